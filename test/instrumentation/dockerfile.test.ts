import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { objectOf } from '../harness/example-app/dist';
import { freePort } from '../harness/example-app/free-port';
import { NAME } from '../harness/example-app/pod';

// The Dockerfile of the example application, without an engine: its instructions are carried out in a folder.

interface Instruction {
  readonly name: string;
  readonly text: string;
}

const CONTEXT = join(__dirname, '../../example-app');
const file = readFileSync(join(CONTEXT, 'Dockerfile'), 'utf8');
const instructions = [...file.matchAll(/^([A-Z]+) (.+)$/gm)].map(
  ([, name, text]): Instruction => ({ name: name!, text: text! }),
);
const second = instructions.findLastIndex(({ name }) => name === 'FROM');
const builds = instructions.slice(1, second);
const image = instructions.slice(second);
const last = (name: string) => image.findLast((instruction) => instruction.name === name)!.text;

const { template } = objectOf(`${NAME}.k8s.yaml`, 'Deployment', NAME).spec;
const container = template.spec.containers[0];

let folder: string;

/** What .dockerignore lets into the context: nothing but what it names with an exclamation mark. */
function letIn(): readonly string[] {
  const [everything, ...exceptions] = readFileSync(join(CONTEXT, '.dockerignore'), 'utf8').trim().split('\n');
  expect(everything).toBe('*');
  return exceptions.map((line) => line.replace(/^!/, ''));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dockerfile-'));
  for (const { name, text } of builds) {
    if (name === 'COPY') {
      const [target, ...sources] = text.split(' ').reverse();
      for (const source of sources) {
        expect(letIn()).toContain(source);
        // A file into a folder, or a folder onto one.
        const path = join(folder, target!, target!.endsWith('/') ? source : '');
        cpSync(join(CONTEXT, source), path, { recursive: true });
      }
    } else if (name === 'RUN') {
      execFileSync('sh', ['-euc', text], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    } else {
      expect(name).toBe('WORKDIR');
    }
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the stage that builds makes the program that the ConfigMap holds, byte for byte', () => {
  const { binaryData } = objectOf(`${NAME}.k8s.yaml`, 'ConfigMap', NAME);
  const program = brotliDecompressSync(Buffer.from(binaryData['server.js.br'], 'base64'));

  expect(readFileSync(join(folder, 'build/server.js')).equals(program)).toBe(true);
});

test('the image has that program alone, and starts it', async () => {
  const copies = image.filter(({ name }) => name === 'COPY').map(({ text }) => text);
  expect(copies).toEqual(['--from=build /src/build/server.js ./']);
  expect(existsSync(join(folder, 'build/server.js'))).toBe(true);
  const port = await freePort();

  const [, ...args] = JSON.parse(last('CMD')) as string[];
  const app = spawn(process.execPath, args, {
    cwd: join(folder, 'build'),
    env: { PORT: String(port), OTEL_TRACES_EXPORTER: 'none', DRAIN_MILLISECONDS: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [line] = await once(app.stderr, 'data');
  const { status } = await fetch(`http://127.0.0.1:${port}/healthz`);
  const exit = once(app, 'exit');
  app.kill('SIGTERM');

  expect(JSON.parse(String(line))).toEqual({ level: 'info', msg: `listening on port ${port}` });
  expect(status).toBe(200);
  expect(await exit).toEqual([0, null]);
});

test('the image is as the pod: the same Node.js, user, memory and port', () => {
  const { runAsUser, runAsGroup } = template.spec.securityContext;

  expect(instructions.filter(({ name }) => name === 'FROM').map(({ text }) => text)).toEqual([
    `${container.image} AS build`,
    container.image,
  ]);
  // A number: Kubernetes can't tell from a name that it isn't root.
  expect(last('USER')).toBe(`${runAsUser}:${runAsGroup}`);
  expect((JSON.parse(last('CMD')) as string[]).slice(0, -1)).toEqual(container.command.slice(0, -1));
  expect(last('EXPOSE')).toBe(String(container.ports[0].containerPort));
});
