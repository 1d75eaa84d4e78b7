import { runArguments } from './arguments';
import { type Fields, isSame, type Manifest } from './manifest';
import { CHART_ENV, HOST_LOGS } from './render-pod';

const RELOADER = 'config-reloader';

/** The values `alloy`, `image` and `configReloader` of a pod template. */
export function valuesOfPod(template: Fields, service: Manifest | undefined): Fields {
  const containers: readonly Fields[] = template['spec'].containers;
  const alloy = containers.find(({ name }) => name === 'alloy') ?? containers[0]!;
  const reloader = containers.find(({ name }) => name === RELOADER);
  const { alloy: flags } = runArguments(alloy['args'] ?? []);
  const ports: readonly Fields[] = alloy['ports'] ?? [];
  const probe = alloy['readinessProbe'];
  return {
    alloy: {
      ...flags,
      enableHttpServerPort: ports.some(({ name }) => name === 'http-metrics'),
      ...(probe === undefined
        ? {}
        : {
            listenScheme: probe.httpGet?.scheme ?? 'HTTP',
            initialDelaySeconds: probe.initialDelaySeconds ?? 0,
            timeoutSeconds: probe.timeoutSeconds ?? 1,
          }),
      extraEnv: (alloy['env'] ?? []).filter((entry: Fields) => !CHART_ENV.some((known) => isSame(known, entry))),
      envFrom: alloy['envFrom'],
      command: alloy['command'],
      extraPorts: ports
        .filter(({ name }) => name !== 'http-metrics')
        .map((port) => extraPort(port, service?.['spec'].ports ?? [])),
      hostAliases: template['spec'].hostAliases,
      lifecycle: alloy['lifecycle'],
      livenessProbe: alloy['livenessProbe'],
      resources: alloy['resources'],
      securityContext: alloy['securityContext'],
      mounts: mountsOf(alloy['volumeMounts'] ?? [], template['spec'].volumes ?? []),
    },
    image: { ...imageOf(alloy['image']), pullPolicy: alloy['imagePullPolicy'] },
    configReloader: reloader === undefined ? { enabled: false } : valuesOfReloader(reloader, flags['listenPort']),
  };
}

/** The containers beside Alloy that aren't the chart's. */
export function extraContainers(template: Fields): readonly Fields[] {
  const containers: readonly Fields[] = template['spec'].containers;
  const alloy = containers.find(({ name }) => name === 'alloy') ?? containers[0]!;
  return containers.filter((container) => container !== alloy && container['name'] !== RELOADER);
}

/** The volumes that the chart doesn't make by itself. */
export function extraVolumes(template: Fields): readonly Fields[] {
  const volumes: readonly Fields[] = template['spec'].volumes ?? [];
  return volumes.filter((volume) => volume['name'] !== 'config' && !isHostLog(volume));
}

function isHostLog({ name, hostPath, ...others }: Fields): boolean {
  const path = HOST_LOGS[name as keyof typeof HOST_LOGS];
  return path !== undefined && isSame({ hostPath, ...others }, { hostPath: { path } });
}

function mountsOf(mounts: readonly Fields[], volumes: readonly Fields[]): Fields {
  const hostLogs = volumes.filter(isHostLog).map(({ name }) => name as keyof typeof HOST_LOGS);
  const isChart = ({ name, mountPath }: Fields) =>
    name === 'config' || hostLogs.some((known) => known === name && HOST_LOGS[known] === mountPath);
  return {
    ...Object.fromEntries(hostLogs.map((name) => [name, true])),
    extra: mounts.filter((mount) => !isChart(mount)),
  };
}

function extraPort({ name, containerPort, protocol, hostPort }: Fields, served: readonly Fields[]): Fields {
  const service = served.find((port) => port['name'] === name);
  return {
    name,
    port: service?.['port'] ?? containerPort,
    targetPort: containerPort,
    protocol: protocol ?? 'TCP',
    ...(service?.['appProtocol'] === undefined ? {} : { appProtocol: service['appProtocol'] }),
    ...(hostPort === undefined ? {} : { hostPort }),
    ...(service?.['nodePort'] === undefined ? {} : { nodePort: service['nodePort'] }),
  };
}

function valuesOfReloader(reloader: Fields, listenPort: unknown): Fields {
  const { image, imagePullPolicy: pullPolicy, args = [], resources = {}, securityContext = {} } = reloader;
  const usual = ['--watched-dir=/etc/alloy', `--reload-url=http://localhost:${listenPort}/-/reload`];
  return {
    image: { ...imageOf(image), pullPolicy },
    customArgs: isSame(args, usual) ? [] : args,
    resources,
    securityContext,
  };
}

/** `registry/repository:tag@digest` in the chart's parts: a digest takes the place of the tag, so that both stand in the tag. */
function imageOf(image: string): Fields {
  const [name = '', digest] = image.split('@');
  const slash = name.indexOf('/');
  const first = name.slice(0, slash);
  const hasRegistry = slash > 0 && (/[.:]/.test(first) || first === 'localhost');
  const [repository, tag] = (hasRegistry ? name.slice(slash + 1) : name).split(':');
  const registry = hasRegistry ? first : 'docker.io';
  if (digest === undefined) return { registry, repository, tag: tag ?? 'latest' };
  return tag === undefined ? { registry, repository, digest } : { registry, repository, tag: `${tag}@${digest}` };
}
