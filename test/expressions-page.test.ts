import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { transformSync } from '@swc/core';
import * as library from '../lib';

const page = readFileSync(join(__dirname, '..', 'docs', 'expressions.md'), 'utf8');
const fences = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({ language, text: text! }));

/** Runs an example: what it printed, and its variable `config`. */
function run(example: string): { readonly printed: string; readonly config?: library.AlloyConfig } {
  const { code } = transformSync(
    `${example}\nexport const result = typeof config === 'undefined' ? undefined : config;`,
    {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    },
  );
  const exported: { result?: library.AlloyConfig } = {};
  let printed = '';
  const log = (...values: unknown[]) => {
    printed += `${format(...values)}\n`;
  };
  const load = (name: string) => (name === 'cdk8s-alloy' ? library : require(name));
  new Function('require', 'exports', 'console', code)(load, exported, { log });
  return { printed, config: exported.result };
}

const pairs = fences.flatMap(({ language, text }, i) => {
  const next = fences[i + 1];
  return language === 'ts' ? [{ code: text, expected: next?.language === 'ts' ? undefined : next }] : [];
});

test.each(pairs)('example $# of the page does what the page shows', ({ code, expected }) => {
  const { printed, config } = run(code);

  if (expected?.language === 'text') expect(printed).toBe(expected.text);
  if (expected?.language === 'alloy') expect(config?.text).toBe(expected.text);
  expect(config?.check().filter(({ severity }) => severity === 'error') ?? []).toEqual([]);
});

test('the page has examples of all three kinds', () => {
  expect(new Set(pairs.map(({ expected }) => expected?.language))).toEqual(new Set(['alloy', 'text', undefined]));
});
