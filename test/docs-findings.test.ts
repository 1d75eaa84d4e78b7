import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import * as library from '../lib';
import { check } from '../lib/checks';

// What the documentation shows is what people copy: it has to be free of findings itself. Examples of mistakes are tested where they stand
// (docs/rules/ and docs/lints/ with tools/rules-page, the README's with test/readme.test.ts).

const output = mkdtempSync(join(tmpdir(), 'cdk8s-alloy-findings-'));

// Some programs print.
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
  jest.spyOn(console, 'error').mockImplementation(() => {});
});

afterAll(() => rmSync(output, { recursive: true }));

/** Said of a part of a configuration that stands without the rest. */
const OF_EXCERPTS: ReadonlySet<string> = new Set([
  'lint/unfed-component',
  'lint/unused-component',
  'unknown-reference',
]);

/** Pages whose programs need the built package; test/testing-page.test.ts runs them. */
const isOfThePackage = (page: string) => page.startsWith('testing');

/** Examples of mistakes, by page. */
const MISTAKES: { readonly [page: string]: readonly string[] } = {
  // A dry run.
  'destinations.md': ['lint/no-destination'],
  'checking.md': ['content/jmespath', 'rule/range', 'unknown-attribute'],
  'labels.md': ['lint/impossible-label'],
};

interface Sample {
  readonly at: string;
  readonly page: string;
  readonly language: string;
  readonly code: string;
}

/** The pages, and those of the pipelines. Rules and lints are mistakes, in folders of their own. */
const pages = [
  ...readdirSync('docs').filter((name) => name.endsWith('.md')),
  ...['pipelines', 'testing'].flatMap((folder) => readdirSync(`docs/${folder}`).map((name) => `${folder}/${name}`)),
];

const samples: readonly Sample[] = pages.flatMap((page) => {
  const text = readFileSync(join('docs', page), 'utf8');
  return [...text.matchAll(/^```(alloy|ts)\n(.*?)^```$/gms)].map(({ index, 1: language, 2: code }) => {
    const line = text.slice(0, index).split('\n').length;
    return { at: `${page}:${line}`, page, language: language!, code: code! };
  });
});

const isMistake = (page: string) => (code: string) => !OF_EXCERPTS.has(code) && !MISTAKES[page]?.includes(code);

test.each(samples.filter(({ language }) => language === 'alloy'))('docs/$at has no findings', ({ page, code }) => {
  expect(
    check(code)
      .map((found) => found.code)
      .filter(isMistake(page)),
  ).toEqual([]);
});

test.each(samples.filter(({ language, page }) => language === 'ts' && !isOfThePackage(page)))(
  'docs/$at makes nothing with findings',
  ({ page, code }) => {
    const checked = run(code).flatMap((part) => part.check().map((found) => `${found.code} ${found.message}`));

    expect(checked.filter((found) => isMistake(page)(found.split(' ')[0]!))).toEqual([]);
  },
);

/** Runs a program, and returns the workloads that its apps have and the configuration that it names. */
function run(code: string): readonly { check(): readonly library.Diagnostic[] }[] {
  const apps: library.AlloyApp[] = [];
  class AppInFolder extends library.AlloyApp {
    constructor() {
      super({ outdir: output, log: () => {} });
      apps.push(this);
    }
  }
  const named = 'exports.config = typeof config === "undefined" ? undefined : config;';
  const { code: script } = transformSync(`${code.replace(/^app\.synth\(\);$/m, '')}\n${named}`, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const load = (name: string) => (name === 'cdk8s-alloy' ? { ...library, AlloyApp: AppInFolder } : require(name));
  const exported: { config?: library.AlloyConfig } = {};
  new Function('require', 'exports', script)(load, exported);
  const workloads = apps.flatMap((app) => app.node.findAll().filter(library.Alloy.isAlloy));
  return exported.config instanceof library.AlloyConfig ? [...workloads, exported.config] : workloads;
}
