/** Why kubectl failed. */
export type KubectlFailure =
  /** kubectl isn't on the PATH. */
  | 'not-installed'
  /** The kubeconfig, or the context in it, can't be used. */
  | 'configuration'
  /** The API server can't be reached, or doesn't answer in time. */
  | 'unreachable'
  /** The API server doesn't know the caller: the credentials are missing or expired. */
  | 'unauthorized'
  /** The API server knows the caller, and refuses (RBAC). */
  | 'forbidden'
  /** The object isn't there. */
  | 'not-found'
  /** The API server has no such kind of object. */
  | 'unknown-kind'
  /** Anything else; `stderr` says what. */
  | 'other';

/** kubectl failed. The message is what it said, on one line. */
export class KubectlError extends Error {
  public override readonly name = 'KubectlError';

  constructor(
    public readonly failure: KubectlFailure,
    message: string,
    /** What kubectl wrote to standard error, as it is. */
    public readonly stderr = '',
    /** Undefined where kubectl didn't run, or was ended by a signal. */
    public readonly exitCode?: number,
  ) {
    super(message);
  }

  /** Whether no other request to this cluster can succeed either. */
  public get isFatal(): boolean {
    return ['not-installed', 'configuration', 'unreachable', 'unauthorized'].includes(this.failure);
  }

  /** The same for a request to a pod, such as for its log: a timeout may be due to the pod's node alone. */
  public get isFatalOfPod(): boolean {
    return this.isFatal && this.failure !== 'unreachable';
  }
}

/** Signs of each failure in what kubectl and client-go print; the first that fits counts. */
const SIGNS: readonly (readonly [KubectlFailure, RegExp])[] = [
  ['forbidden', /Error from server \(Forbidden\)|\bis forbidden:/],
  ['not-found', /Error from server \(NotFound\)|\bnot found$/m],
  ['unknown-kind', /the server doesn't have a resource type|no matches for kind/],
  ['unauthorized', /You must be logged in to the server|\(Unauthorized\)|getting credentials: exec/],
  // The API server has answered: what it couldn't reach is a node.
  ['other', /^Error from server/m],
  [
    'configuration',
    /context was not found|context "[^"]*" does not exist|error loading config file|^error: stat .*no such file/im,
  ],
  [
    'configuration',
    /Please enter Username|no configuration has been provided|unable to (read|load) (client|root)|invalid configuration/i,
  ],
  [
    'unreachable',
    /The connection to the server .* was refused|Unable to connect to the server|couldn't get current server API group list/,
  ],
  [
    'unreachable',
    /\bdial tcp\b.*(refused|no such host|timeout|unreachable)|context deadline exceeded|TLS handshake timeout|Client\.Timeout exceeded/,
  ],
];

/** Tells from what kubectl printed why it failed. */
export function failureOf(stderr: string): KubectlFailure {
  return SIGNS.find(([, sign]) => sign.test(stderr))?.[0] ?? 'other';
}

/** What kubectl said, on one line: each line once, without the log lines that client-go puts before it. */
export function messageOf(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map((line) =>
      line
        .replace(/^(Please enter (Username|Password): )+/, '')
        .replace(/^error: |^Error from server |^Error in configuration: /, '')
        .trim(),
    )
    .filter((line) => line !== '');
  const own = lines.filter((line) => !/^[EIWF]\d{4} \d\d:\d\d:\d\d/.test(line));
  const said = [...new Set(own.length > 0 ? own : lines)].join('; ');
  return /Please enter Username/.test(stderr) ? 'the kubeconfig names no credentials for the cluster' : said;
}
