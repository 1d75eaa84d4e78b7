import { lookup } from './lookup';
import { type PackedPredicate, unpackPredicate } from './packed-predicate';
import type { Predicate } from './predicate';
import * as packed from './workload.gen';

/** What a component is like where several copies of Alloy run it (`schema/<version>/workload.json`). */
export interface CopiesOfComponent {
  /**
   * How many copies may run it: `any`; `one`; one on each node, for what is there (`per-node`, and beginnings of it); any, if they share the work
   * through a cluster (`any-if-clustered`), or get all that belongs together (`any-if-traces-routed`, `-services-`, `-series-`).
   */
  readonly copies: string;
  /** What it keeps: `none`, `trace`, `series`, `positions`, `wal`, ... */
  readonly state: string;
  /** Where copies share the work after all. */
  readonly spreadWhen?: Predicate;
}

const PLAIN: CopiesOfComponent = { copies: 'any', state: 'none' };

const copies = lookup(packed.copies, (_name, entry: CopiesOfComponent & { readonly spreadWhen?: PackedPredicate }) => ({
  ...entry,
  ...(entry.spreadWhen === undefined ? {} : { spreadWhen: unpackPredicate(entry.spreadWhen) }),
}));

/** What copies of a component need; `any` for one that is nothing special. */
export const copiesOf = (component: string): CopiesOfComponent => copies(component) ?? PLAIN;

/** Whether a component is about the node that it runs on. */
export const isPerNode = (component: string): boolean => copiesOf(component).copies.startsWith('per-node');
