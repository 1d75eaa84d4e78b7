import { alloyVersion } from '../../facts';
import type { Labels } from '../../semantics';

/** Labels together with those that say which component of Alloy has taken a profile, unless another program says that it has. */
export function withScope(labels: Labels, component: string): Labels {
  const scope = `com.grafana.alloy/${component}`;
  const name = labels.get('otel.scope.name') || scope;
  const version = labels.get('otel.scope.version') || alloyVersion;
  return new Map([
    ...labels,
    ['otel.scope.name', name],
    ...(name === scope ? [['otel.scope.version', version] as const] : []),
  ]);
}
