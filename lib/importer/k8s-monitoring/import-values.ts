import { Props } from '../chart-values/props';
import { type ImportedValues, reportOf, unreadValues } from '../chart-values/report';
import { type Path, type Values, ValuesFile } from '../chart-values/values-file';
import { type Code, textCode } from '../code';
import { type Collector, collectorsOf, image } from './collectors';
import { companionsOf } from './companions';
import { destinationsOf } from './destinations';
import type { Draft, PlacedDraft } from './draft';
import { Importing } from './importing';
import { unknownName } from './known-names';
import { draftsOf } from './pipelines';
import { type KubernetesMonitoringOptions, printProgram } from './program';

import { reasonFor } from './reasons';
import { samplingDrafts } from './sampling';
import { Targets } from './targets';

/** Turns values of the k8s-monitoring chart (version 4) into a program with an `AlloyStack`. */
export function importKubernetesMonitoring(text: string, options: KubernetesMonitoringOptions): ImportedValues {
  const file = new ValuesFile(text);
  const { root } = file;
  if (file.problems.length > 0) {
    return unreadValues(file.problems);
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
  const known = { unknownName: (path: Path) => unknownName(path, typeIn(root)), reasonFor };
  return { text: program, ...reportOf(file, known, importing), problems: [] };
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

/** The type of the destination or data processor of a name. */
function typeIn(root: Values): (path: Path) => string | undefined {
  return (path) => {
    const { value } = root.at(...path, 'type');
    return typeof value === 'string' ? value : undefined;
  };
}
