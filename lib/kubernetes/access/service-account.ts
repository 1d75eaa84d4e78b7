import type { Construct } from 'constructs';
import { AlloyObject, type ObjectOwner } from '../workload/alloy-object';

/** The ServiceAccount that the pods of an Alloy run as. */
export interface AlloyServiceAccountProps {
  /** Annotations of the ServiceAccount, for the cloud provider's workload identity. @default - none */
  readonly serviceAccountAnnotations?: { readonly [key: string]: string };
  /** Additional labels of the ServiceAccount. @default - none */
  readonly serviceAccountLabels?: { readonly [key: string]: string };
  /** An existing ServiceAccount: the pods run as it, roles are bound to it, and none is created. @default - one named after the Alloy is created */
  readonly serviceAccountName?: string;
}

/** The ServiceAccount of an Alloy. Its token is mounted only if a component calls the API. */
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
