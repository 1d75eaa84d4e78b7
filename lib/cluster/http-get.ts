import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

/** What a server answered. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  /** The time on the server's clock, in seconds since 1970; absent if the answer has no date. */
  readonly time?: number;
}

/** No answer came; the message says why. */
export class HttpError extends Error {
  public override readonly name = 'HttpError';
}

/** The largest answer in bytes: many times the metrics of a large Alloy, and small enough to hold in memory. */
const MOST_BYTES = 256 * 2 ** 20;

/**
 * Sends a GET request. The certificate isn't verified: it is issued for another name than the local end of a port-forward, and the API
 * server secures the connection to the pod.
 * @param timeout in seconds
 * @param most the largest answer, in bytes
 * @throws HttpError where no answer comes, or one that is too long
 */
export function httpGet(
  url: URL,
  headers: Readonly<Record<string, string>>,
  timeout: number,
  most = MOST_BYTES,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const options = { headers, agent: false, rejectUnauthorized: false, signal: AbortSignal.timeout(timeout * 1000) };
    const sent = request(url, options, (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > most) sent.destroy(new HttpError(`the answer is longer than ${most} bytes`));
      });
      response.once('error', (error) => reject(new HttpError(reasonOf(error, timeout))));
      response.once('end', () => {
        const date = Date.parse(response.headers.date ?? '');
        const body = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, body, ...(Number.isNaN(date) ? {} : { time: date / 1000 }) });
      });
    });
    sent.once('error', (error) => reject(new HttpError(reasonOf(error, timeout))));
    sent.end();
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'the connection was closed',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name of the host could not be resolved',
  ETIMEDOUT: 'connection timed out',
  EHOSTUNREACH: 'no route to the host',
  HPE_INVALID_CONSTANT: 'the answer is not HTTP',
  EPROTO: 'the answer is not TLS',
};

function reasonOf(error: Error & { code?: unknown }, timeout: number): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return `no answer within ${timeout} s`;
  // Several addresses of one name fail together.
  const inner = error instanceof AggregateError ? (error.errors[0] as Error & { code?: unknown }) : error;
  return REASONS[String(inner.code)] ?? inner.message;
}
