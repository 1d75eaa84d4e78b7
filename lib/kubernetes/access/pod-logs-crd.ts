import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { clusterScoped } from './cluster-scoped';
import { definition } from './pod-logs-crd.gen';

/** Options of the custom resource definition (CRD) of PodLogs. */
export interface PodLogsCrdProps {
  /** Additional annotations of the definition. @default - none */
  readonly annotations?: { readonly [key: string]: string };
  /** Labels of the definition. @default - none */
  readonly labels?: { readonly [key: string]: string };
}

/**
 * The custom resource definition (CRD) of PodLogs (`monitoring.grafana.com/v1alpha2`), the custom resource that `loki.source.podlogs` reads. It belongs to
 * the cluster: install it once, from one app, and not if the official Helm chart has installed it. Deleting it deletes all PodLogs.
 *
 * @example
 * new PodLogsCrd(new Chart(app, 'crds'), 'podlogs');
 */
export class PodLogsCrd extends Construct {
  readonly object: ApiObject;

  constructor(scope: Construct, id: string, props: PodLogsCrdProps = {}) {
    super(scope, id);
    this.object = clusterScoped(this, 'Resource', {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: definition.name, ...props },
      spec: definition.spec,
    });
    this.node.defaultChild = this.object;
  }
}
