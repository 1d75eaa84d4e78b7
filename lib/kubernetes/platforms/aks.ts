import type { PlatformDefinition } from './platform-definition';

export interface AksOptions {
  /** Client id of the managed identity that Alloy acts as (workload identity): for `AZURE_*` credentials without a secret. @default - none */
  readonly workloadIdentity?: string;
  /** Also runs on spot nodes; a DaemonSet has to, to cover all nodes. @default true */
  readonly spotNodes?: boolean;
  /** Also runs on nodes reserved for system pods (`CriticalAddonsOnly`). @default true */
  readonly systemNodes?: boolean;
}

/** The taints of AKS node pools, and workload identity. */
export function aks({ workloadIdentity, spotNodes = true, systemNodes = true }: AksOptions = {}): PlatformDefinition {
  return {
    title: 'AKS',
    props: {
      tolerations: [
        ...(systemNodes ? [{ key: 'CriticalAddonsOnly', operator: 'Exists' }] : []),
        ...(spotNodes
          ? [{ key: 'kubernetes.azure.com/scalesetpriority', operator: 'Equal', value: 'spot', effect: 'NoSchedule' }]
          : []),
      ],
      ...(workloadIdentity === undefined
        ? {}
        : {
            podLabels: { 'azure.workload.identity/use': 'true' },
            serviceAccountAnnotations: { 'azure.workload.identity/client-id': workloadIdentity },
          }),
    },
  };
}
