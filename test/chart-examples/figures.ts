import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chart, Testing, Yaml } from 'cdk8s';
import { stringify } from 'yaml';
import { Alloy, AlloyApp } from '../../lib';
import { parse, type Statement } from '../../lib/syntax';
import { chartExamples } from '.';

/** What an example of the chart is made of: its values as YAML, and the configuration that the chart renders of them. */
export interface ChartFigures {
  readonly valuesLines: number;
  readonly alloyLines: number;
  readonly components: number;
  /** How many workloads run Alloy. */
  readonly collectors: number;
}

/** What its like is made of: the file with its TypeScript, and what that becomes. */
export interface OwnFigures {
  readonly typescriptLines: number;
  readonly alloyLines: number;
  readonly components: number;
  readonly manifestLines: number;
  readonly objects: number;
  /** What its Alloys may do: each verb on each kind of objects, in the cluster or a namespace, of each Alloy. */
  readonly rights: number;
  /** What is wrong with it. */
  readonly errors: readonly string[];
  /** The codes of its warnings, each once. */
  readonly warnings: readonly string[];
}

interface ManifestOfExample {
  readonly metadata: { readonly labels?: Readonly<Record<string, string>> };
  readonly rules?: readonly {
    readonly apiGroups?: readonly string[];
    readonly resources?: readonly string[];
    readonly nonResourceURLs?: readonly string[];
    readonly verbs: readonly string[];
  }[];
}

/** What a role allows: a verb on a kind of objects, or on a path, each once. */
function rightsOf({ rules = [] }: ManifestOfExample): readonly string[] {
  return rules.flatMap(({ apiGroups = [], resources = [], nonResourceURLs = [], verbs }) =>
    verbs.flatMap((verb) => [
      ...apiGroups.flatMap((group) => resources.map((name) => `${verb} ${name}.${group}`)),
      ...nonResourceURLs.map((path) => `${verb} ${path}`),
    ]),
  );
}

interface ChartRow {
  readonly values: object;
  readonly alloy: Readonly<Record<string, string>>;
}

/** Values are written anew, so that neither comments nor the way they are laid out count. */
export function chartFigures({ values, alloy }: ChartRow): ChartFigures {
  const texts = Object.values(alloy);
  const valuesLines = lines(stringify(values, { lineWidth: 0 }));
  return { valuesLines, ...configurationFigures(texts), collectors: texts.length };
}

export function ownFigures(id: string): OwnFigures {
  const app = new AlloyApp({ log: () => {} });
  const chart = new Chart(app, 'chart', { namespace: 'observability', disableResourceNameHashes: true });
  chartExamples[id]!(chart);
  const found = app.check();
  const errors = found.flatMap(({ severity, message }) => (severity === 'error' ? [message] : []));
  const warnings = found.flatMap(({ severity, code }) => (severity === 'error' ? [] : [code]));
  const objects: ManifestOfExample[] = errors.length > 0 ? [] : Testing.synth(chart);
  const alloys = chart.node.findAll().filter((construct): construct is Alloy => Alloy.isAlloy(construct));
  return {
    typescriptLines: lines(readFileSync(join('test', 'chart-examples', `${id}.ts`), 'utf8')),
    ...configurationFigures(alloys.map(({ config }) => config.text)),
    manifestLines: lines(Yaml.stringify(...objects)),
    objects: objects.length,
    rights: objects.filter(({ metadata }) => metadata.labels?.['app.kubernetes.io/name'] === 'alloy').flatMap(rightsOf)
      .length,
    errors,
    warnings: [...new Set(warnings)].sort(),
  };
}

function configurationFigures(texts: readonly string[]): Pick<OwnFigures, 'alloyLines' | 'components'> {
  return {
    alloyLines: texts.reduce((sum, text) => sum + lines(text), 0),
    components: texts.reduce((sum, text) => sum + componentsIn(parse(text).file.body), 0),
  };
}

/** Blocks with a dotted name and a label, those inside of modules, too. */
function componentsIn(body: readonly Statement[]): number {
  return body.reduce<number>((sum, statement) => {
    if (statement.kind !== 'block') return sum;
    const isComponent = statement.label !== undefined && statement.name.includes('.');
    return sum + (isComponent ? 1 : 0) + componentsIn(statement.body);
  }, 0);
}

/** Those that say something: neither empty nor only a comment. */
function lines(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;
}
