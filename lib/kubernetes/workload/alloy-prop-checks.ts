import { anything, count, either, flag, list, object, objectOf, oneOf, type PropChecks, text } from '../../config';
import type { EgressProps, NetworkPolicyProps } from '../network/policy/network-policy-props';
import type { GrpcRouteProps, HttpRouteProps, IngressProps } from '../network/routes/route-props';
import type { ServiceProps } from '../network/service';
import type { AlloyProps } from './alloy-props';
import type { ClusteringProps } from './clustering';
import type { ExistingConfigMap } from './config-files';
import type { HttpServerProps } from './http-server';
import type { ImageProps } from './image';
import type { NamespaceProps } from './namespace-object';
import type { ProbesProps } from './probes';
import type { ReloaderProps } from './reloader';
import type { ResourcesProps } from './resources';
import type { ResourceAmounts, VerticalAutoscalingProps } from './vertical-autoscaling';

const resources = objectOf<ResourcesProps>({
  cpuRequest: text,
  cpuLimit: text,
  memoryRequest: object,
  memoryLimit: object,
});

const routeParts = { rules: list, annotations: object, labels: object };

/** What untyped code may get wrong in the props of an `Alloy`: names, and the rough kinds of values. What they hold, `checks/` judges. */
export const alloyPropChecks: PropChecks<AlloyProps> = {
  config: object,
  controller: object,
  platform: object,
  verticalAutoscaling: objectOf<VerticalAutoscalingProps>({
    updateMode: oneOf('Off', 'Initial', 'Recreate', 'InPlaceOrRecreate', 'InPlace', 'Auto'),
    minReplicas: count,
    minAllowed: objectOf<ResourceAmounts>({ cpu: text, memory: object }),
    maxAllowed: objectOf<ResourceAmounts>({ cpu: text, memory: object }),
    controlledValues: oneOf('RequestsAndLimits', 'RequestsOnly'),
    controlledResources: list,
    recommenders: list,
  }),
  namespace: text,
  namespaceObject: either(
    false,
    objectOf<NamespaceProps>({ podSecurity: oneOf('restricted', 'baseline', 'privileged'), labels: object }),
  ),
  clustering: objectOf<ClusteringProps>({ name: text, waitForSize: anything, waitTimeout: object }),
  image: objectOf<ImageProps>({
    registry: text,
    repository: text,
    tag: text,
    digest: text,
    pullPolicy: oneOf('Always', 'IfNotPresent', 'Never'),
    pullSecrets: list,
  }),
  storage: object,
  resources,
  configDelivery: oneOf('rollout', 'immutable', 'reload'),
  configObject: oneOf('ConfigMap', 'Secret'),
  existingConfigMap: objectOf<ExistingConfigMap>({ name: text, key: text }),
  reloader: objectOf<ReloaderProps>({ image: text, resources }),
  httpServer: objectOf<HttpServerProps>({ port: count, address: text, exposed: flag, uiPathPrefix: text }),
  service: either(
    false,
    objectOf<ServiceProps>({
      type: oneOf('ClusterIP', 'NodePort', 'LoadBalancer'),
      internalTrafficPolicy: oneOf('Cluster', 'Local'),
      externalTrafficPolicy: oneOf('Cluster', 'Local'),
      nodePorts: object,
      annotations: object,
      labels: object,
    }),
  ),
  ingress: objectOf<IngressProps>({ ...routeParts, className: text, tls: list }),
  httpRoute: objectOf<HttpRouteProps>({ ...routeParts, parents: list, hostnames: list }),
  grpcRoute: objectOf<GrpcRouteProps>({ ...routeParts, parents: list, hostnames: list }),
  networkPolicy: objectOf<NetworkPolicyProps>({
    flavor: oneOf('kubernetes', 'cilium'),
    from: object,
    egress: objectOf<EgressProps>({ to: object, dns: object, apiServer: object }),
  }),
  ports: list,
  privateListeners: list,
  clusterDomain: text,
  grants: list,
  rules: list,
  rbacObjects: flag,
  privileged: flag,
  hostNetwork: flag,
  stabilityLevel: oneOf('generally-available', 'public-preview', 'experimental'),
  usageReporting: flag,
  extraArgs: list,
  env: list,
  envFrom: list,
  volumes: list,
  volumeMounts: list,
  initContainers: list,
  sidecars: list,
  command: list,
  probes: objectOf<ProbesProps>({
    startup: either(false, object),
    readiness: either(false, object),
    liveness: either(false, object),
  }),
  lifecycle: object,
  tolerations: list,
  affinity: object,
  nodeSelector: object,
  topologySpreadConstraints: list,
  priorityClassName: text,
  terminationGracePeriod: object,
  hostAliases: list,
  dnsPolicy: oneOf('ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'),
  dnsConfig: object,
  podAnnotations: object,
  podLabels: object,
  serviceAccountAnnotations: object,
  serviceAccountLabels: object,
  serviceAccountName: text,
};
