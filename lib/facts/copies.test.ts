import { copiesOf, isPerNode } from './copies';

test('what copies of a component need is a fact', () => {
  expect(copiesOf('otelcol.processor.tail_sampling')).toEqual({ copies: 'any-if-traces-routed', state: 'trace' });
  expect(copiesOf('mimir.alerts.kubernetes').copies).toBe('one');
  expect(copiesOf('otelcol.receiver.awss3').spreadWhen).toEqual({ has: ['sqs'] });
});

test('a component that is nothing special may run in any number of copies, and so may what is none', () => {
  expect(copiesOf('otelcol.processor.batch')).toEqual({ copies: 'any', state: 'none' });
  expect(copiesOf('no.such')).toEqual({ copies: 'any', state: 'none' });
  expect(copiesOf('toString')).toEqual({ copies: 'any', state: 'none' });
});

test('what is about the node is told apart', () => {
  expect(
    ['loki.source.file', 'discovery.docker', 'prometheus.exporter.mysql', 'prometheus.scrape'].map(isPerNode),
  ).toEqual([true, true, false, false]);
});
