import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DecodingFile, emitDecoding } from './decoding';
import { emitRules } from './rules';

const schema = join(__dirname, '..', '..', '..', 'schema', 'v1.18.1');

test('rules are sorted by owner, without what only people read', () => {
  const rule = {
    id: 'requires/a',
    rule: 'requires',
    paths: ['a'],
    message: "it's",
    phase: 'build',
    checked: true,
    from: 'X',
    description: 'd',
  };

  expect(
    emitRules({ b: [rule], a: [] })
      .split('\n')
      .slice(2),
  ).toEqual([
    'export const rules: { readonly [owner: string]: string } = {',
    "  'a': '[]',",
    `  'b': '[{"id":"requires/a","rule":"requires","paths":["a"],"message":"it\\'s","phase":"build"}]',`,
    '};',
    '',
  ]);
});

test('decoded texts are sorted by owner', () => {
  const text = emitDecoding({ interfaces: ['I'], texts: { b: { x: { message: 'm' } }, a: {} } });

  expect(text).toContain("new Set(['I'])");
  expect(text.indexOf("'a': '{}'")).toBeLessThan(text.indexOf(`'b': '{"x":{"message":"m"}}'`));
});

test('every decoded text is an enumeration in the schema', () => {
  const { texts } = JSON.parse(readFileSync(join(schema, 'decoding.json'), 'utf8')) as DecodingFile;
  const facts = JSON.parse(readFileSync(join(schema, 'schema.json'), 'utf8'));
  const attributeOf = (owner: string, path: string) => {
    let body = (facts.components[owner] ?? facts.configBlocks[owner])?.body ?? facts.definitions[owner];
    const names = path.split('/');
    for (const name of names.slice(0, -1)) {
      const block = body?.blocks[name.replace('[]', '')];
      expect(block.repeatable).toBe(name.endsWith('[]'));
      body = block.body;
    }
    return body?.attributes?.[names.at(-1)!];
  };

  const unknown = Object.entries(texts).flatMap(([owner, paths]) =>
    Object.keys(paths)
      .filter((path) => attributeOf(owner, path)?.enum === undefined)
      .map((path) => `${owner} ${path}`),
  );

  expect(unknown).toEqual([]);
});
