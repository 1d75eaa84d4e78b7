import type { Json } from './json';
import { importOttl } from './ottl';

const table = {
  version: 'v0.0.0',
  contexts: {
    span: {
      path_prefixes: ['span', 'resource'],
      enums: ['STATUS_CODE_OK'],
      paths: [
        { path: 'attributes', type: 'pcommon.Map', settable: true, indexable: true, checked: { get: true } },
        { path: 'index', type: 'int64', settable: false, indexable: false, checked: { get: true } },
      ],
    },
  },
  otelcol_paths: {
    'client.metadata': { get: true },
    'client.metadata["k"]': { get: true },
    'client.addr': { get: true },
    client: { get: false },
  },
  standard_editors: ['set'],
  standard_converters: ['URL'],
  component_functions: { filter: { span: { editors: [], converters: 'standard', also: ['IsRootSpan'] } } },
  functions: {
    URL: {
      kind: 'converter',
      parameters: [{ name: 'uri', type: 'StringGetter', optional: true, named_ok: { uri: false } }],
    },
  },
};

test('the table is cut to what is so, without how it was found out', () => {
  expect(importOttl(table)).toEqual({
    version: 'v0.0.0',
    contexts: {
      span: {
        prefixes: ['span', 'resource'],
        enums: ['STATUS_CODE_OK'],
        paths: { attributes: { type: 'pcommon.Map', keys: true }, index: { type: 'int64', readOnly: true } },
      },
      otelcol: {
        prefixes: ['otelcol'],
        enums: [],
        paths: {
          'client.metadata': { type: 'any', readOnly: true, keys: true },
          'client.addr': { type: 'any', readOnly: true },
        },
      },
    },
    standardEditors: ['set'],
    standardConverters: ['URL'],
    components: { filter: { span: { also: ['IsRootSpan'] } } },
    functions: { URL: [{ name: 'uri', type: 'StringGetter', optional: true, unnamed: true }] },
  });
});

test.each<[Json, string]>([
  [[], 'ottl: the table is no object'],
  [{ ...table, contexts: { span: { paths: {} } } }, 'ottl: paths of span is no list'],
  [{ ...table, contexts: { span: { paths: [{ path: 'a' }] } } }, 'ottl: a path of span has no type'],
  [
    { ...table, component_functions: { filter: { span: { converters: [] } } } },
    "ottl: converters of span aren't the standard ones",
  ],
])('another table is refused: %#', (other, message) => {
  expect(() => importOttl(other)).toThrow(message);
});
