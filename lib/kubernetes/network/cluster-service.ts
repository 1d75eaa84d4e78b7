import type { Construct } from 'constructs';
import { AlloyObject, type ObjectOwner } from '../workload/alloy-object';
import { clusterServiceName } from '../workload/clustering';
import { HTTP_PORT, HTTP_PORT_NAME, type HttpServerProps } from '../workload/http-server';
import { selectorLabels } from '../workload/labels';

/**
 * The headless Service by which the pods find each other, including those that aren't ready yet: a member has to be found before it gets its share of the
 * work.
 */
export class ClusterServiceObject extends AlloyObject {
  constructor(
    scope: Construct,
    id: string,
    owner: ObjectOwner,
    { port = HTTP_PORT, exposed = true }: HttpServerProps = {},
  ) {
    super(scope, id, {
      owner,
      apiVersion: 'v1',
      kind: 'Service',
      component: 'networking',
      name: clusterServiceName(owner.name),
      spec: {
        clusterIP: 'None',
        publishNotReadyAddresses: true,
        selector: selectorLabels(owner.name),
        ports: [{ name: 'http', port, targetPort: exposed ? HTTP_PORT_NAME : port }],
      },
    });
  }
}
