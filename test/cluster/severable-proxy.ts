import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
}

/**
 * A TCP proxy on loopback in front of an API server that can be cut: what is lost in the middle of a run. It sees connections, not
 * requests, for these are encrypted.
 */
export class SeverableProxy {
  /** Starts one in front of the API server of the current context of a kubeconfig. */
  static async start(kubeconfig: string): Promise<SeverableProxy> {
    const config = parse(readFileSync(kubeconfig, 'utf8'));
    const { context } = config.contexts.find(({ name }: { name: string }) => name === config['current-context']);
    const { cluster } = config.clusters.find(({ name }: { name: string }) => name === context.cluster);
    const target = new URL(cluster.server);

    const proxy = new SeverableProxy(target.hostname, Number(target.port || 443));
    await proxy.listen(0);
    cluster.server = `https://127.0.0.1:${proxy.port}`;
    // The certificate is that of the API server, whatever kubectl connects to.
    cluster['tls-server-name'] ??= target.hostname;
    writeFileSync(proxy.kubeconfig, stringify(config), { mode: 0o600 });
    return proxy;
  }

  /** A kubeconfig of the same user that goes through the proxy. */
  readonly kubeconfig: string;
  /** How many connections were made so far. */
  connections = 0;

  private readonly folder = mkdtempSync(join(tmpdir(), 'severable-proxy-'));
  private readonly pairs = new Set<Pair>();
  private server: Server | undefined;
  private port = 0;
  private stalled = false;
  private last = Number.POSITIVE_INFINITY;

  private constructor(
    private readonly host: string,
    private readonly targetPort: number,
  ) {
    this.kubeconfig = join(this.folder, 'kubeconfig');
  }

  /** Breaks all connections; new ones are refused, until {@link restore}. */
  async sever(): Promise<void> {
    const closed = new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
    this.server = undefined;
    for (const { near, far } of this.pairs) {
      near.resetAndDestroy();
      far.destroy();
    }
    await closed;
  }

  /** Severs as soon as so many more connections have been made: 0 is the next one, which breaks with all others. */
  severAfter(connections: number): void {
    this.last = this.connections + connections;
  }

  /** Lets nothing pass any more, though connections stay and new ones are accepted, as where packets are lost. Until {@link restore}. */
  stall(): void {
    this.stalled = true;
    for (const { near, far } of this.pairs) {
      near.unpipe(far);
      far.unpipe(near);
    }
  }

  /** Everything works again. */
  async restore(): Promise<void> {
    this.last = Number.POSITIVE_INFINITY;
    if (this.stalled) for (const { near, far } of this.pairs) near.pipe(far).pipe(near);
    this.stalled = false;
    if (this.server === undefined) await this.listen(this.port);
  }

  /** Ends it, and removes its kubeconfig. */
  async stop(): Promise<void> {
    await this.sever();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async listen(port: number): Promise<void> {
    const server = createServer({ allowHalfOpen: true }, (near) => this.accept(near));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    this.server = server;
    this.port = (server.address() as AddressInfo).port;
  }

  private accept(near: Socket): void {
    const far = connect({ host: this.host, port: this.targetPort, allowHalfOpen: true });
    const pair = { near, far };
    this.pairs.add(pair);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      // A connection that breaks is what this is about.
      socket.on('error', () => undefined);
      socket.once('close', () => {
        this.pairs.delete(pair);
        other.destroy();
      });
    }
    if (!this.stalled) near.pipe(far).pipe(near);
    this.connections++;
    if (this.connections > this.last) void this.sever();
  }
}
