import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as cdk8s from 'cdk8s';
import { transformSync } from 'esbuild';
import { stringify } from 'yaml';
import * as library from '../../lib';
import { importKubernetesMonitoring } from '../../lib/importer/k8s-monitoring';

// Every example of the k8s-monitoring chart: each value is in the program or in the report, and the program that comes out synthesizes.

const folder = process.env['ALLOY_PARITY'] ?? resolve(__dirname, '../../../shared/parity');
const file = join(folder, 'k8s-monitoring-examples.jsonl');
if (!existsSync(file)) {
  throw new Error(`the examples of the chart are missing: ${file} (set ALLOY_PARITY to the folder that holds them)`);
}

const examples = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { readonly id: string; readonly values: unknown });

/** The paths of all values that have no others inside. */
function leaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const items = Object.values(value);
  if (items.length === 0 || (Array.isArray(value) && items.every((item) => typeof item !== 'object'))) return 1;
  return items.reduce((sum: number, item) => sum + leaves(item), 0);
}

/** Runs a program. @returns the manifests */
function synthesized(program: string): string {
  const { code } = transformSync(program, { loader: 'ts', format: 'cjs', target: 'node20' });
  let app: library.AlloyApp | undefined;
  class UnpublishedApp extends library.AlloyApp {
    override synth(): void {
      app = this;
    }
  }
  const modules: Readonly<Record<string, unknown>> = {
    cdk8s,
    'cdk8s-alloy': { ...library, AlloyApp: UnpublishedApp },
  };
  new Function('require', 'exports', code)((name: string) => modules[name], {});
  return app!.synthYaml();
}

describe.each(examples)('$id', ({ values }) => {
  const imported = importKubernetesMonitoring(stringify(values), { name: 'k8smon', namespace: 'monitoring' });

  test('each value is in the program, or reported', () => {
    expect(imported.problems).toEqual([]);
    expect(imported.mapped.length + imported.unmapped.length + imported.ignored.length).toBe(leaves(values));
    expect([...imported.unmapped, ...imported.ignored].filter(({ text }) => text === '')).toEqual([]);
  });

  test('the program synthesizes', () => {
    const manifests = synthesized(imported.text);

    expect(manifests !== '').toBe(/new (Alloy|AlloyStack|companions\.\w+)\(/.test(imported.text));
  });
});
