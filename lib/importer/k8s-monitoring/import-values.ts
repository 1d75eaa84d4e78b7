import { didYouMean } from '../../syntax';
import { type Code, textCode } from '../code';
import { type Collector, collectorsOf, image } from './collectors';
import { companionsOf } from './companions';
import { destinationsOf } from './destinations';
import type { Draft, PlacedDraft } from './draft';
import { Importing, type NeededSecret } from './importing';
import { unknownName } from './known-names';
import { draftsOf } from './pipelines';
import { type KubernetesMonitoringOptions, printProgram } from './program';
import { Props } from './props';
import { reasonFor } from './reasons';
import { samplingDrafts } from './sampling';
import { Targets } from './targets';
import { type Path, type Place, pathText, type Values, ValuesFile, type YamlProblem } from './values-file';

/** What has to be said about a value, at its place. */
export interface ValueRemark extends Place {
  /** `clusterEvents.extraProcessingStages`. */
  readonly path: string;
  readonly text: string;
}

export interface ImportedValues {
  /** The program; empty if the values can't be read. */
  readonly text: string;
  /** The Kubernetes Secrets to create, never their values. */
  readonly secrets: readonly (NeededSecret & { readonly pathText: string })[];
  /** Values that are in the program, and what they are there. */
  readonly mapped: readonly { readonly path: string; readonly to: string }[];
  /** Values that the chart uses and the program doesn't say. */
  readonly unmapped: readonly ValueRemark[];
  /** Values that the chart doesn't know, and ignores. */
  readonly ignored: readonly ValueRemark[];
  /** What is other than with the chart. */
  readonly remarks: readonly ValueRemark[];
  /** What keeps the values from being read. */
  readonly problems: readonly YamlProblem[];
}

/** Turns values of the k8s-monitoring chart (version 4) into a program with an `AlloyStack`. */
export function importKubernetesMonitoring(text: string, options: KubernetesMonitoringOptions): ImportedValues {
  const file = new ValuesFile(text);
  const { root } = file;
  if (file.problems.length > 0) {
    return { text: '', secrets: [], mapped: [], unmapped: [], ignored: [], remarks: [], problems: file.problems };
  }
  const importing = new Importing(options.name);
  const destinations = destinationsOf(root.at('destinations'), importing);
  const sampling = samplingDrafts(root.at('destinations'), importing);
  const found = draftsOf(root, importing);
  // What needs all spans of a trace is there where traces are.
  const hasTraces = found.some(
    ({ kind, gives }) => kind === 'OtlpGateway' && gives.some(([signal]) => signal === 'traces'),
  );
  const collectors = collectorsOf(root, importing);
  const targets = new Targets(destinations, root.at('destinations'));
  const drafts = [...found, ...(hasTraces ? sampling : [])].filter((draft) => {
    if (targets.of(draft).length > 0) return true;
    importing.remark(draft.path, `${draft.kind} is left out: no destination of the program takes what it gives`);
    return false;
  });
  const companions = companionsOf(root.at('telemetryServices'), importing);
  const shared = new Props();
  image(root.at('global', 'image'), shared, importing, 'collectors.image');
  const cluster: Code =
    importing.expression(root.at('cluster', 'nameFrom'), 'cluster', false) ??
    textCode(root.at('cluster', 'name').text('cluster') ?? '');
  const program = printProgram({
    options,
    importing,
    cluster,
    destinations,
    drafts: placed(drafts, collectors, importing, root),
    targets,
    collectors,
    companions,
    shared,
  });
  return { text: program, ...report(file, importing), problems: [] };
}

function placed(
  drafts: readonly Draft[],
  collectors: readonly Collector[],
  importing: Importing,
  root: Values,
): readonly PlacedDraft[] {
  const names = new Map(collectors.map((each) => [each.name, each]));
  for (const name of Object.keys((root.value ?? {}) as object)) {
    root.at(name, 'collector').take('on');
  }
  return drafts.map((draft) => {
    if (draft.placed) return { draft };
    const given = draft.own?.at('collector').text('on') ?? draft.feature.at('collector').text('on');
    const collector =
      names.get(given ?? '') ?? (collectors.length === 1 && given === undefined ? collectors[0] : undefined);
    if (collector === undefined) {
      if (given !== undefined)
        importing.remark(
          draft.path,
          `there is no collector ${JSON.stringify(given)}: ${draft.kind} stands in one of the stack`,
        );
      return { draft };
    }
    const isEverywhere = collector.controller === 'daemonset';
    const fits = draft.asks === 'everyNode' ? isEverywhere : draft.asks === 'once' ? !collector.several : true;
    if (fits) return { draft, on: collector.name };
    const why =
      draft.asks === 'once' ? 'has several pods, each of which would send the same' : "doesn't run on every node";
    importing.remark(
      draft.path,
      `${draft.kind} can't stand in ${JSON.stringify(collector.name)}, which ${why}: it stands in one of the stack`,
    );
    return { draft };
  });
}

function report(file: ValuesFile, importing: Importing): Omit<ImportedValues, 'text' | 'problems'> {
  const { root } = file;
  const typeAt = (path: Path) => {
    const { value } = root.at(...path, 'type');
    return typeof value === 'string' ? value : undefined;
  };
  const mapped: { path: string; to: string }[] = [];
  const unmapped: ValueRemark[] = [];
  const ignored: ValueRemark[] = [];
  const at = (path: Path, text: string): ValueRemark => ({ path: pathText(path), text, ...file.placeOf(path) });
  for (const { path } of root.leaves) {
    if (path.length === 0) continue;
    const unknown = unknownName(path, typeAt);
    if (unknown !== undefined) {
      const name = String(path[unknown.depth]);
      const hint = didYouMean(name, () => unknown.known, { hints: 0 });
      ignored.push(
        at(
          path,
          `the chart has no ${JSON.stringify(name)} here, and ignores it${hint === undefined ? '' : `: ${hint}`}`,
        ),
      );
      continue;
    }
    const outcome = file.outcomeOf(path);
    if (outcome?.kind === 'mapped') mapped.push({ path: pathText(path), to: outcome.to });
    else unmapped.push(at(path, outcome?.reason || reasonFor(path)));
  }
  return {
    secrets: importing.secrets.map((secret) => ({ ...secret, pathText: pathText(secret.path) })),
    mapped,
    unmapped,
    ignored,
    remarks: importing.remarks.map(({ path, text }) => at(path, text)),
  };
}
