// Finds sentences that descriptions share with a reference: npm run descriptions:compare -- FOLDER
// FOLDER holds the reference as Markdown, such as docs/sources of a checkout of grafana/alloy at the version of the schema.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestVersion } from '../generate/newest-version';
import { readJson } from '../generate/read-json';
import { SEQUENCE_LENGTH, SequenceIndex } from './word-sequences';

const [reference, ...rest] = process.argv.slice(2);
if (reference === undefined || rest.length > 0) {
  console.error('usage: npm run descriptions:compare -- FOLDER (the reference, as Markdown)');
  process.exit(2);
}
const pages = existsSync(reference) ? filesIn(reference, '.md') : [];
if (pages.length === 0) {
  console.error(`${reference} holds no Markdown`);
  process.exit(2);
}
const index = new SequenceIndex();
for (const page of pages) index.add(readFileSync(join(reference, page), 'utf8'));

const folder = join('schema', newestVersion(readdirSync('schema')), 'descriptions');
const texts = filesIn(folder, '.json').flatMap((file) =>
  Object.entries(readJson<Record<string, string>>(folder, file))
    .filter(([id]) => id !== 'example')
    .map(([id, text]) => ({ place: `${file} ${id}`, text })),
);
const shared = texts.flatMap(({ place, text }) => index.sharedWith(text).map((sequence) => `${place}: ${sequence}`));
for (const line of shared) console.log(line);
console.log(
  `${texts.length} descriptions, ${pages.length} pages, ${shared.length} sequences of ${SEQUENCE_LENGTH} words in common`,
);
process.exitCode = shared.length > 0 ? 1 : 0;

function filesIn(path: string, ending: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort();
}
