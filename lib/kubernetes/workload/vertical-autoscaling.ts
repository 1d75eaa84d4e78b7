import type { Size } from 'cdk8s';
import { CONTAINER_NAME } from './container-names';
import { quantity } from './quantity';

/** An amount of CPU and of memory. */
export interface ResourceAmounts {
  /** `'500m'`, `'2'`. */
  readonly cpu?: string;
  readonly memory?: Size;
}

/** How a VerticalPodAutoscaler, which must be installed in the cluster, sets the resources of the Alloy container. */
export interface VerticalAutoscalingProps {
  /**
   * `Off` only recommends, `Initial` only sets new pods, `InPlace` resizes running ones or leaves them alone. `Auto` is a deprecated alias of `Recreate`.
   * @default 'Recreate'
   */
  readonly updateMode?: 'Off' | 'Initial' | 'Recreate' | 'InPlaceOrRecreate' | 'InPlace' | 'Auto';
  /** How many pods must run for one to be evicted. @default - the autoscaler's own, 2 */
  readonly minReplicas?: number;
  /** @default - no bound */
  readonly minAllowed?: ResourceAmounts;
  /** @default - no bound */
  readonly maxAllowed?: ResourceAmounts;
  /** `RequestsOnly` doesn't change the limits. @default 'RequestsAndLimits' */
  readonly controlledValues?: 'RequestsAndLimits' | 'RequestsOnly';
  /** @default - both */
  readonly controlledResources?: readonly ('cpu' | 'memory')[];
  /** Names of recommenders other than the default one. @default - the default one */
  readonly recommenders?: readonly string[];
}

/** The `spec` of the VerticalPodAutoscaler (autoscaling.k8s.io/v1). Other containers keep their resources. */
export function verticalAutoscalerSpec(kind: string, name: string, props: VerticalAutoscalingProps): unknown {
  const { updateMode = 'Recreate', minReplicas, minAllowed, maxAllowed, recommenders = [] } = props;
  return {
    targetRef: { apiVersion: 'apps/v1', kind, name },
    updatePolicy: { updateMode, ...(minReplicas === undefined ? {} : { minReplicas }) },
    ...(recommenders.length === 0 ? {} : { recommenders: recommenders.map((recommender) => ({ name: recommender })) }),
    resourcePolicy: {
      containerPolicies: [
        {
          containerName: CONTAINER_NAME,
          controlledResources: verticalResources(props),
          controlledValues: props.controlledValues ?? 'RequestsAndLimits',
          ...(minAllowed === undefined ? {} : { minAllowed: amounts(minAllowed) }),
          ...(maxAllowed === undefined ? {} : { maxAllowed: amounts(maxAllowed) }),
        },
        { containerName: '*', mode: 'Off' },
      ],
    },
  };
}

/** The resources whose requests it changes. */
export function verticalResources({ controlledResources }: VerticalAutoscalingProps): readonly string[] {
  return controlledResources ?? ['cpu', 'memory'];
}

function amounts({ cpu, memory }: ResourceAmounts): object {
  return {
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory: quantity(memory) }),
  };
}
