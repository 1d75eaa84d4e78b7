import type { k8s } from 'cdk8s-plus-28';

/** Lets a DaemonSet also run on control-plane nodes, to collect their logs and metrics like those of the others. */
export const CONTROL_PLANE_TOLERATIONS: readonly k8s.Toleration[] = [
  { key: 'node-role.kubernetes.io/control-plane', operator: 'Exists', effect: 'NoSchedule' },
  // For clusters before Kubernetes 1.24.
  { key: 'node-role.kubernetes.io/master', operator: 'Exists', effect: 'NoSchedule' },
];

/** Lets a pod run on any node, whatever its taints. */
export const EVERY_NODE_TOLERATIONS: readonly k8s.Toleration[] = [{ operator: 'Exists' }];
