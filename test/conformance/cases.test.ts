import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from '../../lib/checks';
import { type AlloyProps, Controller } from '../../lib/kubernetes';
import type { Diagnostic } from '../../lib/syntax';
import { make, synth } from '../harness/workload';
import { cases, programs } from './cases';
import { derived, isRight } from './derived';

const root = resolve(__dirname, '../..');
const folder = process.env['ALLOY_CASES'] ?? resolve(root, '../shared/cases');
const files = readdirSync(folder).sort();

/** What is said of a case, and what is derived for it. */
interface Outcome {
  readonly found: readonly Diagnostic[];
  readonly derived: ReadonlySet<string>;
}

function outcomeOf(name: string): Outcome {
  const text = readFileSync(join(folder, `${name}.alloy`), 'utf8');
  const workload = /^\/\/ WORKLOAD: (.+)$/m.exec(text)![1]!;
  if (workload === 'lint-only') return { found: check(text), derived: new Set() };
  const alloy = make(text, propsOf(workload));
  const found = alloy.check();
  const isRefused = found.some(({ severity }) => severity === 'error');
  return { found, derived: isRefused ? new Set() : derived(synth(alloy)) };
}

/** Props for what a case says of its workload: `statefulset:2,clustering`, `deployment:1,props={...}`. */
function propsOf(workload: string): AlloyProps {
  const {
    kind,
    replicas = '1',
    clustered,
    props = '{}',
  } = /^(?<kind>daemonset|deployment|statefulset)(?::(?<replicas>\d+))?(?<clustered>,clustering)?(?:,props=(?<props>.+))?$/.exec(
    workload,
  )!.groups!;
  return {
    controller:
      kind === 'daemonset'
        ? Controller.daemonSet()
        : kind === 'deployment'
          ? Controller.deployment({ replicas: Number(replicas) })
          : Controller.statefulSet({ replicas: Number(replicas) }),
    ...(clustered === undefined ? {} : { clustering: {} }),
    // A literal of JavaScript, without quotes around its names.
    ...JSON.parse(props.replaceAll(/(\w+):/g, '"$1":')),
  };
}

const placed = ({ code, line, column }: Diagnostic) => `${code} ${line}:${column}`;

/** What is said beyond what a case lists as beside the point. */
function pointsOf(name: string, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const { beside = [], by = [] } = cases[name]!;
  // The workloads of cases keep nothing, and only one of them is about that.
  const isAboutState = by.some((finding) => finding.startsWith('lost-state'));
  return found.filter(({ code }) => !beside.includes(code) && (isAboutState || code !== 'lost-state'));
}

/** What a case has to have derived and hasn't; a right that it doesn't list is too much. */
function notDerived(name: string, lines: ReadonlySet<string>): readonly string[] {
  const { derives = [] } = cases[name]!;
  const rights = derives.some(isRight) ? [...lines].filter(isRight) : [];
  return [...derives.filter((line) => !lines.has(line)), ...rights.filter((line) => !derives.includes(line))];
}

test('every case is listed, and every one that is listed is there', () => {
  const names = (end: string) => files.filter((file) => file.endsWith(end)).map((file) => file.slice(0, -end.length));

  expect(names('.alloy')).toEqual(Object.keys(cases).sort());
  expect(names('.ts')).toEqual(Object.keys(programs).sort());
});

test.each(Object.keys(cases))('%s is answered', (name) => {
  const { says, by = [] } = cases[name]!;

  const { found, derived } = outcomeOf(name);

  const points = pointsOf(name, found);
  expect(points.map(placed).sort()).toEqual([...by].sort());
  const severities = points.map(({ severity }) => severity);
  expect(severities.includes('error') ? 'error' : (severities[0] ?? 'nothing')).toBe(says);
  expect(notDerived(name, derived)).toEqual([]);
});

describe('what must not compile', () => {
  let refused: ReadonlyMap<string, readonly string[]>;

  beforeAll(() => {
    refused = compile(Object.keys(programs));
  }, 120_000);

  test.each(Object.entries(programs))('%s', (name, { line, says }) => {
    // The first lines import more than a program uses, of where names once were, too.
    const statements = refused.get(name)!.filter((error) => !error.startsWith('3: '));
    const [error] = statements;

    expect(error).toMatch(new RegExp(`^${line}: `));
    expect(error).toMatch(says);
    expect(new Set(statements)).toEqual(new Set([error]));
  });
});

/** Errors of each program, compiled with the types of the package: `7: Type ...`. */
function compile(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const project = join(root, '.cache', 'cases');
  mkdirSync(project, { recursive: true });
  // Where packages are found depends on the place of the file that imports them.
  for (const name of names) copyFileSync(join(folder, `${name}.ts`), join(project, `${name}.ts`));
  const settings = {
    extends: '../../tsconfig.json',
    compilerOptions: { rootDir: '../..' },
    include: names.map((name) => `${name}.ts`),
    exclude: [],
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(settings));
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '--pretty', 'false', '--project', project], {
    cwd: project,
    encoding: 'utf8',
  });
  rmSync(project, { recursive: true });
  const found = stdout.matchAll(/^([\w-]+)\.ts\((\d+),\d+\): error TS\d+: (.*(?:\n +.*)*)$/gm);
  const errors = [...found].map(([, name, line, message]) => [name!, `${line}: ${message}`] as const);
  return new Map(names.map((name) => [name, errors.filter(([of]) => of === name).map(([, error]) => error)]));
}
