import { k8s } from 'cdk8s-plus-28';

/** A number of pods, or a percentage of them. */
export type PodCount = number | `${number}%`;

/** A count as Kubernetes' fields take it. */
export function podCount(count: PodCount): k8s.IntOrString {
  return typeof count === 'number' ? k8s.IntOrString.fromNumber(count) : k8s.IntOrString.fromString(count);
}
