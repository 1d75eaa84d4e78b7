import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import * as cdk8s from 'cdk8s';
import type { Diagnostic } from '../../lib';
import * as library from '../../lib';

const CDK8S = ['ApiObject', 'Chart', 'Duration', 'Size'];

/** An example of a rule about constructs as a whole program: it imports what it names, and its app has a chart. */
export function programOf(example: string): string {
  const named = (names: readonly string[]) =>
    names.filter((name) => new RegExp(`\\b${name}\\b(?=[.(])`).test(example)).sort();
  const ofCdk8s = new Set(['Chart', ...named(CDK8S)]);
  const ofLibrary = new Set(['AlloyApp', ...named(Object.keys(library))]);
  return `import { ${[...ofCdk8s].join(', ')} } from 'cdk8s';
import { ${[...ofLibrary].join(', ')} } from 'cdk8s-alloy';

export const app = new AlloyApp();
const chart = new Chart(app, 'alloy', { namespace: 'monitoring-stack', disableResourceNameHashes: true });
${example}
`;
}

/**
 * What is reported of the example, lints aside: by a synth, or by what it throws itself. It runs in a folder of its own, in which the file
 * `team.alloy` is.
 */
export function diagnosticsOf(example: string): readonly Diagnostic[] {
  const before = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-alloy-example-'));
  const outdir = join(folder, 'dist');
  mkdirSync(outdir);
  writeFileSync(join(folder, 'team.alloy'), 'logging { }\n');
  class AppInFolder extends library.AlloyApp {
    constructor() {
      super({ outdir, log: () => {} });
    }
  }
  const { code } = transformSync(programOf(example), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const modules: Readonly<Record<string, unknown>> = { cdk8s, 'cdk8s-alloy': { ...library, AlloyApp: AppInFolder } };
  const exported: { app?: library.AlloyApp } = {};
  try {
    process.chdir(folder);
    new Function('require', 'exports', code)((name: string) => modules[name], exported);
    return reportOf(exported.app!).filter((found) => !found.code.startsWith('lint/'));
  } catch (error) {
    if (!(error instanceof library.DiagnosticsError)) throw error;
    return error.diagnostics;
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
}

function reportOf(app: library.AlloyApp): readonly Diagnostic[] {
  const found = app.check();
  try {
    app.synth();
  } catch (error) {
    if (!library.SynthError.isSynthError(error)) throw error;
    return error.diagnostics;
  }
  return found;
}
