import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { clusterScoped } from './cluster-scoped';
import { definition } from './pod-logs-crd.gen';

/** The definition of PodLogs asks for no props of its own. */
export interface PodLogsCrdProps {
  /** Further annotations of the definition. @default - none */
  readonly annotations?: { readonly [key: string]: string };
  /** Labels of the definition. @default - none */
  readonly labels?: { readonly [key: string]: string };
}

/**
 * The definition of PodLogs (`monitoring.grafana.com/v1alpha2`), the custom resource that `loki.source.podlogs` reads. It is the cluster's:
 * install it once, from one app, and not where the official Helm chart has brought it. Whoever deletes it deletes all PodLogs.
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
