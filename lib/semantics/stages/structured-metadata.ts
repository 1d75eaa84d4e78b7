import { extractedText, isLabelValue, valueText } from './entry';
import { namedSources } from './labels';
import { changing, type Stage } from './stage';
import type { StageArguments } from './stage-arguments';

/** `stage.structured_metadata`: makes structured metadata of extracted values, and of labels, which it takes away. */
export function structuredMetadata(args: StageArguments): Stage {
  const values = namedSources(args);
  const names = args.regexp('regex');
  return changing((entry) => {
    const set = (name: string, text: string | undefined): void => {
      if (text !== undefined && isLabelValue(text)) entry.structuredMetadata.set(name, text);
    };
    for (const [name, source] of values) set(name, extractedText(entry, source));
    for (const [name, value] of entry.extracted) {
      if (names?.test(name)) set(name, valueText(value));
    }
    const taken = new Set<string>();
    for (const [name, source] of values) {
      const value = entry.labels.get(source);
      if (value === undefined) continue;
      entry.structuredMetadata.set(name, value);
      taken.add(source);
    }
    for (const name of taken) entry.labels.delete(name);
    for (const [name, value] of [...entry.labels]) {
      if (!names?.test(name)) continue;
      entry.structuredMetadata.set(name, value);
      entry.labels.delete(name);
    }
  });
}
