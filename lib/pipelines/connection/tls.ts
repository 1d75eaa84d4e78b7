import type { blocks } from '../../components';
import type { PropNames } from '../../config';
import type { BoolInput, SecretInput, StringInput } from '../../values';

/** A certificate of Alloy with its key, as PEM or as paths in the container: always both. */
export type ClientCertificate =
  | {
      /** PEM: `Secret.file('client', 'tls.crt', { nonsensitive: true })`. */
      readonly certificate: StringInput;
      /** PEM: `Secret.file('client', 'tls.key')`. */
      readonly key: SecretInput;
    }
  | { readonly certificateFile: StringInput; readonly keyFile: StringInput };

/** How the other side is known, and Alloy to it. */
export interface TlsOptions {
  /** Certificate authorities as PEM: `Secret.file('ca', 'ca.crt', { nonsensitive: true })`. @default - those of the image */
  readonly ca?: StringInput;
  /** The same as a path in the container. @default - none */
  readonly caFile?: StringInput;
  /** Who Alloy is (mutual TLS). @default - nobody */
  readonly clientCertificate?: ClientCertificate;
  /** The name that the certificate of the other side has to be for. @default - the host of the URL */
  readonly serverName?: StringInput;
  /** Talks to whoever answers: for tests. @default false */
  readonly insecureSkipVerify?: BoolInput;
  /** The lowest version of TLS. @default - Go's own, 1.2 */
  readonly minVersion?: '1.0' | '1.1' | '1.2' | '1.3';
}

/** The names of props, for `checkedProps`. */
export const TLS_NAMES: PropNames<TlsOptions> = {
  ca: 'prop',
  caFile: 'prop',
  clientCertificate: 'prop',
  serverName: 'prop',
  insecureSkipVerify: 'prop',
  minVersion: 'prop',
};

/** Versions of TLS as Prometheus's clients spell them. */
const VERSIONS = { '1.0': 'TLS10', '1.1': 'TLS11', '1.2': 'TLS12', '1.3': 'TLS13' } as const;

/** The block `tls_config` of Prometheus's HTTP client; undefined if there is nothing to say. */
export function tlsConfigArguments(
  tls: TlsOptions | undefined,
  certificate?: ClientCertificate,
): blocks.TLSConfig | undefined {
  const { minVersion } = tls ?? {};
  return unlessEmpty({ ...commonArguments(tls, certificate), ...(minVersion && { minVersion: VERSIONS[minVersion] }) });
}

/** The block `tls` of OpenTelemetry's clients; undefined if there is nothing to say. */
export function otelcolTlsArguments(
  tls: TlsOptions | undefined,
  certificate?: ClientCertificate,
): blocks.OtelcolTLSClient | undefined {
  const { minVersion } = tls ?? {};
  return unlessEmpty({ ...commonArguments(tls, certificate), ...(minVersion && { minVersion }) });
}

function commonArguments(tls: TlsOptions = {}, certificate = tls.clientCertificate) {
  const { ca, caFile, serverName, insecureSkipVerify } = tls;
  return {
    ...(ca !== undefined && { caPem: ca }),
    ...(caFile !== undefined && { caFile }),
    ...(certificate && certificateArguments(certificate)),
    ...(serverName !== undefined && { serverName }),
    ...(insecureSkipVerify !== undefined && { insecureSkipVerify }),
  };
}

function certificateArguments(certificate: ClientCertificate) {
  return 'certificate' in certificate
    ? { certPem: certificate.certificate, keyPem: certificate.key }
    : { certFile: certificate.certificateFile, keyFile: certificate.keyFile };
}

function unlessEmpty<T extends object>(block: T): T | undefined {
  return Object.keys(block).length === 0 ? undefined : block;
}
