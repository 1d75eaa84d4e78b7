import type { SecretInput, StringInput } from '../values';

/** HTTP basic authentication. */
export interface BasicAuthentication {
  readonly kind: 'basic';
  readonly username: StringInput;
  /** `Secret.env(...)` or `Secret.file(...)`: a plain string is refused by the compiler. */
  readonly password: SecretInput;
}

/** A bearer token in the header `Authorization`. */
export interface BearerAuthentication {
  readonly kind: 'bearer';
  /** `Secret.env(...)` or `Secret.file(...)`: a plain string is refused by the compiler. */
  readonly token: SecretInput;
}

/**
 * How Alloy authenticates to a destination. Other ways (OAuth 2.0, SigV4, client certificates) are arguments of the component: `prometheus.RemoteWrite`,
 * `loki.Write`, `otelcol.exporter.Otlp`.
 */
export type Authentication = BasicAuthentication | BearerAuthentication;

/** The corresponding arguments of Prometheus's HTTP client. */
export function httpClientArguments(authentication: Authentication | undefined) {
  switch (authentication?.kind) {
    case 'basic':
      return { basicAuth: { username: authentication.username, password: authentication.password } };
    case 'bearer':
      return { bearerToken: authentication.token };
    default:
      return {};
  }
}
