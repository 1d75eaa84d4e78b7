import { byteLength, sliceBytes } from '../../languages';
import type { StageEntry } from './entry';
import { changing, type Stage, type StageContext, StageError } from './stage';
import { StageArguments } from './stage-arguments';

interface Rule {
  readonly type: string;
  readonly sources: readonly string[];
  /** A text that is too long, shortened; undefined for one that isn't. */
  readonly shorten: (text: string) => string | undefined;
}

/** `stage.truncate`: shortens the line, labels, structured metadata or extracted values, and notes in `truncated` which. */
export function truncate(args: StageArguments, { metrics }: StageContext): Stage {
  const blocks = args.blocks.filter(({ name }) => name === 'rule');
  if (blocks.length === 0) throw new StageError('decoding', 'missing required block "rule"');
  const rules = blocks.map((block) => ruleOf(new StageArguments(block)));
  return changing((entry) => {
    const truncated = new Set<string>();
    for (const rule of rules) {
      for (let count = applyRule(rule, entry); count > 0; count--) {
        truncated.add(rule.type);
        metrics.add('loki_process_truncated_fields_total', 1, new Map([['field', rule.type]]));
      }
      if (truncated.size === 0) continue;
      const before = entry.extracted.get('truncated');
      for (const name of typeof before === 'string' ? before.split(',') : []) truncated.add(name);
      entry.extracted.set('truncated', [...truncated].sort().join(','));
    }
  });
}

function ruleOf(args: StageArguments): Rule {
  const limit = args.size('limit');
  const suffix = args.text('suffix');
  const type = args.sourceType('line');
  const sources = args.list('sources');
  if (limit <= 0) throw new StageError('decoding', 'limit must be greater than zero');
  if (type === 'line' && sources.length > 0) {
    throw new StageError('decoding', "sources cannot be set when source_type is 'line'");
  }
  const kept = limit - byteLength(suffix);
  if (suffix !== '' && kept <= 0) {
    throw new StageError('decoding', 'suffix length cannot be greater than or equal to limit');
  }
  const shorten = (text: string) => (byteLength(text) > kept ? sliceBytes(text, 0, kept) + suffix : undefined);
  return { type, sources, shorten };
}

/** Shortens what a rule means; how many texts were too long. */
function applyRule({ type, sources, shorten }: Rule, entry: StageEntry): number {
  if (type === 'line') {
    const line = shorten(entry.line);
    entry.line = line ?? entry.line;
    return line === undefined ? 0 : 1;
  }
  const values: Map<string, unknown> =
    type === 'label' ? entry.labels : type === 'extracted' ? entry.extracted : entry.structuredMetadata;
  let count = 0;
  for (const name of sources.length > 0 ? sources : [...values.keys()]) {
    const value = values.get(name);
    const text = typeof value === 'string' ? shorten(value) : undefined;
    if (text === undefined) continue;
    values.set(name, text);
    count++;
  }
  return count;
}
