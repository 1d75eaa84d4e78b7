import { definitionNames } from '../../lib/facts';
import { SHARED_PAGES, sharedPageOf } from './shared-pages';

test.each([
  ['LokiStageJSON', 'shared-blocks-stages'],
  ['LokiStageLabelDrop', 'shared-blocks-label-stages'],
  ['OtelcolProcessorTailSamplingAnd', 'shared-blocks-otelcol-processors'],
  ['OtelcolQueue', 'shared-blocks-otelcol'],
  ['PrometheusOperator', 'shared-blocks-exporters'],
  ['TLSConfig', 'shared-blocks'],
])('%s is on %s', (definition, page) => {
  expect(sharedPageOf(definition)).toBe(page);
});

test('no page of shared blocks is empty', () => {
  const used = new Set(definitionNames().map(sharedPageOf));

  expect(SHARED_PAGES.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
});
