import { literalCode, type Props } from '../chart-values/props';
import type { Values } from '../chart-values/values-file';
import { NODE_LABELS } from './features';

/** The labels of nodes that are switched on, by our names. */
export function setNodeLabels(values: Values, props: Props, kind: string): void {
  const labels = Object.entries(NODE_LABELS).filter(([name]) => values.at(name).flag(false, `${kind}.nodeLabels`));
  if (labels.length > 0) props.set('nodeLabels', literalCode(labels.map(([, label]) => label)));
}
