import type { Listener } from '../../needs';
import type { LintContext, LintedComponent } from './lint-context';

/** A port that a component of the configuration listens on. */
export interface ComponentListener extends Listener {
  readonly component: LintedComponent;
}

/** Everything that listens when the configuration runs, in its order: a component of a module once for each instance. */
export function componentListeners(context: LintContext): readonly ComponentListener[] {
  return context.needs.listeners.flatMap((listener) => {
    const component = context.componentBehind(listener);
    return component === undefined ? [] : [{ ...listener, component }];
  });
}
