/** Why data doesn't arrive, and what to do about it. */
export interface Cause {
  /** Goes on behind a colon: `nothing listens there`. */
  readonly what: string;
  readonly advice: string;
}

interface CauseSign extends Cause {
  /** In an error of Alloy, or in the result of a request. */
  readonly pattern: RegExp;
}

/** The signs of each cause in what Alloy logs and counts; the first that fits counts. */
const SIGNS: readonly CauseSign[] = [
  {
    pattern: /no such host|name or service not known|server misbehaving|produced zero addresses/i,
    what: 'its name is not known to the DNS',
    advice:
      'check the name of the Service and its namespace (NAME.NAMESPACE.svc), and that the pods may reach the cluster’s DNS (port 53)',
  },
  {
    // A server without TLS answers the handshake with something else, or closes the connection; one with a wrong certificate names it.
    pattern:
      /server gave HTTP response to HTTPS client|first record does not look like a TLS handshake|wrong version number|authentication handshake failed: (EOF|.*(connection reset|deadline exceeded|closed))/i,
    what: 'Alloy speaks TLS, and the server there does not',
    advice:
      'for OTLP over gRPC, say client { tls { insecure = true } } in the exporter, which speaks TLS unless told otherwise; for HTTP, write http:// in the URL',
  },
  {
    pattern: /client sent an HTTP request to an HTTPS server|error reading server preface/i,
    what: 'Alloy speaks without TLS, and the server there wants it',
    advice: 'take insecure = true out of the tls block for OTLP over gRPC; for HTTP, write https:// in the URL',
  },
  {
    pattern: /connection refused/i,
    what: 'nothing listens there (connection refused)',
    advice: 'check the port, and that the pods behind it run and are ready',
  },
  {
    pattern: /i\/o timeout|deadline exceeded|connection timed out|Client\.Timeout/i,
    what: 'no answer comes (timeout)',
    advice: 'look for a NetworkPolicy or a firewall that drops the packets, and whether the destination is overloaded',
  },
  {
    pattern: /no route to host|network is unreachable/i,
    what: 'there is no way to it',
    advice: 'check the address, and the policies and routes of the network',
  },
  {
    pattern: /x509:|certificate|tls: /i,
    what: 'its certificate is not accepted',
    advice:
      'give the authority with tls_config { ca_file = ... } (tls for OTLP), and use the name that the certificate is for',
  },
  {
    pattern: /\b401\b|Unauthenticated/i,
    what: 'it wants other credentials (401)',
    advice:
      'check the user name, password or token, the Secret that they come from, and that the pods were restarted since it changed',
  },
  {
    pattern: /\b403\b|PermissionDenied/i,
    what: 'the credentials have no right to write there (403)',
    advice: 'give the token or user the right to write, and check the tenant (X-Scope-OrgID)',
  },
  {
    pattern: /\b404\b|Unimplemented/i,
    what: 'it does not know the path (404)',
    advice:
      'check the path of the URL: /api/v1/write for Prometheus (with its remote-write receiver on), /api/v1/push for Mimir, /loki/api/v1/push for Loki; gRPC goes to 4317, HTTP to 4318',
  },
  {
    pattern: /\b413\b|ResourceExhausted.*larger than max|request body too large/i,
    what: 'the requests are larger than it takes (413)',
    advice: 'send smaller batches, or raise the limit of the destination',
  },
  {
    pattern: /\b429\b|ResourceExhausted|rate.?limit/i,
    what: 'it wants less data (429)',
    advice: 'raise the limits of the tenant, or send less: drop series, lines or spans that nobody needs',
  },
  {
    pattern: /out of order|too old|too far behind|out of bounds|duplicate sample/i,
    what: 'it refuses data that is too old or out of order',
    advice: 'look for two senders of the same series or streams, and at the limits of the destination for late data',
  },
  {
    pattern: /\b400\b|InvalidArgument|per-user series limit|label (name|value) too long/i,
    what: 'it refuses what is sent (400)',
    advice: 'the answer of the destination in Alloy’s log names what is wrong',
  },
  {
    pattern: /\b5\d\d\b|Internal\b|Unavailable/i,
    what: 'it is not available (5xx or Unavailable)',
    advice: 'look at the state and the log of the destination',
  },
  {
    pattern: /\bEOF\b|connection reset|broken pipe|transport is closing|no answer/i,
    what: 'no request gets an answer',
    advice: 'check the address, that its pods run and are ready, and that nothing between drops the connection',
  },
  {
    pattern: /refused by the destination for good/,
    what: 'it refuses them for good (a status 4xx)',
    advice:
      'Alloy’s log has the status: usually credentials (401, 403), the path (404), or samples that are too old or beyond a limit (400)',
  },
  {
    pattern: /that found the queue full/,
    what: 'its queue is full',
    advice:
      'see why the destination doesn’t take the data; if it is only slow, give the exporter more consumers or a longer queue',
  },
];

/** Tells the cause of an error; undefined for one that isn't known. */
export function causeOf(text: string): Cause | undefined {
  return SIGNS.find(({ pattern }) => pattern.test(text));
}
