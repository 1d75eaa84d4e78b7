import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import * as library from '../../lib';
import { readModel } from '../../lib/analysis';
import { foldPicture, pictureOf, renderSvg } from '../../lib/graph';
import { needsOf } from '../../lib/needs';

const root = join(__dirname, '..', '..');

/** A picture of the pages, relative to the repository. */
export interface PagePicture {
  readonly file: string;
  readonly svg: string;
}

/** The default stack as it is published, and for each pipeline of docs/pipelines.md the first example of its section. */
export function pictures(folder = root): readonly PagePicture[] {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return [
    drawn('default-stack', 'The default stack', read('dist/alloy.alloy')),
    ...sections(read('docs/pipelines.md')).map(({ title, example }) => drawn(slug(title), title, textOf(example))),
  ];
}

function drawn(name: string, title: string, text: string): PagePicture {
  const model = readModel(text);
  const picture = pictureOf(model, { needs: needsOf(model, { namespace: 'monitoring-stack' }) });
  return { file: `docs/pictures/${name}.svg`, svg: renderSvg(foldPicture(picture), { title }) };
}

/** Sections of pipelines, which are called as their classes are. */
function sections(page: string): readonly { readonly title: string; readonly example: string }[] {
  return page.split(/^## /m).flatMap((section) => {
    const title = /^[A-Z]\w+[A-Z]\w+$/m.exec(section.split('\n')[0]!)?.[0];
    const example = /^```ts\n(.*?)^```$/ms.exec(section)?.[1];
    return title === undefined || example === undefined ? [] : [{ title, example }];
  });
}

/** The configuration that an example makes, in its variable `config`. */
function textOf(example: string): string {
  const { code } = transformSync(`${example}\nexport { config };`, { loader: 'ts', format: 'cjs' });
  const module = { exports: {} as { config: library.AlloyConfig } };
  const load = (name: string) => (name === 'cdk8s-alloy' ? library : require(name));
  new Function('require', 'exports', 'module', code)(load, module.exports, module);
  return module.exports.config.text;
}

function slug(title: string): string {
  return title.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
