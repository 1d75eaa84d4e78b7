import { parseSelector, Regexp, type Selector } from '../../languages';
import type { StageEntry } from './entry';
import { filtering, type Stage, type StageContext, StageError } from './stage';
import { compiled, type StageArguments } from './stage-arguments';

/** `stage.match`: sends the entries that a selector means through stages of their own, or drops them. */
export function match(args: StageArguments, { inner, metrics }: StageContext): Stage {
  const action = args.text('action') || 'keep';
  const text = args.text('selector');
  if (text === '') throw new StageError('building', 'selector statement required for match stage');
  if (action !== 'keep' && action !== 'drop') {
    throw new StageError('building', "match stage action should be 'keep' or 'drop'");
  }
  if (action === 'keep' && args.blocks.length === 0) {
    throw new StageError('building', "match stage requires at least one additional stage to be defined in '- stages'");
  }
  if (action === 'drop' && args.blocks.length > 0) {
    throw new StageError('building', 'match stage configured to drop entries cannot contains stages');
  }
  const { selector, problems } = parseSelector(text);
  if (problems[0]) throw new StageError('building', `invalid selector syntax for match stage: ${problems[0].message}`);
  const matches = matcherOf(selector);
  if (action === 'drop') {
    const reason = new Map([['reason', args.text('drop_counter_reason') || 'match_stage']]);
    return filtering((entry) => {
      const drops = matches(entry);
      if (drops) metrics.add('loki_process_dropped_lines_total', 1, reason);
      return !drops;
    });
  }
  const stages = inner(args.blocks);
  return {
    run: (entry, now) => (matches(entry) ? stages.run(entry, now) : [entry]),
    flush: (now) => stages.flush?.(now) ?? [],
  };
}

function matcherOf({ matchers, filters }: Selector): (entry: StageEntry) => boolean {
  const labels = matchers.map(({ name, operator, text }) => ({ name, fits: labelTest(operator, text.value) }));
  const lines = filters.map(({ operator, text }) => lineTest(operator, text.value));
  return (entry) =>
    labels.every(({ name, fits }) => fits(entry.labels.get(name) ?? '')) && lines.every((fits) => fits(entry.line));
}

function labelTest(operator: string, text: string): (value: string) => boolean {
  if (!operator.endsWith('~')) return (value) => (value === text) === (operator === '=');
  // Alloy looks at this expression when nothing can be refused any more: first by itself, then as one for the whole of a value.
  compiled(text, '', 'crash');
  const expression = Regexp.anchored(text);
  return (value) => expression.test(value) === (operator === '=~');
}

function lineTest(operator: string, text: string): (line: string) => boolean {
  if (!operator.endsWith('~')) return (line) => line.includes(text) === (operator === '|=');
  const expression = compiled(text);
  return (line) => expression.test(line) === (operator === '|~');
}
