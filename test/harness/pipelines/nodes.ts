import type { KubernetesObject } from '../../../lib/testing';
import type { Labels } from './pods';

/** What tests say of a node. */
export interface NodeInput {
  readonly name?: string;
  readonly ip?: string;
  readonly labels?: Labels;
}

/** The node as the API server has it. */
export function nodeObject({ name = 'node-1', ip = '10.0.0.1', labels = {} }: NodeInput = {}): KubernetesObject {
  return {
    kind: 'Node',
    metadata: { name, labels },
    status: {
      addresses: [{ type: 'InternalIP', address: ip }],
      daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
    },
  };
}
