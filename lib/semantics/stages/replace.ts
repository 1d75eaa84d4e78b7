import { isTemplateFunction, type Match, parseTemplate, renderTemplate, TemplateError } from '../../languages';
import { extractedText, type StageEntry, valueText } from './entry';
import { changing, type Stage, StageError } from './stage';
import { compiled, type StageArguments } from './stage-arguments';

/** `stage.replace`: replaces what the groups of an expression match by what a template makes of it. */
export function replace(args: StageArguments): Stage {
  const text = args.text('expression');
  if (text === '') throw new StageError('building', 'expression is required');
  const expression = compiled(text, 'could not compile regular expression: ');
  const { template, problems } = parseTemplate(args.text('replace'), isTemplateFunction);
  if (template === undefined) {
    throw new StageError('building', `failed to compile template: ${problems[0]?.message ?? ''}`);
  }
  const source = args.text('source');

  return changing((entry) => {
    const input = source === '' ? entry.line : extractedText(entry, source);
    const matches = input === undefined ? [] : expression.findAll(input);
    if (input === undefined || matches.length === 0) return;
    const data = textsOf(entry);
    const replaced = replacedGroups(input, matches, (group) =>
      renderTemplate(template, new Map([...data, ['Value', group]])),
    );
    if (replaced === undefined) return;
    if (source === '') entry.line = replaced.text;
    else entry.extracted.set(source, replaced.text);
    for (const [group, name] of expression.groupNames.entries()) {
      const made = name === '' ? undefined : replaced.made.get(matches[0]!.groups[group] ?? '');
      if (made !== undefined) entry.extracted.set(name, made);
    }
  });
}

/** The input with the groups of all matches replaced, and what became of which group; undefined where a template fails. */
function replacedGroups(
  input: string,
  matches: readonly Match[],
  render: (group: string) => string,
): { readonly text: string; readonly made: ReadonlyMap<string, string> } | undefined {
  const made = new Map<string, string>();
  let text = '';
  let at = 0;
  try {
    for (const span of matches.flatMap(({ spans }) => spans.slice(1))) {
      if (span === undefined) continue;
      const [start, end] = span;
      const group = input.slice(start, end);
      const replacement = render(group);
      if (at <= start) {
        text += input.slice(at, start) + replacement;
        at = end;
      }
      made.set(group, replacement);
    }
  } catch (error) {
    if (error instanceof TemplateError) return undefined;
    throw error;
  }
  return { text: text + input.slice(at), made };
}

/** The extracted values that have a text. */
export function textsOf({ extracted }: StageEntry): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of extracted) {
    const text = valueText(value);
    if (text !== undefined) texts.set(name, text);
  }
  return texts;
}
