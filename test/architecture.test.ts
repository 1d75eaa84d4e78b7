import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';

const root = join(__dirname, '..');
const lib = join(root, 'lib');

/** Which rooms of lib/ a room may import: the arrows point one way. A room may import itself. */
const ARROWS: Record<string, readonly string[]> = {
  syntax: [],
  values: ['syntax'],
  facts: ['syntax', 'values'],
  languages: ['syntax', 'values', 'facts'],
  semantics: ['syntax', 'values', 'languages'],
  components: ['syntax', 'values'],
  config: ['syntax', 'values', 'languages', 'components'],
  kubernetes: ['syntax', 'values', 'components', 'config'],
  pipelines: ['syntax', 'values', 'semantics', 'components', 'config'],
  'example-app': ['config', 'kubernetes'],
  backends: ['kubernetes', 'app'],
  app: ['syntax', 'values', 'components', 'config', 'kubernetes'],
  cluster: [],
  diff: ['syntax', 'values', 'components', 'config', 'kubernetes'],
  doctor: ['syntax', 'config', 'kubernetes', 'cluster'],
  cli: ['syntax', 'values', 'components', 'config', 'kubernetes', 'app', 'cluster', 'diff', 'doctor'],
  testing: ['syntax', 'values', 'components', 'config', 'kubernetes', 'app', 'pipelines'],
};

/** Packages that shipped code may import; commander belongs to the command line alone. */
const PACKAGES = ['cdk8s', 'cdk8s-plus-28', 'constructs', 'yaml', 'commander', 'diff', 're2js', '@jmespath-community/jmespath'];

interface Import {
  /** Relative to the repository, with `/`. */
  readonly from: string;
  /** Likewise, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(lib, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => nameOf(join(entry.parentPath, entry.name)))
  .sort();
const shipped = files.filter((file) => !file.endsWith('.test.ts') && !file.includes('/testdata/'));
const imports = shipped.flatMap(importsOf);

function nameOf(path: string): string {
  return relative(root, path).split(sep).join('/');
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)';|(?:import|require)\('([^']+)'\)/gm;
  return [...text.matchAll(statement)].map(([, type, first, second]) => {
    const target = (first ?? second)!;
    return { from: file, to: target.startsWith('.') ? resolved(file, target) : target, typeOnly: type !== undefined };
  });
}

function resolved(file: string, target: string): string {
  const path = resolve(root, dirname(file), target);
  return nameOf([`${path}.ts`, join(path, 'index.ts'), path].find((candidate) => existsSync(candidate)) ?? path);
}

function roomOf(file: string): string | undefined {
  const [top, room, ...rest] = file.split('/');
  return top === 'lib' && rest.length > 0 ? room : undefined;
}

test('each room imports only from the rooms below it', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [source, target] = [roomOf(from), roomOf(to)];
    return source !== undefined && target !== undefined && source !== target && !ARROWS[source]?.includes(target);
  });

  expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('nothing in lib/ imports from outside of it, or the public surface', () => {
  const wrong = imports.filter(
    ({ to }) =>
      to.includes('/') &&
      !PACKAGES.includes(to) &&
      !to.startsWith('node:') &&
      (!to.startsWith('lib/') || to === 'lib/index.ts'),
  );

  expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('shipped code imports no other packages than it declares', () => {
  const wrong = imports.filter(({ to }) => !to.includes('/') && !to.startsWith('node:') && !PACKAGES.includes(to));
  const commander = imports.filter(({ from, to }) => to === 'commander' && roomOf(from) !== 'cli');

  expect([...wrong, ...commander].map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
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

  expect([...loaded].filter((name) => /^(cdk8s|constructs)/.test(name))).toEqual([]);
  expect(loaded).toContain('lib/cluster/kubectl.ts');
});

test('no file imports itself, directly or through others', () => {
  const edges = new Map(shipped.map((file): [string, string[]] => [file, []]));
  for (const { from, to, typeOnly } of imports) {
    if (!typeOnly) {
      edges.get(from)?.push(to);
    }
  }
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
  const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length;

  expect(shipped.filter((file) => !file.endsWith('.gen.ts') && lines(file) > 450)).toEqual([]);
});

test('an index file only re-exports', () => {
  const isReExport = /^(?:\/\/[^\n]*\n|\s|export (?:type )?(?:\*(?: as \w+)?|\{[^}]*\}) from '[^']+';)*$/;
  const wrong = files.filter(
    (file) => file.endsWith('/index.ts') && !isReExport.test(readFileSync(join(root, file), 'utf8')),
  );

  expect(wrong).toEqual([]);
});
