import type { TextProblem } from '../text-problem';
import { keysText } from './text';
import type { Call, Condition, Statement, Value } from './tree';
import { mentions } from './walk';

/** What the grammar takes and OTTL refuses: editors where a value is wanted, a converter where an editor is, an editor with keys. */
export function misplacedCalls(tree: Statement | Condition | Value): readonly TextProblem[] {
  const editor = 'kind' in tree ? undefined : tree.editor;
  if (editor !== undefined && !isEditor(editor)) {
    return [refusal(editor, `editor names must start with a lowercase letter but got '${editor.name}'`)];
  }
  return [...mentions(tree)].flatMap((mention) =>
    mention.kind === 'call' && isEditor(mention) ? editorProblems(mention, mention === editor) : [],
  );
}

function editorProblems(call: Call, inPlace: boolean): readonly TextProblem[] {
  const problems: TextProblem[] = [];
  if (!inPlace) {
    problems.push(refusal(call, `converter names must start with an uppercase letter but got '${call.name}'`));
  }
  if (call.keys.length > 0) {
    const text = `${call.name}${keysText(call.keys)}`;
    problems.push(refusal(call, `only paths and converters may be indexed, not editors, but got ${text}`));
  }
  return problems;
}

export function isEditor({ name }: Call): boolean {
  return /^[a-z]/.test(name);
}

function refusal({ start, end }: Call, message: string): TextProblem {
  return { severity: 'error', message, start, end };
}
