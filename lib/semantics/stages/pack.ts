import { jsonText } from '../../languages';
import { extractedText } from './entry';
import { changing, type Stage } from './stage';
import type { StageArguments } from './stage-arguments';

/** `stage.pack`: puts the line and some labels into one line of JSON. */
export function pack(args: StageArguments): Stage {
  const names = args.list('labels');
  const takesTime = args.flag('ingest_timestamp', true);
  return changing((entry, now) => {
    const packed = new Map<string, string>();
    for (const name of names) {
      const value = extractedText(entry, name);
      if (value === undefined) continue;
      packed.set(name, value);
      entry.labels.delete(name);
    }
    const labels = jsonText(Object.fromEntries(packed)).slice(1, -1);
    entry.line = `{${labels === '' ? '' : `${labels},`}"_entry":${jsonText(entry.line)}}`;
    if (takesTime) entry.timestamp = now;
  });
}
