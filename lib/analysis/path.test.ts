import { componentSchema } from '../facts';
import { parsePath } from '../facts/argument-path';
import { type Block, parse } from '../syntax';
import { isWritten, type Place, placeOfBlock, placesAt, placesInWritten, valueAt } from './path';

function component(text: string): Place {
  const { file, diagnostics } = parse(text.replaceAll('; ', '\n'));
  expect(diagnostics).toEqual([]);
  const block = file.body[0] as Block;
  return placeOfBlock(block, componentSchema(block.name)?.body);
}

const text = (value: unknown) => ({ kind: 'scalar', value });
const ABSENT = { kind: 'absent' };
const UNKNOWN = { kind: 'unknown' };

describe('the value of a path', () => {
  test.each([
    ['a literal', 'discovery.kubernetes "x" { role = "pod" }', 'role', text('pod')],
    ['a raw string', 'discovery.kubernetes "x" { role = `pod` }', 'role', text('pod')],
    ['escapes', 'loki.source.journal "x" { path = "\\u002fvar\\x2flog" }', 'path', text('/var/log')],
    ['joined literals', 'loki.source.journal "x" { path = "/var" + "/log" }', 'path', text('/var/log')],
    [
      'a call of the standard library',
      'loki.source.journal "x" { path = string.to_lower("/VAR") }',
      'path',
      text('/var'),
    ],
    ['what Alloy would refuse', 'loki.source.journal "x" { path = "a" / 2 }', 'path', UNKNOWN],
    ['a negative number', 'prometheus.scrape "x" { sample_limit = -1 }', 'sample_limit', text(-1)],
    ['a reference', 'discovery.kubernetes "x" { role = local.file.role.content }', 'role', UNKNOWN],
    ['a call', 'discovery.kubernetes "x" { role = sys.env("ROLE") }', 'role', UNKNOWN],
    ['the default', 'prometheus.scrape "x" { }', 'metrics_path', text('/metrics')],
    ['the default behind null', 'prometheus.scrape "x" { metrics_path = null }', 'metrics_path', text('/metrics')],
    [
      'a default in a block that is not written',
      'otelcol.receiver.otlp "x" { }',
      'grpc/endpoint',
      text('0.0.0.0:4317'),
    ],
    ['nothing without a default', 'prometheus.scrape "x" { }', 'targets', ABSENT],
    ['nothing under an unknown name', 'prometheus.scrape "x" { }', 'no_such', ABSENT],
    ['a block that is written', 'otelcol.receiver.otlp "x" { grpc { } }', 'grpc', UNKNOWN],
    ['a block that is not', 'otelcol.receiver.otlp "x" { }', 'grpc', ABSENT],
  ])('is %s', (_, source, path, expected) => {
    expect(valueAt(component(source), parsePath(path))).toEqual(expected);
  });

  test('a list keeps its literals beside what is unknown', () => {
    const value = valueAt(component('discovery.kubernetes "x" { namespaces { names = ["a", sys.env("B")] } }'), [
      'namespaces',
      'names',
    ]);

    expect(value).toMatchObject({ kind: 'list', items: [{ value: text('a') }, { value: UNKNOWN }] });
  });
});

test('lists that are joined are known as far as their parts are', () => {
  const value = valueAt(component('discovery.file "x" { files = array.concat(["/a"], [sys.env("B")]) }'), ['files']);

  expect(value).toMatchObject({ kind: 'list', items: [{ value: text('/a') }, { value: UNKNOWN }] });
});

describe('places', () => {
  test('a repeatable block gives one each', () => {
    const syslog = component('loki.source.syslog "x" { listener { address = ":1" }; listener { address = ":2" } }');

    const { places, complete } = placesAt(syslog, parsePath('listener[]/address'));

    expect(complete).toBe(true);
    expect(places).toMatchObject([{ value: text(':1') }, { value: text(':2') }]);
  });

  test('a group gives all its blocks, a variant its own', () => {
    const process = component('loki.process "x" { stage.drop { }; stage.json { }; stage.drop { } }');

    expect(placesAt(process, parsePath('stage[]')).places).toHaveLength(3);
    expect(placesAt(process, parsePath('stage.drop[]')).places).toHaveLength(2);
  });

  test('fields of targets, quoted or not, are reached by name', () => {
    const match = component('local.file_match "x" { path_targets = [{ __path__ = "/a" }, { "__path__" = "/b" }] }');

    expect(placesAt(match, parsePath('path_targets[]/__path__')).places).toMatchObject([
      { value: text('/a') },
      { value: text('/b') },
    ]);
  });

  test('an unknown list is incomplete', () => {
    expect(
      placesAt(component('local.file_match "x" { path_targets = discovery.a.b.targets }'), parsePath('path_targets[]')),
    ).toEqual({
      places: [],
      complete: false,
    });
  });

  test('the empty path is the place itself', () => {
    const place = component('prometheus.scrape "x" { }');

    expect(placesAt(place, []).places).toEqual([place]);
  });
});

describe('without the defaults of blocks that are not written', () => {
  const otlp = component('otelcol.receiver.otlp "x" { grpc { } }');

  test('nothing is in such a block', () => {
    expect(placesInWritten(otlp, ['http', 'endpoint'])).toEqual({ places: [], complete: true });
  });

  test('the block itself is there, and what is in one that is written', () => {
    expect(placesInWritten(otlp, ['http']).places).toMatchObject([{ kind: 'body' }]);
    expect(placesInWritten(otlp, ['grpc', 'endpoint']).places).toMatchObject([{ value: text('0.0.0.0:4317') }]);
  });
});

test.each([
  ['role = "pod"', 'role', true],
  ['role = null', 'role', false],
  ['', 'role', false],
  ['namespaces { }', 'namespaces', true],
  ['namespaces { names = [] }', 'namespaces/names', true],
  ['', 'namespaces/names', false],
  ['selectors { role = "pod" }', 'selectors[]', true],
  ['namespaces { own_namespace = null }', 'namespaces/own_namespace', false],
])('{ %s }: whether %s is written is %s', (body, path, expected) => {
  expect(isWritten(component(`discovery.kubernetes "x" { ${body} }`), parsePath(path))).toBe(expected);
});

test('a deeply nested list is no stack overflow', () => {
  const depth = 490;

  const place = component(`discovery.file "x" { files = ${'['.repeat(depth)}${']'.repeat(depth)} }`);

  expect(valueAt(place, ['files']).kind).toBe('list');
});
