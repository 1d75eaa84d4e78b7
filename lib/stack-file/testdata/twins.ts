import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { Chart } from 'cdk8s';
import { stringify } from 'yaml';
import { makeStack, type RootSchema, readStackFile, stackProgram } from '..';
import * as library from '../..';
import { AlloyApp } from '../../app';
import { AlloyStack } from '../../stack';

export const schema: RootSchema = JSON.parse(readFileSync(join('schema', 'stack.schema.json'), 'utf8'));

export const read = (file: object) => readStackFile('stack.yaml', stringify(file), schema);

/** The manifests of a file. */
export function manifestsOf(file: object): string {
  const { members, diagnostics } = read(file);
  expect(diagnostics).toEqual([]);
  const app = new AlloyApp();
  makeStack(app, members!, undefined);
  return app.synthYaml();
}

/** The manifests of the program that a file becomes. */
export function manifestsOfProgram(file: object): string {
  const text = stackProgram(read(file).members!, undefined);
  const { code } = transformSync(text.replace('app.synth();', 'exports.text = app.synthYaml();'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const exported: { text?: string } = {};
  new Function('require', 'exports', code)(
    (name: string) => (name === 'cdk8s-alloy' ? library : require(name)),
    exported,
  );
  return exported.text!;
}

/** The manifests of the same in TypeScript. */
export function twin(props: object, further: (chart: Chart) => void = () => {}): string {
  const app = new AlloyApp();
  const chart = new Chart(app, 'alloy', { namespace: 'default', disableResourceNameHashes: true });
  new AlloyStack(chart, 'stack', props as never);
  further(chart);
  return app.synthYaml();
}

/** A destination of each signal. */
export const DESTINATIONS = {
  metrics: { kind: 'Prometheus', url: 'https://mimir.example.com/api/v1/push' },
  logs: { kind: 'Loki', url: 'https://loki.example.com/loki/api/v1/push' },
  traces: { kind: 'Tempo', endpoint: 'tempo.example.com:4317' },
  profiles: { kind: 'Pyroscope', url: 'https://pyroscope.example.com' },
} as const;
