import { type BodyPlace, type PathValue, type Place, valueOfExpression, valueOfPlace } from '../../analysis';
import type { ArgumentPath } from '../../facts';
import { valuesAt } from './breaches';
import { countsAsSet } from './counting';
import type { KindOfRules } from './kind-of-rules';

export const unique: KindOfRules = {
  code: 'rule/unique',
  severity: 'error',
  message: 'duplicate endpoint configs are not allowed, found duplicate for name: <name>',
  description: 'Two elements of a list, two names, or two blocks as a whole are the same.',
  fails:
    'loki.write "x" {\n\tendpoint {\n\t\tname = "a"\n\t\turl  = "http://localhost:1"\n\t}\n\n\tendpoint {\n\t\tname = "a"\n\t\turl  = "http://localhost:2"\n\t}\n}\n',
  passes:
    'loki.write "x" {\n\tendpoint {\n\t\tname = "a"\n\t\turl  = "http://localhost:1"\n\t}\n\n\tendpoint {\n\t\tname = "b"\n\t\turl  = "http://localhost:2"\n\t}\n}\n',

  find({ paths }, from) {
    return paths.flatMap((path) => {
      const seen = new Set<string>();
      return elementsAt(from, path).flatMap(({ place, value }) => {
        const key = keyOf(place, value);
        if (key === undefined) return [];
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        return [{ place, ...(value.kind === 'scalar' ? { values: { value: String(value.value) } } : {}) }];
      });
    });
  },
};

/** The values at a path; of a list, its elements. */
function elementsAt(from: BodyPlace, path: ArgumentPath): readonly { place: Place; value: PathValue }[] {
  return valuesAt(from, path).flatMap((found) =>
    found.value.kind === 'list'
      ? found.value.items.map(({ value, expr }) => ({
          place: { kind: 'value', value, ...(expr ? { expr } : {}) } as const,
          value,
        }))
      : countsAsSet(found) === true
        ? [found]
        : [],
  );
}

/** No block of the schema nests deeper. */
const deepest = 64;

/** A text that is the same for what is equal; undefined for what is known only when Alloy runs. */
function keyOf(place: Place, value: PathValue, depth = 0): string | undefined {
  if (depth > deepest) return undefined;
  if (place.kind === 'value') return known(value) ? JSON.stringify(plain(value)) : undefined;
  const entries: [string, unknown][] = [];
  for (const statement of place.block?.body ?? []) {
    if (statement.kind === 'attribute') {
      const attribute = valueOfExpression(statement.value);
      if (!known(attribute)) return undefined;
      entries.push([statement.name, plain(attribute)]);
    } else if (statement.kind === 'block') {
      const inner: Place = { kind: 'body', block: statement };
      const key = keyOf(inner, valueOfPlace(inner), depth + 1);
      if (key === undefined) return undefined;
      entries.push([statement.name, key]);
    }
  }
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function known(value: PathValue): boolean {
  switch (value.kind) {
    case 'unknown':
      return false;
    case 'list':
      return value.items.every((item) => known(item.value));
    case 'object':
      return [...value.fields.values()].every((field) => known(field.value));
    default:
      return true;
  }
}

function plain(value: PathValue): unknown {
  switch (value.kind) {
    case 'scalar':
      return value.value;
    case 'list':
      return value.items.map((item) => plain(item.value));
    case 'object':
      return Object.fromEntries([...value.fields].map(([name, field]) => [name, plain(field.value)]));
    default:
      return null;
  }
}
