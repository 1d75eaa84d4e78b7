import { type FoundListener, listenersOf, type PortEntry } from '../../analysis/listener';
import { evaluatePredicate, type Predicate } from '../../analysis/predicate';
import * as packed from '../../facts/listeners.gen';
import type { LintContext, LintedComponent } from './lint-context';

/** A port that a component of the configuration listens on. */
export interface ComponentListener extends FoundListener {
  readonly component: LintedComponent;
}

type Entry = PortEntry & { readonly when?: Predicate; readonly ifUnknown?: 'grant' | 'omit' };

const entries = new Map<string, readonly Entry[]>();

/** Everything that listens in a configuration, in order of its components. */
export function componentListeners({ components }: LintContext): readonly ComponentListener[] {
  return components
    .filter(({ name }) => Object.hasOwn(packed.listeners, name))
    .flatMap((component) =>
      entriesOf(component.name)
        .filter(({ when }) => when === undefined || evaluatePredicate(when, component.place) === true)
        .flatMap((entry) => listenersOf(entry, component.place))
        .map((listener) => ({ ...listener, component })),
    );
}

function entriesOf(name: string): readonly Entry[] {
  let known = entries.get(name);
  if (!known) {
    known = JSON.parse(packed.listeners[name]!) as readonly Entry[];
    entries.set(name, known);
  }
  return known;
}
