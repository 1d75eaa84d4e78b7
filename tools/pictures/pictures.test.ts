import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictures } from './pictures';

const root = join(__dirname, '..', '..');
const drawn = pictures();
const read = (name: string) => readFileSync(join(root, name), 'utf8');

test('the default stack and each pipeline have a picture', () => {
  expect(drawn.map(({ file }) => file)).toEqual([
    'docs/pictures/default-stack.svg',
    'docs/pictures/pod-metrics.svg',
    'docs/pictures/pod-logs.svg',
    'docs/pictures/otlp-gateway.svg',
    'docs/pictures/self-monitoring.svg',
  ]);
});

test.each(drawn)('$file is what npm run pictures writes, and a page shows it', ({ file, svg }) => {
  expect(read(file)).toBe(svg);
  const pages = [read('README.md'), read('docs/pipelines.md').replaceAll('](pictures/', '](docs/pictures/')];
  expect(pages.some((page) => page.includes(`](${file})`))).toBe(true);
});

test('no picture is left over', () => {
  expect(readdirSync(join(root, 'docs', 'pictures')).map((name) => `docs/pictures/${name}`)).toEqual(
    drawn.map(({ file }) => file).sort(),
  );
});
