/** Fields beside `metadata.name` and `metadata.namespace` by which the API server selects objects of a kind, in Kubernetes 1.28 and later. */
const SELECTABLE: Readonly<Record<string, readonly string[]>> = {
  Pod: [
    'spec.nodeName',
    'spec.restartPolicy',
    'spec.schedulerName',
    'spec.serviceAccountName',
    'spec.hostNetwork',
    'status.phase',
    'status.podIP',
    'status.nominatedNodeName',
  ],
  Node: ['spec.unschedulable'],
  Service: ['spec.clusterIP', 'spec.type'],
};

/** Fields of a kind by which the API server selects, without those of the metadata, by which it selects every object. */
export function selectableFields(kind: string): readonly string[] {
  return Object.hasOwn(SELECTABLE, kind) ? SELECTABLE[kind]! : [];
}

/** The fields by which the API server selects objects of every kind. */
export const SELECTABLE_METADATA = ['metadata.name', 'metadata.namespace'] as const;

const OF_CLUSTER: ReadonlySet<string> = new Set([
  ...['APIService', 'ClusterRole', 'ClusterRoleBinding', 'ClusterIssuer', 'ClusterSecretStore', 'CSIDriver'],
  ...['CustomResourceDefinition', 'FlowSchema', 'GatewayClass', 'IngressClass', 'MutatingWebhookConfiguration'],
  ...['Namespace', 'Node', 'PersistentVolume', 'PriorityClass', 'PriorityLevelConfiguration', 'RuntimeClass'],
  ...['SecurityContextConstraints', 'StorageClass', 'ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
  ...['ValidatingWebhookConfiguration', 'VolumeAttachment'],
]);

/** Whether objects of a kind are in no namespace: Kubernetes' own, and those that charts often bring. */
export function isOfCluster(kind: string): boolean {
  return OF_CLUSTER.has(kind);
}
