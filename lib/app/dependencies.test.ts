import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, type AppProps, Chart, YamlOutputType } from 'cdk8s';
import { Construct } from 'constructs';
import fc from 'fast-check';
import { AlloyApp } from './alloy-app';
import { DependencyCycleError, resolveDependencies } from './dependencies';

/** What an app is made of: charts (in the app or in an earlier chart), groups in them, objects in these, dependencies between all. */
interface Plan {
  readonly charts: readonly { readonly parent: number; readonly groups: readonly number[] }[];
  /** Pairs of indexes into all constructs; a pair that would close a circle is left out. */
  readonly dependencies: readonly (readonly [number, number])[];
}

const plans: fc.Arbitrary<Plan> = fc.record({
  charts: fc.array(fc.record({ parent: fc.nat(4), groups: fc.array(fc.nat(3), { minLength: 1, maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  dependencies: fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 5 }),
});

function build(app: App, plan: Plan): void {
  const charts: Chart[] = [];
  const all: Construct[] = [];
  for (const [i, { parent, groups }] of plan.charts.entries()) {
    const chart = new Chart(charts[parent] ?? app, `chart-${i}`);
    charts.push(chart);
    all.push(chart);
    for (const [j, count] of groups.entries()) {
      const group = new Construct(chart, `group-${j}`);
      all.push(group);
      for (let k = 0; k < count; k++) {
        all.push(new ApiObject(group, `object-${k}`, { apiVersion: 'v1', kind: 'ConfigMap' }));
      }
    }
  }
  for (const [a, b] of plan.dependencies) {
    const [source, target] = [Math.max(a, b) % all.length, Math.min(a, b) % all.length];
    if (source > target && !isInside(all[source]!, all[target]!)) {
      all[source]!.node.addDependency(all[target]!);
    }
  }
}

function isInside(inner: Construct, outer: Construct): boolean {
  return inner.node.scopes.includes(outer);
}

function filesOf(make: (props: AppProps) => App, plan: Plan, yamlOutputType: YamlOutputType): unknown {
  const outdir = mkdtempSync(join(tmpdir(), 'dependencies-'));
  try {
    const app = make({ outdir, yamlOutputType });
    build(app, plan);
    app.synth();
    const files = readdirSync(outdir, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
    const paths = files.map((file) => join(file.parentPath, file.name)).filter((path) => path.endsWith('.yaml'));
    return paths.sort().map((path) => [path.slice(outdir.length), readFileSync(path, 'utf8')]);
  } catch (error) {
    return /cycle|circle/.test(String(error)) ? 'circle' : String(error);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

test.each([
  ['FILE_PER_CHART', YamlOutputType.FILE_PER_CHART],
  ['FILE_PER_APP', YamlOutputType.FILE_PER_APP],
  ['FILE_PER_RESOURCE', YamlOutputType.FILE_PER_RESOURCE],
  ['FOLDER_PER_CHART_FILE_PER_RESOURCE', YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE],
])('an app has the files of a plain cdk8s app, in the same order: %s', (_, type) => {
  fc.assert(
    fc.property(plans, (plan) => {
      const ours = filesOf((props) => new AlloyApp({ ...props, log: () => {} }), plan, type);

      expect(ours).toEqual(filesOf((props) => new App(props), plan, type));
    }),
    { seed: 7, numRuns: 60 },
  );
});

test('says whether charts depend on each other', () => {
  const app = new App();
  const [a, b] = [new Chart(app, 'a'), new Chart(app, 'b')];
  const objects = [a, b].map((chart) => new ApiObject(chart, 'object', { apiVersion: 'v1', kind: 'ConfigMap' }));

  expect(resolveDependencies(app.node.findAll())).toBe(false);
  objects[1]!.addDependency(objects[0]!);
  expect(resolveDependencies(app.node.findAll())).toBe(true);
});

test('names the constructs of a circle', () => {
  const error = new DependencyCycleError('a/x => a/y => a/x');

  expect(error.message).toBe('constructs depend on each other in a circle: a/x => a/y => a/x');
});
