import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import * as library from '../lib';
import * as testing from '../lib/testing';

// What the pages of docs/how-to say is what happens: their examples are run, and so are their commands, on the default stack.

const root = join(__dirname, '..');
const folder = join(root, 'docs', 'how-to');
const pages = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

const examples = pages.flatMap(({ name, text }) =>
  [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => ({ name, code: code! })),
);

interface Result {
  readonly app?: library.AlloyApp;
  readonly config?: library.AlloyConfig;
}

function run(code: string): Result {
  const names = ['app', 'config'].filter((name) => new RegExp(`^const (?:\\{ )?${name}\\b`, 'm').test(code));
  // Published is what `app.synth()` writes: here it's enough to ask.
  const { code: script } = transformSync(`${code.replace('app.synth();', '')}\nexport { ${names.join(', ')} };`, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const exported: Result = {};
  const modules: Record<string, unknown> = { 'cdk8s-alloy': library, 'cdk8s-alloy/testing': testing };
  new Function('require', 'exports', 'console', script)((name: string) => modules[name] ?? require(name), exported, {
    log: () => undefined,
  });
  return exported;
}

/** Codes of what would be reported, errors and warnings. */
function findings({ app, config }: Result): readonly string[] {
  const found = app?.check() ?? (config!.node.root as Partial<library.AlloyApp>).check?.() ?? config!.check();
  return found.map(({ code, message }) => `${code}: ${message}`);
}

test('each page but the list has an example or commands', () => {
  const empty = pages.filter(({ name, text }) => name !== 'README.md' && !/^```(ts|bash)$/m.test(text));

  expect(empty.map(({ name }) => name)).toEqual([]);
});

test('the list leads to each page', () => {
  const list = pages.find(({ name }) => name === 'README.md')!.text;

  expect(pages.filter(({ name }) => name !== 'README.md' && !list.includes(`](${name})`))).toEqual([]);
});

test.each(examples)('$name: the example synthesizes, with nothing to warn of', ({ code }) => {
  expect(findings(run(code))).toEqual([]);
});

/** Commands that ask neither a cluster nor another commit. */
const commands = pages.flatMap(({ name, text }) =>
  [...text.matchAll(/^npx cdk8s-alloy (.*?)\s*(?:#.*)?$/gm)]
    .map(([, args]) => ({ name, args: args! }))
    .filter(({ args }) => !args.includes('origin/')),
);

test.each(commands)('$name: cdk8s-alloy $args', ({ args }) => {
  const { status, stderr } = spawnSync(process.execPath, ['bin/cdk8s-alloy.js', ...args.split(' ')], {
    cwd: root,
    encoding: 'utf8',
  });

  expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.not.stringContaining('error') });
});
