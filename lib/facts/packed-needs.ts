import { parsePath } from './argument-path';
import { type PackedPredicate, unpackPredicate } from './packed-predicate';

/** Reads the paths and conditions in an entry of `needs.gen.ts`; all else is as the entry has it. */
export function unpackNeeds<T>(entry: unknown): T {
  return unpack(entry) as T;
}

function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, (READERS.get(name) ?? unpack)(member)]),
  );
}

type Reader = (member: unknown) => unknown;

const path: Reader = (member) => parsePath(member as string);

/** What stands for something that an argument may say: `{ "path": "protocol" }`; all else is a text or a list of texts. */
const fromArgument: Reader = (member) =>
  typeof member === 'object' && member !== null && 'path' in member ? { ...member, path: path(member.path) } : member;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['when', (member) => unpackPredicate(member as PackedPredicate)],
  ['offerWhen', (member) => unpackPredicate(member as PackedPredicate)],
  ['addressArgPath', path],
  ['argPath', path],
  ['handlerPath', path],
  ['mountPathFrom', path],
  ['pathFrom', path],
  ['setArg', path],
  ['name', fromArgument],
  ['protocol', fromArgument],
  ['feeders', (member) => unpack(fromArgument(member))],
  [
    'dnsLabel',
    (member) => {
      const [host, label] = member as readonly [string, number];
      return [parsePath(host), label];
    },
  ],
  ['from', (member) => (Array.isArray(member) ? member.map((source) => unpack(fromArgument(source))) : member)],
]);
