import { CHART } from './chart-defaults';
import { compact, defined, type Fields } from './manifest';
import type { ReleaseNames } from './release';

const ofNode = (name: string): Fields => ({ name, valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } });

/** What the chart sets for every pod. */
export const CHART_ENV: readonly Fields[] = [
  { name: 'ALLOY_DEPLOY_MODE', value: 'helm' },
  ofNode('HOSTNAME'),
  ofNode('K8S_NODE_NAME'),
];

/** Directories of the node that the chart has switches for, in `alloy.mounts`. */
export const HOST_LOGS = { varlog: '/var/log', dockercontainers: '/var/lib/docker/containers' } as const;

/** The pod template that the chart makes of values. */
export function podTemplate(values: Fields, names: ReleaseNames): Fields {
  const { alloy, controller, configReloader, global } = values;
  const pullSecrets: readonly unknown[] =
    global.image.pullSecrets.length > 0 ? global.image.pullSecrets : values['image'].pullSecrets;
  const checksum = !configReloader.enabled && alloy.configMap.create && alloy.configMap.content !== '';
  return {
    metadata: {
      annotations: {
        'kubectl.kubernetes.io/default-container': 'alloy',
        ...(checksum ? { 'checksum/config': 'of the configuration' } : {}),
        ...controller.podAnnotations,
      },
      labels: { ...names.selector, ...controller.podLabels },
    },
    spec: {
      serviceAccountName: serviceAccountName(values, names),
      ...compact({
        securityContext: global.podSecurityContext,
        imagePullSecrets: pullSecrets,
        initContainers: controller.initContainers,
        hostAliases: alloy.hostAliases,
      }),
      containers: [
        alloyContainer(values, names),
        ...(configReloader.enabled ? [reloaderContainer(values)] : []),
        ...controller.extraContainers,
      ],
      ...(controller.priorityClassName ? { priorityClassName: controller.priorityClassName } : {}),
      ...(controller.hostNetwork ? { hostNetwork: true } : {}),
      ...(controller.hostPID ? { hostPID: true } : {}),
      dnsPolicy: controller.dnsPolicy,
      ...(controller.terminationGracePeriodSeconds
        ? { terminationGracePeriodSeconds: controller.terminationGracePeriodSeconds }
        : {}),
      ...compact({
        affinity: controller.affinity,
        nodeSelector: controller.nodeSelector,
        tolerations: controller.tolerations,
        topologySpreadConstraints: controller.topologySpreadConstraints,
      }),
      volumes: [
        { name: 'config', configMap: { name: alloy.configMap.name ?? names.full } },
        ...hostLogs(alloy.mounts).map(([name, path]) => ({ name, hostPath: { path } })),
        ...controller.volumes.extra,
      ],
    },
  };
}

export function serviceAccountName(values: Fields, names: ReleaseNames): string {
  const { create, name } = values['serviceAccount'];
  return name ?? (create ? names.full : 'default');
}

function alloyContainer(values: Fields, names: ReleaseNames): Fields {
  const { alloy } = values;
  const { configMap, clustering } = alloy;
  return {
    name: 'alloy',
    image: imageOf(values, values['image'], CHART.appVersion),
    imagePullPolicy: values['global'].image.pullPolicy || values['image'].pullPolicy,
    ...compact({ command: alloy.command }),
    args: [
      'run',
      `/etc/alloy/${configMap.key ?? 'config.alloy'}`,
      `--storage.path=${alloy.storagePath}`,
      `--server.http.listen-addr=${alloy.listenAddr}:${alloy.listenPort}`,
      `--server.http.ui-path-prefix=${alloy.uiPathPrefix}`,
      ...(alloy.enableReporting ? [] : ['--disable-reporting']),
      ...(clustering.enabled ? ['--cluster.enabled=true', `--cluster.join-addresses=${names.full}-cluster`] : []),
      ...(clustering.enabled && clustering.name ? [`--cluster.name=${clustering.name}`] : []),
      ...(alloy.stabilityLevel ? [`--stability.level=${alloy.stabilityLevel}`] : []),
      ...alloy.extraArgs,
    ],
    env: [...CHART_ENV, ...alloy.extraEnv],
    ...compact({ envFrom: alloy.envFrom }),
    ...compact({ ports: containerPorts(alloy) }),
    ...(alloy.enableHttpServerPort ? { readinessProbe: readinessProbe(alloy) } : {}),
    ...compact({
      livenessProbe: alloy.livenessProbe,
      resources: alloy.resources,
      lifecycle: alloy.lifecycle,
      securityContext: alloy.securityContext,
    }),
    volumeMounts: [
      { name: 'config', mountPath: '/etc/alloy' },
      ...hostLogs(alloy.mounts).map(([name, mountPath]) => ({ name, mountPath, readOnly: true })),
      ...alloy.mounts.extra,
    ],
  };
}

function readinessProbe({ listenPort, listenScheme, initialDelaySeconds, timeoutSeconds }: Fields): Fields {
  return { httpGet: { path: '/-/ready', port: listenPort, scheme: listenScheme }, initialDelaySeconds, timeoutSeconds };
}

function containerPorts({ enableHttpServerPort, listenPort, extraPorts }: Fields): readonly Fields[] {
  return [
    ...(enableHttpServerPort ? [{ containerPort: listenPort, name: 'http-metrics' }] : []),
    ...extraPorts.map(({ name, targetPort, hostPort, protocol = 'TCP' }: Fields) =>
      defined({ name, containerPort: targetPort, hostPort, protocol }),
    ),
  ];
}

function reloaderContainer(values: Fields): Fields {
  const { configReloader, alloy, global } = values;
  const { customArgs, image, resources, securityContext } = configReloader;
  return {
    name: 'config-reloader',
    image: imageOf(values, image, ''),
    imagePullPolicy: global.image.pullPolicy || image.pullPolicy,
    args:
      customArgs.length > 0
        ? customArgs
        : ['--watched-dir=/etc/alloy', `--reload-url=http://localhost:${alloy.listenPort}/-/reload`],
    volumeMounts: [{ name: 'config', mountPath: '/etc/alloy' }],
    ...compact({ resources, securityContext }),
  };
}

function imageOf(values: Fields, { registry, repository, tag, digest }: Fields, usualTag: string): string {
  const name = `${values['global'].image.registry || registry}/${repository}`;
  if (digest) return `${name}@${digest.startsWith('sha256:') ? digest : `sha256:${digest}`}`;
  return `${name}:${tag ?? usualTag}`;
}

function hostLogs(mounts: Fields): readonly (readonly [string, string])[] {
  return Object.entries(HOST_LOGS).filter(([name]) => mounts[name]);
}
