import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { LoopbackServer } from './loopback-server';

const RECORDINGS = join(process.env['ALLOY_FACTS'] ?? resolve(__dirname, '../../../shared/alloy'), 'http-api');

/** Of whatever Go's HTTP server isn't told the type of: Alloy's JSON, too. */
const TEXT = 'text/plain; charset=utf-8';
const METRICS = 'text/plain; version=0.0.4; charset=utf-8; escaping=underscores';

/** What Alloy answers at a path. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
}

/**
 * The folder with the recordings of a real Alloy in a state.
 * @throws Error where it is missing
 */
export function recordingsOf(state: 'healthy' | 'unreachable' | 'unauthorized'): string {
  const folder = join(RECORDINGS, state);
  if (!existsSync(folder)) {
    throw new Error(`${folder} is missing: recordings of a real Alloy are needed beside the repository`);
  }
  return folder;
}

/**
 * Stands in for the HTTP API of an Alloy: answers as one that was recorded, until a test lets it answer otherwise.
 * The folder has `metrics.prom`, `components.json`, `component.ID.json`, `peers.json`, `log.txt`, and `ready.txt`, `healthy.txt` and
 * `reload.txt` with the status code in the first line.
 */
export class AlloyStandIn {
  static async start(folder: string): Promise<AlloyStandIn> {
    const recorded = readAnswers(folder);
    const log = readFileSync(join(folder, 'log.txt'), 'utf8');
    let standIn: AlloyStandIn;
    const server = await LoopbackServer.start((request, response) => standIn.respond(request, response));
    standIn = new AlloyStandIn(server, recorded, log);
    return standIn;
  }

  /** Where it listens, `127.0.0.1:40123`. */
  readonly address: string;
  /** What was asked for, in order: `GET /metrics`. */
  readonly requests: string[] = [];
  private readonly queues = new Map<string, Answer[]>();

  private constructor(
    private readonly server: LoopbackServer,
    private readonly answers: ReadonlyMap<string, Answer>,
    /** What Alloy wrote to its standard error, for the annotation `simulated.test/log`. */
    readonly log: string,
  ) {
    this.address = server.address;
  }

  /** The recorded answer at a path, to make another one of. @throws Error where there is none */
  recorded(path: string): Answer {
    const answer = this.answers.get(path);
    if (answer === undefined) throw new Error(`nothing was recorded at ${path}`);
    return answer;
  }

  /**
   * Lets a path be answered otherwise: with each answer in turn, then always with the last one. What an answer doesn't say is as recorded.
   * Without answers, the path is answered as recorded again.
   */
  answer(path: string, ...answers: readonly Partial<Answer>[]): void {
    const base = this.answers.get(path) ?? { status: 200, body: '', contentType: TEXT };
    if (answers.length === 0) this.queues.delete(path);
    else
      this.queues.set(
        path,
        answers.map((answer) => ({ ...base, ...answer })),
      );
  }

  /** Successive snapshots of `/metrics`; the last one stays. */
  answerMetrics(...snapshots: readonly string[]): void {
    this.answer('/metrics', ...snapshots.map((body) => ({ body })));
  }

  /** As it was at the start. */
  reset(): void {
    this.queues.clear();
    this.requests.length = 0;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  private respond({ method, url }: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(url!, 'http://localhost').pathname);
    this.requests.push(`${method} ${path}`);
    const { status, body, contentType } = this.next(path);
    response.writeHead(status, { 'Content-Type': contentType }).end(body);
  }

  private next(path: string): Answer {
    const queue = this.queues.get(path);
    if (queue === undefined) {
      return this.answers.get(path) ?? { status: 404, body: '404 page not found\n', contentType: TEXT };
    }
    return queue.length > 1 ? queue.shift()! : queue[0]!;
  }
}

function readAnswers(folder: string): Map<string, Answer> {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const text = (body: string, status = 200): Answer => ({ status, body, contentType: TEXT });
  const withStatus = (name: string) => {
    const [first, ...rest] = read(name).split('\n');
    return text(rest.join('\n'), Number(first));
  };

  const components = '/api/v0/web/components';
  const answers = new Map<string, Answer>([
    ['/metrics', { status: 200, body: read('metrics.prom'), contentType: METRICS }],
    ['/-/ready', withStatus('ready.txt')],
    ['/-/healthy', withStatus('healthy.txt')],
    ['/-/reload', withStatus('reload.txt')],
    [components, text(read('components.json'))],
    ['/api/v0/web/peers', text(read('peers.json'))],
  ]);
  // One whose details weren't recorded is answered with what the list says of it.
  for (const component of JSON.parse(read('components.json'))) {
    answers.set(`${components}/${component.localID}`, text(JSON.stringify(component)));
  }
  for (const name of readdirSync(folder)) {
    const id = /^component\.(.+)\.json$/.exec(name)?.[1];
    if (id !== undefined) answers.set(`${components}/${id}`, text(read(name)));
  }
  return answers;
}
