import { parseJson, parseTimestamp } from '../../languages';
import { changing, type Stage } from './stage';

/** `stage.docker`: takes apart lines of Docker's JSON files. */
export function docker(): Stage {
  return changing((entry) => {
    const log = dockerLine(entry.line);
    if (log === undefined) return;
    const { log: output, stream, time } = log;
    if (output === '') return;
    entry.extracted.set('output', output).set('stream', stream).set('timestamp', time);
    entry.line = output;
    entry.labels.set('stream', stream);
    entry.timestamp = parseTimestamp('RFC3339Nano', time) ?? entry.timestamp;
  });
}

type DockerLine = Record<'log' | 'stream' | 'time', string>;

/** The texts of a line; names go whatever their case, the last one counts. Undefined where one is no text. */
function dockerLine(line: string): DockerLine | undefined {
  const parsed = parseJson(line);
  const result: DockerLine = { log: '', stream: '', time: '' };
  if (parsed?.value === null) return result;
  if (typeof parsed?.value !== 'object' || Array.isArray(parsed.value)) return undefined;
  for (const [key, value] of Object.entries(parsed.value)) {
    const name = key.toLowerCase();
    if (!(name in result) || value === null) continue;
    if (typeof value !== 'string') return undefined;
    result[name as keyof DockerLine] = value;
  }
  return result;
}
