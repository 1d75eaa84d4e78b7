import { isFields } from '../../helm';
import { literalCode } from '../chart-values/props';
import type { NeededSecret, Remark } from '../chart-values/report';
import type { Path, Values } from '../chart-values/values-file';
import { type Code, callCode, type Item, objectCode, printCode, textCode } from '../code';

/** Options of a workload, as the file of a stack has them: `{ controller: { statefulSet: { replicas: 2 } } }`. */
export type WorkloadOptions = { readonly [name: string]: unknown };

const isFactory = (name: string) => name === 'controller' || name === 'service';

function shortened(value: unknown): unknown {
  const [[name, options] = [], ...others] = isFields(value) ? Object.entries(value) : [];
  return name !== undefined && others.length === 0 && isFields(options) && Object.keys(options).length === 0
    ? name
    : value;
}

/** A workload on its way from values into the program. */
export class Draft {
  readonly #options: { [name: string]: unknown } = {};
  readonly #origins = new Map<string, Path>();
  readonly #patches: { readonly target: string; readonly path: string; readonly value: unknown }[] = [];
  /** Names of classes that the statements use, and their packages. */
  readonly imports = new Map<string, string>();
  /** Statements behind the workload; each is given the variable that it is in. */
  readonly statements: ((workload: string) => Code)[] = [];
  readonly secrets: NeededSecret[] = [];
  readonly remarks: Remark[] = [];

  constructor(
    readonly name: string,
    readonly namespace: string,
  ) {}

  /** A factory without options is its name. */
  get options(): WorkloadOptions {
    const entries = Object.entries(this.#options).map(([name, value]) => [
      name,
      isFactory(name) ? shortened(value) : value,
    ]);
    return Object.fromEntries(entries);
  }

  /** Sets an option, by names one inside the other, to what a value says. */
  set(dotted: string, value: unknown, from?: Values): void {
    const names = dotted.split('.');
    let at = this.#options;
    for (const name of names.slice(0, -1)) {
      const inner = (at[name] ?? {}) as { [name: string]: unknown };
      at[name] = inner;
      at = inner;
    }
    at[names.at(-1)!] = value;
    if (from !== undefined) this.note(dotted, from);
  }

  /** Says which value an option comes from. */
  note(dotted: string, from: Values): void {
    this.#origins.set(dotted, from.path);
    from.take(dotted);
  }

  /** Takes an option away. */
  drop(name: string): void {
    delete this.#options[name];
  }

  /** The value that an option comes from; the path of an item below it likewise. */
  originOf(path: Path): Path | undefined {
    for (let length = path.length; length > 0; length--) {
      const origin = this.#origins.get(path.slice(0, length).join('.'));
      if (origin !== undefined) return [...origin, ...path.slice(length)];
    }
    return undefined;
  }

  remark(from: Values | undefined, text: string): void {
    if (from !== undefined) this.remarks.push({ path: from.path, text });
  }

  /** Changes an object that the workload makes, in a place for which there is no prop. @param target `workload`, `service` */
  patch(target: 'workload' | 'service', path: string, value: unknown, from?: Values): void {
    this.#patches.push({ target, path, value });
    from?.take(`a JSON patch of ${path}`);
  }

  /** The patches of each object, in one call. */
  patchCalls(): readonly ((workload: string) => Code)[] {
    if (this.#patches.length > 0) this.imports.set('JsonPatch', 'cdk8s');
    return [...new Set(this.#patches.map(({ target }) => target))].map((target) => {
      const own = this.#patches.filter((patch) => patch.target === target);
      const args = own.map(({ path, value }) => callCode('JsonPatch.add', [textCode(path), literalCode(value)]));
      return (workload) => {
        const object = target === 'service' ? `${workload}.service?` : `${workload}.${target}`;
        return { ...callCode(`${object}.addJsonPatch`, args), lines: args.length > 1, hugs: args.length === 1 };
      };
    });
  }

  /** An object that is none of the workload's. */
  object(id: string, props: readonly Item[], isOfCluster = false): void {
    this.imports.set('ApiObject', 'cdk8s');
    const made = callCode('new ApiObject', ['chart', textCode(id), objectCode(props, true)]);
    if (!isOfCluster) {
      this.statements.push(() => made);
      return;
    }
    // The chart of cdk8s gives every object its namespace.
    this.imports.set('JsonPatch', 'cdk8s');
    this.statements.push(() => `${printCode(made)}.addJsonPatch(JsonPatch.remove('/metadata/namespace'))`);
  }
}
