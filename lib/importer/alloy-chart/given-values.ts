import { chartDefaults, type Fields, FREE_VALUES, isFields, isSame, mergedValues } from '../../helm';
import type { Path, Values } from '../chart-values/values-file';

/** What became of a value that is the chart's own. */
const USUAL = "the chart's default, for which there is one here";

/** The values of a file, told apart by whether they are the chart's own: only others say something. */
export class GivenValues {
  /** With the chart's defaults. */
  readonly #merged: Fields;

  constructor(readonly root: Values) {
    this.#merged = mergedOf(root.value as Fields);
    this.#takeUsual(chartDefaults, []);
  }

  /** The value at a path, if the file gives one that is not the chart's own. `agent` is the old name of `alloy`. */
  given(path: string): Values | undefined {
    const value = this.#at(path.split('.'));
    const usual = memberAt(chartDefaults, path);
    if (!saysMore(value.value, usual, path)) return undefined;
    const wrong = typeProblem(value.value, usual);
    if (wrong === undefined) return value;
    value.leave(wrong);
    return undefined;
  }

  /** Why a value, or one that it is in, isn't what the chart takes. */
  typeProblem(path: Path): string | undefined {
    for (let length = 1; length <= path.length; length++) {
      const names = path.slice(0, length).map(String);
      const known = names[0] === 'agent' ? ['alloy', ...names.slice(1)] : names;
      const usual = memberAt(chartDefaults, known.join('.'));
      const problem = typeProblem(this.root.at(...names).value, usual);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  /** The value that the chart works with, which may be its own. */
  merged(path: string): unknown {
    return memberAt(this.#merged, path);
  }

  /** Whether the chart has something switched on. */
  isOn(path: string): boolean {
    const value = this.merged(path);
    return value === true || value === 'true';
  }

  /** Takes what is given at paths. */
  take(to: string, ...paths: readonly string[]): void {
    for (const path of paths) this.given(path)?.take(to);
  }

  /** Says why what is given at paths isn't in the program. */
  leave(reason: string, ...paths: readonly string[]): void {
    for (const path of paths) this.given(path)?.leave(reason);
  }

  #at([first, ...names]: readonly string[]): Values {
    const old = first === 'alloy' ? this.root.at('agent', ...names) : undefined;
    return old?.exists ? old : this.root.at(first!, ...names);
  }

  #takeUsual(defaults: Fields, names: readonly string[]): void {
    for (const [name, usual] of Object.entries(defaults)) {
      const path = [...names, name];
      const isWhole = !isFields(usual) || FREE_VALUES.has(path.join('.')) || Object.keys(usual).length === 0;
      const roots = path[0] === 'alloy' ? [path, ['agent', ...path.slice(1)]] : [path];
      for (const at of roots) {
        const given = this.root.at(...at);
        if (given.value === null || (isWhole && given.exists && isSame(given.value, usual))) given.take(USUAL);
      }
      if (!isWhole) this.#takeUsual(usual, path);
    }
  }
}

/** Whether a value is another than the chart's own; of a mapping, one of the values that the chart has in it. */
function saysMore(value: unknown, usual: unknown, path: string): boolean {
  if (value === undefined || value === null || isSame(value, usual)) return false;
  if (!isFields(value) || !isFields(usual) || FREE_VALUES.has(path)) return true;
  return Object.keys(usual).some((name) => saysMore(value[name], usual[name], `${path}.${name}`));
}

/** Why a value can't be what the chart takes; it says nothing then. */
function typeProblem(value: unknown, usual: unknown): string | undefined {
  if (Array.isArray(usual)) return Array.isArray(value) ? undefined : 'is no list';
  if (isFields(usual)) return isFields(value) ? undefined : 'is no mapping';
  if (typeof usual === 'boolean') return /^(true|false)$/.test(String(value)) ? undefined : 'is neither true nor false';
  return undefined;
}

/** Values over the chart's, of which none is taken away: null is what is usual here. */
export function mergedOf(given: Fields): Fields {
  return mergedValues(withoutOthers(given, chartDefaults) as Fields);
}

function withoutOthers(value: unknown, usual: unknown): unknown {
  if (!isFields(value)) return value;
  const entries = Object.entries(value).filter(([name, inner]) => {
    const known = isFields(usual) ? usual[name] : undefined;
    return inner !== null && typeProblem(inner, known) === undefined;
  });
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, withoutOthers(inner, isFields(usual) ? usual[name] : undefined)]),
  );
}

/** What stands at a path of names with dots between them. */
export function memberAt(fields: Fields, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (isFields(at) ? at[name] : undefined), fields);
}
