import type { Construct } from 'constructs';
import { type blocks, loki } from '../../components';
import { checkedProps, markOwnNode } from '../../config';
import {
  type BoolInput,
  type DurationInput,
  type Expression,
  type ListInput,
  type LogsReceiver,
  type Problem,
  type StringInput,
  std,
} from '../../values';
import { anyOf, copy, type Rule } from '../discovery/relabeling';
import { given } from '../passed-props';
import { Pipeline } from '../pipeline';
import { labelListProblems } from './further-labels';
import { ageStages, canonicalLevel, keepingLabels, type LogAge, upperLevelStages } from './log-stages';
import type { LogStage } from './stages';

export interface NodeJournalProps extends LogAge {
  /** Where the entries go: `logs.receiver` of a destination, `loki.process`, ... */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** Only the entries of these units, by their whole names: `kubelet.service`. @default - those of all units, and those of none, as of the kernel */
  readonly units?: readonly string[];
  /** Not the entries of these units, by their whole names. @default - none */
  readonly excludeUnits?: readonly string[];
  /** How far back to read at the first start. @default - 7 hours, Alloy's own; what is older than `dropOlderThan` isn't sent */
  readonly maxAge?: DurationInput;
  /** The directory of the journal on the node. @default - `/var/log/journal` and `/run/log/journal` */
  readonly path?: StringInput;
  /** Additional relabeling rules, after those of the pipeline, while the `__journal_*` labels are still there. @default - none */
  readonly rules?: readonly Rule[];
  /** Additional stages for the entries, after those of the pipeline. @default - none */
  readonly stages?: readonly blocks.LokiStage[];
  /** Stream labels to keep beside those of the pipeline. @default - none */
  readonly labels?: readonly string[];
  /** Labels, or extracted values, that become structured metadata: `['priority_keyword']`. @default - none */
  readonly metadata?: readonly string[];
  /** The whole entry as JSON, instead of its message. @default false */
  readonly formatAsJson?: BoolInput;
  /** Fields that entries have to have, as journalctl selects by them: `_TRANSPORT=kernel`. @default - all entries */
  readonly matches?: StringInput;
}

const UNIT = '__journal__systemd_unit';
const KEPT = ['job', 'instance', 'unit', 'priority_keyword', 'service_name', 'level', 'source'];

/**
 * Reads the systemd journal of each node: kubelet, container runtime, kernel.
 *
 * Needs a DaemonSet, the directories of the journal and `/etc/machine-id` of the node, read-only, and root. With the positions on the node (`storage: AlloyStorage.hostPath()` of
 * `Alloy`) a replaced pod goes on where the old one ended.
 *
 * Entries have the labels `job` (`integrations/kubernetes/journal`), `instance` (the node), `unit`, `service_name` (the unit), `priority_keyword`, `source` (`journal`) and `level`, in upper case: that of the line, as klog,
 * logfmt and JSON have it, or else the priority.
 *
 * `loki.source.journal` in Alloy.
 *
 * @example
 * new pipelines.NodeJournal(alloy.config, 'journal', { forwardTo: [logs.receiver], units: ['kubelet.service'] });
 */
export class NodeJournal extends Pipeline {
  /** Chooses units, and makes labels of the journal's fields. */
  readonly relabel: loki.Relabel;
  /** Reads the journal. */
  readonly source: loki.source.Journal;
  /** Reads the level, and keeps the labels. */
  readonly process: loki.Process;

  constructor(scope: Construct, id: string, props: NodeJournalProps) {
    super(scope, id, 'NodeJournal', 'Journals of the nodes');
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        units: 'prop',
        excludeUnits: 'prop',
        maxAge: 'prop',
        path: 'prop',
        dropOlderThan: 'prop',
        rules: 'prop',
        stages: 'prop',
        labels: 'prop',
        metadata: 'prop',
        formatAsJson: 'prop',
        matches: 'prop',
      },
      [
        ...labelListProblems(props?.metadata, 'metadata'),
        ...unitProblems(props?.units, 'units'),
        ...unitProblems(props?.excludeUnits, 'excludeUnits'),
        ...labelListProblems(props?.labels, 'labels'),
      ],
    );
    markOwnNode(this);
    const { units = [], excludeUnits = [] } = props;
    this.relabel = new loki.Relabel(this, '', {
      forwardTo: [],
      rule: [
        ...(units.length > 0 ? [{ sourceLabels: [UNIT], regex: anyOf(units), action: 'keep' } as const] : []),
        ...(excludeUnits.length > 0
          ? [{ sourceLabels: [UNIT], regex: anyOf(excludeUnits), action: 'drop' } as const]
          : []),
        copy(UNIT, 'unit'),
        copy(UNIT, 'service_name'),
        copy('__journal_priority_keyword', 'priority_keyword'),
        ...(props.rules ?? []),
      ],
    });
    this.process = new loki.Process(this, '', {
      forwardTo: props.forwardTo,
      stage: [
        ...ageStages(props),
        ...levelOfJournal(),
        { kind: 'static_labels', values: { source: 'journal' } },
        ...(props.stages ?? []),
        ...metadataStages(props.metadata ?? []),
        keepingLabels(kept(props), props.stages),
      ],
    });
    this.source = new loki.source.Journal(this, '', {
      forwardTo: [this.process.receiver],
      relabelRules: this.relabel.rules,
      labels: { job: 'integrations/kubernetes/journal', instance: std.sys.env('NODE_NAME') },
      ...(props.maxAge !== undefined && { maxAge: props.maxAge }),
      ...(props.path !== undefined && { path: props.path }),
      ...given(props, ['formatAsJson', 'matches']),
    });
  }
}

/** What becomes structured metadata is no label. */
function kept({ labels = [], metadata = [] }: NodeJournalProps): readonly string[] {
  return [...KEPT, ...labels].filter((name) => !metadata.includes(name));
}

function metadataStages(names: readonly string[]): readonly LogStage[] {
  if (names.length === 0) return [];
  return [{ kind: 'structured_metadata', values: Object.fromEntries(names.map((name) => [name, name])) }];
}

/** The level that the line names, or the priority. */
function levelOfJournal(): readonly LogStage[] {
  const klog = ['I', 'W', 'E', 'F'].map((letter, index) => {
    const level = ['info', 'warn', 'error', 'fatal'][index];
    return `{{ ${index === 0 ? '' : 'else '}if eq .klog "${letter}" }}${level}`;
  });
  return [
    { kind: 'regex', expression: '^(?P<klog>[IWEF])[0-9]{4}\\s+[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]+' },
    {
      kind: 'regex',
      expression: '(?i)(?:^|[\\s,{])"?(?:level|lvl|severity|loglevel)"?\\s*[:=]\\s*"?(?P<named>[a-z]+)',
    },
    {
      kind: 'template',
      source: 'level',
      template: `{{ if .klog }}${klog.join('')}{{ end }}{{ else if .named }}{{ .named }}{{ end }}`,
    },
    canonicalLevel(),
    // `emerg` is the journal's own word.
    {
      kind: 'template',
      source: 'level',
      template:
        '{{ if .Value }}{{ .Value }}{{ else if eq .priority_keyword "emerg" }}emergency{{ else }}{{ .priority_keyword }}{{ end }}',
    },
    ...upperLevelStages(),
  ];
}

const unitName = /^[^\s/*]+\.[a-z]+$/;

function unitProblems(units: unknown, prop: string): readonly Problem[] {
  if (units === undefined) return [];
  if (!Array.isArray(units)) return [{ path: [prop], message: 'must be a list of units' }];
  return units.flatMap((unit: unknown, index) =>
    typeof unit === 'string' && unitName.test(unit)
      ? []
      : [
          {
            path: [prop, index],
            message: `${JSON.stringify(unit) ?? 'undefined'} is no whole name of a unit: expected one like "kubelet.service"`,
          },
        ],
  );
}
