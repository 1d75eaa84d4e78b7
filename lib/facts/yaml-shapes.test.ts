import { readFileSync } from 'node:fs';
import { languageOwners, languageUses } from './language-uses';
import { type YamlType, yamlShape, yamlShapeNames } from './yaml-shapes';

const shapes = yamlShapeNames().map((name) => ({ name, ...yamlShape(name)! }));
const scalars = [
  'any',
  'anchored-regexp',
  'bool',
  'bytes',
  'duration',
  'float',
  'int',
  'regexp',
  'string',
  'uint',
  'url',
];

/** The names that a type is made of. */
function namesIn(type: YamlType): readonly string[] {
  if (typeof type === 'string') return [type];
  if ('list' in type) return namesIn(type.list);
  if ('map' in type) return [...namesIn(type.map), ...(type.keys ? [type.keys] : [])];
  return [type.type];
}

test('all shapes of the file are here', () => {
  const file = JSON.parse(readFileSync(`${__dirname}/../../schema/v1.18.1/yaml-shapes.json`, 'utf8')) as object;

  expect(yamlShapeNames()).toEqual(Object.keys(file).sort());
  expect(yamlShape('Nothing')).toBeUndefined();
});

test.each(shapes)('$name: types are scalars or shapes', ({ fields }) => {
  const names = Object.values(fields).flatMap(namesIn);

  expect(names.filter((name) => !scalars.includes(name) && yamlShape(name) === undefined)).toEqual([]);
});

test.each(shapes)(
  '$name: checks are about its fields, and say one thing each',
  ({ fields, checks = [], defaults = {} }) => {
    for (const check of checks) {
      const { requiresOneOf, atMostOneOf, allowed, forbidden, when = {}, message } = check;
      const kinds = [requiresOneOf, atMostOneOf, allowed && Object.keys(allowed), forbidden && Object.keys(forbidden)];
      const named = kinds.filter((kind) => kind !== undefined);

      expect(named).toHaveLength(1);
      expect([...named.flat(), ...Object.keys(when)].filter((field) => !Object.hasOwn(fields, field))).toEqual([]);
      expect(message).not.toBe('');
    }
    expect(Object.keys(defaults).filter((field) => !Object.hasOwn(fields, field))).toEqual([]);
  },
);

test('arguments name shapes that there are, and every shape is used', () => {
  const used = languageOwners().flatMap((owner) =>
    languageUses(owner).flatMap((use) => (use.language === 'yaml' && use.shape !== undefined ? [use.shape] : [])),
  );
  const reached = new Set<string>();
  const reach = (name: string): void => {
    const shape = yamlShape(name);
    if (shape === undefined || reached.has(name)) return;
    reached.add(name);
    for (const type of Object.values(shape.fields)) namesIn(type).forEach(reach);
  };
  used.forEach(reach);

  expect(used.every((name) => yamlShape(name) !== undefined)).toBe(true);
  expect([...reached].sort()).toEqual(yamlShapeNames());
});
