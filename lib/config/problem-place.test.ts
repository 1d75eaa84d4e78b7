import { Testing } from 'cdk8s';
import { buildBlock } from '../components/build-block';
import { componentSchema } from '../facts';
import { Expression } from '../values';
import { AlloyConfig } from './alloy-config';
import { assemble } from './assembly';
import { blockItem } from './block-item';
import { argument, Declare } from './declare';

const remoteWrite = (props: object) =>
  buildBlock('prometheus.remote_write', 'a', componentSchema('prometheus.remote_write')!.body, props);
const process = (props: object) => buildBlock('loki.process', 'a', componentSchema('loki.process')!.body, props);

/** What the problems of a block are said to be about, as it stands in the text. */
function places(built: ReturnType<typeof buildBlock>): readonly string[] {
  const above = { ...buildBlock('logging', undefined, { ...componentSchema('loki.echo')!.body }, {}) };
  const items = [above, built].map((block) => blockItem(block, { constructPath: 'x' }));
  const { text, placed } = assemble(items, 'a.alloy');
  return placed[1]!.problems.map(({ start, end }) => text.slice(start, end + 1));
}

const wrong = () => 1;

test.each([
  ['a value', { externalLabels: wrong }, 'external_labels = null'],
  ['a part of a value', { externalLabels: { team: wrong } }, 'external_labels = {team = null}'],
  ['a value in a block', { endpoint: { url: wrong } }, 'url = null'],
  ['a value in the second of some blocks', { endpoint: [{ url: 'x' }, { url: wrong }] }, 'url = null'],
  ['blocks behind one that is undefined', { endpoint: [undefined, { url: wrong }] }, 'url = null'],
  ['a prop that Alloy could not name', { endpoint: { 'a b': 1 } }, 'endpoint { }'],
  ['a prop of the component that Alloy could not name', { 'a b': 1 }, 'prometheus.remote_write "a" {'],
])('a problem of %s is told there', (_, props, expected) => {
  expect(places(remoteWrite(props))).toEqual([expected.replace(/ }$/, '')]);
});

test('two blocks with the same text are two places', () => {
  const { text, placed } = assemble(
    [blockItem(remoteWrite({ endpoint: [{ url: wrong }, { url: wrong }] }), { constructPath: 'x' })],
    'a.alloy',
  );

  const [first, second] = placed[0]!.problems;

  expect(first!.start).toBe(text.indexOf('url'));
  expect(second!.start).toBe(text.lastIndexOf('url'));
});

test('an item that says no kind is told at the block around it', () => {
  expect(places(process({ forwardTo: [], stage: [{ kind: 'cri' }, {}] }))).toEqual(['loki.process "a" {']);
});

test('a statement that could not be printed is told as a whole', () => {
  const bad = new Expression({ kind: 'literal', type: 'string', text: '"', start: -1 });

  expect(places(remoteWrite({ endpoint: { url: bad, name: wrong } }))).toEqual([
    'name = null',
    'prometheus.remote_write "a" {',
  ]);
});

test('an argument of a custom component is told where it stands, whatever its name', () => {
  const config = new AlloyConfig(Testing.chart(), 'config');
  const declare = new Declare(config, 'd', { arguments: { scrape_every: argument<string>() }, body: () => ({}) });
  declare.create(config, 'x', { scrape_every: wrong as unknown as string });

  const { range } = config.check().find(({ code }) => code === 'invalid-argument')!;

  expect(config.text.slice(range!.start.offset, range!.end.offset + 1)).toBe('scrape_every = null');
});
