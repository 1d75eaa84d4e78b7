import * as cdk8s from 'cdk8s';
import * as cdk8sPlus from 'cdk8s-plus-28';
import { transformSync } from 'esbuild';
import { parseAllDocuments } from 'yaml';
import * as library from '../../lib';

/** Runs a program that an import wrote. @param App takes the place of `AlloyApp` */
export function runProgram(program: string, App: typeof library.AlloyApp): void {
  const { code } = transformSync(program, { loader: 'ts', format: 'cjs', target: 'node20' });
  const modules: Readonly<Record<string, unknown>> = {
    cdk8s,
    'cdk8s-plus-28': cdk8sPlus,
    'cdk8s-alloy': { ...library, AlloyApp: App },
  };
  new Function('require', 'exports', code)((name: string) => modules[name], {});
}

/** Runs a program up to the point where it would publish. */
export function programApp(program: string): library.AlloyApp {
  let app: library.AlloyApp | undefined;
  class UnpublishedApp extends library.AlloyApp {
    override synth(): void {
      app = this;
    }
  }
  runProgram(program, UnpublishedApp);
  return app!;
}

/** The objects of a program, all of whose checks pass. */
export function programObjects(program: string): readonly object[] {
  return parseAllDocuments(programApp(program).synthYaml()).map((document) => document.toJS());
}
