import type { Duration } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { CONTAINER_NAME } from './container-names';

const mark = Symbol.for('cdk8s-alloy.Autoscaler');

export interface AutoscalerBounds {
  /** Fewest pods. @default 1 */
  readonly min?: number;
  /** Most pods. */
  readonly max: number;
  /** How fast it may scale, up and down. @default - Kubernetes' own */
  readonly behavior?: k8s.HorizontalPodAutoscalerBehaviorV2;
}

export interface HorizontalAutoscalerOptions extends AutoscalerBounds {
  /** Wanted use of CPU, in percent of the request of the Alloy container. @default - 80, unless there is another metric */
  readonly cpuUtilization?: number;
  /** Wanted use of memory, in percent of the request of the Alloy container. @default - not looked at */
  readonly memoryUtilization?: number;
  /** Further metrics; the one that asks for most pods decides. @default - none */
  readonly metrics?: readonly k8s.MetricSpecV2[];
}

/** A source that KEDA scales by (`triggers` of a ScaledObject). */
export interface KedaTrigger {
  /** Name of the scaler: `prometheus`, `kafka`, `cpu`, ... */
  readonly type: string;
  readonly metadata: { readonly [key: string]: string };
  /** Name of the trigger in metrics. @default - none */
  readonly name?: string;
  /** How the metric is compared. @default - KEDA's own, `AverageValue` */
  readonly metricType?: 'AverageValue' | 'Value' | 'Utilization';
  /** A TriggerAuthentication of the namespace, or a ClusterTriggerAuthentication. @default - none */
  readonly authenticationRef?: {
    readonly name: string;
    readonly kind?: 'TriggerAuthentication' | 'ClusterTriggerAuthentication';
  };
}

export interface KedaOptions extends AutoscalerBounds {
  readonly triggers: readonly KedaTrigger[];
  /** How often the triggers are asked. @default - KEDA's own, 30 seconds */
  readonly pollingInterval?: Duration;
  /** How long to wait behind the last active trigger before scaling to zero. @default - KEDA's own, 5 minutes */
  readonly cooldownPeriod?: Duration;
  /** How many pods run while the triggers can't be asked. @default - none, the number stays */
  readonly fallback?: { readonly failureThreshold: number; readonly replicas: number };
}

/** Who decides how many pods a Deployment or StatefulSet runs; it stands in the place of the number: `replicas: Autoscaler.horizontal({ max: 5 })`. */
export class Autoscaler {
  /** Kubernetes' own HorizontalPodAutoscaler (autoscaling/v2). It looks at the Alloy container alone: a sidecar without requests doesn't stop it. */
  static horizontal(options: HorizontalAutoscalerOptions): Autoscaler {
    return new Autoscaler({ kind: 'HorizontalPodAutoscaler', options });
  }

  /** A ScaledObject of KEDA (keda.sh/v1alpha1), which has to run in the cluster. */
  static keda(options: KedaOptions): Autoscaler {
    return new Autoscaler({ kind: 'ScaledObject', options });
  }

  /** Whether `x` is an autoscaler, of this copy of the package or another. */
  static isAutoscaler(x: unknown): x is Autoscaler {
    return typeof x === 'object' && x !== null && mark in x;
  }

  readonly min: number;
  readonly max: number;

  readonly #choice: AutoscalerChoice;

  private constructor(choice: AutoscalerChoice) {
    this.#choice = choice;
    Object.defineProperty(this, mark, { value: true });
    this.min = choice.options.min ?? 1;
    this.max = choice.options.max;
  }

  /** @internal */
  get kind(): AutoscalerChoice['kind'] {
    return this.#choice.kind;
  }

  /** @internal */
  get apiVersion(): string {
    return this.kind === 'ScaledObject' ? 'keda.sh/v1alpha1' : 'autoscaling/v2';
  }

  /**
   * Resources of the Alloy container that it scales by: nothing else may change their requests.
   * @internal
   */
  get resources(): readonly string[] {
    if (this.#choice.kind === 'ScaledObject') {
      return this.#choice.options.triggers
        .map(({ type }) => type)
        .filter((type) => type === 'cpu' || type === 'memory');
    }
    return utilizations(this.#choice.options).map(([resource]) => resource);
  }

  /**
   * The `spec` of its object.
   * @internal
   */
  spec(controller: string, name: string): unknown {
    const scaleTargetRef = { apiVersion: 'apps/v1', kind: controller, name };
    if (this.#choice.kind === 'ScaledObject') return scaledObject(scaleTargetRef, this.#choice.options);
    const { min, max, behavior, metrics = [] } = this.#choice.options;
    return k8s.toJson_HorizontalPodAutoscalerSpecV2({
      scaleTargetRef,
      minReplicas: min ?? 1,
      maxReplicas: max,
      metrics: [
        ...utilizations(this.#choice.options).map(([resource, percent]) => utilization(resource, percent)),
        ...metrics,
      ],
      ...(behavior === undefined ? {} : { behavior }),
    });
  }
}

type AutoscalerChoice =
  | { readonly kind: 'HorizontalPodAutoscaler'; readonly options: HorizontalAutoscalerOptions }
  | { readonly kind: 'ScaledObject'; readonly options: KedaOptions };

function utilizations(options: HorizontalAutoscalerOptions): [resource: string, percent: number][] {
  const { cpuUtilization, memoryUtilization, metrics = [] } = options;
  const cpu = cpuUtilization ?? (memoryUtilization === undefined && metrics.length === 0 ? 80 : undefined);
  return [
    ...(cpu === undefined ? [] : [['cpu', cpu] as [string, number]]),
    ...(memoryUtilization === undefined ? [] : [['memory', memoryUtilization] as [string, number]]),
  ];
}

function utilization(name: string, averageUtilization: number): k8s.MetricSpecV2 {
  return {
    type: 'ContainerResource',
    containerResource: { name, container: CONTAINER_NAME, target: { type: 'Utilization', averageUtilization } },
  };
}

function scaledObject(scaleTargetRef: object, options: KedaOptions): unknown {
  const { min, max, triggers, pollingInterval, cooldownPeriod, fallback, behavior } = options;
  return {
    scaleTargetRef,
    minReplicaCount: min ?? 1,
    maxReplicaCount: max,
    ...(pollingInterval === undefined ? {} : { pollingInterval: pollingInterval.toSeconds() }),
    ...(cooldownPeriod === undefined ? {} : { cooldownPeriod: cooldownPeriod.toSeconds() }),
    ...(fallback === undefined ? {} : { fallback }),
    triggers,
    ...(behavior === undefined
      ? {}
      : {
          advanced: {
            horizontalPodAutoscalerConfig: { behavior: k8s.toJson_HorizontalPodAutoscalerBehaviorV2(behavior) },
          },
        }),
  };
}
