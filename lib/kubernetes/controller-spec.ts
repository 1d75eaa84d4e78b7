import { k8s } from 'cdk8s-plus-28';
import { clusterServiceName } from './arguments';
import { selectorLabels } from './labels';
import type { Plan } from './plan';
import { type ClaimPerPodOptions, quantity, STORAGE_VOLUME } from './storage';

/** A new pod must have been ready for this long before the update goes on: time for a component to fail at its first work. */
const MIN_READY_SECONDS = 10;

/** The `spec` of the workload, as Kubernetes writes it. */
export function controllerSpec({ input, controller, template }: Plan): unknown {
  const common = {
    selector: { matchLabels: selectorLabels(input.name) },
    template,
    minReadySeconds: MIN_READY_SECONDS,
    ...(typeof controller.replicas === 'number' ? { replicas: controller.replicas } : {}),
  };
  switch (controller.kind) {
    case 'DaemonSet':
      return k8s.toJson_DaemonSetSpec({ ...common, ...updateStrategy(controller.maxUnavailable) });
    case 'Deployment':
      return k8s.toJson_DeploymentSpec(common);
    case 'StatefulSet':
      return k8s.toJson_StatefulSetSpec({
        ...common,
        serviceName: clusterServiceName(input.name),
        // The pods don't depend on each other's order.
        podManagementPolicy: 'Parallel',
        ...claimTemplates(input.props.storage?.claimTemplate),
      });
  }
}

function updateStrategy(maxUnavailable: number | string | undefined): Pick<k8s.DaemonSetSpec, 'updateStrategy'> {
  if (maxUnavailable === undefined) return {};
  const value =
    typeof maxUnavailable === 'number'
      ? k8s.IntOrString.fromNumber(maxUnavailable)
      : k8s.IntOrString.fromString(maxUnavailable);
  return { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: value } } };
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
