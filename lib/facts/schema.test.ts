import { join } from 'node:path';
import { addMembers, readOverlay } from '../../tools/generate/overlay';
import { type BodyOrRef, readFacts } from '../../tools/generate/schema-file';
import {
  alloyVersion,
  blockSchema,
  componentNames,
  componentSchema,
  configBlockNames,
  configBlockSchema,
  constantNames,
  constantSchema,
  definitionNames,
  definitionSchema,
  functionNames,
  functionSchema,
} from './schema';
import type { BlockSchema, BodySchema } from './schema-types';
import { type PackedSignals, unpackSignals } from './signals';

const folder = join(__dirname, '../../schema', alloyVersion);
const { schema, signals: imported } = readFacts(folder);
const signals = addMembers(imported, readOverlay(folder, 'signals.json'));

/** A body as `schema.json` writes it, to compare with the file. */
function written(body: BodySchema, top = false): BodyOrRef {
  if (body.definition && !top) return { $ref: `#/definitions/${body.definition}` };
  const enumBlocks = Object.fromEntries(
    [...body.enumBlocks].map(([prefix, variants]) => [
      prefix,
      Object.fromEntries([...variants].map(([variant, block]) => [variant, written(block.body)])),
    ]),
  );
  return {
    attributes: Object.fromEntries(body.attributes),
    blocks: Object.fromEntries(
      [...body.blocks].map(([name, { required, repeatable, labeled, body: inner }]: [string, BlockSchema]) => [
        name,
        { required, repeatable, ...(labeled ? { labeled: true as const } : {}), body: written(inner) },
      ]),
    ),
    ...(body.enumBlocks.size > 0 ? { enumBlocks } : {}),
    ...(body.freeform ? { freeform: true as const, content: 'config' as const } : {}),
  };
}

/** The file's entry without `order`, which is compared by itself. */
function withoutOrder(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner) =>
    key === 'order' && Array.isArray(inner) ? undefined : inner,
  );
}

describe('what the schema holds at run time', () => {
  test.each(componentNames())('%s is as in the file', (name) => {
    const entry = componentSchema(name)!;
    const file = schema.components[name]!;
    const { basis: _, ...fileSignals } = { basis: '', ...signals[name]! };

    expect(written(entry.body)).toEqual(withoutOrder(file.body));
    expect(Object.fromEntries(entry.exports)).toEqual(file.exports);
    expect(entry.stability).toBe(file.stability);
    expect(entry.community).toBe(file.community === true);
    expect(entry.signals).toEqual(unpackSignals(fileSignals as PackedSignals));
  });

  test.each(configBlockNames())('configuration block %s is as in the file', (name) => {
    const { body, exports, name: _, ...rest } = configBlockSchema(name)!;

    expect({ ...rest, exports: Object.fromEntries(exports), body: written(body) }).toEqual(
      withoutOrder(schema.configBlocks[name]),
    );
  });

  test.each(definitionNames())('definition %s is as in the file', (name) => {
    expect(written(definitionSchema(name)!, true)).toEqual(withoutOrder(schema.definitions[name]));
  });

  test('functions and constants are as in the file', () => {
    const functions = functionNames().map((name) => [name, { ...functionSchema(name), name: undefined }]);
    const constants = constantNames().map((name) => [name, constantSchema(name)]);

    expect(Object.fromEntries(functions)).toEqual(schema.functions);
    expect(Object.fromEntries(constants)).toEqual(schema.constants);
  });

  test('no component, configuration block, definition, function or constant is missing', () => {
    expect(componentNames()).toEqual(Object.keys(schema.components).sort());
    expect(configBlockNames()).toEqual(Object.keys(schema.configBlocks).sort());
    expect(definitionNames()).toEqual(Object.keys(schema.definitions).sort());
    expect(functionNames()).toEqual(Object.keys(schema.functions).sort());
    expect(constantNames()).toEqual(Object.keys(schema.constants).sort());
  });
});

describe('order of members', () => {
  test('is the one in which Alloy declares them', () => {
    expect(definitionSchema('BasicAuth')!.order).toEqual(['username', 'password', 'password_file']);
  });

  test('ends with the prefixes of enum blocks', () => {
    expect(componentSchema('remote.vault')!.body.order.at(-1)).toBe('auth');
    expect(componentSchema('loki.process')!.body.order).toEqual(['forward_to', 'stage']);
  });

  test('is that of the file where the file gives none', () => {
    expect(configBlockSchema('http')!.body.order).toEqual(['auth', 'tls']);
  });
});

describe('unknown names', () => {
  test.each(['', 'prometheus', 'prometheus.nothing', 'constructor', '__proto__', 'toString'])(
    '%j is nothing',
    (name) => {
      expect(componentSchema(name)).toBeUndefined();
      expect(configBlockSchema(name)).toBeUndefined();
      expect(definitionSchema(name)).toBeUndefined();
      expect(functionSchema(name)).toBeUndefined();
      expect(constantSchema(name)).toBeUndefined();
      expect(blockSchema(componentSchema('loki.process')!.body, name)).toBeUndefined();
    },
  );
});

describe('blockSchema', () => {
  test('finds blocks by their name, with dots too', () => {
    const body = componentSchema('prometheus.exporter.mysql')!.body;

    expect(blockSchema(body, 'info_schema.tables')!.body.definition).toBe('PrometheusExporterMysqlInfoSchemaTables');
  });

  test('finds the variants of an enum block, in themselves too', () => {
    const stage = blockSchema(componentSchema('loki.process')!.body, 'stage.match')!;

    expect(stage).toMatchObject({ required: false, repeatable: true, labeled: false });
    expect(blockSchema(stage.body, 'stage.match')!.body).toBe(stage.body);
  });

  test.each(['stage', 'stage.', 'stage.jsn', '.json', 'json', 'stage.json.x'])('does not know %j', (name) => {
    expect(blockSchema(componentSchema('loki.process')!.body, name)).toBeUndefined();
  });
});
