import type { Construct } from 'constructs';
import { local, otelcol } from '../../components';
import { type AuthHandler, Expression } from '../../values';
import type { ForwardedHeader, OtlpAuthentication, OtlpSigV4Authentication } from '../authentication';
import { HTTP_KINDS } from './http-connection';
import { otelcolTlsArguments } from './tls';

/** The kinds of `OtlpAuthentication`. */
export const OTLP_KINDS = [...HTTP_KINDS, 'google'];

/** Makes the component that authenticates, and returns its handler; undefined if there is nothing to do beside TLS. */
export function authHandler(
  scope: Construct,
  authentication: OtlpAuthentication | OtlpSigV4Authentication | undefined,
): Expression<AuthHandler> | undefined {
  switch (authentication?.kind) {
    case 'basic': {
      const { username, password } = authentication;
      return new otelcol.auth.Basic(scope, '', { clientAuth: { username, password } }).handler;
    }
    case 'bearer': {
      const { token, scheme } = authentication;
      return new otelcol.auth.Bearer(scope, '', { token, ...(scheme !== undefined && { scheme }) }).handler;
    }
    case 'bearerFile': {
      const { file, scheme } = authentication;
      const token = new local.File(scope, 'token', { filename: file, isSecret: true }).content;
      return new otelcol.auth.Bearer(scope, '', { token, ...(scheme !== undefined && { scheme }) }).handler;
    }
    case 'oauth2': {
      const { kind: _, endpointParams, tls, proxy: _p, ...client } = authentication;
      const block = otelcolTlsArguments(tls);
      return new otelcol.auth.Oauth2(scope, '', {
        ...client,
        ...(endpointParams && {
          endpointParams: Object.fromEntries(Object.entries(endpointParams).map(([name, value]) => [name, [value]])),
        }),
        ...(block && { tls: block }),
      }).handler;
    }
    case 'headers':
      return new otelcol.auth.Headers(scope, '', {
        header: Object.entries(authentication.headers).map(([key, value]) => ({
          key,
          ...(isForwarded(value) ? value : { value }),
        })),
      }).handler;
    case 'google': {
      const { kind: _, ...client } = authentication;
      return new otelcol.auth.Google(scope, '', client).handler;
    }
    case 'sigv4': {
      const { kind: _, ...signer } = authentication;
      return new otelcol.auth.Sigv4(scope, '', signer).handler;
    }
    default:
      return undefined;
  }
}

function isForwarded(value: object): value is ForwardedHeader {
  return !Expression.isExpression(value);
}
