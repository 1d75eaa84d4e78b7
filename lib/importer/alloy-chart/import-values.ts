import { BUILT_IN_CONFIGURATION, CHART, evaluatedTemplate, type Fields, ReleaseNames } from '../../helm';
import { type ImportedValues, reportOf, unreadValues } from '../chart-values/report';
import { type Path, ValuesFile, type YamlProblem } from '../chart-values/values-file';
import { type Item, printCode } from '../code';
import { importConfiguration, type TextBlock, type WorkloadCode } from '../program';
import type { ReadyMadeFinder } from '../ready-made';
import type { ImportedSecret } from '../secrets';
import { readConfiguration } from './configuration';
import { setController } from './controller';
import { Draft, type WorkloadOptions } from './draft';
import { GivenValues, memberAt, mergedOf } from './given-values';
import type { Importing } from './importing';
import { OF_LIST, unknownName } from './known-names';
import { setNetwork } from './network';
import { setObjects } from './objects';
import { setPod } from './pod';
import { reloaderOptions, setProcess } from './process';
import { setRights } from './rights';

export interface AlloyChartOptions {
  /** Name of the release. */
  readonly name: string;
  readonly namespace: string;
  /** Whether the configuration comes in as text instead of typed constructs. @default false */
  readonly asText?: boolean;
  /** Finds the pipelines and destinations that have a construct. @default none is looked for */
  readonly readyMade?: ReadyMadeFinder;
}

/** The TypeScript of options of a workload, as `new Alloy` takes them. */
export interface OptionsCode {
  readonly items: readonly Item[];
  /** Names that the code uses, by the packages that they are imported from. */
  readonly imports: ReadonlyMap<string, string>;
  /** What there is no such option for; it isn't in the code. */
  readonly refused: readonly { readonly path: Path; readonly message: string }[];
}

/** Writes options, in the form that files of YAML have, as TypeScript. */
export type OptionsWriter = (options: WorkloadOptions) => OptionsCode;

/** Values of the chart of Alloy as a program, and what became of each. */
export interface ImportedAlloyChart extends ImportedValues {
  /** Blocks of the configuration that come in as text. */
  readonly texts: readonly TextBlock[];
  /** Credentials of the configuration, which are keys of Secrets to create. */
  readonly credentials: readonly ImportedSecret[];
}

/** What the configuration is called in messages. */
const CONTENT = 'alloy.configMap.content';

/** Turns values of the official chart of Alloy into a program with an `Alloy`. */
export function importAlloyChart(text: string, options: AlloyChartOptions, write: OptionsWriter): ImportedAlloyChart {
  const file = new ValuesFile(text);
  if (file.problems.length > 0) return unread(file.problems);
  const given = file.root.value as Fields;
  const problem = refusal(given, file);
  if (problem !== undefined) return unread([problem]);
  const values = new GivenValues(file.root);
  const { name: release, namespace: where } = options;
  const names = new ReleaseNames({ name: release, namespace: where }, mergedOf(given));
  const scope = templateScope(given, names, options);
  const evaluated = (template: string) => evaluatedTemplate(template, scope);
  const draft = new Draft(names.full, names.namespace);

  const content = configurationText(values, evaluated);
  if (content === undefined) return unread([templateProblem(file)]);
  const configuration = readConfiguration(CONTENT, content.text, names.namespace);
  if (configuration.diagnostics.length > 0) {
    const { line, column } = file.placeOf(CONTENT.split('.'));
    return unread(
      configuration.diagnostics.map((each) => ({
        line,
        column,
        message: `${CONTENT}: line ${each.line}, column ${each.column}: ${each.message}`,
      })),
    );
  }
  const importing: Importing = { values, draft, configuration, evaluated };
  setAll(importing, content.existing);
  const code = write(draft.options);
  for (const { path, message } of code.refused) {
    const origin = draft.originOf(path);
    if (origin !== undefined) file.change(origin, { kind: 'unmapped', reason: refusalText(message) });
  }
  const program = importConfiguration(content.existing === undefined ? [{ name: CONTENT, text: content.text }] : [], {
    name: draft.name,
    namespace: draft.namespace,
    asText: options.asText ?? false,
    ...(options.readyMade && { readyMade: options.readyMade }),
    workload: workloadCode(draft, code, content.existing !== undefined),
  });
  const reasonFor = (path: Path) => values.typeProblem(path) ?? 'the chart has it, and nothing here says it';
  return {
    text: program.text,
    ...reportOf(file, { unknownName, reasonFor }, draft),
    problems: [],
    texts: program.texts,
    credentials: program.secrets,
  };
}

function unread(problems: readonly YamlProblem[]): ImportedAlloyChart {
  return { ...unreadValues(problems), texts: [], credentials: [] };
}

/** What the chart itself refuses. */
function refusal(given: Fields, file: ValuesFile): YamlProblem | undefined {
  const horizontal = memberAt(given, 'controller.autoscaling.horizontal') as Fields | undefined;
  if (horizontal?.['enabled'] !== true || horizontal['externalHPA'] !== true) return undefined;
  const path = ['controller', 'autoscaling', 'horizontal', 'externalHPA'];
  const message = `${path.join('.')}: the chart refuses it beside controller.autoscaling.horizontal.enabled: leave one of them out`;
  return { ...file.placeOf(path), message };
}

function templateProblem(file: ValuesFile): YamlProblem {
  const message = `${CONTENT}: is a template that does more than put in values: render the chart, and import what \`helm template\` prints`;
  return { ...file.placeOf(CONTENT.split('.')), message };
}

/** The parts of pods are typed after one version of Kubernetes. */
function refusalText(message: string): string {
  if (message !== 'there is no such prop') return message;
  return 'Kubernetes 1.28, whose types the parts of pods have, has no such field: if your cluster has it, add it by a JSON patch';
}

/** What templates of the values can ask for. */
function templateScope(given: Fields, names: ReleaseNames, release: AlloyChartOptions): (path: string) => unknown {
  const facts: Fields = {
    Release: { Name: release.name, Namespace: release.namespace, Service: 'Helm' },
    Chart: { Name: CHART.name, Version: CHART.version, AppVersion: CHART.appVersion },
    Values: mergedOf(given),
  };
  return (path) => {
    if (path === 'alloy.fullname') return names.full;
    if (path === 'alloy.namespace') return names.namespace;
    return memberAt(facts, path);
  };
}

interface Content {
  readonly text: string;
  /** Name and key of the ConfigMap that somebody else makes. */
  readonly existing?: { readonly name: string; readonly key?: string };
}

/** The configuration: that of the values, the chart's own, or one that stands elsewhere. */
function configurationText(values: GivenValues, evaluated: Importing['evaluated']): Content | undefined {
  const given = values.given(CONTENT);
  if (!values.isOn('alloy.configMap.create')) {
    const name = values.merged('alloy.configMap.name');
    const key = values.merged('alloy.configMap.key');
    given?.leave('the chart makes no ConfigMap');
    return {
      text: '',
      existing: { name: typeof name === 'string' ? name : 'alloy', ...(typeof key === 'string' ? { key } : {}) },
    };
  }
  const text = given === undefined ? BUILT_IN_CONFIGURATION : evaluated(String(given.value));
  given?.take('config');
  return text === undefined ? undefined : { text };
}

function setAll(importing: Importing, existing: Content['existing']): void {
  const { values, draft } = importing;
  setController(importing);
  setProcess(importing);
  setPod(importing);
  setRights(importing);
  setNetwork(importing);
  setDelivery(importing, existing);
  setObjects(importing);
  values.take('no PodLogsCrd', 'crds.create');
  values.take(`the name of the workload: ${draft.name}`, 'fullnameOverride');
  values.take(`the namespace: ${draft.namespace}`, 'namespaceOverride');
  draft.remark(values.given('nameOverride'), 'the label app.kubernetes.io/name is always alloy');
  values.take(`the name of the workload: ${draft.name}`, 'nameOverride');
  for (const name of OF_LIST) values.root.at(name).take('nothing: it makes the file a list of objects');
  values.root.at('$chart_tests').leave('is for tests of the chart');
}

function setDelivery(importing: Importing, existing: Content['existing']): void {
  const { values, draft } = importing;
  const [name, key] = ['name', 'key'].map((each) => values.given(`alloy.configMap.${each}`));
  const reloader = reloaderOptions(importing);
  if (existing !== undefined) {
    draft.set(
      'configDelivery.existingConfigMap',
      { ...existing, ...(reloader === undefined ? {} : { reload: reloader }) },
      name,
    );
    key?.take('configDelivery');
    values.take('configDelivery', 'alloy.configMap.create');
    draft.remark(
      values.given('alloy.configMap.create'),
      'rights, ports and mounts follow from a configuration that is in sight: add its text by AlloyConfig.fromFile',
    );
    return;
  }
  if (reloader !== undefined) draft.set('configDelivery', { reload: reloader });
  draft.remark(name, `the ConfigMap is called ${draft.name}`);
  draft.remark(key, 'the key of the ConfigMap is config.alloy');
  name?.take('the name of the workload');
  key?.take('config.alloy');
}

function workloadCode(draft: Draft, code: OptionsCode, isElsewhere: boolean): WorkloadCode {
  const statements = [...draft.patchCalls(), ...draft.statements];
  return {
    items: code.items,
    imports: new Map([...code.imports, ...draft.imports]),
    statements: statements.map((statement) => (workload) => printCode(statement(workload))),
    isElsewhere,
  };
}
