import type { blocks } from '../../components';

type Stage = blocks.LokiStage;

/** The labels that a log entry may have, chosen for low cardinality. Everything else is structured metadata or in the line. */
export const LOG_LABELS = ['namespace', 'container', 'job', 'service_name', 'level'] as const;

/** The values of the label `level`, and how applications write them, including the numbers of bunyan and pino. */
const LEVELS: readonly (readonly [level: string, ...spellings: readonly string[]])[] = [
  ['trace', 'trace', '10'],
  ['debug', 'debug', '20'],
  ['info', 'info', 'information', 'informational', 'notice', '30'],
  ['warn', 'warn', 'warning', '40'],
  ['error', 'error', 'err', '50'],
  ['fatal', 'fatal', 'critical', 'crit', 'panic', 'alert', 'emergency', '60'],
];

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
    { kind: 'template', source: 'level', template: levelTemplate() },
    { kind: 'labels', values: { level: 'level' } },
  ];
}

/**
 * Ends a pipeline of log entries: `metadata` (names, and the extracted values they are taken from) becomes structured metadata, and only the labels
 * `LOG_LABELS` and `labels` are kept.
 */
export function labelStages(
  metadata: Readonly<Record<string, string>>,
  labels: readonly string[] = [],
): readonly Stage[] {
  return [
    { kind: 'structured_metadata', values: metadata },
    { kind: 'label_keep', values: [...LOG_LABELS, ...labels] },
  ];
}

/** A Go template for the level in its canonical spelling; it is empty, and the value forgotten, for any other text. */
function levelTemplate(): string {
  const branches = LEVELS.map(
    ([level, ...spellings]) => `if eq $level ${spellings.map((spelling) => `\`${spelling}\``).join(' ')} }}${level}{{`,
  );
  return `{{ with .Value }}{{ $level := ToLower . }}{{ ${branches.join(' else ')} end }}{{ end }}`;
}
