import type { Construct } from 'constructs';
import { type blocks, otelcol } from '../../components';
import { type DurationInput, type EnumInput, Expression, type Problem, type StringInput } from '../../values';
import type {
  ForwardedHeader,
  OtlpAuthentication,
  OtlpHeadersAuthentication,
  OtlpSigV4Authentication,
} from '../authentication';
import { connectionProblems, TENANT_HEADER, withTenantHeader } from '../connection/http-connection';
import { authHandler, OTLP_KINDS } from '../connection/otlp-authentication';
import { otelcolTlsArguments, TLS_NAMES, type TlsOptions } from '../connection/tls';

/** What both protocols of OTLP have. */
export interface OtlpConnection {
  /** @default - none */
  readonly authentication?: OtlpAuthentication;
  /**
   * Tenant of Mimir, Loki or Tempo: the header `X-Scope-OrgID`. `{ fromContext: 'X-Scope-OrgID' }`: that which the sender has said, where the gateway has it among `clientMetadata`. It needs an
   * authenticator of its own (`otelcol.auth.headers`), so that credentials beside it are those of the kinds `headers` and `clientCertificate`.
   * @default - none
   */
  readonly tenant?: StringInput | ForwardedHeader;
  /** Headers that are no secrets. Secret ones: `authentication` of the kind `headers`. @default - none */
  readonly headers?: { readonly [name: string]: StringInput };
  /** @default - gzip, Alloy's own */
  readonly compression?: EnumInput<'gzip' | 'zstd' | 'snappy' | 'deflate' | 'zlib' | 'none'>;
  /** How long one request may take. @default - 5 seconds over gRPC, 30 over HTTP, Alloy's own */
  readonly timeout?: DurationInput;
  /** What waits while the destination is slow or away. @default - at most 64 MiB in memory: `sizer` 'bytes', `queueSize` 64 MiB */
  readonly queue?: blocks.OtelcolQueue;
  /** @default - tried for five minutes, with pauses of 5 to 30 seconds, Alloy's own */
  readonly retry?: blocks.OtelcolRetry;
}

/** OTLP over gRPC. `otelcol.exporter.otlp` in Alloy. */
export interface OtlpGrpcConnection extends OtlpConnection {
  readonly protocol?: 'grpc';
  /** Host and port, without a scheme. */
  readonly endpoint: StringInput;
  /** `false`: without encryption. @default - encrypted, with the certificate authorities of the image */
  readonly tls?: TlsOptions | false;
  /** Pings of an idle connection. @default - none */
  readonly keepalive?: blocks.OtelcolKeepaliveClient;
  /** How requests are spread over the addresses that the host has: `pick_first` or `round_robin`. @default - round_robin, Alloy's own */
  readonly balancerName?: StringInput;
  /** The header `:authority`, where it isn't the host. @default - the host */
  readonly authority?: StringInput;
  readonly signalEndpoints?: never;
  readonly proxyUrl?: never;
  readonly encoding?: never;
}

/** OTLP over HTTP. `otelcol.exporter.otlphttp` in Alloy. */
export interface OtlpHttpConnection extends Omit<OtlpConnection, 'authentication'> {
  readonly protocol: 'http';
  /** URL in front of `/v1/metrics`, `/v1/logs` and `/v1/traces`; whether it's encrypted, its scheme says. */
  readonly endpoint: StringInput;
  /** @default - none */
  readonly authentication?: OtlpAuthentication | OtlpSigV4Authentication;
  /** URLs with paths of their own. @default - `endpoint` and the usual paths */
  readonly signalEndpoints?: {
    readonly metrics?: StringInput;
    readonly logs?: StringInput;
    readonly traces?: StringInput;
  };
  /** @default - the certificate authorities of the image */
  readonly tls?: TlsOptions;
  /** @default - the one that the environment of the pod names, if any */
  readonly proxyUrl?: StringInput;
  /** @default 'proto' */
  readonly encoding?: 'proto' | 'json';
  readonly keepalive?: never;
  readonly balancerName?: never;
  readonly authority?: never;
}

/** The names of props, for `checkedProps`. */
export const OTLP_CONNECTION_NAMES = {
  authentication: 'prop',
  tenant: 'prop',
  headers: 'prop',
  compression: 'prop',
  timeout: 'prop',
  queue: {
    enabled: 'prop',
    numConsumers: 'prop',
    queueSize: 'prop',
    blockOnOverflow: 'prop',
    sizer: 'prop',
    waitForResult: 'prop',
    batch: 'prop',
    storage: 'prop',
  },
  retry: 'prop',
  protocol: 'prop',
  endpoint: 'prop',
  tls: TLS_NAMES,
  keepalive: 'prop',
  balancerName: 'prop',
  authority: 'prop',
  signalEndpoints: { metrics: 'prop', logs: 'prop', traces: 'prop' },
  proxyUrl: 'prop',
  encoding: 'prop',
} as const;

/** Makes the exporter, and the component that authenticates. */
export function otlpExporter(
  scope: Construct,
  connection: OtlpGrpcConnection | OtlpHttpConnection,
): otelcol.exporter.Otlp | otelcol.exporter.Otlphttp {
  const { authentication, compression, timeout, retry, endpoint } = connection;
  const certificate = authentication?.kind === 'clientCertificate' ? authentication : undefined;
  const tls = otelcolTlsArguments(connection.tls || undefined, certificate);
  const { tenant } = connection;
  const auth = authHandler(scope, isForwarded(tenant) ? withForwardedTenant(authentication, tenant) : authentication);
  const { headers } = withTenantHeader({
    ...(connection.headers && { headers: connection.headers }),
    ...(tenant !== undefined && !isForwarded(tenant) && { tenant }),
  });
  const client = {
    endpoint,
    ...(connection.tls === false ? { tls: { insecure: true } } : tls && { tls }),
    ...(headers && { headers }),
    ...(compression !== undefined && { compression }),
    ...(auth && { auth }),
  };
  const exporter = {
    // In bytes: Alloy's default, a thousand batches, can be gigabytes.
    sendingQueue: { ...(connection.queue?.sizer === undefined && { ...BOUNDED }), ...connection.queue },
    ...(retry && { retryOnFailure: retry }),
  };
  if (connection.protocol === 'http') {
    const { signalEndpoints = {}, proxyUrl, encoding } = connection;
    return new otelcol.exporter.Otlphttp(scope, '', {
      ...exporter,
      ...(signalEndpoints.metrics !== undefined && { metricsEndpoint: signalEndpoints.metrics }),
      ...(signalEndpoints.logs !== undefined && { logsEndpoint: signalEndpoints.logs }),
      ...(signalEndpoints.traces !== undefined && { tracesEndpoint: signalEndpoints.traces }),
      ...(encoding && { encoding }),
      client: {
        ...client,
        ...(proxyUrl !== undefined && { proxyUrl }),
        ...(timeout !== undefined && { timeout }),
      },
    });
  }
  const { keepalive, balancerName, authority } = connection;
  return new otelcol.exporter.Otlp(scope, '', {
    ...exporter,
    ...(timeout !== undefined && { timeout }),
    client: {
      ...client,
      ...(keepalive && { keepalive }),
      ...(balancerName !== undefined && { balancerName }),
      ...(authority !== undefined && { authority }),
    },
  });
}

/** Whether the tenant comes with the data. */
export function isForwarded(tenant: OtlpConnection['tenant']): tenant is ForwardedHeader {
  return typeof tenant === 'object' && tenant !== null && !Expression.isExpression(tenant);
}

/** The header of the tenant beside others: a client has one authenticator. */
function withForwardedTenant(
  authentication: OtlpAuthentication | OtlpSigV4Authentication | undefined,
  tenant: ForwardedHeader,
): OtlpHeadersAuthentication {
  const others = authentication?.kind === 'headers' ? authentication.headers : {};
  return { kind: 'headers', headers: { ...others, [TENANT_HEADER]: tenant } };
}

/** A queue that isn't counted otherwise. */
const BOUNDED = { sizer: 'bytes', queueSize: 64 * 1024 * 1024 };

const ONLY_GRPC = ['keepalive', 'balancerName', 'authority'];
const ONLY_HTTP = ['signalEndpoints', 'proxyUrl', 'encoding'];

/** What the types of one prop can't say of another, and what untyped code can get wrong. */
export function otlpConnectionProblems(props: object | undefined): readonly Problem[] {
  const given = (props ?? {}) as Partial<Omit<OtlpGrpcConnection, 'protocol'>> & { readonly protocol?: unknown };
  const { protocol = 'grpc', endpoint, authentication, tls } = given;
  const isHttp = protocol === 'http';
  const problems: Problem[] = [];
  if (!isHttp && protocol !== 'grpc') {
    problems.push({ message: `there is no ${JSON.stringify(protocol)}: it is 'grpc' or 'http'`, path: ['protocol'] });
  }
  problems.push(...connectionProblems(props, isHttp ? [...OTLP_KINDS, 'sigv4'] : OTLP_KINDS));
  for (const name of isHttp ? ONLY_GRPC : ONLY_HTTP) {
    if ((given as { readonly [name: string]: unknown })[name] === undefined) continue;
    problems.push({ message: `is there for ${isHttp ? 'gRPC' : 'HTTP'} only`, path: [name] });
  }
  if (typeof endpoint === 'string') problems.push(...endpointProblems(endpoint, isHttp));
  if (authentication?.kind === 'oauth2' && authentication.proxy !== undefined) {
    problems.push({
      message: 'over OTLP, tokens are fetched through the proxy that the environment names',
      path: ['authentication', 'proxy'],
      hint: 'set HTTPS_PROXY by `env` of Alloy',
    });
  }
  if (isForwarded(given.tenant)) problems.push(...forwardedTenantProblems(given));
  if (tls === false && isHttp) {
    problems.push({ message: 'over HTTP, the scheme of the endpoint says it', path: ['tls'], hint: 'http://...' });
  } else if (tls === false && authentication && authentication.kind !== 'headers') {
    problems.push({
      message:
        authentication.kind === 'clientCertificate'
          ? 'without encryption there are no certificates'
          : 'without encryption the credentials would be sent in the clear: gRPC refuses that',
      path: ['tls'],
      hint: "leave it out, or give { ca } of the server's certificate",
    });
  }
  return problems;
}

/** What would lose the header, or take its place. */
function forwardedTenantProblems({
  authentication,
  queue,
}: Pick<OtlpConnection, 'authentication' | 'queue'>): readonly Problem[] {
  const kind = authentication?.kind;
  return [
    ...(kind === undefined || kind === 'headers' || kind === 'clientCertificate'
      ? []
      : [
          {
            message: `${kind} is an authenticator, and a tenant that comes with the data needs one, too: a client has one`,
            path: ['authentication'],
            hint: "give credentials of the kind 'headers': { Authorization: Secret.env(...) }, or a client certificate",
          },
        ]),
    ...(['batch', 'storage'] as const)
      .filter((name) => queue?.[name] !== undefined)
      .map((name) => ({
        message: 'loses the headers of requests, and with them the tenant that comes with the data',
        path: ['queue', name],
        hint: 'leave it out',
      })),
  ];
}

function endpointProblems(endpoint: string, isHttp: boolean): readonly Problem[] {
  const hasScheme = /^[a-z]+:\/\//i.test(endpoint);
  if (isHttp && !/^https?:\/\//i.test(endpoint)) {
    return [
      {
        message: `${JSON.stringify(endpoint)} is no URL with http:// or https:// in front`,
        path: ['endpoint'],
        ...(!hasScheme && { hint: `https://${endpoint}` }),
      },
    ];
  }
  if (!isHttp && /^https?:\/\/[^/]*\/.+/i.test(endpoint)) {
    return [
      {
        message: `${JSON.stringify(endpoint)} has a path, which gRPC doesn't know`,
        path: ['endpoint'],
        hint: "protocol: 'http', or host:port",
      },
    ];
  }
  return [];
}
