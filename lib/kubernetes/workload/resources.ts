import type { Size } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import type { ResourcesProps } from './alloy-props';
import { quantity } from './storage';

export type DefaultResources = Required<Pick<ResourcesProps, 'cpuRequest' | 'memoryRequest' | 'memoryLimit'>>;

/** Requests and limits of a container. A limit below the usual request brings the request down with it. */
export function resourceRequirements(props: ResourcesProps = {}, usual: DefaultResources): k8s.ResourceRequirements {
  const limit = props.memoryLimit ?? usual.memoryLimit;
  const request = props.memoryRequest ?? (isLess(limit, usual.memoryRequest) ? limit : usual.memoryRequest);
  return {
    requests: {
      cpu: k8s.Quantity.fromString(props.cpuRequest ?? usual.cpuRequest),
      memory: k8s.Quantity.fromString(quantity(request)),
    },
    limits: {
      ...(props.cpuLimit === undefined ? {} : { cpu: k8s.Quantity.fromString(props.cpuLimit) }),
      memory: k8s.Quantity.fromString(quantity(limit)),
    },
  };
}

function isLess(a: Size, b: Size): boolean {
  return a.toKibibytes() < b.toKibibytes();
}
