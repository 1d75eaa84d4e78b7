import type { Construct } from 'constructs';
import { AlloyObject, type ObjectOwner } from '../workload/alloy-object';

/** Whom the pods of an Alloy run as. */
export interface AlloyServiceAccountProps {
  /** Annotations of the ServiceAccount, for the cloud provider's workload identity. @default - none */
  readonly serviceAccountAnnotations?: { readonly [key: string]: string };
  /** Further labels of the ServiceAccount. @default - none */
  readonly serviceAccountLabels?: { readonly [key: string]: string };
  /** A ServiceAccount that exists: the pods run as it, roles are bound to it, and none is made. @default - one of Alloy's own name is made */
  readonly serviceAccountName?: string;
}

/** The ServiceAccount of an Alloy. Its token isn't mounted unless a pod asks for it. */
export class ServiceAccountObject extends AlloyObject {
  constructor(scope: Construct, id: string, owner: ObjectOwner, props: AlloyServiceAccountProps) {
    super(scope, id, {
      owner,
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      component: 'rbac',
      annotations: props.serviceAccountAnnotations,
      labels: props.serviceAccountLabels,
      automountServiceAccountToken: false,
    });
  }
}
