import { groupOf, type KubernetesObject } from '../objects/kubernetes-object';
import { configMap, namespace, secret, serviceAccountToken } from './data';
import { metadata } from './metadata';
import { ingress, networkPolicy, service } from './network';
import { binding, role } from './rbac';
import { namespaceLabel } from './security';
import type { Shape } from './shape';
import * as workload from './workload';

/** What is known of the kinds of Kubernetes, by group and kind. */
const SHAPES: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  '': {
    ConfigMap: configMap,
    Secret: secret,
    Service: service,
    Pod: workload.pod,
    PersistentVolumeClaim: workload.claim,
    LimitRange: workload.limitRange,
    ResourceQuota: workload.resourceQuota,
    ServiceAccount: {
      fields: { ...workload.serviceAccount.fields, automountServiceAccountToken: serviceAccountToken },
    },
  },
  apps: {
    Deployment: workload.deployment,
    ReplicaSet: workload.replicaSet,
    DaemonSet: workload.daemonSet,
    StatefulSet: workload.statefulSet,
  },
  batch: { Job: workload.job, CronJob: workload.cronJob },
  autoscaling: { HorizontalPodAutoscaler: workload.autoscaler },
  policy: { PodDisruptionBudget: workload.disruptionBudget },
  'networking.k8s.io': { NetworkPolicy: networkPolicy, Ingress: ingress },
  'rbac.authorization.k8s.io': { Role: role, ClusterRole: role, RoleBinding: binding, ClusterRoleBinding: binding },
};

/** How objects of the kind of this one are compared. */
export function shapeOf(object: KubernetesObject): Shape {
  const group = groupOf(object);
  const { name } = object.metadata;
  const known =
    group === '' && object.kind === 'Namespace' ? namespace(name, namespaceLabel) : SHAPES[group]?.[object.kind];
  return {
    ...(known ?? { strict: true }),
    fields: {
      apiVersion: {},
      kind: { ignored: true },
      metadata: merged(metadata, known?.fields?.['metadata']),
      status: { ignored: true },
      ...withoutMetadata(known?.fields),
    },
  };
}

function withoutMetadata(fields: Shape['fields'] = {}): Shape['fields'] {
  const { metadata: _, ...others } = fields;
  return others;
}

/** The metadata of all kinds, with what one kind knows besides. */
function merged(all: Shape, own: Shape | undefined): Shape {
  return own === undefined ? all : { ...all, fields: { ...all.fields, ...own.fields } };
}
