import { LeftUnknown } from '../error';
import { fieldsOf, make, type Value } from '../value';
import type { OrdinaryFunction } from './function';
import { parseJsonExactly } from './json';
import { textArg } from './strings';

/** What one step of a path takes from a value: a member, an element, all of them. */
type PathStep = { readonly name: string } | { readonly index: number } | 'all';

const stepText =
  /\.(?<plain>[\p{L}\p{N}_]+)|\[\s*(?:'(?<single>[^'\\]*)'|"(?<double>[^"\\]*)"|(?<index>-?\d{1,9}))\s*\]|(?:\.\*|\[\s*\*\s*\])/uy;

/**
 * `json_path` for paths of members (`$.a`, `['a b']`), elements (`[0]`, `[-1]`) and all of them (`[*]`, `.*`). Unknown for all else: `..`,
 * slices, unions, filters, paths with errors, and all members of an object that has several, which Alloy gives in no order.
 */
export const jsonPath: OrdinaryFunction = {
  params: ['string', 'string'],
  returns: 'array',
  call: ([json, path]) => {
    if (textArg(path) === '') return make.array([]);
    const steps = parsePath(textArg(path));
    // An empty text has no value, but is no error either.
    if (/^\s*$/.test(textArg(json))) return make.array([]);
    let found: readonly Value[] = [parseJsonExactly(textArg(json))];
    for (const step of steps) found = found.flatMap((value) => take(value, step));
    return make.array(found);
  },
};

/** `$` and `@` in front can be left out. @throws LeftUnknown */
function parsePath(text: string): readonly PathStep[] {
  const path = /^[$@]/.test(text) ? text.slice(1) : /^[\p{L}\p{N}_*]/u.test(text) ? `.${text}` : text;
  const steps: PathStep[] = [];
  stepText.lastIndex = 0;
  while (stepText.lastIndex < path.length) {
    const groups = stepText.exec(path)?.groups;
    if (!groups) throw new LeftUnknown();
    const name = groups['plain'] ?? groups['single'] ?? groups['double'];
    if (name !== undefined) steps.push({ name });
    else steps.push(groups['index'] === undefined ? 'all' : { index: Number(groups['index']) });
  }
  return steps;
}

function take(value: Value, step: PathStep): readonly Value[] {
  const fields = fieldsOf(value);
  const elements = value.type === 'array' ? value.elements : [];
  if (step === 'all') {
    if (!fields) return elements;
    if (fields.size > 1) throw new LeftUnknown();
    return [...fields.values()];
  }
  const member = 'name' in step ? fields?.get(step.name) : elements.at(step.index);
  return member ? [member] : [];
}
