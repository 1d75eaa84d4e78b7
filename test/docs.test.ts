import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import * as library from '../lib';

interface Example {
  readonly line: number;
  readonly code: string;
  /** The Alloy text that follows, if any. */
  readonly text?: string;
}

/** The TypeScript examples of a page, each with the Alloy text behind it. */
function examplesOf(page: string): readonly Example[] {
  const fences = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)];
  return fences.flatMap(([, language, code], i) => {
    if (language !== 'ts') return [];
    const next = fences[i + 1];
    const line = page.slice(0, fences[i]!.index).split('\n').length;
    return [{ line, code: code!, ...(next?.[1] === 'alloy' ? { text: next[2]! } : {}) }];
  });
}

/** An app that publishes nothing: a test leaves the files of the repository alone. */
class UnpublishedApp extends library.AlloyApp {
  override synth(): void {}
}

/** Runs an example and returns its variable `config`. */
function run(code: string): library.AlloyConfig | undefined {
  const { code: script } = transformSync(`${code}\nexport { config };`, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const exported: { config?: library.AlloyConfig } = {};
  const load = (name: string) => (name === 'cdk8s-alloy' ? { ...library, AlloyApp: UnpublishedApp } : require(name));
  new Function('require', 'exports', script)(load, exported);
  return exported.config;
}

const pages = [
  ...[
    'components.md',
    'configuration.md',
    'destinations.md',
    'import.md',
    'modules.md',
    'pipelines.md',
    'routers.md',
    'scrapes-and-labels.md',
  ],
  ...readdirSync(join('docs', 'pipelines')).map((name) => join('pipelines', name)),
];

describe.each(pages)('docs/%s', (name) => {
  const examples = examplesOf(readFileSync(join('docs', name), 'utf8'));

  test.each(examples)('the example in line $line gives the text that is shown, without errors', ({ code, text }) => {
    const found = run(code)!;

    expect(found.text).toBe(text ?? found.text);
    expect(library.syntax.format(found.text)).toBe(found.text);
    expect(found.check().filter(({ severity }) => severity === 'error')).toEqual([]);
    if (code.includes('config.check(); // []')) expect(found.check()).toEqual([]);
  });
});
