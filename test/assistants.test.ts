import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import * as library from '../lib';
import * as testing from '../lib/testing';

// What assistants of users read: llms.txt and AGENTS.md, in the package.

const root = join(__dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const { files }: { readonly files: readonly string[] } = JSON.parse(read('package.json'));

/** Whether a file is in the package. README, LICENSE and package.json always are. */
function isPacked(file: string): boolean {
  return ['README.md', ...files].some((entry) =>
    entry === 'docs/*.*' ? /^docs\/[^/]+\.[^/]+$/.test(file) : file === entry || file.startsWith(`${entry}/`),
  );
}

const links = (name: string) => [...read(name).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!);

test.each(['llms.txt', 'AGENTS.md'])('%s is in the package, and so is what it leads to', (name) => {
  const lost = links(name).filter((link) => !existsSync(join(root, link)) || !isPacked(link));

  expect(lost).toEqual([]);
  expect(isPacked(name)).toBe(true);
});

test('llms.txt has the form that readers expect: a name, what it is, lists of links', () => {
  expect(read('llms.txt')).toMatch(/^# cdk8s-alloy\n\n> \S[^\n]*\n\n\S/);
  expect(read('llms.txt').match(/^## /gm)!.length).toBeGreaterThan(3);
});

/** About the work on the package itself. */
const OF_THE_PACKAGE = ['new-alloy-version.md', 'releasing.md', 'testing-on-a-control-plane.md'];

test('llms.txt lists each page of docs/', () => {
  const pages = readdirSync(join(root, 'docs')).filter(
    (name) => name.endsWith('.md') && !OF_THE_PACKAGE.includes(name),
  );

  expect(pages.filter((page) => !links('llms.txt').includes(`docs/${page}`))).toEqual([]);
});

test('what the rules name exists', () => {
  const { AlloyStack, AlloyApp, Secret, Expression } = library;

  expect(
    [AlloyStack, AlloyApp, Secret.env, Secret.file, Secret.insecureLiteral, Expression.raw].map((x) => typeof x),
  ).toEqual(Array(6).fill('function'));
});

test('the example of a test shows what arrives', () => {
  const [, example] = /^```ts\n(.*?)^```$/ms.exec(read('AGENTS.md'))!;
  const { code } = transformSync(example!, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const modules: Record<string, unknown> = { 'cdk8s-alloy': library, 'cdk8s-alloy/testing': testing };
  const log = jest.fn();

  new Function('require', 'exports', 'console', code)((name: string) => modules[name] ?? require(name), {}, { log });

  expect(log).toHaveBeenCalledWith([['cart', 'hello', 'loki.write.default']]);
});
