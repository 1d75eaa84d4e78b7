import { evaluatePredicate, type FoundListener, listenersOf } from '../../analysis';
import { componentNeeds } from '../../facts';
import type { LintContext, LintedComponent } from './lint-context';

/** A port that a component of the configuration listens on. */
export interface ComponentListener extends FoundListener {
  readonly component: LintedComponent;
}

/** Everything that listens in a configuration, in order of its components. */
export function componentListeners({ components }: LintContext): readonly ComponentListener[] {
  return components.flatMap((component) =>
    (componentNeeds(component.name).ports ?? [])
      .filter(({ when }) => when === undefined || evaluatePredicate(when, component.place) === true)
      .flatMap((entry) => listenersOf(entry, component.place))
      .map((listener) => ({ ...listener, component })),
  );
}
