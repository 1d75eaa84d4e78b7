import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { type DecodedSpan, decodeTraces } from './decode-traces';

/** A status, or no answer at all: the request is taken, and the connection stays open. */
export type Answer = number | 'none';

export interface ReceivedRequest {
  readonly status: Answer;
  readonly headers: IncomingHttpHeaders;
}

/**
 * An OTLP receiver for traces on loopback, by the specification: `/v1/traces`, protobuf, gzip or not. It answers as it is told, then with
 * 200. Only requests that are accepted leave spans.
 */
export class Receiver {
  readonly requests: ReceivedRequest[] = [];
  readonly spans: DecodedSpan[] = [];
  private server: Server;
  private port = 0;

  static async start(...answers: Answer[]): Promise<Receiver> {
    const receiver = new Receiver(answers);
    await receiver.resume();
    return receiver;
  }

  private constructor(private readonly answers: Answer[]) {
    this.server = this.newServer();
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Closes the port and all connections. */
  async stop(): Promise<void> {
    if (!this.server.listening) return;
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  /** Is back on the same port. */
  async resume(): Promise<void> {
    this.server = this.newServer();
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  private newServer(): Server {
    return createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const status = this.answers.shift() ?? this.receive(request, Buffer.concat(chunks));
      this.requests.push({ status, headers: request.headers });
      if (status === 'none') return;
      // An empty body is an ExportTraceServiceResponse without a partial success.
      response.writeHead(status, { 'content-type': 'application/x-protobuf' }).end();
    });
  }

  private receive({ method, url, headers }: IncomingMessage, body: Buffer): number {
    if (url !== '/v1/traces') return 404;
    if (method !== 'POST') return 405;
    if (headers['content-type'] !== 'application/x-protobuf') return 415;
    try {
      this.spans.push(...decodeTraces(headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body));
      return 200;
    } catch {
      return 400;
    }
  }
}
