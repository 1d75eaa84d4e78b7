import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import * as library from '../../lib';

/** Where the pages of the pipelines are, one each, relative to the repository. */
export const PAGES = 'docs/pipelines';

/** The page of a pipeline. */
export interface PipelinePage {
  /** Without `.md`: `pod-metrics`. */
  readonly name: string;
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
  /** Its first heading, the name of the class. */
  readonly title: string;
}

/** All pages, by name. @throws Error for a page that doesn't begin with a heading */
export function pipelinePages(root: string): readonly PipelinePage[] {
  const files = readdirSync(join(root, PAGES)).filter((file) => file.endsWith('.md'));
  return files.sort().map((file) => {
    const path = `${PAGES}/${file}`;
    return pageOf(path, readFileSync(join(root, path), 'utf8'));
  });
}

export function pageOf(path: string, text: string): PipelinePage {
  const title = /^# (\w+)\n/.exec(text)?.[1];
  if (title === undefined) throw new Error(`${path} does not begin with "# " and the name of a class`);
  return { name: path.slice(path.lastIndexOf('/') + 1, -'.md'.length), path, text, title };
}

/** The configuration that the first example of a page makes, in its variable `config`. @throws Error without such an example */
export function firstConfiguration({ path, text }: PipelinePage): library.AlloyConfig {
  const example = /^```ts\n(.*?)^```$/ms.exec(text)?.[1];
  if (example === undefined) throw new Error(`${path} has no example in TypeScript`);
  const { code } = transformSync(`${example}\nexport { config };`, { loader: 'ts', format: 'cjs' });
  const module = { exports: {} as { config: library.AlloyConfig } };
  const load = (name: string) => (name === 'cdk8s-alloy' ? library : require(name));
  new Function('require', 'exports', 'module', code)(load, module.exports, module);
  return module.exports.config;
}
