import { anything, expression, type PropCheck, textInput, wrongProps } from '../config/props';
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
 * How a destination is told who sends. Other ways (OAuth 2.0, SigV4, client certificates) are arguments of the component: `prometheus.RemoteWrite`,
 * `loki.Write`, `otelcol.exporter.Otlp`.
 */
export type Authentication = BasicAuthentication | BearerAuthentication;

/** What is wrong with an `authentication`. What its members hold, the component checks. */
export const authenticationProps: PropCheck = (value, path) => {
  switch ((value as Authentication | null)?.kind) {
    case 'basic':
      return wrongProps(value as object, { kind: anything, username: textInput, password: secret }, path, [
        'username',
        'password',
      ]);
    case 'bearer':
      return wrongProps(value as object, { kind: anything, token: secret }, path, ['token']);
    default:
      return [{ message: "expected an object with the kind 'basic' or 'bearer'", path }];
  }
};

const secret: PropCheck = (value, path) =>
  expression(value, path).map((problem) => ({
    ...problem,
    hint: 'Secret.env(secret, key) or Secret.file(secret, key)',
  }));

/** The arguments of Prometheus's HTTP client that stand for it. */
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
