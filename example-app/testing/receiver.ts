import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DecodedSpan, decodeTraces } from './decode-traces';

export interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** An OTLP receiver on loopback that answers with the statuses it is given, then with 200. Refused requests leave no spans. */
export class Receiver {
  readonly requests: ReceivedRequest[] = [];
  readonly spans: DecodedSpan[] = [];
  private readonly server: Server;

  static async start(...statuses: number[]): Promise<Receiver> {
    const receiver = new Receiver(statuses);
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server, 'listening');
    return receiver;
  }

  private constructor(statuses: number[]) {
    this.server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      this.requests.push({ path: request.url ?? '', headers: request.headers });
      const status = statuses.shift() ?? 200;
      if (status === 200) this.spans.push(...decodeTraces(Buffer.concat(chunks)));
      response.writeHead(status).end();
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    if (!this.server.listening) return;
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
