import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export const root = join(__dirname, '..', '..');
const lib = join(root, 'lib');

/** The rooms that know the language and what is true of Alloy, each of which may read those before it. No cdk8s, no constructs. */
export const PURE = [
  'syntax',
  'values',
  'facts',
  'languages',
  'semantics',
  'analysis',
  'flow',
  'needs',
  'checks',
  'report',
] as const;

const before = (room: (typeof PURE)[number]): readonly string[] => PURE.slice(0, PURE.indexOf(room));

/** Which other rooms of lib/ a room may import, types included: the arrows point one way. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(PURE.map((room) => [room, before(room)])),
  // Beside the checks.
  simulate: before('checks'),
  // Reads from the checks which literals are secrets, and has the model of the chart whose values it reads.
  importer: [...before('report'), 'helm'],
  graph: before('checks'),
  // Reads configurations only to write them as they are.
  helm: ['syntax'],
  page: [...PURE, 'graph'],
  // Constructs.
  components: ['syntax', 'values', 'facts'],
  config: [...PURE, 'components'],
  pipelines: [...PURE, 'components', 'config'],
  kubernetes: [...PURE, 'components', 'config'],
  stack: [...PURE, 'components', 'config', 'pipelines', 'kubernetes'],
  app: [...PURE, 'graph', 'page', 'helm', 'components', 'config', 'kubernetes', 'stack'],
  // Makes constructs to see what they print.
  recognition: ['syntax', 'values', 'facts', 'importer', 'components', 'config', 'pipelines', 'stack'],
  // Writes programs as the importer does.
  'stack-file': ['syntax', 'values', 'report', 'importer', 'components', 'config', 'kubernetes', 'stack'],
  'example-app': ['values', 'config', 'pipelines', 'kubernetes'],
  backends: ['kubernetes', 'app'],
  // The namespaces of the package's root.
  public: ['syntax', 'values', 'pipelines', 'kubernetes', 'stack', 'backends'],
  // Operations.
  cluster: ['report'],
  doctor: [...PURE, 'cluster'],
  diff: [...PURE, 'cluster'],
  // Reads configurations of other programs to compare them.
  migrate: [...PURE, 'importer', 'diff'],
  cli: [
    ...PURE,
    'simulate',
    'importer',
    'helm',
    'graph',
    'components',
    'config',
    'kubernetes',
    'app',
    'recognition',
    'stack-file',
    'cluster',
    'diff',
    'doctor',
    'migrate',
  ],
  testing: [...PURE, 'simulate', 'components', 'config', 'kubernetes', 'app', 'pipelines'],
};

/** That a file imports another, or a package. */
export interface Import {
  /** Relative to the repository, with `/`. */
  readonly from: string;
  /** Likewise, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** All files of lib/ in TypeScript. */
export const files = readdirSync(lib, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => nameOf(join(entry.parentPath, entry.name)))
  .sort();
/** Those of the package. */
export const shipped = files.filter((file) => !file.endsWith('.test.ts') && !file.includes('/testdata/'));
export const imports = shipped.flatMap(importsOf);

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

/** The room of lib/ that a file is in. */
export function roomOf(file: string): string | undefined {
  const [top, room, ...rest] = file.split('/');
  return top === 'lib' && rest.length > 0 ? room : undefined;
}
