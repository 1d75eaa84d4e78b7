import type { blocks } from '../../components';
import type { DurationInput } from '../../values';

type Stage = blocks.LokiStage;

/** Which entries are left out because Loki would refuse them. */
export interface LogAge {
  /**
   * Entries older than this are dropped, counted by `loki_process_dropped_lines_total{reason="too_old"}`. Loki refuses entries that are
   * older than the newest one of their stream by half of its `max_chunk_age` (one hour by default), and the entries of all replicas are one stream: what was read
   * late, or read again, would be refused and count as a loss. The price: what a pod had written longer ago when Alloy first saw it isn't sent. `false`
   * sends everything.
   * @default '50m'
   */
  readonly dropOlderThan?: DurationInput | false;
}

/** The reason under which `loki.process` counts entries that were too old to send. */
const TOO_OLD = 'too_old';

/** The labels that a log entry may have, chosen for low cardinality. Everything else is structured metadata or in the line. */
export const LOG_LABELS = ['namespace', 'container', 'job', 'service_name', 'level'] as const;

/** Structured metadata `service_instance_id`, of the label `instance` that relabeling and `otelcol.exporter.loki` set: what `instance` of a series is. */
export const INSTANCE = { service_instance_id: 'instance' } as const;

/** The values of the label `level`, and how applications write them, including the severities of OTLP and the numbers of bunyan and pino. */
const LEVELS: readonly (readonly [level: string, ...spellings: readonly string[]])[] = [
  ['trace', 'trace', 'trace2', 'trace3', 'trace4', '10'],
  ['debug', 'debug', 'debug2', 'debug3', 'debug4', '20'],
  ['info', 'info', 'info2', 'info3', 'info4', 'information', 'informational', 'notice', '30'],
  ['warn', 'warn', 'warn2', 'warn3', 'warn4', 'warning', '40'],
  ['error', 'error', 'error2', 'error3', 'error4', 'err', '50'],
  ['fatal', 'fatal', 'fatal2', 'fatal3', 'fatal4', 'critical', 'crit', 'panic', 'alert', 'emergency', '60'],
];

/** Drops what Loki would refuse by its age. First of all stages, or the first that knows the time of the entry. */
export function ageStages({ dropOlderThan = '50m' }: LogAge): readonly Stage[] {
  return dropOlderThan === false ? [] : [{ kind: 'drop', olderThan: dropOlderThan, dropCounterReason: TOO_OLD }];
}

/** Takes the end of the line from lines that come with it, as those of the Kubernetes API do. */
export function lineEndStage(): Stage {
  return { kind: 'replace', expression: '(\\r?\\n)$', replace: '' };
}

/**
 * Reads level and trace id from JSON lines. Other lines stay as they are.
 *
 * The level becomes the label `level` if it is a known one: arbitrary values must not create new streams. The trace id becomes
 * structured metadata `traceID`, which can be searched for (`{namespace="shop"} | traceID="4bf9..."`) and creates no streams.
 */
export function jsonStages(): readonly Stage[] {
  return [
    {
      kind: 'json',
      expressions: { level: 'level || severity || lvl', traceID: 'traceID || traceId || trace_id || traceid' },
    },
    ...levelStages(),
  ];
}

/** Makes the label `level` of the extracted `level`, in the one spelling that all logs have. */
export function levelStages(): readonly Stage[] {
  return [canonicalLevel(), { kind: 'labels', values: { level: 'level' } }];
}

/**
 * Makes the label `level` of the extracted `level` in upper case, as logs of nodes have it; `UNKNOWN`, if there is none that is known.
 */
export function upperLevelStages(): readonly Stage[] {
  return [
    canonicalLevel(),
    {
      kind: 'template',
      source: 'level',
      template: '{{ with .Value }}{{ ToUpper . }}{{ else }}UNKNOWN{{ end }}',
    },
    { kind: 'labels', values: { level: 'level' } },
  ];
}

/** Takes the extracted `level` to the one spelling that all logs have, and away if it is none that is known. */
export function canonicalLevel(): Stage {
  return { kind: 'template', source: 'level', template: levelTemplate() };
}

/**
 * Ends a pipeline of log entries: `metadata` (names, and the extracted values they are taken from) becomes structured metadata, and only the labels
 * `LOG_LABELS` and `labels` are kept. @param stages those before, which may set a tenant
 */
export function labelStages(
  metadata: Readonly<Record<string, string>>,
  labels: readonly string[],
  stages: readonly Stage[],
): readonly Stage[] {
  return [{ kind: 'structured_metadata', values: metadata }, keepingLabels([...LOG_LABELS, ...labels], stages)];
}

/** Keeps only these labels, and the tenant that one of the stages before sets: until an entry is sent, it's a label, too. */
export function keepingLabels(labels: readonly string[], stages: readonly Stage[] = []): Stage {
  return { kind: 'label_keep', values: [...labels, ...(stages.some(setsTenant) ? ['__tenant_id__'] : [])] };
}

function setsTenant(stage: Stage): boolean {
  return stage.kind === 'tenant' || (stage.kind === 'match' && (stage.stage ?? []).some(setsTenant));
}

/** A Go template for the level in its canonical spelling; it is empty, and the value forgotten, for any other text. */
function levelTemplate(): string {
  const branches = LEVELS.map(
    ([level, ...spellings]) => `if eq $level ${spellings.map((spelling) => `\`${spelling}\``).join(' ')} }}${level}{{`,
  );
  return `{{ with .Value }}{{ $level := ToLower . }}{{ ${branches.join(' else ')} end }}{{ end }}`;
}
