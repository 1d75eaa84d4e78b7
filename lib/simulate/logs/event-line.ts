/** An event of Kubernetes, as far as a line says it. */
export interface EventObject {
  readonly metadata?: { readonly namespace?: string; readonly resourceVersion?: string };
  readonly involvedObject?: {
    readonly name?: string;
    readonly namespace?: string;
    readonly kind?: string;
    readonly apiVersion?: string;
    readonly resourceVersion?: string;
  };
  readonly action?: string;
  readonly reportingInstance?: string;
  /** `reportingController` in Go. */
  readonly reportingComponent?: string;
  readonly source?: { readonly component?: string; readonly host?: string };
  readonly reason?: string;
  readonly type?: string;
  readonly count?: number;
  readonly message?: string;
  readonly lastTimestamp?: string | null;
  readonly eventTime?: string | null;
}

type EventFields = readonly (readonly [string, string | number])[];

/** The fields of an event in the order of its line. The name and the message are there, whatever they are. */
export function eventFields(event: EventObject): EventFields {
  const { involvedObject: object = {}, source = {} } = event;
  const optional: readonly (readonly [string, string | number | undefined])[] = [
    ['kind', object.kind],
    ['action', event.action],
    ['objectAPIversion', object.apiVersion],
    ['objectRV', object.resourceVersion],
    ['eventRV', event.metadata?.resourceVersion],
    ['reportinginstance', event.reportingInstance],
    ['reportingcontroller', event.reportingComponent],
    ['sourcecomponent', source.component],
    ['sourcehost', source.host],
    ['reason', event.reason],
    ['type', event.type],
    ['count', event.count],
  ];
  const present = optional.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return [['name', object.name ?? ''], ...present, ['msg', event.message ?? '']];
}

/** An event as a line: `name=... msg="..." ` with a blank at its end, or as JSON with its keys in order. */
export function eventLine(fields: EventFields, asJson: boolean): string {
  if (!asJson) {
    return fields.map(([name, value]) => `${name}=${name === 'msg' ? goQuoted(String(value)) : value} `).join('');
  }
  const sorted = [...fields].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(sorted)).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function goQuoted(text: string): string {
  return JSON.stringify(text)
    .replace(/\\b/g, '\\b')
    .replace(/\u007f/g, '\\x7f');
}
