import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestVersion } from '../generate/newest-version';
import type { JsonObject } from './json';
import { checkPredicate } from './predicates';
import { bodyOf, type RawSchema } from './schema';

const versions = join(__dirname, '../../schema');
const folder = join(versions, newestVersion(readdirSync(versions)));
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
const schema = read<RawSchema>('schema.json');
const cloud = read<{ readonly [component: string]: { readonly when?: JsonObject } }>('cloud.json');

test.each(Object.entries(cloud))(
  '%s of cloud.json is a component, and its condition can be evaluated',
  (name, entry) => {
    const body = bodyOf(schema, name);

    expect(Object.keys(entry).filter((key) => key !== 'when')).toEqual([]);
    expect(Object.keys(body?.attributes ?? {})).not.toEqual([]);
    if (entry.when)
      expect(() => checkPredicate(entry.when!, { schema, place: { kind: 'body', body: body! } })).not.toThrow();
  },
);
