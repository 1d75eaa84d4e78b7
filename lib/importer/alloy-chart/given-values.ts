import { chartDefaults, type Fields, FREE_VALUES, isFields, isSame, mergedValues } from '../../helm';
import type { Values } from '../chart-values/values-file';

/** What became of a value that is the chart's own. */
const USUAL = "the chart's default, for which there is one here";

/** The values of a file, told apart by whether they are the chart's own: only others say something. */
export class GivenValues {
  /** With the chart's defaults. */
  readonly #merged: Fields;

  constructor(readonly root: Values) {
    this.#merged = mergedValues(root.value as Fields);
    this.#takeUsual(chartDefaults, []);
  }

  /** The value at a path, if the file gives one that is not the chart's own. `agent` is the old name of `alloy`. */
  given(path: string): Values | undefined {
    const value = this.#at(path.split('.'));
    return saysMore(value.value, memberAt(chartDefaults, path), path) ? value : undefined;
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

/** What stands at a path of names with dots between them. */
export function memberAt(fields: Fields, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (isFields(at) ? at[name] : undefined), fields);
}
