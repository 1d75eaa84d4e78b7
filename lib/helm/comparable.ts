import { defined, type Fields, isFields, type Manifest } from './manifest';

/** Annotations of pods that say what is computed at another place. */
const COMPUTED = ['checksum/config', 'kubectl.kubernetes.io/default-container'];

/**
 * An object in one form, with what Kubernetes fills in and without what is only a name: labels that say who made it, names of cluster roles, ports by name. Lists
 * of named things are mappings.
 */
export function comparable(object: Manifest): Fields {
  const { kind, metadata, ...rest } = object;
  const annotations = metadata['annotations'];
  const common = annotations === undefined ? {} : { metadata: { annotations } };
  if (kind === 'Service') return { ...common, spec: ofService(rest['spec']) };
  if (kind.endsWith('Binding')) return {};
  if (kind === 'HorizontalPodAutoscaler') return { ...common, spec: ofAutoscaler(rest['spec']) };
  if (rest['spec']?.template === undefined) return { ...common, ...rest };
  const { spec } = rest as Fields;
  const { minReadySeconds, revisionHistoryLimit } = spec;
  return {
    ...common,
    spec: defined({
      ...spec,
      selector: undefined,
      minReadySeconds: minReadySeconds === 0 ? undefined : minReadySeconds,
      revisionHistoryLimit: revisionHistoryLimit === 10 ? undefined : revisionHistoryLimit,
      template: ofTemplate(spec.template),
    }),
  };
}

/** How long an autoscaler waits, where nothing is said. */
const WINDOWS = { scaleDown: 300, scaleUp: 0 } as const;

function ofAutoscaler({ behavior = {}, ...spec }: Fields): Fields {
  const rules = Object.entries(WINDOWS).map(([direction, usual]) => {
    const { stabilizationWindowSeconds = usual, selectPolicy = 'Max', ...others } = behavior[direction] ?? {};
    return [direction, { ...others, selectPolicy, stabilizationWindowSeconds }];
  });
  return { ...spec, behavior: Object.fromEntries(rules) };
}

function ofTemplate({ metadata, spec }: Fields): Fields {
  const { 'app.kubernetes.io/version': _, ...labels } = metadata.labels;
  const annotations = Object.entries(metadata.annotations ?? {}).filter(([name]) => !COMPUTED.includes(name));
  return {
    metadata: { labels, annotations: Object.fromEntries(annotations) },
    spec: {
      ...spec,
      dnsPolicy: spec.dnsPolicy ?? 'ClusterFirst',
      containers: byName(spec.containers.map(ofContainer)),
      volumes: byName(spec.volumes ?? []),
    },
  };
}

function ofContainer(container: Fields): Fields {
  const ports: readonly Fields[] = container['ports'] ?? [];
  const probe = (given: Fields | undefined) => (given === undefined ? undefined : ofProbe(given, ports));
  const named = container['env'] === undefined ? {} : { env: byName(container['env']) };
  return defined({
    ...container,
    imagePullPolicy: container['imagePullPolicy'] ?? 'IfNotPresent',
    ...(isFields(container['resources']) ? { resources: ofResources(container['resources']) } : {}),
    args: Object.fromEntries((container['args'] ?? []).map((arg: string) => flagOf(arg))),
    ...named,
    ports: byName(ports.map((port) => ({ ...port, protocol: port['protocol'] ?? 'TCP' }))),
    readinessProbe: probe(container['readinessProbe']),
    livenessProbe: probe(container['livenessProbe']),
    startupProbe: probe(container['startupProbe']),
    volumeMounts: Object.fromEntries(
      (container['volumeMounts'] ?? []).map((mount: Fields) => [mount['mountPath'], mount]),
    ),
  });
}

/** Amounts as texts, in one unit where they are bytes. */
function ofResources(resources: Fields): Fields {
  const amounts = (given: Fields) =>
    Object.fromEntries(
      Object.entries(given).map(([name, amount]) => [name, name === 'cpu' ? String(amount) : bytesText(amount)]),
    );
  return Object.fromEntries(
    Object.entries(resources).map(([kind, given]) => [kind, isFields(given) ? amounts(given) : given]),
  );
}

const UNITS: readonly (readonly [string, number])[] = [
  ...['Ki', 'Mi', 'Gi', 'Ti'].map((unit, i) => [unit, 1024 ** (i + 1)] as const),
  ...['k', 'M', 'G', 'T'].map((unit, i) => [unit, 1000 ** (i + 1)] as const),
];

/** `4Gi` stays as it is, `4096Mi` becomes the same. */
function bytesText(amount: unknown): string {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)([KMGTk]i?)?$/.exec(String(amount)) ?? [];
  const factor = unit === '' ? 1 : UNITS.find(([name]) => name === unit)?.[1];
  if (digits === undefined || factor === undefined) return String(amount);
  const bytes = Number(digits) * factor;
  const [name = '', size = 1] = UNITS.slice(0, 4).findLast(([, each]) => bytes % each === 0) ?? [];
  return `${bytes / size}${name}`;
}

function flagOf(arg: string): readonly [string, string] {
  const equals = arg.indexOf('=');
  return arg.startsWith('--') && equals > 0 ? [arg.slice(0, equals), arg.slice(equals + 1)] : [arg, ''];
}

function ofProbe(probe: Fields, ports: readonly Fields[]): Fields {
  if (!isFields(probe['httpGet'])) return probe;
  const { port, scheme = 'HTTP', ...get } = probe['httpGet'];
  const { containerPort = port } = ports.find(({ name }) => name === port) ?? {};
  const { initialDelaySeconds = 0, timeoutSeconds = 1, ...others } = probe;
  return { ...others, initialDelaySeconds, timeoutSeconds, httpGet: { ...get, scheme, port: containerPort } };
}

function ofService(spec: Fields): Fields {
  const {
    type = 'ClusterIP',
    internalTrafficPolicy = 'Cluster',
    externalTrafficPolicy = 'Cluster',
    ports,
    ...others
  } = spec;
  // By the number, not by the name that the container has for it: both have the port itself.
  const numbered = ports.map(({ targetPort, protocol = 'TCP', ...port }: Fields) => ({
    ...port,
    protocol,
    ...(targetPort === port['port'] || typeof targetPort === 'string' ? {} : { targetPort }),
  }));
  const { selector: _, ...rest } = others;
  const isHeadless = rest['clusterIP'] === 'None';
  const policies = {
    ...(isHeadless ? {} : { internalTrafficPolicy }),
    ...(type === 'ClusterIP' ? {} : { externalTrafficPolicy }),
  };
  return { ...rest, type, ...policies, ports: byName(numbered) };
}

function byName(items: readonly Fields[]): Fields {
  return Object.fromEntries(items.map((item) => [item['name'], item]));
}
