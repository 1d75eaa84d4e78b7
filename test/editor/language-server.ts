import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TSC = join(__dirname, '../../node_modules/typescript/bin/tsc');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A name that an editor offers. */
export interface Completion {
  /** As it's listed, with `?` behind what may be left out. */
  readonly label: string;
  /** What is said of it beside the list, as Markdown. */
  documentation(): Promise<string>;
}

/** TypeScript's language server, as editors run it, with one file open. Positions are offsets into its text. */
export class LanguageServer {
  /** Starts the server for a file, whose `tsconfig.json` is beside it. */
  static async open(file: string, text: string): Promise<LanguageServer> {
    const server = new LanguageServer(pathToFileURL(file).href, text);
    await server.#request('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(join(file, '..')).href,
      capabilities: {
        textDocument: {
          hover: { contentFormat: ['markdown'] },
          completion: {
            completionItem: {
              documentationFormat: ['markdown'],
              resolveSupport: { properties: ['documentation', 'detail'] },
            },
          },
        },
      },
    });
    server.#notify('initialized', {});
    server.#notify('textDocument/didOpen', {
      textDocument: { uri: server.#uri, languageId: 'typescript', version: 1, text },
    });
    return server;
  }

  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  readonly #uri: string;
  readonly #text: string;
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(uri: string, text: string) {
    this.#uri = uri;
    this.#text = text;
    this.#process = spawn(process.execPath, [TSC, '--lsp', '--stdio']);
    this.#process.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  /** What an editor shows over the name at an offset, as Markdown. */
  async hover(offset: number): Promise<string> {
    const found = await this.#request('textDocument/hover', this.#place(offset));
    return (found as { readonly contents: { readonly value: string } } | null)?.contents.value ?? '';
  }

  /** The names that an editor offers at an offset. */
  async completions(offset: number): Promise<readonly Completion[]> {
    const found = await this.#request('textDocument/completion', this.#place(offset));
    const items = (found as { readonly items: readonly { readonly label: string }[] } | null)?.items ?? [];
    return items.map((item) => ({
      label: item.label,
      documentation: async () => {
        const resolved = await this.#request('completionItem/resolve', item);
        return (resolved as { readonly documentation?: { readonly value: string } }).documentation?.value ?? '';
      },
    }));
  }

  async close(): Promise<void> {
    await this.#request('shutdown', undefined);
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#notify('exit', undefined);
    await ended;
  }

  #place(offset: number): object {
    const before = this.#text.slice(0, offset).split('\n');
    return {
      textDocument: { uri: this.#uri },
      position: { line: before.length - 1, character: before.at(-1)!.length },
    };
  }

  #request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  #notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('utf8', 0, end))![1]);
      const start = end + 4;
      if (this.#received.length < start + length) return;
      const message = JSON.parse(this.#received.toString('utf8', start, start + length)) as Message;
      this.#received = this.#received.subarray(start + length);
      this.#handle(message);
    }
  }

  #handle({ id, method, result, error }: Message): void {
    if (id === undefined) return;
    // What the server asks of an editor has an answer, but none that it needs.
    if (method !== undefined) this.#send({ id, result: null });
    else if (error !== undefined) this.#waiting.get(id)?.reject(new Error(error.message));
    else this.#waiting.get(id)?.resolve(result);
  }
}
