import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ARROWS, files, type Import, imports, PURE, roomOf, root, shipped } from './harness/rooms';

/** Packages that shipped code may import, and the rooms that may: all of those that are given none. */
const PACKAGES: Readonly<Record<string, readonly string[] | undefined>> = {
  cdk8s: undefined,
  'cdk8s-plus-28': undefined,
  constructs: undefined,
  yaml: undefined,
  commander: ['cli'],
  diff: ['diff'],
  re2js: ['languages'],
  '@jmespath-community/jmespath': ['languages'],
  xpath: ['languages'],
  'smol-toml': ['languages'],
  '@dagrejs/dagre': ['graph'],
};

/** Packages that belong to the constructs. */
const CONSTRUCTS = ['cdk8s', 'cdk8s-plus-28', 'constructs'];

function isBetweenRooms({ from, to }: Import): boolean {
  const [source, target] = [roomOf(from), roomOf(to)];
  return source !== undefined && target !== undefined && source !== target;
}

function isPackage({ to }: Import): boolean {
  return !to.startsWith('lib/') && !to.startsWith('node:') && !existsSync(join(root, to));
}

const lines = (found: readonly Import[]) => found.map(({ from, to }) => `${from} -> ${to}`);

test('every room has its arrows', () => {
  const rooms = new Set(shipped.flatMap((file) => roomOf(file) ?? []));

  expect([...rooms].filter((room) => ARROWS[room] === undefined)).toEqual([]);
});

test('each room imports only from the rooms below it, types included', () => {
  const wrong = imports.filter(
    (found) => isBetweenRooms(found) && !ARROWS[roomOf(found.from)!]?.includes(roomOf(found.to)!),
  );

  expect(lines(wrong)).toEqual([]);
});

test('a room is entered through its index', () => {
  const wrong = imports.filter((found) => isBetweenRooms(found) && found.to !== `lib/${roomOf(found.to)}/index.ts`);

  expect(lines(wrong)).toEqual([]);
});

test('nothing in lib/ imports from outside of it, or the public surface', () => {
  const wrong = imports.filter(
    (found) => found.to === 'lib/index.ts' || (!found.to.startsWith('lib/') && existsSync(join(root, found.to))),
  );

  expect(lines(wrong)).toEqual([]);
});

test('shipped code imports no other packages than it declares, each where it belongs', () => {
  const wrong = imports.filter((found) => {
    if (!isPackage(found)) return false;
    const room = roomOf(found.from);
    if (!Object.hasOwn(PACKAGES, found.to) || room === undefined) return true;
    return PACKAGES[found.to]?.includes(room) === false;
  });

  expect(lines(wrong)).toEqual([]);
});

test('the pure rooms, and those that look at clusters, import no constructs', () => {
  const rooms = [...PURE, 'simulate', 'importer', 'graph', 'page', 'cluster', 'doctor', 'diff'];
  const wrong = imports.filter(({ from, to }) => rooms.includes(roomOf(from) ?? '') && CONSTRUCTS.includes(to));

  expect(lines(wrong)).toEqual([]);
});

test('commands that look at a cluster load no constructs', () => {
  const open = ['doctor', 'reasons', 'verify'].map((name) => `lib/cli/${name}.ts`);
  const loaded = new Set(open);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const { from, to, typeOnly } of imports) {
      if (from !== file || typeOnly || loaded.has(to)) continue;
      loaded.add(to);
      open.push(to);
    }
  }

  expect([...loaded].filter((name) => CONSTRUCTS.includes(name))).toEqual([]);
  expect(loaded).toContain('lib/cluster/kubectl.ts');
});

test('no file imports itself, directly or through others, types included', () => {
  const edges = new Map(shipped.map((file): [string, string[]] => [file, []]));
  for (const { from, to } of imports) edges.get(from)?.push(to);
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    } else if (!state.has(file)) {
      state.set(file, 'open');
      for (const next of edges.get(file) ?? []) {
        visit(next, [...path, file]);
      }
      state.set(file, 'done');
    }
  };
  for (const file of shipped) {
    visit(file, []);
  }

  expect(cycles).toEqual([]);
});

test('generated files name their generator and the command, and no other file claims to be generated', () => {
  const header = /^\/\/ Generated from .* by tools\/[a-z-]+ \(npm run [a-z:-]+\)\. Do not edit\.\n/;
  const wrong = files.filter(
    (file) => header.test(readFileSync(join(root, file), 'utf8')) !== file.endsWith('.gen.ts'),
  );

  expect(wrong).toEqual([]);
});

test('files are named in kebab-case, by a word of the field', () => {
  const wrong = files.filter((file) => {
    const name = posix.basename(file).replace(/(\.(gen|test|types))*\.ts$/, '');
    return !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name) || /(^|-)(utils?|helpers?|common|misc|manager)(-|$)/.test(name);
  });

  expect(wrong).toEqual([]);
});

test('hand-written files stay short enough to be read in one go', () => {
  const length = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length;

  expect(shipped.filter((file) => !file.endsWith('.gen.ts') && length(file) > 450)).toEqual([]);
});

test('an index file only re-exports', () => {
  const isReExport = /^(?:\/\/[^\n]*\n|\s|export (?:type )?(?:\*(?: as \w+)?|\{[^}]*\}) from '[^']+';)*$/;
  const wrong = files.filter(
    (file) => file.endsWith('/index.ts') && !isReExport.test(readFileSync(join(root, file), 'utf8')),
  );

  expect(wrong).toEqual([]);
});

test('the index of a room says in 5 to 20 lines what the room is for and the way through it', () => {
  const indexes = shipped.filter((file) => /^lib\/[^/]+\/index\.ts$/.test(file));
  const head = (file: string) => /^(?:\/\/[^\n]*\n)*/.exec(readFileSync(join(root, file), 'utf8'))![0];
  const wrong = indexes.filter((file) => {
    const length = head(file).split('\n').length - 1;
    return length < 5 || length > 20;
  });

  expect(wrong).toEqual([]);
});

test('private members are written with #, which holds when the program runs, too', () => {
  const wrong = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^ +private (?!constructor).*$/gm)].map(
      ([line]) => `${file}:${line}`,
    ),
  );

  expect(wrong).toEqual([]);
});
