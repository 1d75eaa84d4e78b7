import { Duration } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { clusterServiceName } from './clustering';
import { CONTAINER_NAME } from './container-names';
import type { DaemonSetOptions, DeploymentOptions, StatefulSetOptions } from './controller';
import { selectorLabels } from './labels';
import type { Plan } from './plan';
import { type PodCount, podCount } from './pod-count';
import { quantity } from './quantity';
import { type ClaimPerPodOptions, STORAGE_VOLUME } from './storage';

const MIN_READY = Duration.seconds(10);

/** The Kubernetes `spec` of the workload. */
export function controllerSpec(plan: Plan): unknown {
  const spec = specOf(plan);
  return plan.security.appArmorUnconfined ? withoutAppArmor(spec) : spec;
}

/** The field of Kubernetes 1.30, which the generated types don't have; the annotation that preceded it is deprecated. */
function withoutAppArmor(spec: ControllerJson): ControllerJson {
  const pod = spec.template.spec;
  const containers = pod.containers.map((container) =>
    container.name === CONTAINER_NAME
      ? { ...container, securityContext: { ...container.securityContext, appArmorProfile: { type: 'Unconfined' } } }
      : container,
  );
  return { ...spec, template: { ...spec.template, spec: { ...pod, containers } } };
}

/** The parts of a rendered `spec` that are read here. */
interface ControllerJson {
  readonly template: {
    readonly spec: { readonly containers: readonly { readonly name: string; readonly securityContext?: object }[] };
  };
}

function specOf({ input, controller, template }: Plan): ControllerJson {
  const { choice, replicas } = controller;
  const { minReady = MIN_READY, revisionHistoryLimit } = choice.options;
  const common = {
    selector: { matchLabels: selectorLabels(input.name) },
    template,
    minReadySeconds: minReady.toSeconds(),
    ...(revisionHistoryLimit === undefined ? {} : { revisionHistoryLimit }),
    ...(typeof replicas === 'number' ? { replicas } : {}),
  };
  switch (choice.kind) {
    case 'DaemonSet':
      return k8s.toJson_DaemonSetSpec({ ...common, ...daemonSetUpdate(choice.options) }) as ControllerJson;
    case 'Deployment':
      return k8s.toJson_DeploymentSpec({ ...common, ...deploymentStrategy(choice.options) }) as ControllerJson;
    case 'StatefulSet':
      return k8s.toJson_StatefulSetSpec({
        ...common,
        serviceName: clusterServiceName(input.name),
        // Kubernetes' own default is OrderedReady.
        ...(choice.options.podManagement === 'OrderedReady' ? {} : { podManagementPolicy: 'Parallel' }),
        ...statefulSetUpdate(choice.options),
        ...claims(input.props.storage?.claimTemplate, choice.options.volumeClaimTemplates ?? []),
      }) as ControllerJson;
  }
}

function daemonSetUpdate(options: DaemonSetOptions): Pick<k8s.DaemonSetSpec, 'updateStrategy'> {
  if (options.updateStrategy === 'OnDelete') return { updateStrategy: { type: 'OnDelete' } };
  const { maxSurge } = options;
  // The API server refuses a surge together with its own default of one unavailable pod.
  const maxUnavailable = options.maxUnavailable ?? (maxSurge === undefined ? undefined : 0);
  const rollingUpdate = podCounts({ maxUnavailable, maxSurge });
  return rollingUpdate === undefined ? {} : { updateStrategy: { type: 'RollingUpdate', rollingUpdate } };
}

function deploymentStrategy(options: DeploymentOptions): Pick<k8s.DeploymentSpec, 'strategy'> {
  if (options.updateStrategy === 'Recreate') return { strategy: { type: 'Recreate' } };
  const rollingUpdate = podCounts({ maxUnavailable: options.maxUnavailable, maxSurge: options.maxSurge });
  return rollingUpdate === undefined ? {} : { strategy: { type: 'RollingUpdate', rollingUpdate } };
}

function statefulSetUpdate({
  updateStrategy,
  partition,
}: StatefulSetOptions): Pick<k8s.StatefulSetSpec, 'updateStrategy'> {
  if (updateStrategy === 'OnDelete') return { updateStrategy: { type: 'OnDelete' } };
  return partition === undefined ? {} : { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition } } };
}

/** The counts that are given; undefined if none is. */
function podCounts<K extends string>(counts: { readonly [key in K]: PodCount | undefined }) {
  const given = Object.entries<PodCount | undefined>(counts).flatMap(([key, count]) =>
    count === undefined ? [] : [[key, podCount(count)] as const],
  );
  return given.length === 0 ? undefined : (Object.fromEntries(given) as { [key in K]?: k8s.IntOrString });
}

function claims(
  ofStorage: ClaimPerPodOptions | undefined,
  further: readonly k8s.KubePersistentVolumeClaimProps[],
): Pick<k8s.StatefulSetSpec, 'volumeClaimTemplates' | 'persistentVolumeClaimRetentionPolicy'> {
  const { volumeClaimTemplates = [], ...retention } = claimTemplates(ofStorage);
  const templates = [...volumeClaimTemplates, ...further];
  return templates.length === 0 ? {} : { volumeClaimTemplates: templates, ...retention };
}

function claimTemplates(
  options: ClaimPerPodOptions | undefined,
): Pick<k8s.StatefulSetSpec, 'volumeClaimTemplates' | 'persistentVolumeClaimRetentionPolicy'> {
  if (options === undefined) return {};
  const { size, storageClass, whenDeleted, whenScaled } = options;
  return {
    volumeClaimTemplates: [
      {
        metadata: { name: STORAGE_VOLUME },
        spec: {
          accessModes: ['ReadWriteOnce'],
          resources: { requests: { storage: k8s.Quantity.fromString(quantity(size)) } },
          ...(storageClass === undefined ? {} : { storageClassName: storageClass }),
        },
      },
    ],
    ...(whenDeleted === undefined && whenScaled === undefined
      ? {}
      : {
          persistentVolumeClaimRetentionPolicy: {
            ...(whenDeleted === undefined ? {} : { whenDeleted }),
            ...(whenScaled === undefined ? {} : { whenScaled }),
          },
        }),
  };
}
