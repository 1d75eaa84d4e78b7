import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '../../lib/analysis';
import { foldPicture, pictureOf, renderSvg } from '../../lib/graph';
import { needsOf } from '../../lib/needs';
import { opened } from './browser';
import { chartLike } from './chart-like';
import { manyComponents } from './many-components';

const root = join(__dirname, '..', '..');

function drawn(text: string): string {
  const model = readModel(text);
  const picture = pictureOf(model, { needs: needsOf(model, { namespace: 'own' }) });
  return renderSvg(foldPicture(picture), { title: 'A picture' });
}

const pictures = [
  ['the default stack', readFileSync(join(root, 'dist/alloy.alloy'), 'utf8')],
  ['a stack as charts make it', chartLike()],
  ['100 components', manyComponents(100)],
  ['200 components', manyComponents(200)],
] as const;

/** What of a picture isn't as it should be, measured in the browser. */
function faults(): string[] {
  const found: string[] = [];
  const inside = (inner: DOMRect, outer: DOMRect) =>
    inner.left >= outer.left &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom + 1;
  const picture = document.documentElement.getBoundingClientRect();
  const nodes = [...document.querySelectorAll<SVGGElement>('.node')];
  const boxOf = (node: SVGGElement) => [...node.querySelectorAll('.box')].at(-1)!.getBoundingClientRect();
  for (const node of nodes) {
    const box = boxOf(node);
    if (!inside(box, picture)) found.push(`${node.dataset['id']} is outside of the picture`);
    for (const text of node.querySelectorAll('text')) {
      if (!inside(text.getBoundingClientRect(), box)) found.push(`${text.textContent} does not fit into its box`);
    }
  }
  nodes.forEach((a, at) => {
    for (const b of nodes.slice(at + 1)) {
      const [one, other] = [boxOf(a), boxOf(b)];
      const isApart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
      if (!isApart) found.push(`${a.dataset['id']} lies on ${b.dataset['id']}`);
    }
  });
  for (const cluster of document.querySelectorAll('.cluster')) {
    const frame = cluster.querySelector('rect')!.getBoundingClientRect();
    if (!inside(frame, picture)) found.push(`the frame of ${cluster.textContent} is cut`);
    if (!inside(cluster.querySelector('text')!.getBoundingClientRect(), frame))
      found.push(`${cluster.textContent} does not fit`);
  }
  return found;
}

test.each(pictures)('%s: texts fit into their boxes, and no box lies on another', async (_, text) => {
  const { page } = await opened('picture.svg', drawn(text));

  expect(await page.evaluate(faults)).toEqual([]);
});

test.each(pictures)('%s: a reader needs no more than two screens', async (_, text) => {
  const { page } = await opened('picture.svg', drawn(text));
  const { width, height } = await page.evaluate(() => document.documentElement.getBoundingClientRect());

  expect(width).toBeLessThan(2000);
  expect(height).toBeLessThan(2000);
});

test.each([
  ['a stack', readFileSync(join(__dirname, 'testdata/stack.alloy'), 'utf8')],
  ['a stack as charts make it', chartLike()],
  ['200 components', manyComponents(200)],
])('the structure of %s is what it was: boxes from left to right, from top to bottom', async (_, text) => {
  const { page } = await opened('picture.svg', drawn(text));
  const columns = await page.evaluate(() => {
    const rows = [...document.querySelectorAll<SVGGElement>('.node')].map((node) => {
      const { left, width, top } = node.querySelector('.box')!.getBoundingClientRect();
      const text = [...node.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
      return { middle: Math.round(left + width / 2), top, text };
    });
    const middles = [...new Set(rows.map(({ middle }) => middle))].sort((a, b) => a - b);
    const isNear = (a: number, b: number) => Math.abs(a - b) < 6;
    const starts = middles.filter((middle, at) => at === 0 || !isNear(middle, middles[at - 1]!));
    return starts.map((start) =>
      rows
        .filter(({ middle }) => isNear(middle, start))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
  });

  expect(columns).toMatchSnapshot();
});

const background = () => getComputedStyle(document.querySelector('.paper')!).fill;

test('a picture is light or dark as its reader has it, and light on paper', async () => {
  const svg = drawn(pictures[0][1]);
  const colors = [];
  for (const reader of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'dark', media: 'print' },
  ] as const) {
    const { page } = await opened('picture.svg', svg, reader);
    colors.push(await page.evaluate(background));
  }

  expect(colors).toEqual(['rgb(255, 255, 255)', 'rgb(15, 20, 26)', 'rgb(255, 255, 255)']);
});
