import { type AttributeMap, textOfAttribute } from '../attribute-value';
import type { Span } from '../telemetry';

/** How a span takes part in a request between two services. */
export interface EdgeOptions {
  /** Attributes that become dimensions, of the client and of the server. */
  readonly dimensions: readonly string[];
  /** Attributes that name a database, the first that is there. */
  readonly databaseNames: readonly string[];
  /** Attributes that name what a client asks, where no server says so. */
  readonly peerAttributes: readonly string[];
}

/** A request from a service to another one, as far as its spans are known. */
export interface Edge {
  /** Empty while it isn't known. */
  readonly client: string;
  readonly server: string;
  readonly type: '' | 'messaging_system' | 'database' | 'virtual_node';
  /** Seconds. */
  readonly clientTaken: number;
  readonly serverTaken: number;
  readonly failed: boolean;
  readonly dimensions: ReadonlyMap<string, string>;
  readonly peer?: string;
  /** Whether it begins with the first span of a trace. */
  readonly isFirst: boolean;
  /** The side that has no spans. */
  readonly virtual?: 'client' | 'server';
}

/** What tells a request from others: that is its client's span; undefined for a span that has no part in one. */
export function edgeKey({ traceId, spanId, parentSpanId, spanKind }: Span): string | undefined {
  if (isClient(spanKind)) return `${traceId}/${spanId}`;
  return isServer(spanKind) ? `${traceId}/${parentSpanId}` : undefined;
}

/** The request with what a span says of it. @param service the name of its service */
export function withSpan(edge: Edge | undefined, span: Span, service: string, options: EdgeOptions): Edge {
  const { attributes, resource, spanKind, status, parentSpanId } = span;
  const side = isClient(spanKind) ? 'client' : 'server';
  const taken = Number(BigInt.asUintN(64, span.end - span.start)) / 1e9;
  const before = edge ?? {
    ...{ client: '', server: '', type: '', clientTaken: 0, serverTaken: 0, failed: false, dimensions: new Map() },
    isFirst: side === 'server' && parentSpanId === '',
  };
  const known: Edge = {
    ...before,
    ...(side === 'client' ? { client: service, clientTaken: taken } : { server: service, serverTaken: taken }),
    type: spanKind >= 4 ? 'messaging_system' : '',
    failed: before.failed || status.code === 2,
    dimensions: new Map([
      ...before.dimensions,
      ...options.dimensions.flatMap((name) => {
        const value = firstText([name], [resource.attributes, attributes]);
        return value === undefined ? [] : [[`${side}_${name}`, value] as const];
      }),
    ]),
  };
  if (side === 'server') return known;
  const peer = firstText(options.peerAttributes, [attributes]);
  const asking = peer === undefined ? known : { ...known, peer };
  // A database has no spans of its own.
  const database = firstText(options.databaseNames, [resource.attributes, attributes]);
  return database === undefined ? asking : { ...asking, type: 'database', server: database, serverTaken: taken };
}

export function isComplete({ client, server }: Edge): boolean {
  return client !== '' && server !== '';
}

/** What becomes of a request that only one side is known of; undefined where that counts as none. */
export function withVirtualNode(edge: Edge): Edge | undefined {
  if (edge.client === '' && edge.isFirst) return { ...edge, type: 'virtual_node', client: 'user', virtual: 'client' };
  if (edge.server !== '') return undefined;
  return { ...edge, type: 'virtual_node', server: edge.peer ?? 'unknown', virtual: 'server' };
}

/** The attributes of its series. @param hasVirtual whether one says which side has no spans */
export function edgeAttributes(edge: Edge, hasVirtual: boolean): AttributeMap {
  const { client, server, type, failed, dimensions, virtual = '' } = edge;
  return new Map<string, string | boolean>([
    ['client', client],
    ['server', server],
    ['connection_type', type],
    ['failed', failed],
    ...dimensions,
    ...(hasVirtual ? ([['virtual_node', virtual]] as const) : []),
  ]);
}

function isClient(spanKind: number): boolean {
  return spanKind === 3 || spanKind === 4;
}

function isServer(spanKind: number): boolean {
  return spanKind === 2 || spanKind === 5;
}

function firstText(names: readonly string[], from: readonly AttributeMap[]): string | undefined {
  for (const name of names) {
    const value = from.map((attributes) => attributes.get(name)).find((each) => each !== undefined);
    if (value !== undefined) return textOfAttribute(value);
  }
  return undefined;
}
