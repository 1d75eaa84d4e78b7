import type { Construct } from 'constructs';
import { requireModuleScope } from '../components';
import { settingNames } from './settings';

const mark = Symbol.for('cdk8s-alloy.arrangement');

/**
 * Sets the order in which what was made in a scope is printed, by node ids: `prometheus.scrape.pods`; in a configuration also by the names of its settings,
 * `logging`. What isn't named follows, in order of creation; settings that aren't named stand first. To Alloy, the order makes no difference.
 *
 * ```ts
 * arrange(config, ['discovery.kubernetes.pods', 'prometheus.scrape.pods', 'prometheus.remote_write.default']);
 * ```
 *
 * @throws Error if the scope has no such child
 */
export function arrange(scope: Construct, ids: readonly string[]): void {
  const module = requireModuleScope(scope, 'an arrangement');
  const settings: readonly string[] = settingNames;
  const unknown = ids.filter((id) => scope.node.tryFindChild(id) === undefined && !settings.includes(id));
  if (unknown.length > 0) {
    const known = scope.node.children.map(({ node }) => node.id).join(', ');
    throw new Error(`"${scope.node.path}" has no ${unknown.join(', ')} to arrange: it has ${known || 'nothing'}`);
  }
  Object.defineProperty(scope, mark, { value: ids, configurable: true });
  module.changes.count++;
}

/** The arrangement of a scope, if it has one. */
export function arrangementOf(scope: object): readonly string[] {
  return (scope as { readonly [mark]?: readonly string[] })[mark] ?? [];
}
