import type { Size } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { quantity } from './quantity';

export interface ResourcesProps {
  /** CPU request: what the scheduler reserves. @default '100m' */
  readonly cpuRequest?: string;
  /** CPU limit; throttles the collector when it is most needed. @default - none */
  readonly cpuLimit?: string;
  /** Memory request: what the scheduler reserves. @default - 256 MiB, or the limit if that is less */
  readonly memoryRequest?: Size;
  /** Memory limit, at which the container is killed. Alloy targets 90 % of it by itself (`AUTOMEMLIMIT`). @default Size.gibibytes(1) */
  readonly memoryLimit?: Size;
}

export type DefaultResources = Required<Pick<ResourcesProps, 'cpuRequest' | 'memoryRequest' | 'memoryLimit'>>;

/** Requests and limits of a container. A limit below the default request lowers the request to it. */
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
