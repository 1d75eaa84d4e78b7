import { k8s } from 'cdk8s-plus-28';
import {
  AlloyProbe,
  type AlloyProps,
  AlloyService,
  AlloyStorage,
  Autoscaler,
  ConfigDelivery,
  Controller,
  NamespaceObject,
  Platform,
} from '../../kubernetes';
import type { FactoryShape, PropShapes, Shape } from './shape';

const texts: Shape = { map: 'text' };
const textList: Shape = { list: 'text' };
const labels = { labels: texts, annotations: texts };

const resources: Shape = {
  props: { cpuRequest: 'text', cpuLimit: 'text', memoryRequest: 'size', memoryLimit: 'size' },
};
const reloader: PropShapes = { image: 'text', resources };
const object: Shape = { choice: ['ConfigMap', 'Secret'] };

const bounds: PropShapes = {
  min: 'number',
  max: 'number',
  behavior: { kubernetes: k8s.toJson_HorizontalPodAutoscalerBehaviorV2 },
};
const autoscaler: FactoryShape = {
  factories: {
    horizontal: {
      takes: {
        props: {
          ...bounds,
          cpuUtilization: 'number',
          memoryUtilization: 'number',
          metrics: { list: { kubernetes: k8s.toJson_MetricSpecV2 } },
        },
        required: ['max'],
      },
      needs: true,
      make: Autoscaler.horizontal,
    },
    keda: {
      takes: {
        props: {
          ...bounds,
          triggers: {
            list: {
              props: {
                type: 'text',
                metadata: texts,
                name: 'text',
                metricType: { choice: ['AverageValue', 'Value', 'Utilization'] },
                authenticationRef: {
                  props: { name: 'text', kind: { choice: ['TriggerAuthentication', 'ClusterTriggerAuthentication'] } },
                  required: ['name'],
                },
              },
              required: ['type', 'metadata'],
            },
          },
          pollingInterval: 'duration',
          cooldownPeriod: 'duration',
          fallback: {
            props: { failureThreshold: 'number', replicas: 'number' },
            required: ['failureThreshold', 'replicas'],
          },
        },
        required: ['max', 'triggers'],
      },
      needs: true,
      make: Autoscaler.keda,
    },
  },
};

const ofController: PropShapes = { minReady: 'duration', revisionHistoryLimit: 'number', ...labels };
const ofReplicas: PropShapes = {
  ...ofController,
  replicas: { oneOf: ['number', { choice: ['external'] }, autoscaler] },
  disruptionBudget: {
    oneOf: [{ choice: ['none'] }, { props: { minAvailable: 'count', maxUnavailable: 'count' } }],
  },
};
const ofUpdate: PropShapes = { maxUnavailable: 'count', maxSurge: 'count' };

const controller: FactoryShape = {
  factories: {
    daemonSet: {
      takes: {
        props: { ...ofController, ...ofUpdate, updateStrategy: { choice: ['RollingUpdate', 'OnDelete'] } },
      },
      make: Controller.daemonSet,
    },
    deployment: {
      takes: { props: { ...ofReplicas, ...ofUpdate, updateStrategy: { choice: ['RollingUpdate', 'Recreate'] } } },
      make: Controller.deployment,
    },
    statefulSet: {
      takes: {
        props: {
          ...ofReplicas,
          podManagement: { choice: ['Parallel', 'OrderedReady'] },
          partition: 'number',
          updateStrategy: { choice: ['RollingUpdate', 'OnDelete'] },
          volumeClaimTemplates: { list: { kubernetes: k8s.toJson_KubePersistentVolumeClaimProps } },
        },
      },
      make: Controller.statefulSet,
    },
  },
};

const storage: FactoryShape = {
  factories: {
    emptyDir: { takes: { props: { size: 'size' } }, make: AlloyStorage.emptyDir },
    hostPath: { takes: 'text', make: AlloyStorage.hostPath },
    claim: { takes: 'text', needs: true, make: AlloyStorage.claim },
    claimPerPod: {
      takes: {
        props: {
          size: 'size',
          storageClass: 'text',
          whenDeleted: { choice: ['Retain', 'Delete'] },
          whenScaled: { choice: ['Retain', 'Delete'] },
        },
        required: ['size'],
      },
      needs: true,
      make: AlloyStorage.claimPerPod,
    },
  },
};

interface ExistingConfigMap {
  readonly name: string;
  readonly key?: string;
  readonly reload?: object;
}

const configDelivery: FactoryShape = {
  factories: {
    rollout: { takes: { props: { object } }, make: ConfigDelivery.rollout },
    immutable: { takes: { props: { object } }, make: ConfigDelivery.immutable },
    reload: { takes: { props: { object, ...reloader } }, make: ConfigDelivery.reload },
    existingConfigMap: {
      takes: { props: { name: 'text', key: 'text', reload: { props: reloader } }, required: ['name'] },
      needs: true,
      make: ({ name, ...options }: ExistingConfigMap) => ConfigDelivery.existingConfigMap(name, options),
    },
  },
};

const ofService: PropShapes = { internalTrafficPolicy: { choice: ['Cluster', 'Local'] }, ...labels };
const ofExternalService: PropShapes = {
  ...ofService,
  externalTrafficPolicy: { choice: ['Cluster', 'Local'] },
  nodePorts: { map: 'number' },
};

const service: FactoryShape = {
  factories: {
    clusterIp: { takes: { props: ofService }, make: AlloyService.clusterIp },
    nodePort: { takes: { props: ofExternalService }, make: AlloyService.nodePort },
    loadBalancer: { takes: { props: ofExternalService }, make: AlloyService.loadBalancer },
    none: { make: AlloyService.none },
  },
};

const namespaceObject: FactoryShape = {
  factories: {
    create: {
      takes: { props: { podSecurity: { choice: ['privileged', 'baseline', 'restricted'] }, labels: texts } },
      make: NamespaceObject.create,
    },
    none: { make: NamespaceObject.none },
  },
};

const platform: FactoryShape = {
  factories: {
    aks: {
      takes: { props: { workloadIdentity: 'text', spotNodes: 'boolean', systemNodes: 'boolean' } },
      make: Platform.aks,
    },
    bottlerocket: { make: Platform.bottlerocket },
    eksFargate: { make: Platform.eksFargate },
    gkeAutopilot: { takes: { props: { allowlisted: 'boolean' } }, make: Platform.gkeAutopilot },
    openShift: { takes: { props: { scc: 'text' } }, make: Platform.openShift },
    talos: { make: Platform.talos },
    windows: {
      takes: { props: { base: 'text', hostProcess: 'boolean', runAsUserName: 'text' } },
      make: Platform.windows,
    },
  },
};

const probe: FactoryShape = {
  factories: {
    derived: { takes: { kubernetes: k8s.toJson_Probe }, make: AlloyProbe.derived },
    none: { make: AlloyProbe.none },
  },
};

const gatewayRoute = (rule: PropShapes): Shape => ({
  props: {
    parents: {
      list: {
        props: { name: 'text', namespace: 'text', sectionName: 'text', port: 'number' },
        required: ['name'],
      },
    },
    hostnames: textList,
    rules: { list: { props: rule, required: ['listener'] } },
    ...labels,
  },
  required: ['parents', 'rules'],
});

const amounts: Shape = { props: { cpu: 'text', memory: 'size' } };

/** The props of an `Alloy` as YAML: all but the configuration. */
export const alloyShape = {
  controller,
  platform,
  verticalAutoscaling: {
    props: {
      updateMode: { choice: ['Off', 'Initial', 'Recreate', 'InPlaceOrRecreate', 'InPlace', 'Auto'] },
      minReplicas: 'number',
      minAllowed: amounts,
      maxAllowed: amounts,
      controlledValues: { choice: ['RequestsAndLimits', 'RequestsOnly'] },
      controlledResources: { list: { choice: ['cpu', 'memory'] } },
      recommenders: textList,
    },
  },
  namespace: 'text',
  namespaceObject,
  clustering: { props: { name: 'text', waitForSize: 'number', waitTimeout: 'duration' } },
  image: {
    props: {
      registry: 'text',
      repository: 'text',
      tag: 'text',
      digest: 'text',
      versionCheck: { choice: ['warning', 'error', 'none'] },
      pullPolicy: { choice: ['Always', 'IfNotPresent', 'Never'] },
      pullSecrets: textList,
    },
  },
  storage,
  resources,
  configDelivery,
  httpServer: { props: { port: 'number', address: 'text', exposed: 'boolean', uiPathPrefix: 'text' } },
  service,
  ingress: {
    props: {
      rules: { list: { props: { listener: 'text', path: 'text', host: 'text' }, required: ['listener'] } },
      className: 'text',
      tls: { list: { props: { secretName: 'text', hosts: textList }, required: ['secretName', 'hosts'] } },
      ...labels,
    },
    required: ['rules'],
  },
  httpRoute: gatewayRoute({ listener: 'text', path: 'text' }),
  grpcRoute: gatewayRoute({ listener: 'text', service: 'text', method: 'text' }),
  networkPolicy: {
    props: {
      flavor: { choice: ['kubernetes', 'cilium'] },
      from: { map: { list: { kubernetes: k8s.toJson_NetworkPolicyPeer } } },
      egress: {
        props: {
          to: { map: textList },
          dns: { props: { namespace: 'text', labels: texts, port: 'number' }, required: ['namespace'] },
          apiServer: { props: { cidrs: textList, ports: { list: 'number' } } },
        },
      },
    },
  },
  ports: {
    list: {
      props: { name: 'text', port: 'number', protocol: { choice: ['TCP', 'UDP'] }, appProtocol: 'text' },
      required: ['name', 'port'],
    },
  },
  privateListeners: textList,
  clusterDomain: 'text',
  grants: textList,
  declinedGrants: textList,
  appProtocols: texts,
  rules: {
    list: {
      props: {
        apiGroups: textList,
        resources: textList,
        nonResourceUrls: textList,
        verbs: textList,
        resourceNames: textList,
        namespaces: textList,
        reason: 'text',
      },
      required: ['verbs', 'reason'],
    },
  },
  rbacObjects: 'boolean',
  privileged: 'boolean',
  hostNetwork: 'boolean',
  stabilityLevel: { choice: ['generally-available', 'public-preview', 'experimental'] },
  usageReporting: 'boolean',
  extraArgs: textList,
  env: { list: { kubernetes: k8s.toJson_EnvVar } },
  envFrom: { list: { kubernetes: k8s.toJson_EnvFromSource } },
  volumes: { list: { kubernetes: k8s.toJson_Volume } },
  volumeMounts: { list: { kubernetes: k8s.toJson_VolumeMount } },
  initContainers: { list: { kubernetes: k8s.toJson_Container } },
  sidecars: { list: { kubernetes: k8s.toJson_Container } },
  command: textList,
  probes: { props: { startup: probe, readiness: probe, liveness: probe } },
  lifecycle: { kubernetes: k8s.toJson_Lifecycle },
  tolerations: { list: { kubernetes: k8s.toJson_Toleration } },
  affinity: { kubernetes: k8s.toJson_Affinity },
  nodeSelector: texts,
  topologySpreadConstraints: { list: { kubernetes: k8s.toJson_TopologySpreadConstraint } },
  priorityClassName: 'text',
  terminationGracePeriod: 'duration',
  hostAliases: { list: { kubernetes: k8s.toJson_HostAlias } },
  dnsPolicy: { choice: ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'] },
  dnsConfig: { kubernetes: k8s.toJson_PodDnsConfig },
  podAnnotations: texts,
  podLabels: texts,
  serviceAccountAnnotations: texts,
  serviceAccountLabels: texts,
  serviceAccountName: 'text',
} as const satisfies { readonly [K in keyof Required<Omit<AlloyProps, 'config'>>]: Shape };
