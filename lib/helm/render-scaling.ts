import { compact, defined, type Fields, isNothing, type Manifest } from './manifest';
import { manifest, type ReleaseNames } from './release';

export const KINDS: Readonly<Record<string, string>> = {
  daemonset: 'DaemonSet',
  deployment: 'Deployment',
  statefulset: 'StatefulSet',
};

/** Who decides how many pods there are, by the values. */
export function horizontalOf({ controller }: Fields): Fields | 'external' | undefined {
  const { horizontal, ...old } = controller.autoscaling;
  if (controller.type === 'daemonset') return undefined;
  if (horizontal.enabled) return horizontal;
  if (horizontal.externalHPA) return 'external';
  return old.enabled ? old : undefined;
}

export function disruptionBudget({ controller }: Fields, names: ReleaseNames): readonly Manifest[] {
  const { enabled, minAvailable, maxUnavailable } = controller.podDisruptionBudget;
  if (!enabled) return [];
  const spec = { ...compact({ minAvailable, maxUnavailable }), selector: { matchLabels: names.selector } };
  return [manifest('policy/v1', 'PodDisruptionBudget', names.metadata(), { spec })];
}

export function horizontalAutoscaler(values: Fields, names: ReleaseNames): readonly Manifest[] {
  const scaler = horizontalOf(values);
  if (scaler === undefined || scaler === 'external') return [];
  const metrics = [
    ['memory', scaler['targetMemoryUtilizationPercentage']],
    ['cpu', scaler['targetCPUUtilizationPercentage']],
  ].filter(([, percentage]) => percentage);
  const spec = {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: values['controller'].type, name: names.full },
    minReplicas: scaler['minReplicas'],
    maxReplicas: scaler['maxReplicas'],
    behavior: { scaleDown: rulesOf(scaler['scaleDown']), scaleUp: rulesOf(scaler['scaleUp']) },
    metrics: metrics.map(([name, averageUtilization]) => ({
      type: 'Resource',
      resource: { name, target: { type: 'Utilization', averageUtilization } },
    })),
  };
  return [manifest('autoscaling/v2', 'HorizontalPodAutoscaler', names.metadata('availability'), { spec })];
}

function rulesOf({ policies, selectPolicy, stabilizationWindowSeconds }: Fields): Fields {
  return isNothing(policies) ? { stabilizationWindowSeconds } : { policies, selectPolicy, stabilizationWindowSeconds };
}

export function verticalAutoscaler({ controller }: Fields, names: ReleaseNames): readonly Manifest[] {
  const { enabled, recommenders, resourcePolicy, updatePolicy } = controller.autoscaling.vertical;
  if (!enabled) return [];
  const containerPolicies = resourcePolicy.containerPolicies.map((policy: Fields) => compact(policy));
  const spec = defined({
    ...compact({ recommenders }),
    targetRef: { apiVersion: 'apps/v1', kind: KINDS[controller.type], name: names.full },
    resourcePolicy: { containerPolicies },
    updatePolicy: updatePolicy ?? undefined,
  });
  const { namespace: _, ...metadata } = names.metadata('availability');
  return [manifest('autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', metadata, { spec })];
}
