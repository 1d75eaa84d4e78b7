import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import * as library from '../lib';
import { componentNames } from '../lib/facts';
import { readTestFile } from '../lib/simulate';
import { componentMaker } from '../lib/simulate/components/component-makers';
import * as testing from '../lib/testing';

// docs/testing.md and the pages in docs/testing/: their tests are run, and their commands print what is shown.

const root = join(__dirname, '..');
const pages = ['testing.md', ...readdirSync(join(root, 'docs', 'testing')).map((name) => `testing/${name}`)];
const fences = pages.flatMap((page) => {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(({ index, 1: language, 2: code }) => ({
    language: language!,
    code: code!,
    name: `${page}:${text.slice(0, index).split('\n').length}`,
  }));
});
const ofLanguage = (wanted: string) => fences.filter(({ language }) => language === wanted);

const modules: Readonly<Record<string, unknown>> = { 'cdk8s-alloy': library, 'cdk8s-alloy/testing': testing };

/** Runs an example; its tests are executed at once. @returns how many there are */
function run(code: string): number {
  const { code: script } = transformSync(code, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  let count = 0;
  const runNow = (_: string, work: () => void) => {
    work();
    count++;
  };
  const load = (name: string) => modules[name] ?? require(name);
  new Function('require', 'exports', 'expect', 'test', script)(load, {}, expect, runNow);
  return count;
}

test('there are examples of each kind', () => {
  expect(ofLanguage('ts').length).toBeGreaterThan(3);
  expect(ofLanguage('console').length).toBeGreaterThan(1);
});

test.each(ofLanguage('ts'))('the tests of $name hold', ({ code }) => {
  expect(run(code)).toBe(code.split('\ntest(').length - 1);
});

test.each(ofLanguage('ts').filter(({ code }) => code.includes('action        = "drop"')))(
  'the tests of $name fail with another rule',
  ({ code }) => {
    expect(() => run(code.replace('regex         = "go_.*"', 'regex         = "x_.*"'))).toThrow();
  },
);

describe('the commands', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'testing-page-'));
    for (const { code } of fences) {
      const [, name] = /^(?:\/\/|#) ([\w.-]+\.(?:alloy|yaml))\n/.exec(code) ?? [];
      if (name !== undefined) writeFileSync(join(folder, name), code);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(ofLanguage('console'))('$name prints what is shown', ({ code }) => {
    const [command, ...output] = code.split('\n');
    const [, args = ''] = /^\$ npx cdk8s-alloy (.*)$/.exec(command!) ?? [];
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'cdk8s-alloy.js'), ...args.split(' ')], {
      cwd: folder,
      encoding: 'utf8',
    });

    expect(stderr).toBe('');
    expect(stdout).toBe(output.join('\n'));
  });
});

test('the page names each component that is executed, and its table no other', () => {
  const text = readFileSync(join(root, 'docs', 'testing', 'what-is-executed.md'), 'utf8');
  const section = /^## What is executed\n(.*?)^## /ms.exec(text)![1]!;
  const namesIn = (part: string) => [...part.matchAll(/`((?:\w+\.)+\w+)`/g)].map(([, name]) => name!);
  const executed = componentNames().filter((name) => componentMaker(name) !== undefined);

  const table = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n');
  expect(namesIn(table).filter((name) => name !== 'stage.geoip' && !executed.includes(name))).toEqual([]);
  expect(executed.filter((name) => !namesIn(section).includes(name))).toEqual([]);
});

/** The parts of a JSON Schema that are read here. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $ref?: string;
}

test('the schema of tests knows the keys that the reader knows', () => {
  const schema: Schema & { readonly $defs: Readonly<Record<string, Schema>> } = JSON.parse(
    readFileSync(join(root, 'docs', 'pipeline-test.schema.json'), 'utf8'),
  );
  const resolved = (part: Schema | undefined): Schema =>
    part?.$ref === undefined ? (part ?? {}) : schema.$defs[part.$ref.split('/').at(-1)!]!;
  const keys = (...path: readonly string[]) => {
    let part: Schema = schema;
    for (const name of path) part = resolved(name === '[]' ? part.items : part.properties?.[name]);
    return Object.keys(part.properties ?? {});
  };
  const expected = (path: readonly string[]) => {
    const nested = path.reduceRight<unknown>((inner, name) => (name === '[]' ? [inner] : { [name]: inner }), {
      nonsense: 1,
    });
    const rest = path.length === 0 ? {} : { config: '' };
    try {
      readTestFile(JSON.stringify({ ...rest, ...(nested as object) }), 'x', () => undefined);
      return [];
    } catch (error) {
      return (/expected (.*)$/.exec((error as Error).message)?.[1] ?? '').split(', ');
    }
  };

  for (const path of [
    [],
    ['inputs'],
    ['inputs', 'loki', '[]'],
    ['inputs', 'logs', '[]'],
    ['inputs', 'spans', '[]'],
    ['inputs', 'otlp_logs', '[]'],
    ['inputs', 'otlp_metrics', '[]'],
    ['given'],
    ['assert'],
    ['assert', 'loki', '[]'],
    ['assert', 'targets', '[]'],
    ['assert', 'metrics', '[]'],
    ['assert', 'spans', '[]'],
    ['assert', 'spans', '[]', 'match'],
    ['assert', 'otlp_metrics', '[]'],
    ['assert', 'otlp_metrics', '[]', 'match'],
    ['assert', 'otlp_logs', '[]'],
    ['assert', 'otlp_logs', '[]', 'match'],
    ['tests', '[]'],
  ]) {
    expect({ path, keys: keys(...path) }).toEqual({ path, keys: expected(path) });
  }
});
