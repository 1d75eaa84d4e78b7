import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipelinePages } from '../pipeline-pages/pages';
import { pictures } from './pictures';

const root = join(__dirname, '..', '..');
const drawn = pictures();
const read = (name: string) => readFileSync(join(root, name), 'utf8');

const pages = pipelinePages(root);
const shown = [
  read('README.md'),
  ...pages.map(({ text }) => text.replaceAll('](../pictures/', '](docs/pictures/')),
].join('\n');

test('the default stack and each pipeline have a picture', () => {
  expect(drawn.map(({ file }) => file)).toEqual(
    ['default-stack', ...pages.map(({ name }) => name)].map((name) => `docs/pictures/${name}.svg`),
  );
});

test.each(drawn)('$file is what npm run pictures writes, and a page shows it', ({ file, svg }) => {
  expect(read(file)).toBe(svg);
  expect(shown).toContain(`](${file})`);
});

test('no picture is left over', () => {
  expect(readdirSync(join(root, 'docs', 'pictures')).map((name) => `docs/pictures/${name}`)).toEqual(
    drawn.map(({ file }) => file).sort(),
  );
});
