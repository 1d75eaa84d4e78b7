import type { Signal } from '../values';
import { type ArgumentPath, leadsTo, parsePath } from './argument-path';
import { type PackedPredicate, unpackPredicate } from './packed-predicate';
import type { Predicate } from './predicate';
import type { StabilityLevel } from './stability';

/** Which telemetry a component takes and gives (`schema/<version>/signals.json`). */
export interface SignalsSchema {
  /** What the exported receiver processes, whatever the arguments. */
  readonly accepts: readonly Signal[];
  /** The export that is this receiver. */
  readonly export?: string;
  /** Every argument that takes receivers. */
  readonly emits: readonly Emission[];
  /** Which accepted signal leads to which emitted ones. */
  readonly produces: { readonly [accepted: string]: readonly Signal[] };
  /** Where the signals depend on arguments: the union of the entries that hold. */
  readonly acceptsWhen?: readonly {
    readonly when: Predicate;
    readonly accepts: readonly Signal[];
    readonly stability?: StabilityLevel;
  }[];
}

/** What a component sends to the receivers in one of its arguments. */
export interface Emission {
  readonly path: ArgumentPath;
  /** Empty where nothing is ever sent there. */
  readonly signals: readonly Signal[];
}

/** What a component sends to the receivers in the argument of these names; undefined where none belong. */
export function emissionAt({ emits }: Pick<SignalsSchema, 'emits'>, argument: readonly string[]): Emission | undefined {
  return emits.find(({ path }) => leadsTo(path, argument));
}

/** Signals of a component as `schema/` writes them, with paths that are texts. */
export interface PackedSignals extends Omit<SignalsSchema, 'emits' | 'acceptsWhen'> {
  readonly emits: { readonly [path: string]: readonly Signal[] };
  readonly acceptsWhen?: readonly {
    readonly when: PackedPredicate;
    readonly accepts: readonly Signal[];
    readonly stability?: StabilityLevel;
  }[];
}

export function unpackSignals({ emits, acceptsWhen, ...signals }: PackedSignals): SignalsSchema {
  return {
    ...signals,
    emits: Object.entries(emits).map(([path, sent]) => ({ path: parsePath(path), signals: sent })),
    ...(acceptsWhen && {
      acceptsWhen: acceptsWhen.map(({ when, ...entry }) => ({ ...entry, when: unpackPredicate(when) })),
    }),
  };
}
