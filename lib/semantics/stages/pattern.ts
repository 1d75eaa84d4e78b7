import { lokiPatternProblems, type PatternPart, parseLokiPattern } from '../../languages';
import { extractedText, isLabelValue } from './entry';
import { changing, type Stage, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

/** `stage.pattern`: takes what lies between the texts of a pattern out of the line. */
export function pattern(args: StageArguments): Stage {
  const text = args.text('pattern');
  if (text === '') throw new StageError('building', 'pattern is required');
  const source = args.source('empty source');
  const [problem] = lokiPatternProblems(text);
  if (problem !== undefined) throw new StageError('building', problem.message);
  const parts = parseLokiPattern(text);
  const asLabels = args.flag('labels_from_groups');
  return changing((entry) => {
    const input = source === undefined ? entry.line : extractedText(entry, source);
    for (const [name, value] of input === undefined ? [] : captures(parts, input)) {
      entry.extracted.set(name, value);
      if (asLabels && isLabelValue(value)) entry.labels.set(name, value);
    }
  });
}

/** What the captures are, as far as the texts between them are found in the input. Only a text at the beginning has to be there. */
function captures(parts: readonly PatternPart[], input: string): readonly (readonly [string, string])[] {
  if (input === '') return [];
  const found: [string, string][] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'literal') {
      if (!input.startsWith(part.text, at)) return found;
      at += part.text.length;
      continue;
    }
    const next = parts[index + 1];
    const end = next?.kind !== 'literal' ? input.length : input.indexOf(next.text, at);
    const value = input.slice(at, end < 0 ? input.length : end);
    if (part.name !== '_') found.push([part.name, value]);
    if (end < 0) return found;
    at = end;
  }
  return found;
}
