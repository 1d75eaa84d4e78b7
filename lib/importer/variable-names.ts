import { camelCase, componentNames } from '../facts';

const WORDS =
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return ' +
  'super switch this throw true try typeof var void while with yield let static implements interface package private protected public await async of arguments ' +
  'eval undefined NaN Infinity';

const OURS =
  'app chart config alloy scope args Alloy AlloyApp AlloyConfig AlloyText Declare Foreach Expression Secret Chart argument optionalArgument arrange commented imports ' +
  'std op';

const RESERVED: ReadonlySet<string> = new Set([
  ...WORDS.split(' '),
  ...OURS.split(' '),
  ...componentNames().map((name) => camelCase(name.split('.')[0]!)),
]);

/** Names of variables, each once. */
export class VariableNames {
  readonly #taken = new Set<string>();

  /** A name after a label; with more of what it is where that is taken. */
  nameFor(label: string, componentName: string): string {
    const parts = componentName.split('.');
    const candidates = [label, `${label}_${parts.at(-1)}`, `${label}_${parts.join('_')}`];
    const names = candidates.map((candidate) => asVariable(candidate));
    let name = names.find((candidate) => this.#isFree(candidate)) ?? names.at(-1)!;
    for (let number = 2; !this.#isFree(name); number++) name = `${names.at(-1)}${number}`;
    this.#taken.add(name);
    return name;
  }

  #isFree(name: string): boolean {
    return !RESERVED.has(name) && !this.#taken.has(name);
  }
}

function asVariable(text: string): string {
  const words = text.replace(/[^A-Za-z0-9_]/g, '_').replace(/^_+|_+$/g, '');
  const name = camelCase(words.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (start) => start.toLowerCase()));
  return /^[A-Za-z]/.test(name) ? name : `_${name}`;
}
