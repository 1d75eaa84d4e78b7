import { emitDelivery } from './delivery';
import { emitMetrics } from './metrics';
import { emitNeeds } from './needs';
import { emitProducts } from './products';
import { emitTraits } from './traits';

/** What stands behind the first line, which names the generator. */
const lines = (text: string) => text.trimEnd().split('\n').slice(2);

test('traits are sorted by component', () => {
  expect(lines(emitTraits({ b: { batches: true }, a: { pushes: { url: 'x' } } }))).toEqual([
    'export const traits: { readonly [component: string]: string } = {',
    `  'a': '{"pushes":{"url":"x"}}',`,
    `  'b': '{"batches":true}',`,
    '};',
  ]);
});

test('needs are those that something is derived from, of components that have any', () => {
  const needs = {
    _meta: {},
    _options: { second: {}, first: {} },
    _predicates: { q: { has: 'b' }, p: { has: 'a' } },
    quiet: { notes: 'none', rbac: [] },
    busy: { ports: [{ argPath: 'port' }], sources: ['x'] },
  };

  expect(lines(emitNeeds(needs))).toEqual([
    'export type NeedOption =',
    "  | 'first'",
    "  | 'second';",
    '',
    'export const predicates: { readonly [name: string]: string } = {',
    `  'p': '{"has":"a"}',`,
    `  'q': '{"has":"b"}',`,
    '};',
    '',
    'export const components: { readonly [name: string]: string } = {',
    `  'busy': '{"ports":[{"argPath":"port"}]}',`,
    '};',
  ]);
});

test('families of metrics stay in their order, those of the same components together', () => {
  const families = [
    { components: 'b', signal: 'logs' },
    { components: 'a', signal: 'logs' },
    { components: 'b', signal: 'traces' },
  ];

  expect(lines(emitDelivery(families)).slice(1)).toEqual([
    'export const families: { readonly [components: string]: string } = {',
    `  'b': '[{"components":"b","signal":"logs"},{"components":"b","signal":"traces"}]',`,
    `  'a': '[{"components":"a","signal":"logs"}]',`,
    '};',
  ]);
});

test('lists of metrics have a type of their names, and are sorted by them', () => {
  expect(lines(emitMetrics({ windows: ['windows_.*'], cadvisor: ['a', 'b'] }))).toEqual([
    '/** Names of the lists. */',
    'export type MetricListName =',
    "  | 'cadvisor'",
    "  | 'windows';",
    '',
    '/** Of each list: the metrics that it keeps. */',
    'export const metrics: { readonly [list in MetricListName]: string } = {',
    `  'cadvisor': '["a","b"]',`,
    `  'windows': '["windows_.*"]',`,
    '};',
  ]);
});

test('products have a type of their names, and are sorted by them', () => {
  expect(lines(emitProducts({ loki: { title: 'Loki' }, etcd: { title: 'etcd' } }))).toEqual([
    '/** Names of the products. */',
    'export type ProductName =',
    "  | 'etcd'",
    "  | 'loki';",
    '',
    '/** Of each product: how its pods are found, and what they have. */',
    'export const products: { readonly [product in ProductName]: string } = {',
    `  'etcd': '{"title":"etcd"}',`,
    `  'loki': '{"title":"Loki"}',`,
    '};',
  ]);
});
