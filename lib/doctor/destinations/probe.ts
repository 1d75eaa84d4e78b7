import { type Kubectl, KubectlError } from '../../cluster';

/** What a pod sees of an address. */
export interface Probe {
  readonly host: string;
  readonly port: number;
  /** Whether the name resolves; undefined where the image can't tell. */
  readonly resolves?: boolean;
  readonly connects: boolean;
  /** Why it doesn't: `Connection refused`. */
  readonly reason?: string;
}

export type ProbeResult = { readonly probes: readonly Probe[] } | { readonly problem: string };

/** For each pair of arguments: the name is resolved, and a connection opened and closed. Nothing is sent. */
const SCRIPT = `while [ $# -gt 1 ]; do
  if ! command -v getent >/dev/null 2>&1; then name=unknown
  elif getent hosts "$1" >/dev/null 2>&1; then name=yes
  else name=no; fi
  said=$(timeout 5 bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$1" "$2" 2>&1)
  code=$?
  printf '%s\\t%s\\t%s\\t%s\\t%s\\n' "$1" "$2" "$name" "$code" "$(printf '%s' "$said" | tail -n 1)"
  shift 2
done`;

const TIMED_OUT = '124';

/**
 * Looks from inside a container whether addresses can be reached (`kubectl exec`): getent for the name, bash for the connection.
 * @returns a problem where the container can't do that, for example because its image has no bash
 */
export async function probe(
  kubectl: Kubectl,
  pod: string,
  container: string,
  addresses: readonly { readonly host: string; readonly port: number }[],
): Promise<ProbeResult> {
  const args = ['exec', pod, `--container=${container}`, '--', 'bash', '-c', SCRIPT, 'probe'];
  try {
    const { stdout } = await kubectl.run([...args, ...addresses.flatMap(({ host, port }) => [host, String(port)])], {
      deadline: 20 + 6 * addresses.length,
    });
    return { probes: stdout.split('\n').flatMap(probeIn) };
  } catch (error) {
    if (!(error instanceof KubectlError) || error.failure === 'not-installed') throw error;
    return { problem: /executable file not found/.test(error.message) ? 'its image has no bash' : error.message };
  }
}

function probeIn(line: string): readonly Probe[] {
  const [host, port, name, code, said = ''] = line.split('\t');
  if (host === undefined || port === undefined || code === undefined) return [];
  const reason = code === TIMED_OUT ? 'no answer within 5 s' : (said.split(': ').at(-1) ?? '').trim();
  return [
    {
      host,
      port: Number(port),
      ...(name === 'unknown' ? {} : { resolves: name === 'yes' }),
      connects: code === '0',
      ...(code === '0' ? {} : { reason: reason || `exit code ${code}` }),
    },
  ];
}
