import { extractedText, isLabelValue } from './entry';
import { changing, type Stage, StageError } from './stage';
import { compiled, type StageArguments } from './stage-arguments';

/** `stage.regex`: takes the named groups of an expression out of the line. */
export function regex(args: StageArguments): Stage {
  const text = args.text('expression');
  if (text === '') throw new StageError('building', 'expression is required');
  const source = args.source('empty source');
  const expression = compiled(text, 'could not compile regular expression: ');
  const asLabels = args.flag('labels_from_groups');
  return changing((entry) => {
    const input = source === undefined ? entry.line : extractedText(entry, source);
    const match = input === undefined ? undefined : expression.find(input);
    if (match === undefined) return;
    for (const [group, name] of expression.groupNames.entries()) {
      if (name === '') continue;
      const value = match.groups[group] ?? '';
      entry.extracted.set(name, value);
      if (asLabels && isLabelValue(value)) entry.labels.set(name, value);
    }
  });
}
