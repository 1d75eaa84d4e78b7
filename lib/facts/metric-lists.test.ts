import { readFileSync } from 'node:fs';
import { metricList, metricListNames } from './metric-lists';

const file = JSON.parse(readFileSync(`${__dirname}/../../schema/v1.18.1/metrics.json`, 'utf8')) as {
  readonly [list: string]: readonly string[];
};

test('all lists are here, under their names', () => {
  expect(Object.fromEntries(metricListNames().map((name) => [name, metricList(name)]))).toEqual(file);
});

test.each(Object.entries(file))('the entries of %s are sorted, each there once', (_name, entries) => {
  expect(entries).toEqual([...new Set(entries)].sort());
});
