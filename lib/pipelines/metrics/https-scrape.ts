import type { blocks, prometheus } from '../../components';
import type { StringInput } from '../../values';

/** How targets are scraped over `https`. */
export interface HttpsScrape {
  /** How certificates are verified, and which one Alloy shows. @default - by the certificate authorities of the image */
  readonly tls?: blocks.TLSConfig;
  /**
   * File with a token for the header `Authorization`, which is sent to targets with `https` only:
   * `/var/run/secrets/kubernetes.io/serviceaccount/token` for those behind kube-rbac-proxy. Whatever answers there can read it.
   * @default - none
   */
  readonly bearerTokenFile?: StringInput;
}

/** The name of the prop with it, for `checkedProps`. */
export const HTTPS_SCRAPE = { https: { tls: 'prop', bearerTokenFile: 'prop' } } as const;

/** The arguments of `prometheus.scrape` for its settings. */
export function httpsArguments({
  tls,
  bearerTokenFile,
}: HttpsScrape): Pick<prometheus.ScrapeProps, 'tlsConfig' | 'bearerTokenFile'> {
  return {
    ...(tls !== undefined && { tlsConfig: tls }),
    ...(bearerTokenFile !== undefined && { bearerTokenFile }),
  };
}
