import type { prometheus } from '../../components';

const MOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';

/** How a server is asked that knows Alloy by the token of its ServiceAccount. */
export interface ServiceAccountCall {
  /** Whether the server's certificate has to be signed by the cluster's authority; if not, any is accepted. */
  readonly verifyCertificates: boolean;
  /** The name that the certificate is for, where it isn't the address. @default - the address */
  readonly serverName?: string;
}

/** The arguments of a scrape that shows the token of Alloy's ServiceAccount. */
export function serviceAccountToken({
  verifyCertificates,
  serverName,
}: ServiceAccountCall): Pick<prometheus.ScrapeProps, 'bearerTokenFile' | 'tlsConfig'> {
  return {
    bearerTokenFile: `${MOUNT}/token`,
    tlsConfig: verifyCertificates
      ? { caFile: `${MOUNT}/ca.crt`, ...(serverName !== undefined && { serverName }) }
      : { insecureSkipVerify: true },
  };
}
