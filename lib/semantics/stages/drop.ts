import type { Regexp } from '../../languages';
import { byteLength } from '../../languages';
import { extractedText, type StageEntry } from './entry';
import { filtering, type Stage, type StageContext, StageError } from './stage';
import { compiled, type StageArguments } from './stage-arguments';

/** `stage.drop`: drops entries that fulfil all of its conditions. */
export function drop(args: StageArguments, { metrics }: StageContext): Stage {
  const longerThan = args.size('longer_than');
  const olderThan = args.duration('older_than');
  const source = args.text('source');
  const expression = dropExpression(args, longerThan !== 0 || olderThan !== 0n);
  const separator = args.text('separator') || ';';
  const reason = args.text('drop_counter_reason') || 'drop_stage';
  const sources = source === '' ? [] : source.split(',');

  const matches = (entry: StageEntry): boolean => {
    if (expression === undefined) return sources.every((name) => entry.extracted.has(name));
    if (sources.length === 0) return expression.test(entry.line);
    const present = sources.filter((name) => entry.extracted.has(name)).map((name) => extractedText(entry, name));
    return !present.includes(undefined) && expression.test(present.join(separator));
  };

  return filtering((entry, now) => {
    const drops =
      (longerThan === 0 || byteLength(entry.line) > longerThan) &&
      (olderThan === 0n || entry.timestamp < now - olderThan) &&
      matches(entry);
    if (drops) metrics.add('loki_process_dropped_lines_total', 1, new Map([['reason', reason]]));
    return !drops;
  });
}

function dropExpression(args: StageArguments, hasLimit: boolean): Regexp | undefined {
  const [source, value, expression] = [args.text('source'), args.text('value'), args.text('expression')];
  if (source === '' && expression === '' && !hasLimit) {
    throw new StageError(
      'building',
      'drop stage config must contain at least one of `source`, `expression`, `older_than` or `longer_than`',
    );
  }
  if (value !== '' && expression !== '') {
    throw new StageError(
      'building',
      'drop stage config error, `value` and `expression` cannot both be defined at the same time',
    );
  }
  if (value !== '' && source === '') {
    throw new StageError('building', 'drop stage config must contain `source` if `value` is specified');
  }
  if (value !== '') return compiled(`^${value.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')}$`);
  return args.regexp('expression', 'drop stage regex compilation error: ');
}
