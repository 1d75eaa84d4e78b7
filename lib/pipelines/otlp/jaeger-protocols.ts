import type { otelcol } from '../../components';

/** How clients of Jaeger send spans: `thriftHttp` without an agent; `thriftCompact` and `thriftBinary` (Node.js) by UDP, as to an agent; `grpc` as agents do. */
export type JaegerProtocol = 'grpc' | 'thriftHttp' | 'thriftCompact' | 'thriftBinary';

/** The protocols, each on its usual port, on all addresses. */
const ENDPOINTS: Readonly<Record<JaegerProtocol, string>> = {
  grpc: '0.0.0.0:14250',
  thriftHttp: '0.0.0.0:14268',
  thriftCompact: '0.0.0.0:6831',
  thriftBinary: '0.0.0.0:6832',
};

/** The block `protocols` of `otelcol.receiver.jaeger`. */
export function jaegerProtocols(protocols: readonly JaegerProtocol[]): otelcol.receiver.JaegerProtocols {
  return Object.fromEntries(protocols.map((protocol) => [protocol, { endpoint: ENDPOINTS[protocol] }]));
}

/** Why these can't be received; undefined if they can. */
export function unknownProtocol(protocols: readonly unknown[]): string | undefined {
  const unknown = protocols.find((protocol) => !Object.hasOwn(ENDPOINTS, String(protocol)));
  if (protocols.length === 0) return `names no protocol; there are ${Object.keys(ENDPOINTS).join(', ')}`;
  return unknown === undefined
    ? undefined
    : `there is no protocol ${JSON.stringify(unknown)}; there are ${Object.keys(ENDPOINTS).join(', ')}`;
}
