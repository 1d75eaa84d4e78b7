import { configBlockSchema } from '../components/schema';
import type { ConfigBlock } from '../config/config-block';
import { isWritten, type Place, placeOfBlock, valueAt } from '../config/path';
import { evaluatePredicate } from '../config/predicate';

/** Port of Alloy's own HTTP server: its user interface, metrics, probes, and the traffic between the members of a cluster. */
export const HTTP_PORT = 12345;

/** Name of that port in container and Service. */
export const HTTP_PORT_NAME = 'http-metrics';

/** What the `http` block of a configuration makes of Alloy's own HTTP server, as far as others who talk to it must know. */
export interface HttpServer {
  readonly scheme: 'HTTP' | 'HTTPS';
  /** Why a client without credentials gets no answer at a path; undefined if it gets one. What can't be known counts as refused. */
  refuses(path: string): string | undefined;
}

/** Path that the probes ask. */
export const READY_PATH = '/-/ready';

export function httpServerOf(blocks: readonly ConfigBlock[]): HttpServer {
  const block = blocks.find(({ block }) => block.name === 'http')?.block;
  if (block === undefined) return { scheme: 'HTTP', refuses: () => undefined };
  const place = placeOfBlock(block, configBlockSchema('http')?.body);
  const scheme = isWritten(place, 'tls') ? 'HTTPS' : 'HTTP';
  const certificate = scheme === 'HTTPS' && needsClientCertificate(place);
  const authenticated = isWritten(place, 'auth');
  return {
    scheme,
    refuses(path) {
      if (certificate) return 'the http block asks for client certificates';
      return authenticated && asksForCredentials(place, path)
        ? `the http block asks for credentials at ${path}`
        : undefined;
    },
  };
}

function needsClientCertificate(place: Place): boolean {
  return (
    evaluatePredicate(
      {
        any: [
          { empty: 'tls/client_auth_type' },
          { in: ['tls/client_auth_type', ['NoClientCert', 'RequestClientCert', 'VerifyClientCertIfGiven']] },
        ],
      },
      place,
    ) !== true
  );
}

/** Whether a path needs credentials; what can't be known counts as yes. */
function asksForCredentials(place: Place, path: string): boolean {
  if (!isWritten(place, 'auth/filter')) return true;
  const paths = valueAt(place, 'auth/filter/paths');
  if (paths.kind !== 'list') return true;
  const prefixes = paths.items.map(({ value }) => (value.kind === 'scalar' ? String(value.value) : undefined));
  const listed = prefixes.some((prefix) => prefix !== undefined && path.startsWith(prefix));
  const matching = valueAt(place, 'auth/filter/authenticate_matching_paths');
  if (matching.kind === 'scalar' && matching.value === false) return !listed;
  return listed || matching.kind === 'unknown' || prefixes.includes(undefined);
}
