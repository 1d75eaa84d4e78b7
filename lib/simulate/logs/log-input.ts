/** A line of a log, or what else becomes an entry, as it comes from outside of Alloy. */
export type LogInput = PushedEntry | PodLine | FileLine | SyslogMessage | JournalEntry | KubernetesEvent;

interface Addressed {
  /**
   * The component that gets it, by its identifier or its receiver: `loki.source.api.default`, `loki.process.pods.receiver`.
   * @default - all sources of its kind
   */
  readonly to?: string | readonly string[];
  /** When it was written, in nanoseconds since 1970 or as RFC 3339 has it. @default - now */
  readonly timestamp?: bigint | string;
}

/** An entry that somebody pushes, to `loki.source.api` or right into a component. */
export interface PushedEntry extends Addressed {
  readonly line: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly structuredMetadata?: Readonly<Record<string, string>>;
  /** The header `X-Scope-OrgID`. */
  readonly tenant?: string;
}

/** A line that a container writes: for `loki.source.kubernetes`. */
export interface PodLine extends Addressed {
  readonly line: string;
  /** The pod's name, or `namespace/name`. */
  readonly pod: string;
  /** @default - the only container */
  readonly container?: string;
}

/** A line of a file: for `loki.source.file`. */
export interface FileLine extends Addressed {
  readonly line: string;
  readonly file: string;
}

/** A message of syslog, taken apart: for `loki.source.syslog`. */
export interface SyslogMessage extends Addressed {
  readonly line: string;
  readonly syslog: {
    /** `informational`, `error` and so on. */
    readonly severity?: string;
    /** `daemon`, `local0` and so on. */
    readonly facility?: string;
    readonly hostname?: string;
    readonly appName?: string;
    readonly procId?: string;
    readonly msgId?: string;
    readonly structuredData?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly ip?: string;
  };
}

/** The fields of an entry of the journal: for `loki.source.journal`. */
export interface JournalEntry extends Addressed {
  readonly journal: Readonly<Record<string, string>>;
}

/** An event of Kubernetes as `kubectl get events -o json` has it: for `loki.source.kubernetes_events`. */
export interface KubernetesEvent extends Addressed {
  readonly event: Readonly<Record<string, unknown>>;
}
