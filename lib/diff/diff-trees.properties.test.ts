import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { mirrored, reversed, treeOf } from '../../test/harness/differences';
import { endOf, parse, type Statement, startOf } from '../syntax';
import { diffTrees } from './diff-trees';
import type { KubernetesObject } from './objects/kubernetes-object';
import type { ManifestTree } from './objects/manifest-tree';
import { isFields } from './objects/plain-data';
import { renderMarkdown, renderText } from './render';
import type { TreeDiff } from './tree-diff';

// The default stack as it is committed: real manifests of many kinds.
const dist = join(__dirname, '..', '..', 'dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
const stack = treeOf(files.map((name) => readFileSync(join(dist, name), 'utf8')).join('\n---\n'));

type Path = readonly (string | number)[];

/** The places of all values in an object, lists and maps included, but for what an object is matched by. */
function placesIn(value: unknown, path: Path = []): Path[] {
  const inner = Array.isArray(value)
    ? value.flatMap((entry, i) => placesIn(entry, [...path, i]))
    : isFields(value)
      ? Object.entries(value).flatMap(([name, entry]) => placesIn(entry, [...path, name]))
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

const IDENTITY = new Set(['apiVersion', 'kind', 'metadata', 'metadata/name', 'metadata/namespace']);

/** A copy of the object in which the value at a place is another one, or is gone. */
function mutated(object: KubernetesObject, path: Path, change: (value: unknown) => unknown): KubernetesObject {
  const copy = structuredClone(object) as unknown as Record<string | number, unknown>;
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string | number, unknown>, copy);
  const key = path.at(-1)!;
  const next = change(parent[key]);
  if (next !== undefined) parent[key] = next;
  else if (Array.isArray(parent)) parent.splice(key as number, 1);
  else delete parent[key];
  return copy as unknown as KubernetesObject;
}

function another(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
      // Of folders of a node, those beside each other both show what the other doesn't: nothing that mirrors.
      return value.startsWith('/') ? `${value}/7` : `${value}7`;
    case 'number':
      return value + 1;
    case 'boolean':
      return !value;
    default:
      return undefined;
  }
}

const mutations = stack.objects.flatMap((object, index) =>
  placesIn(object)
    .filter((path) => !IDENTITY.has(path.join('/')))
    .flatMap((path) => [
      { index, path, way: 'another value', next: mutated(object, path, another) },
      { index, path, way: 'no value', next: mutated(object, path, () => undefined) },
    ]),
);

const nameOf = ({ index, path, way }: (typeof mutations)[number]) =>
  `${stack.objects[index]!.kind} ${stack.objects[index]!.metadata.name}: ${way} at ${path.join('/')}`;

test('there are mutations of every object of the stack', () => {
  expect(mutations.length).toBeGreaterThan(1500);
});

/** What the API server takes anyway. */
const DEFAULTS = /: no value at (roleRef\/apiGroup|spec\/replicas|.*\/imagePullPolicy|.*\/protocol)$/;

test('every value of the default stack counts: another one, or none, is a difference of its object', () => {
  const silent = mutations.filter(({ index, next }) => {
    const { objects } = diffTrees({ objects: [stack.objects[index]!], files: [] }, { objects: [next], files: [] });
    return objects.length !== 1 || objects[0]!.changes.length === 0;
  });

  expect(silent.map(nameOf).filter((name) => !DEFAULTS.test(name))).toEqual([]);
});

/** Each statement of a configuration left out, one at a time, however deep it lies; and each literal another one. */
function textMutations(text: string): string[] {
  const bytes = Buffer.from(text);
  const without = (start: number, end: number, put = '') =>
    Buffer.concat([bytes.subarray(0, start), Buffer.from(put), bytes.subarray(end + 1)]).toString();
  const found: string[] = [];
  const open: Statement[] = [...parse(text).file.body];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(without(startOf(next), endOf(next)));
    if (next.kind === 'block') open.push(...next.body);
    else if (next.kind === 'attribute' && next.value.kind === 'literal') {
      const { value } = next;
      const other =
        value.type === 'string'
          ? `${value.text.slice(0, -1)}7${value.text.at(-1)}`
          : value.type === 'bool'
            ? 'null'
            : '77';
      found.push(without(startOf(value), endOf(value), other));
    }
  }
  return found;
}

test('every statement of the configuration counts', () => {
  const object = stack.objects.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'alloy')!;
  const text = (object['data'] as Record<string, string>)['config.alloy']!;
  const all = textMutations(text);
  const silent = all.filter((next) => {
    const changed = { ...object, data: { 'config.alloy': next } };
    return diffTrees({ objects: [object], files: [] }, { objects: [changed], files: [] }).objects.length === 0;
  });

  expect(all.length).toBeGreaterThan(200);
  expect(silent).toEqual([]);
});

test('nothing differs from itself, in whatever order documents and keys are', () => {
  expect(diffTrees(stack, stack)).toEqual({ objects: [], subjects: [] });
  expect(diffTrees(stack, reversed(stack))).toEqual({ objects: [], subjects: [] });
});

/** Without what has a direction: what the API server refuses, line diffs, and what stands first of what is gone and what is new. */
function comparable({ objects, subjects }: TreeDiff): unknown {
  const text = (change: unknown) => JSON.stringify(change, Object.keys(Object(change)).sort());
  return {
    subjects,
    objects: objects.map(({ changes, ...object }) => ({
      ...object,
      changes: changes.map(({ refused: _, lines: __, ...change }) => text(change)).sort(),
    })),
  };
}

test('the way back is the mirror image', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...mutations), { minLength: 1, maxLength: 6 }), (some) => {
      const other = some.reduce<ManifestTree>(
        ({ objects }, { index, next }) => ({
          objects: objects.map((each, i) => (i === index ? next : each)),
          files: [],
        }),
        stack,
      );
      expect(comparable(diffTrees(other, stack))).toEqual(comparable(mirrored(diffTrees(stack, other))));
    }),
    { numRuns: 60 },
  );
});

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('any'), { maxKeys: 4 }),
  ),
})).any;

const custom = (spec: unknown): ManifestTree => ({
  objects: [{ apiVersion: 'example.org/v1', kind: 'Thing', metadata: { name: 'thing' }, spec } as KubernetesObject],
  files: [],
});

test('a custom resource of any content differs from another exactly if the content does, and mirrors', () => {
  const withoutNulls = (each: unknown): unknown =>
    Array.isArray(each)
      ? each.map(withoutNulls)
      : isFields(each)
        ? Object.fromEntries(
            Object.entries(each)
              .filter(([, inner]) => inner !== null)
              .map(([name, inner]): [string, unknown] => [name, withoutNulls(inner)])
              .sort(([a], [b]) => (a < b ? -1 : 1)),
          )
        : each;
  fc.assert(
    fc.property(value, value, (a, b) => {
      const forth = diffTrees(custom(a), custom(b));
      const same = JSON.stringify(withoutNulls({ a })) === JSON.stringify(withoutNulls({ a: b }));
      expect(forth.objects.length === 0).toBe(same);
      expect(comparable(diffTrees(custom(b), custom(a)))).toEqual(comparable(mirrored(forth)));
    }),
  );
});

const places = stack.objects.flatMap((object, index) =>
  placesIn(object)
    .filter((path) => !IDENTITY.has(path.join('/')))
    .map((path) => ({ index, path })),
);

test('a value of any kind in any place gives a difference that mirrors, never an exception', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), value, ({ index, path }, put) => {
      const other = {
        objects: stack.objects.map((each, i) => (i === index ? mutated(each, path, () => put) : each)),
        files: [],
      };

      const forth = diffTrees(stack, other);

      expect(diffTrees(other, other).objects).toEqual([]);
      expect(diffTrees(other, stack).objects.map(({ object }) => object)).toEqual(
        forth.objects.map(({ object }) => object),
      );
      renderMarkdown(forth);
      renderText(forth);
    }),
    { numRuns: 400 },
  );
});
