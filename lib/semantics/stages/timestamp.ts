import { parseTimestamp, timeZoneProblems } from '../../languages';
import { extractedText, type StageEntry, streamKey } from './entry';
import { changing, type Stage, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

interface LastTime {
  readonly parsed: bigint;
  /** Later than that where several entries had it. */
  readonly given: bigint;
}

const failureActions = ['skip', 'fudge'];
const duplicateActions = ['keep', 'fudge'];

/** `stage.timestamp`: reads when something happened out of an extracted value. */
export function timestamp(args: StageArguments): Stage {
  const source = args.text('source');
  const formats = [args.text('format'), ...args.list('fallback_formats')];
  const location = args.has('location') ? args.text('location') : undefined;
  const onFailure = args.text('action_on_failure') || 'fudge';
  const onDuplicate = args.text('action_on_duplicate_timestamp') || 'fudge';
  check(source, formats[0]!, location, onFailure, onDuplicate);
  const last = new Map<string, LastTime>();

  const read = (entry: StageEntry, now: bigint): bigint | undefined => {
    const text = extractedText(entry, source);
    if (text === undefined) return undefined;
    for (const format of formats) {
      const time = parseTimestamp(format, text, { location, now });
      if (time !== undefined) return time;
    }
    return undefined;
  };
  return changing((entry, now) => {
    const key = streamKey(entry.labels);
    const before = last.get(key);
    const parsed = read(entry, now);
    if (parsed === undefined) {
      if (onFailure !== 'fudge' || before === undefined) return;
      entry.timestamp = before.given + 1n;
      last.set(key, { parsed: before.parsed, given: entry.timestamp });
      return;
    }
    entry.timestamp = onDuplicate === 'fudge' && before?.parsed === parsed ? before.given + 1n : parsed;
    last.set(key, { parsed, given: entry.timestamp });
  });
}

function check(source: string, format: string, location: string | undefined, onFailure: string, onDuplicate: string) {
  if (source === '') throw new StageError('building', 'timestamp source value is required if timestamp is specified');
  if (format === '') throw new StageError('building', 'timestamp format is required');
  const [problem] = location === undefined ? [] : timeZoneProblems(location);
  // The placeholder is Alloy's own.
  if (problem !== undefined) throw new StageError('building', `invalid location specified: %v: ${problem.message}`);
  if (!failureActions.includes(onFailure)) {
    throw new StageError('building', `invalid action on failure (supported values are [${failureActions.join(' ')}])`);
  }
  if (!duplicateActions.includes(onDuplicate)) {
    throw new StageError(
      'building',
      `invalid action on duplicate timestamp (supported values are [${duplicateActions.join(' ')}])`,
    );
  }
}
