import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { parseAllDocuments } from 'yaml';
import * as library from '../lib';
import { AlloyApp } from '../lib';

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into freely here
type Manifest = any;

const root = join(__dirname, '..');
const output = mkdtempSync(join(tmpdir(), 'cdk8s-alloy-pages-'));

/** Runs an example, its app synthesized into a folder of its own, and returns what the app wrote. */
function run(code: string, folder: string): Manifest[] {
  const apps: AlloyApp[] = [];
  class AppInFolder extends AlloyApp {
    constructor() {
      super({ outdir: folder, log: () => {} });
      apps.push(this);
    }
  }
  const { code: script } = transformSync(code.replace(/^app\.synth\(\);$/m, ''), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const load = (name: string) => (name === 'cdk8s-alloy' ? { ...library, AlloyApp: AppInFolder } : require(name));
  new Function('require', 'exports', script)(load, {});
  for (const app of apps) app.synth();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => parseAllDocuments(readFileSync(join(folder, name), 'utf8')).map((document) => document.toJS()));
}

function examplesOf(page: string): { readonly line: number; readonly code: string }[] {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    code: match[1]!,
  }));
}

afterAll(() => rmSync(output, { recursive: true }));

describe.each(['controllers.md', 'network.md', 'platforms.md'])('docs/%s', (page) => {
  test.each(examplesOf(page))('the example in line $line synthesizes without an error', ({ line, code }) => {
    expect(run(code, join(output, `${page}-${line}`))).not.toEqual([]);
  });
});

test('Alloys that split the work ask for no more than their part', () => {
  const split = examplesOf('controllers.md')[0]!.code;

  const objects = run(split, join(output, 'split'));

  const named = (kind: string) => objects.filter((object) => object.kind === kind).map(({ metadata }) => metadata.name);
  expect(named('DaemonSet')).toEqual(['alloy-logs']);
  expect(named('StatefulSet')).toEqual(['alloy-metrics']);
  expect(named('Deployment')).toEqual(['alloy-events']);
  expect(named('Namespace')).toEqual(['monitoring-stack']);
  expect(named('ClusterRole')).toEqual(['monitoring-stack-alloy-metrics', 'monitoring-stack-alloy-events']);
  expect(named('PodDisruptionBudget')).toEqual(['alloy-metrics']);
  const pod = (kind: string) => objects.find((object) => object.kind === kind).spec.template.spec;
  const hostPaths = (kind: string) => pod(kind).volumes.flatMap(({ hostPath }: Manifest) => hostPath?.path ?? []);
  expect(hostPaths('DaemonSet')).toContain('/var/log');
  expect(hostPaths('StatefulSet')).toEqual([]);
  expect(hostPaths('Deployment')).toEqual([]);
  expect(pod('DaemonSet').automountServiceAccountToken).toBeUndefined();
});
