import { mentions, parseOttlCondition, parseOttlStatement } from '../../languages';

const CONTEXTS = ['resource', 'scope', 'instrumentation_scope', 'span', 'spanevent', 'metric', 'datapoint', 'log'];

/** With the context in front of paths that have none, as where contexts follow from the paths. */
export function inContext(text: string, context: string): string {
  const name = context === 'log_record' ? 'log' : context;
  const { tree } = parseOttlStatement(text).tree === undefined ? parseOttlCondition(text) : parseOttlStatement(text);
  if (tree === undefined) return text;
  const starts = [...mentions(tree)].flatMap((mention) =>
    mention.kind === 'path' && !CONTEXTS.includes(mention.fields[0]!.name) ? [mention.start] : [],
  );
  return [...new Set(starts)]
    .sort((a, b) => b - a)
    .reduce((whole, start) => `${whole.slice(0, start)}${name}.${whole.slice(start)}`, text);
}
