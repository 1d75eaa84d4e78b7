import { text } from 'node:stream/consumers';
import { LoopbackServer } from './loopback-server';

/** What `kubectl exec` asked for. */
export interface Command {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  readonly command: readonly string[];
}

/** What the command did. */
export interface Result {
  readonly stdout?: string;
  readonly stderr?: string;
  /** @default 0 */
  readonly exitCode?: number;
}

/** Plays the programs of containers: its URL is for the annotation `simulated.test/exec`. */
export class ExecStandIn {
  static async start(execute: (command: Command) => Result): Promise<ExecStandIn> {
    const server = await LoopbackServer.start(async (request, response) => {
      const { stdout = '', stderr = '', exitCode = 0 } = execute(JSON.parse(await text(request)));
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ stdout, stderr, exitCode }));
    });
    return new ExecStandIn(server);
  }

  readonly url: string;

  private constructor(private readonly server: LoopbackServer) {
    this.url = `http://${server.address}/`;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
