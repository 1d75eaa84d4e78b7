/**
 * What the props of a workload take. Compiled, never run: every `@ts-expect-error` is a compile error that has to be there; everything
 * else has to compile.
 */
import { Duration, Size } from 'cdk8s';
import type { Construct } from 'constructs';
import {
  Alloy,
  AlloyProbe,
  type AlloyProps,
  AlloyService,
  AlloyStorage,
  Autoscaler,
  CONTROL_PLANE_TOLERATIONS,
  ConfigDelivery,
  Controller,
  NamespaceObject,
  Platform,
} from '../../lib/kubernetes';

declare const scope: Construct;

export function controllers(): void {
  new Alloy(scope, 'a', { controller: Controller.daemonSet({ maxUnavailable: '10%' }) });
  new Alloy(scope, 'a', { controller: Controller.statefulSet({ replicas: 3 }) });
  new Alloy(scope, 'a', { controller: Controller.deployment({ replicas: 'external' }) });
  // @ts-expect-error a kind in words, which could be misspelt
  new Alloy(scope, 'a', { controller: 'Daemonset' });
  // @ts-expect-error a DaemonSet has no replicas
  Controller.daemonSet({ replicas: 3 });
  // @ts-expect-error a Deployment's pods aren't updated in order of a number
  Controller.deployment({ partition: 1 });
  // @ts-expect-error a strategy of another kind
  Controller.statefulSet({ updateStrategy: 'Recreate' });
  // @ts-expect-error a strategy of another kind
  Controller.deployment({ updateStrategy: 'OnDelete' });
  // @ts-expect-error claims of each pod are a StatefulSet's
  Controller.deployment({ volumeClaimTemplates: [] });
  // @ts-expect-error a percentage without its sign
  Controller.daemonSet({ maxUnavailable: '10' });
  // @ts-expect-error a time as a number of unknown units
  Controller.daemonSet({ minReady: 10 });
  // @ts-expect-error replicas next to the controller
  new Alloy(scope, 'a', { replicas: 3 });
}

export function scaling(): void {
  Controller.deployment({ replicas: Autoscaler.horizontal({ max: 5, memoryUtilization: 80 }) });
  Controller.statefulSet({ disruptionBudget: { minAvailable: 0 } });
  // @ts-expect-error nothing scales a DaemonSet
  Controller.daemonSet({ replicas: Autoscaler.horizontal({ max: 5 }) });
  // @ts-expect-error a drain leaves a DaemonSet's pods alone
  Controller.daemonSet({ disruptionBudget: { maxUnavailable: 1 } });
  // @ts-expect-error a scaler of the app and one of others
  Controller.deployment({ replicas: ['external', Autoscaler.horizontal({ max: 5 })] });
  // @ts-expect-error both ends of one budget
  Controller.deployment({ disruptionBudget: { minAvailable: 1, maxUnavailable: 1 } });
  // @ts-expect-error neither
  Controller.deployment({ disruptionBudget: {} });
  // @ts-expect-error without the most
  Autoscaler.horizontal({ min: 1 });
  // @ts-expect-error a misspelt direction
  Autoscaler.horizontal({ max: 2, behavior: { scaledown: {} } });
  // @ts-expect-error no triggers
  Autoscaler.keda({ max: 2 });
  // @ts-expect-error memory in words
  new Alloy(scope, 'a', { verticalAutoscaling: { maxAllowed: { memory: '4Gi' } } });
  // @ts-expect-error a mode that the autoscaler doesn't have
  new Alloy(scope, 'a', { verticalAutoscaling: { updateMode: 'off' } });
}

export function pods(): void {
  new Alloy(scope, 'a', {
    platform: Platform.openShift({ scc: 'privileged' }),
    tolerations: [...CONTROL_PLANE_TOLERATIONS],
    dnsPolicy: 'None',
    dnsConfig: { nameservers: ['10.0.0.10'] },
    probes: { liveness: AlloyProbe.none() },
  });
  // @ts-expect-error a platform in words
  new Alloy(scope, 'a', { platform: 'openshift' });
  // @ts-expect-error a platform that isn't made yet
  new Alloy(scope, 'a', { platform: Platform.openShift });
  // @ts-expect-error a field of a container that belongs to the pod
  new Alloy(scope, 'a', { sidecars: [{ name: 's', volumes: [] }] });
  // @ts-expect-error a field of a volume that belongs to the container
  new Alloy(scope, 'a', { volumes: [{ name: 'v', mountPath: '/v' }] });
  // @ts-expect-error the probe of the chart
  new Alloy(scope, 'a', { probes: { livenessProbe: {} } });
}

export function misspeltProps(): void {
  // @ts-expect-error
  new Alloy(scope, 'a', { clusterng: {} });
  // @ts-expect-error
  new Alloy(scope, 'a', { image: { repo: 'x' } });
  // @ts-expect-error
  new Alloy(scope, 'a', { service: AlloyService.nodePort({ externalTrafficPolicy: 'local' }) });
  // @ts-expect-error
  new Alloy(scope, 'a', { namespaceObject: NamespaceObject.create({ podSecurity: 'Restricted' }) });
  // @ts-expect-error
  new Alloy(scope, 'a', { stabilityLevel: 'ga' });
}

export function choices(): void {
  new Alloy(scope, 'a', { configDelivery: ConfigDelivery.immutable({ object: 'Secret' }) });
  new Alloy(scope, 'a', { configDelivery: ConfigDelivery.existingConfigMap('theirs', { key: 'a.alloy', reload: {} }) });
  new Alloy(scope, 'a', { service: AlloyService.nodePort({ nodePorts: { 'otlp-grpc': 30_000 } }) });
  new Alloy(scope, 'a', { namespaceObject: NamespaceObject.none(), service: AlloyService.none() });
  // @ts-expect-error a delivery in words
  new Alloy(scope, 'a', { configDelivery: 'rollout' });
  // @ts-expect-error a delivery that isn't made yet
  new Alloy(scope, 'a', { configDelivery: ConfigDelivery.reload });
  // @ts-expect-error a sidecar where nothing reloads
  ConfigDelivery.rollout({ image: 'reloader:v1' });
  // @ts-expect-error somebody else's ConfigMap in a Secret
  ConfigDelivery.existingConfigMap('theirs', { object: 'Secret' });
  // @ts-expect-error whether there is a Service, and nothing of which
  new Alloy(scope, 'a', { service: false });
  // @ts-expect-error the fields of a Service without its type
  new Alloy(scope, 'a', { service: { annotations: {} } });
  // @ts-expect-error a ClusterIP Service has no node ports
  AlloyService.clusterIp({ nodePorts: { 'otlp-grpc': 30_000 } });
  // @ts-expect-error nor traffic from outside
  AlloyService.clusterIp({ externalTrafficPolicy: 'Local' });
  // @ts-expect-error options of a Service that isn't there
  AlloyService.none({ annotations: {} });
  // @ts-expect-error whether there is a Namespace object, and nothing of which
  new Alloy(scope, 'a', { namespaceObject: false });
  // @ts-expect-error whether there is a probe, and nothing of which
  new Alloy(scope, 'a', { probes: { liveness: false } });
  // @ts-expect-error a probe of Kubernetes, which would have to be whole
  new Alloy(scope, 'a', { probes: { liveness: { periodSeconds: 10 } } });
  // @ts-expect-error a platform of one's own that isn't made yet
  new Alloy(scope, 'a', { platform: { title: 'Ours' } });
}

export function network(): void {
  new Alloy(scope, 'a', { networkPolicy: { flavor: 'cilium', egress: {} } });
  // @ts-expect-error a flavor that nobody makes
  new Alloy(scope, 'a', { networkPolicy: { flavor: 'calico' } });
  // @ts-expect-error a destination without the component that it is for
  new Alloy(scope, 'a', { networkPolicy: { egress: { to: ['https://logs.example.com'] } } });
  // @ts-expect-error a route that leads nowhere
  new Alloy(scope, 'a', { ingress: { rules: [{ host: 'faro.example.com' }] } });
  // @ts-expect-error a port number beside the listener, which could be another
  new Alloy(scope, 'a', { ingress: { rules: [{ listener: 'faro', port: 12347 }] } });
  // @ts-expect-error a route without a Gateway
  new Alloy(scope, 'a', { httpRoute: { rules: [{ listener: 'faro' }] } });
  // @ts-expect-error an Alloy from elsewhere in a namespace that isn't said
  Alloy.fromService(scope, 'a', {});
}

export function grants(): void {
  new Alloy(scope, 'a', { grants: ['scrapeKubelet', 'kernelBefore5.11'] });
  // @ts-expect-error an option that the table of needs doesn't have
  new Alloy(scope, 'a', { grants: ['scrapeEverything'] });
  // @ts-expect-error a rule without its reason
  new Alloy(scope, 'a', { rules: [{ resources: ['pods'], verbs: ['get'] }] });
}

export function arguments_(): void {
  new Alloy(scope, 'a', { extraArgs: ['--server.http.ui-path-prefix=/ui'] });
  // @ts-expect-error an argument is a text
  new Alloy(scope, 'a', { extraArgs: [true] });
}

export function sizesAndTimes(): void {
  const props: AlloyProps = {
    resources: { memoryLimit: Size.gibibytes(2) },
    storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(20) }),
    clustering: { waitTimeout: Duration.minutes(2) },
  };
  new Alloy(scope, 'a', props);
  // @ts-expect-error a size in words
  new Alloy(scope, 'a', { resources: { memoryLimit: '2Gi' } });
  // @ts-expect-error a claim without its size
  AlloyStorage.claimPerPod({});
  // @ts-expect-error a time as a number of unknown units
  new Alloy(scope, 'a', { terminationGracePeriod: 30 });
}
