import { type AttributeValue, textOfAttribute } from '../../attribute-value';
import type { Span } from '../../telemetry';

type NameOf = (attributes: Attributes) => string;

/** What is known of each kind of spans, in the order in which it's asked. */
const conventions: readonly (readonly NameOf[])[] = [
  [],
  [],
  [httpName('http.route'), rpcName, messagingName],
  [httpName('url.template'), rpcName, databaseName, messagingName],
  [messagingName],
  [messagingName],
];

/** The name that OpenTelemetry's semantic conventions give a span by its attributes; undefined where they give none. */
export function semanticName({ spanKind, attributes }: Span): string | undefined {
  const given = new Attributes(attributes);
  for (const nameOf of conventions[spanKind] ?? []) {
    const name = nameOf(given);
    if (name !== '') return name;
  }
  return undefined;
}

/** Attributes of a span, as texts. */
class Attributes {
  readonly #values: ReadonlyMap<string, AttributeValue>;

  constructor(values: ReadonlyMap<string, AttributeValue>) {
    this.#values = values;
  }

  /** The first that is there, of one that has had other names. */
  text(...names: readonly string[]): string | undefined {
    const value = names.map((name) => this.#values.get(name)).find((each) => each !== undefined);
    return value === undefined ? undefined : textOfAttribute(value);
  }

  isTrue(name: string): boolean {
    return this.#values.get(name) === true;
  }

  server(): string {
    const [address, port] = [this.text('server.address'), this.text('server.port')];
    if (address === undefined) return '';
    return port === undefined ? address : `${address}:${port}`;
  }
}

function httpName(subject: string): NameOf {
  return (attributes) => {
    const method = attributes.text('http.request.method', 'http.method');
    const target = attributes.text(subject);
    if (method === undefined) return '';
    return target === undefined ? method : `${method} ${target}`;
  };
}

function rpcName(attributes: Attributes): string {
  const system = attributes.text('rpc.system.name', 'rpc.system');
  if (system === undefined) return '';
  const method = attributes.text('rpc.method', 'rpc.grpc.method');
  const service = attributes.text('rpc.service', 'rpc.grpc.service');
  if (service !== undefined) return `${service}/${method ?? '*'}`;
  return method ?? system;
}

function databaseName(attributes: Attributes): string {
  const system = attributes.text('db.system.name', 'db.system');
  if (system === undefined) return '';
  const summary = attributes.text('db.query.summary');
  if (summary !== undefined) return summary;
  const parts = [attributes.text('db.operation.name', 'db.operation') ?? '', databaseTarget(attributes)];
  return parts.filter((part) => part !== '').join(' ') || system;
}

function databaseTarget(attributes: Attributes): string {
  const namespace = attributes.text('db.namespace', 'db.name') ?? '';
  const inside = attributes.text('db.collection.name', 'db.stored_procedure.name');
  if (inside !== undefined) return namespace === '' ? inside : `${namespace}.${inside}`;
  return namespace === '' ? attributes.server() : namespace;
}

function messagingName(attributes: Attributes): string {
  const system = attributes.text('messaging.system');
  if (system === undefined) return '';
  const operation = attributes.text('messaging.operation.name', 'messaging.operation');
  const destination = messagingDestination(attributes);
  if (destination === '') return operation ?? system;
  return operation === undefined ? destination : `${operation} ${destination}`;
}

function messagingDestination(attributes: Attributes): string {
  if (attributes.isTrue('messaging.destination.temporary')) return '(temporary)';
  if (attributes.isTrue('messaging.destination.anonymous')) return '(anonymous)';
  return (
    attributes.text('messaging.destination.template', 'messaging.destination.name', 'messaging.destination') ??
    attributes.server()
  );
}
