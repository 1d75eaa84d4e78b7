import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '../../lib/analysis';
import { foldPicture, pictureOf, renderSvg } from '../../lib/graph';
import { needsOf } from '../../lib/needs';
import { firstConfiguration, pipelinePages } from '../pipeline-pages/pages';

const root = join(__dirname, '..', '..');

/** A picture of the pages, relative to the repository. */
export interface PagePicture {
  readonly file: string;
  readonly svg: string;
}

/** The default stack as it is published, and for each page of a pipeline its first example. */
export function pictures(folder = root): readonly PagePicture[] {
  return [
    drawn('default-stack', 'The default stack', readFileSync(join(folder, 'dist', 'alloy.alloy'), 'utf8')),
    ...pipelinePages(folder).map((page) => drawn(page.name, page.title, firstConfiguration(page).text)),
  ];
}

function drawn(name: string, title: string, text: string): PagePicture {
  const model = readModel(text);
  const picture = pictureOf(model, { needs: needsOf(model, { namespace: 'monitoring-stack' }) });
  return { file: `docs/pictures/${name}.svg`, svg: renderSvg(foldPicture(picture), { title }) };
}
