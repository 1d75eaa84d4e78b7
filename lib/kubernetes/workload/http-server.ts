import {
  type ConfigBlock,
  evaluatePredicate,
  isLoopback,
  isWritten,
  type Place,
  placeOfBlock,
  valueAt,
} from '../../analysis';
import { configBlockSchema } from '../../facts';

/** Default port of Alloy's own HTTP server: user interface, metrics, probes, and traffic between cluster members. */
export const HTTP_PORT = 12345;

/** Name of that port in container and Service. */
export const HTTP_PORT_NAME = 'http-metrics';

/** Where Alloy's own HTTP server listens, and whether it is exposed. TLS and authentication are set by the `http` block of the configuration. */
export interface HttpServerProps {
  /** Port of the server, the container and the Service: choose another one if 12345 is taken on the host network. @default 12345 */
  readonly port?: number;
  /**
   * `0.0.0.0`, `::` for IPv6 as well, or a loopback address (`127.0.0.1`): then only the pod itself gets an answer, and anything that connects from
   * outside (the Service, scrapes, cluster members, probes of the kubelet unless the pod is on the host network) is an error.
   * @default '0.0.0.0'
   */
  readonly address?: string;
  /** Whether container and Service have the port. Without it, probes and cluster members still use it. @default true */
  readonly exposed?: boolean;
  /** Path of the user interface (`--server.http.ui-path-prefix`); probes, reload and metrics stay at the root. @default '/' */
  readonly uiPathPrefix?: string;
}

/** What clients of Alloy's own HTTP server must know: its props, and what the `http` block of a configuration adds. */
export interface HttpServer {
  readonly port: number;
  readonly address: string;
  /** Only the pod itself gets an answer. */
  readonly loopback: boolean;
  /** Whether container and Service have the port. */
  readonly exposed: boolean;
  readonly uiPathPrefix?: string;
  readonly scheme: 'HTTP' | 'HTTPS';
  /** Why a client without credentials gets no answer at a path; undefined if it gets one. An unknown counts as refused. */
  refuses(path: string): string | undefined;
}

/** Path that the probes request. */
export const READY_PATH = '/-/ready';

export function httpServerOf(blocks: readonly ConfigBlock[], props: HttpServerProps = {}): HttpServer {
  const { port = HTTP_PORT, address = '0.0.0.0', exposed = true, uiPathPrefix } = props;
  const where = {
    port,
    address,
    loopback: isLoopback(address),
    exposed,
    ...(uiPathPrefix === undefined ? {} : { uiPathPrefix }),
  };
  const block = blocks.find(({ block }) => block.name === 'http')?.block;
  if (block === undefined) return { ...where, scheme: 'HTTP', refuses: () => undefined };
  const place = placeOfBlock(block, configBlockSchema('http')?.body);
  const scheme = isWritten(place, ['tls']) ? 'HTTPS' : 'HTTP';
  const certificate = scheme === 'HTTPS' && needsClientCertificate(place);
  const authenticated = isWritten(place, ['auth']);
  return {
    ...where,
    scheme,
    refuses(path) {
      if (certificate) return 'the http block asks for client certificates';
      return authenticated && asksForCredentials(place, path)
        ? `the http block asks for credentials at ${path}`
        : undefined;
    },
  };
}

/** Whether an address is all addresses of the pod. */
export function isEveryAddress(address: string): boolean {
  return address === '0.0.0.0' || address === '::';
}

/** `--server.http.listen-addr`: an IPv6 address is put in brackets. */
export function listenAddress({ address, port }: HttpServer): string {
  return `${address.includes(':') ? `[${address}]` : address}:${port}`;
}

function needsClientCertificate(place: Place): boolean {
  return (
    evaluatePredicate(
      {
        any: [
          { empty: ['tls', 'client_auth_type'] },
          {
            in: [
              ['tls', 'client_auth_type'],
              ['NoClientCert', 'RequestClientCert', 'VerifyClientCertIfGiven'],
            ],
          },
        ],
      },
      place,
    ) !== true
  );
}

/** Whether a path needs credentials; an unknown counts as yes. */
function asksForCredentials(place: Place, path: string): boolean {
  if (!isWritten(place, ['auth', 'filter'])) return true;
  const paths = valueAt(place, ['auth', 'filter', 'paths']);
  if (paths.kind !== 'list') return true;
  const prefixes = paths.items.map(({ value }) => (value.kind === 'scalar' ? String(value.value) : undefined));
  const listed = prefixes.some((prefix) => prefix !== undefined && path.startsWith(prefix));
  const matching = valueAt(place, ['auth', 'filter', 'authenticate_matching_paths']);
  if (matching.kind === 'scalar' && matching.value === false) return !listed;
  return listed || matching.kind === 'unknown' || prefixes.includes(undefined);
}
