import type { blocks } from '../../components';
import type { BoolInput, DurationInput, ListInput, Problem, SecretInput, StringInput } from '../../values';
import type { Authentication, PrometheusAuthentication } from '../authentication';
import type { ProxyOptions } from './proxy';
import { TLS_NAMES, type TlsOptions, tlsConfigArguments } from './tls';

/** How a destination is reached over HTTP. */
export interface HttpConnection {
  /** Headers that are no secrets. Secret ones: `authentication` of the kind `headers`. @default - none */
  readonly headers?: { readonly [name: string]: StringInput };
  /** @default - the certificate authorities of the image */
  readonly tls?: TlsOptions;
  /** @default - none */
  readonly proxy?: ProxyOptions;
  /** How long one request may take. @default - Alloy's own */
  readonly timeout?: DurationInput;
  /** @default true */
  readonly followRedirects?: BoolInput;
  /** @default true */
  readonly enableHttp2?: BoolInput;
}

interface Proxy {
  readonly url?: StringInput;
  readonly noProxy?: StringInput;
  readonly fromEnvironment?: true;
  readonly connectHeaders?: { readonly [name: string]: SecretInput };
}

const PROXY_NAMES = { url: 'prop', noProxy: 'prop', fromEnvironment: 'prop', connectHeaders: 'prop' } as const;

/** The names of props, for `checkedProps`. */
export const HTTP_NAMES = {
  headers: 'prop',
  tls: TLS_NAMES,
  proxy: PROXY_NAMES,
  timeout: 'prop',
  followRedirects: 'prop',
  enableHttp2: 'prop',
} as const;

/** The header in which Mimir, Tempo and Pyroscope expect the tenant. */
export const TENANT_HEADER = 'X-Scope-OrgID';

interface Endpoint extends HttpConnection {
  readonly authentication?: PrometheusAuthentication;
  readonly tenant?: StringInput;
}

/** The arguments of an endpoint in Prometheus's HTTP client, but for the way in which clouds authenticate. */
export function httpArguments(endpoint: Endpoint) {
  const { authentication, headers, timeout, followRedirects, enableHttp2 } = endpoint;
  const certificate = authentication?.kind === 'clientCertificate' ? authentication : undefined;
  const tlsConfig = tlsConfigArguments(endpoint.tls, certificate);
  return {
    ...(headers && { headers }),
    ...(authentication && authenticationArguments(authentication)),
    ...(endpoint.proxy && proxyArguments(endpoint.proxy)),
    ...(tlsConfig && { tlsConfig }),
    ...(timeout !== undefined && { remoteTimeout: timeout }),
    ...(followRedirects !== undefined && { followRedirects }),
    ...(enableHttp2 !== undefined && { enableHttp2 }),
  };
}

/** The headers with the tenant among them; the same props otherwise. */
export function withTenantHeader<P extends Pick<Endpoint, 'tenant' | 'headers'>>(props: P): P {
  return props.tenant === undefined
    ? props
    : { ...props, headers: { ...props.headers, [TENANT_HEADER]: props.tenant } };
}

/** What the types of one prop can't say of another. */
export function connectionProblems(props: object | undefined, kinds: readonly string[]): readonly Problem[] {
  const { authentication, tls, tenant, headers } = (props ?? {}) as {
    readonly authentication?: { readonly kind?: string; readonly headers?: object };
    readonly tls?: TlsOptions | boolean;
    readonly tenant?: unknown;
    readonly headers?: object;
  };
  const problems: Problem[] = [];
  const kind = authentication?.kind;
  if (authentication && !kinds.includes(kind ?? '')) {
    problems.push({
      message: `${kind === undefined ? 'is missing' : `there is no ${JSON.stringify(kind)} here`}: it is one of ${kinds.join(', ')}`,
      path: ['authentication', 'kind'],
    });
  }
  if (kind === 'clientCertificate' && typeof tls === 'object' && tls.clientCertificate) {
    problems.push({
      message: 'authentication has a client certificate, too',
      path: ['tls', 'clientCertificate'],
      hint: 'give one of them',
    });
  }
  const all = { ...headers, ...(kind === 'headers' && authentication?.headers) };
  const named = Object.keys(all).find((name) => name.toLowerCase() === TENANT_HEADER.toLowerCase());
  if (tenant !== undefined && named !== undefined) {
    problems.push({ message: `the header ${named} is set, too`, path: ['tenant'], hint: 'give one of them' });
  }
  return problems;
}

/** The kinds of `Authentication`. */
export const HTTP_KINDS = ['basic', 'bearer', 'bearerFile', 'oauth2', 'clientCertificate', 'headers'];

function authenticationArguments(authentication: PrometheusAuthentication | Authentication) {
  switch (authentication.kind) {
    case 'basic':
      return { basicAuth: { username: authentication.username, password: authentication.password } };
    case 'bearer':
      return authentication.scheme === undefined
        ? { bearerToken: authentication.token }
        : { authorization: { type: authentication.scheme, credentials: authentication.token } };
    case 'bearerFile':
      return authentication.scheme === undefined
        ? { bearerTokenFile: authentication.file }
        : { authorization: { type: authentication.scheme, credentialsFile: authentication.file } };
    case 'oauth2': {
      const { kind: _, tls, proxy, ...oauth2 } = authentication;
      const tlsConfig = tlsConfigArguments(tls);
      return {
        oauth2: {
          ...oauth2,
          ...(proxy && proxyArguments(proxy)),
          ...(tlsConfig && { tlsConfig }),
        } satisfies blocks.OAuth2,
      };
    }
    case 'headers':
      return { httpHeaders: listsOf(authentication.headers) };
    default:
      return {};
  }
}

function proxyArguments(proxy: Proxy) {
  const { url, noProxy, fromEnvironment, connectHeaders } = proxy;
  return {
    ...(url !== undefined && { proxyUrl: url }),
    ...(noProxy !== undefined && { noProxy }),
    ...(fromEnvironment !== undefined && { proxyFromEnvironment: fromEnvironment }),
    ...(connectHeaders && { proxyConnectHeader: listsOf(connectHeaders) }),
  };
}

function listsOf(headers: { readonly [name: string]: SecretInput }): {
  readonly [name: string]: ListInput<SecretInput>;
} {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
}
