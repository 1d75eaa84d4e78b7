import { readModel } from '../analysis';
import { changePictureOf, renderDot, renderMermaid, renderSvg } from './index';
import { LIGHT } from './palette';

const change = (old: string, next: string) => changePictureOf({ model: readModel(old) }, { model: readModel(next) });

const relabel = (name: string, to: string, more = '') =>
  `loki.relabel "${name}" {\n\tforward_to = [loki.${to}.receiver]\n${more}}\n`;
const out = 'loki.echo "out" { }\n';

function summary({ nodes, edges }: ReturnType<typeof change>) {
  return {
    nodes: nodes.map(({ id, change: what }) => `${id}: ${what ?? 'as before'}`),
    edges: edges.map(({ from, to, change: what }) => `${from} -> ${to}: ${what ?? 'as before'}`),
  };
}

test('what is new, gone and different is there, with its neighbors, and nothing else', () => {
  const old = `${relabel('a', 'relabel.b')}${relabel('b', 'echo.out')}${relabel('far', 'relabel.farther')}${relabel('farther', 'echo.away')}${out}loki.echo "away" { }\n`;
  const next = old
    .replace(relabel('b', 'echo.out'), relabel('b', 'relabel.new'))
    .concat(relabel('new', 'echo.out', '\tmax_cache_size = 7\n'));

  expect(summary(change(old, next))).toEqual({
    nodes: [
      'loki.relabel.a: as before',
      'loki.relabel.b: changed',
      'loki.echo.out: as before',
      'loki.relabel.new: added',
    ],
    edges: [
      'loki.relabel.a -> loki.relabel.b: as before',
      'loki.relabel.b -> loki.relabel.new: added',
      'loki.relabel.new -> loki.echo.out: added',
      'loki.relabel.b -> loki.echo.out: removed',
    ],
  });
});

test('a component that is gone stays in its section', () => {
  const head = '// Logs\n\n';
  const picture = change(`${head}${relabel('a', 'echo.out')}${out}`, `logging { }\n\n${head}${out}`);

  expect(summary(picture).nodes).toEqual(['loki.echo.out: as before', 'loki.relabel.a: removed']);
  expect(picture.clusters.map(({ title }) => title)).toEqual(['Logs']);
  expect(new Set(picture.nodes.map(({ cluster }) => cluster)).size).toBe(1);
});

test('layout, comments and order are no change', () => {
  const next = `// a comment\n${out}loki.relabel "a" { forward_to=[loki.echo.out.receiver] }\n`
    .replace('{ f', '{\nf')
    .replace('] }', ']\n}');

  expect(change(relabel('a', 'echo.out') + out, next)).toEqual({ nodes: [], edges: [], clusters: [] });
});

test('another value in a module changes the component in it', () => {
  const module = (size: number) =>
    `declare "m" {\n\targument "size" { }\n\tloki.relabel "r" {\n\t\tforward_to = []\n\t\tmax_cache_size = argument.size.value\n\t}\n}\nm "one" {\n\tsize = ${size}\n}\n`;

  expect(summary(change(module(1), module(2))).nodes).toEqual(['m.one/loki.relabel.r: changed']);
});

test('from nothing, all is new; to nothing, all is gone', () => {
  const text = relabel('a', 'echo.out') + out;

  expect(summary(change('', text)).nodes).toEqual(['loki.relabel.a: added', 'loki.echo.out: added']);
  expect(summary(change(text, '')).nodes).toEqual(['loki.relabel.a: removed', 'loki.echo.out: removed']);
});

test('each drawing says what became of a component, by a sign and by color', () => {
  const picture = change(out, out + relabel('a', 'echo.out'));

  expect(renderSvg(picture, { title: 'x' })).toMatch(/<g class="node component added"[^\n]*\+ loki\.relabel<\/text>/);
  expect(renderSvg(picture, { title: 'x' })).toContain('>+ added</text>');
  expect(renderMermaid(picture)).toContain(`classDef added stroke:${LIGHT.changes.added},stroke-width:3px`);
  expect(renderMermaid(picture)).toContain('"logs (added)"');
  expect(renderDot(picture, { title: 'x' })).toContain(`color="${LIGHT.changes.added}"`);
});
