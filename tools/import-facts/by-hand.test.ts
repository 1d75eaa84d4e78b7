import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestVersion } from '../generate/newest-version';
import { isObject, type Json, type JsonObject } from './json';
import { type Place, resolve } from './paths';
import { checkPredicate } from './predicates';
import { bodyOf, type RawSchema } from './schema';

const versions = join(__dirname, '../../schema');
const folder = join(versions, newestVersion(readdirSync(versions)));
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
const schema = read<RawSchema>('schema.json');

function placeOf(owner: string): Place {
  const body = bodyOf(schema, owner);
  if (body === undefined) throw new Error(`${owner} is not in the schema`);
  return { kind: 'body', body };
}

function checkPath(path: Json, place: Place): void {
  expect(resolve(schema, place, String(path)).kind).not.toBe('body');
}

const cloud = read<{ readonly [component: string]: JsonObject }>('cloud.json');

test.each(Object.entries(cloud))(
  '%s of cloud.json is a component, and its condition can be evaluated',
  (name, entry) => {
    const place = placeOf(name);

    expect(Object.keys(entry).filter((key) => key !== 'when')).toEqual([]);
    expect(Object.keys(schema.components)).toContain(name);
    if (entry['when'] !== undefined) checkPredicate(entry['when'], { schema, place });
  },
);

const decoding = read<{ readonly texts: { readonly [owner: string]: JsonObject } }>('decoding.json');

test.each(Object.entries(decoding.texts))('%s of decoding.json has the arguments that it names', (name, texts) => {
  for (const path of Object.keys(texts)) checkPath(path, placeOf(name));
});

describe('label-flow.json', () => {
  const flow = read<{ readonly [component: string]: JsonObject }>('label-flow.json');

  test.each(Object.entries(flow))('%s is a component, and has the arguments that are named', (name, entry) => {
    const { takes, labels = [], rules, stages, hidesUnless } = entry;
    const place = placeOf(name);

    expect(Object.keys(schema.components)).toContain(name);
    for (const path of [takes, ...(labels as readonly Json[])]) if (path !== undefined) checkPath(path, place);
    for (const path of [rules, stages]) if (path !== undefined) resolve(schema, place, String(path));
    if (hidesUnless !== undefined) checkPredicate(hidesUnless, { schema, place });
    for (const from of Object.values((entry['fills'] ?? {}) as JsonObject).flat()) {
      const [kind, path] = String(from).split(' ');
      expect(['label', 'argument', 'id']).toContain(kind);
      if (kind === 'argument') checkPath(path!, place);
    }
  });
});

describe('attribute-flow.json', () => {
  const flow = read<{ readonly [component: string]: JsonObject }>('attribute-flow.json');

  test.each(Object.entries(flow))('%s is a component, and has the arguments that are named', (name, entry) => {
    const place = placeOf(name);
    const connects = (entry['connects'] ?? {}) as JsonObject;
    const { adds, overrides, targets, moves, opensWhen, groups } = entry;
    const { dimensions = [], resourceOnly, without } = connects;
    const named = [entry['flags'], entry['renames']].flatMap((paths) => Object.values((paths ?? {}) as JsonObject));
    const paths = [adds, overrides, targets, moves, opensWhen, groups, resourceOnly, without, ...named];

    expect(Object.keys(schema.components)).toContain(name);
    for (const path of [...paths, ...(dimensions as readonly Json[])]) if (path !== undefined) checkPath(path, place);
    expect(entry['why']).toEqual(expect.stringMatching(/./));
  });
});

describe('traits', () => {
  const traits = read<{ readonly [component: string]: JsonObject }>('traits.json');

  /** Members that are paths to arguments, or lists of them. */
  const PATHS = ['argument', 'enabled', 'endpoint', 'node', 'requests', 'rules', 'sendsNativeHistograms', 'tls', 'url'];

  /** Members whose paths may lead to blocks. */
  const BLOCKS = ['credentials', 'rules', 'tls'];

  function check(value: Json, place: Place): void {
    if (Array.isArray(value)) {
      for (const item of value) check(item, place);
    } else if (isObject(value)) {
      for (const [name, member] of Object.entries(value)) {
        if (name === 'when') checkPredicate(member, { schema, place });
        else if (BLOCKS.includes(name)) {
          for (const path of [member].flat()) resolve(schema, place, String(path));
        } else if (PATHS.includes(name) || (name === 'targets' && typeof member === 'string')) {
          for (const path of [member].flat()) checkPath(path as Json, place);
        } else check(member, place);
      }
    }
  }

  test.each(Object.entries(traits))('%s is a component, and has the arguments that its traits name', (name, entry) => {
    expect(Object.keys(schema.components)).toContain(name);
    check(entry, placeOf(name));
  });

  test('the targets of everything that finds or exports them are known', () => {
    const sources = Object.keys(schema.components).filter((name) => /^(discovery|prometheus\.exporter)\./.test(name));

    expect(sources.filter((name) => !traits[name]?.['targets'] && !traits[name]?.['relabels'])).toEqual([]);
  });

  test('of several kinds of targets, the last is what they are in all other cases', () => {
    const kinds = Object.values(traits).flatMap(({ targets }) =>
      targets === undefined ? [] : [targets],
    ) as JsonObject[][];

    expect(kinds.filter((list) => list.findIndex(({ when }) => when === undefined) !== list.length - 1)).toEqual([]);
  });
});

describe('overlays', () => {
  const roles = read<{ readonly [owner: string]: JsonObject }>('overlays/roles.json');

  test.each(Object.entries(roles))('%s has the arguments that it gives roles to', (name, own) => {
    for (const [path, role] of Object.entries(own)) {
      checkPath(path, placeOf(name));
      expect(role).toMatchObject({ role: expect.any(String) });
    }
  });
});
