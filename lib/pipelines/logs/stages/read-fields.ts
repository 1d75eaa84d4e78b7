import { jsonStages, levelStages } from '../log-stages';
import { type LogStage, type StageSelection, selected } from './stage';

/**
 * Reads level and trace id from lines of JSON: the label `level`, if it is a known one, and the extracted `traceID`. `PodLogs` does so by itself.
 */
export function readJson(selection: StageSelection = {}): readonly LogStage[] {
  return selected(selection.only, jsonStages());
}

/**
 * Reads level and trace id from lines in logfmt (`level=info msg="..."`), as `readJson` does from JSON. Keep the trace id with `metadata: ['traceID']`, unless the pipeline
 * does.
 *
 * @example
 * pipelines.logStages.readLogfmt({ only: { container: 'loki' } });
 */
export function readLogfmt(selection: StageSelection = {}): readonly LogStage[] {
  return selected(selection.only, [
    { kind: 'logfmt', mapping: { level: 'level', lvl: '', severity: '', traceID: '', traceId: '', trace_id: '' } },
    { kind: 'template', source: 'level', template: firstOf('level', 'lvl', 'severity') },
    { kind: 'template', source: 'traceID', template: firstOf('traceID', 'traceId', 'trace_id') },
    ...levelStages(),
  ]);
}

/** Reads the level from lines of Kubernetes' own programs: `I0119 10:15:00.000000 ...`. */
export function readKlog(selection: StageSelection = {}): readonly LogStage[] {
  const letters = [
    ['I', 'info'],
    ['W', 'warn'],
    ['E', 'error'],
    ['F', 'fatal'],
  ];
  const branches = letters.map(([letter, level]) => `if eq .klog "${letter}" }}${level}{{`).join(' else ');
  return selected(selection.only, [
    { kind: 'regex', expression: '^(?P<klog>[IWEF])[0-9]{4}\\s+[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]+' },
    {
      kind: 'template',
      source: 'level',
      template: `{{ if .klog }}{{ ${branches} end }}{{ else }}{{ .Value }}{{ end }}`,
    },
    ...levelStages(),
  ]);
}

/** The first of these extracted values that there is. */
function firstOf(...names: readonly string[]): string {
  return `${names.map((name) => `{{ if .${name} }}{{ .${name} }}{{ else }}`).join('')}${'{{ end }}'.repeat(names.length)}`;
}
