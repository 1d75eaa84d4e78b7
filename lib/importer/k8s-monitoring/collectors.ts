import { literalCode, Props } from '../chart-values/props';
import type { Path, Values } from '../chart-values/values-file';
import { type Code, callCode, textCode } from '../code';
import { isCredentialName, variableOfSecret } from '../secrets';
import type { Importing } from './importing';

/** A workload on its way into the program. */
export interface Collector {
  readonly name: string;
  readonly path: Path;
  readonly props: Props;
  readonly controller: 'daemonset' | 'deployment' | 'statefulset';
  /** Whether more than one pod runs. */
  readonly several: boolean;
  readonly isWindows: boolean;
  /** Settings of its configuration: statements behind `config.`. */
  readonly settings: readonly { readonly name: string; readonly code: Code }[];
  /** Alloy text of its own, and the destinations that this needs. */
  readonly text?: string;
  readonly destinations: readonly string[];
}

/** What a preset says, besides the kind of the workload. */
const SIZES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  small: ['100m', '128Mi', '500m', '512Mi'],
  medium: ['250m', '512Mi', '1000m', '1Gi'],
  large: ['500m', '1Gi', '2000m', '2Gi'],
  xlarge: ['1000m', '2Gi', '4000m', '4Gi'],
};

/** Presets whose needs follow from the pipelines. */
const DERIVED = [
  'filesystem-log-reader',
  'linux-host-monitor',
  'host-cgroup',
  'host-network',
  'host-tracefs',
  'root',
  'privileged',
  'otel-receiver',
  'windows-scrapeable',
  'windows-host-process',
];

const CONTROLLERS = ['daemonset', 'deployment', 'statefulset'] as const;

/** The workloads, each with what they have in common. */
export function collectorsOf(root: Values, importing: Importing): readonly Collector[] {
  const common = root.at('collectorCommon', 'alloy');
  return root.at('collectors').items.flatMap(([name, values]) => {
    if (!values.at('enabled').flag(true, `collectors.${name}`)) {
      values.leave('the collector is off');
      return [];
    }
    return [collector(name, [common, values], values, importing)];
  });
}

function collector(name: string, layers: readonly Values[], own: Values, importing: Importing): Collector {
  const to = `collectors.${name}`;
  const props = new Props();
  const presets = layers.flatMap((layer) => layer.at('presets').list(to));
  if (own.leaves.some(({ path }) => path.length === own.path.length)) own.take(to);
  // The values of the last layer that has some.
  const last = (...path: string[]): Values =>
    [...layers]
      .reverse()
      .map((layer) => layer.at(...path))
      .find(({ exists }) => exists) ?? own.at(...path);
  const takeAll = (...path: string[]): void => {
    for (const layer of layers) layer.at(...path).take(to);
  };

  const byPreset = presets
    .flatMap((preset) =>
      preset === 'singleton' ? ['deployment' as const] : CONTROLLERS.filter((kind) => kind === preset),
    )
    .at(-1);
  const type = last('controller', 'type').text(to);
  const controller = CONTROLLERS.find((kind) => kind === type) ?? byPreset ?? 'daemonset';
  const replicas = last('controller', 'replicas');
  const count = Number(replicas.value ?? 1);
  takeAll('controller', 'replicas');
  const scaling = autoscaler(last('controller', 'autoscaling'), importing, to);
  props.set('task', textCode(presets.some((preset) => preset.startsWith('windows')) ? 'windows' : TASKS[controller]));
  props.set(
    'controller',
    controllerCode(controller, scaling ?? (replicas.exists ? literalCode(count) : undefined), presets, importing),
  );
  const clustered = presets.includes('clustered') || last('alloy', 'clustering', 'enabled').flag(false, to);
  if (clustered) props.set('clustering', '{}');
  else if (controller === 'statefulset') props.set('clustering', 'undefined');
  takeAll('alloy', 'clustering', 'enabled');
  takeAll('alloy', 'clustering', 'portName');

  const size = presets
    .map((preset) => SIZES[preset])
    .filter((each) => each !== undefined)
    .at(-1);
  resources(
    layers.map((layer) => layer.at('alloy', 'resources')),
    size,
    props,
    importing,
    to,
  );
  for (const preset of presets) {
    if (preset === 'host-storage') storage(props, importing, '/var/lib/alloy');
    else if (preset === 'service-discovery' || !(KNOWN.includes(preset) || DERIVED.includes(preset))) {
      importing.remark(own.at('presets').path, `the preset ${JSON.stringify(preset)} isn't known here`);
    }
  }
  stored(
    last('alloy', 'storagePath'),
    last('alloy', 'mounts', 'extra'),
    last('controller', 'volumes', 'extra'),
    last('controller', 'volumeClaimTemplates'),
    props,
    importing,
    to,
  );
  last('controller', 'enableStatefulSetAutoDeletePVC').leave(
    'claims stay when the set is deleted: say `whenDeleted` of AlloyStorage.claimPerPod',
  );
  scheduling(last, takeAll, props, importing, to);
  environment(
    layers.map((layer) => layer.at('alloy', 'extraEnv')),
    props,
    importing,
    to,
  );
  takeAll('alloy', 'extraPorts');
  takeAll('alloy', 'mounts', 'varlog');
  takeAll('alloy', 'mounts', 'dockercontainers');
  for (const layer of layers) {
    layer
      .at('configReloader')
      .leave('has no sidecar that reloads: pods restart with a new configuration, or ConfigDelivery says otherwise');
    layer.at('nameOverride').leave(`the workload is called ${importing.release}-${name}`);
    layer.at('fullnameOverride').leave(`the workload is called ${importing.release}-${name}`);
    layer.at('rbac').leave('rights follow from the configuration: namespaces of the pipelines make Roles');
  }
  return {
    name,
    path: own.path,
    props,
    controller,
    several: controller === 'daemonset' || count > 1 || scaling !== undefined,
    isWindows: presets.some((preset) => preset.startsWith('windows')),
    settings: settings(last, takeAll, importing, to, name),
    text: own.at('extraConfig').text(`${to}: addText`),
    destinations: own.at('includeDestinations').list(to),
  };
}

const TASKS = { daemonset: 'node', deployment: 'receive', statefulset: 'scrape' } as const;
const KNOWN = [...CONTROLLERS, 'singleton', 'clustered', 'windows', ...Object.keys(SIZES)] as readonly string[];

function controllerCode(
  kind: Collector['controller'],
  replicas: Code | undefined,
  presets: readonly string[],
  importing: Importing,
): Code {
  importing.use('Controller');
  const method = { daemonset: 'daemonSet', deployment: 'deployment', statefulset: 'statefulSet' }[kind];
  const props = new Props();
  if (kind !== 'daemonset') props.set('replicas', replicas ?? '1');
  if (presets.at(-1) === 'singleton') props.set('updateStrategy', textCode('Recreate'));
  return callCode(`Controller.${method}`, props.isEmpty ? [] : [props.code]);
}

function autoscaler(values: Values, importing: Importing, to: string): Code | undefined {
  const horizontal = values.at('horizontal');
  if (horizontal.at('externalHPA').flag(false, to)) {
    values.take(to);
    return textCode('external');
  }
  const source = horizontal.at('enabled').flag(false, to)
    ? horizontal
    : values.at('enabled').flag(false, to)
      ? values
      : undefined;
  if (source === undefined) return undefined;
  importing.use('Autoscaler');
  const props = new Props();
  importing.apply(
    [
      { at: 'minReplicas', to: 'minReplicas' },
      { at: 'maxReplicas', to: 'maxReplicas' },
    ],
    source,
    props,
    to,
  );
  for (const [name, prop] of [
    ['targetCPUUtilizationPercentage', 'cpuUtilization'],
    ['targetMemoryUtilizationPercentage', 'memoryUtilization'],
  ] as const) {
    const percent = Number(source.at(name).take(to) ?? 0);
    if (percent > 0) props.set(prop, literalCode(percent));
  }
  return callCode('Autoscaler.horizontal', [props.code]);
}

function resources(
  layers: readonly Values[],
  size: readonly string[] | undefined,
  props: Props,
  importing: Importing,
  to: string,
): void {
  const names = [
    ['requests.cpu', 'cpuRequest'],
    ['requests.memory', 'memoryRequest'],
    ['limits.cpu', 'cpuLimit'],
    ['limits.memory', 'memoryLimit'],
  ] as const;
  names.forEach(([at, prop], index) => {
    const text =
      layers
        .map((layer) => layer.below(at).text(`${to}.resources`))
        .filter((each) => each !== undefined)
        .at(-1) ?? size?.[index];
    if (text === undefined) return;
    props.set(`resources.${prop}`, at.endsWith('cpu') ? textCode(text) : sizeCode(text, importing));
  });
}

/** A quantity of bytes, as cdk8s has it. */
export function sizeCode(text: string, importing: Importing): Code | undefined {
  const [, amount, unit] = /^(\d+)(Ki|Mi|Gi|Ti)$/.exec(text) ?? [];
  if (amount === undefined) return undefined;
  importing.use('Size');
  const method = { Ki: 'kibibytes', Mi: 'mebibytes', Gi: 'gibibytes', Ti: 'tebibytes' }[unit!];
  return callCode(`Size.${method}`, [amount]);
}

function storage(props: Props, importing: Importing, path: string): void {
  importing.use('AlloyStorage');
  props.set('storage', callCode('AlloyStorage.hostPath', [textCode(path)]));
}

/** What Alloy keeps: on the node, or in a claim of each pod. */
function stored(
  path: Values,
  mounts: Values,
  volumes: Values,
  claims: Values,
  props: Props,
  importing: Importing,
  to: string,
): void {
  if (!path.exists) return;
  const mounted = mounts.items.find(([, mount]) => mount.at('mountPath').value === path.value)?.[1].at('name').value;
  const volume = volumes.items.find(([, each]) => each.at('name').value === mounted)?.[1];
  const claim = claims.items.find(([, each]) => each.at('metadata', 'name').value === mounted)?.[1];
  const host = volume?.at('hostPath', 'path').text(to);
  const size = claim?.below('spec.resources.requests.storage').text(to);
  if (host !== undefined) storage(props, importing, host);
  else if (size !== undefined) {
    const options = new Props().set('size', sizeCode(size, importing));
    const storageClass = claim!.below('spec.storageClassName').text(to);
    if (storageClass !== undefined) options.set('storageClass', textCode(storageClass));
    importing.use('AlloyStorage');
    props.set('storage', callCode('AlloyStorage.claimPerPod', [options.code]));
  } else return;
  path.take(to);
  mounts.take(to);
  volume?.take(to);
  claim?.take(to);
}

function scheduling(
  last: (...path: string[]) => Values,
  takeAll: (...path: string[]) => void,
  props: Props,
  importing: Importing,
  to: string,
): void {
  for (const [name, prop] of [
    ['nodeSelector', 'nodeSelector'],
    ['tolerations', 'tolerations'],
    ['podAnnotations', 'podAnnotations'],
    ['podLabels', 'podLabels'],
    ['priorityClassName', 'priorityClassName'],
  ] as const) {
    const values = last('controller', name);
    if (!values.exists || (typeof values.value === 'object' && Object.keys(values.value as object).length === 0))
      continue;
    props.set(prop, literalCode(values.value));
    takeAll('controller', name);
  }
  const level = last('alloy', 'stabilityLevel').text(`${to}.stabilityLevel`);
  if (level !== undefined) props.set('stabilityLevel', textCode(level));
  image(last('image'), props, importing, `${to}.image`);
}

/** The image of Alloy. */
export function image(values: Values, props: Props, importing: Importing, to: string): void {
  const rows = ['registry', 'repository', 'tag', 'digest', 'pullPolicy'].map((name) => ({
    at: name,
    to: `image.${name}`,
  }));
  importing.apply(rows, values, props, to);
  const names = values.at('pullSecrets').items.map(([, each]) => each.at('name').text(to) ?? each.text(to) ?? '');
  if (names.length > 0) props.set('image.pullSecrets', literalCode(names));
}

function environment(layers: readonly Values[], props: Props, importing: Importing, to: string): void {
  const variables = layers.flatMap((layer) => layer.items.map(([, each]) => each));
  const plain = variables.filter((each) => {
    const name = each.at('name').value;
    if (!importing.secretVariables.has(String(name))) return true;
    each.take(`the Secret ${importing.release}-environment`);
    return false;
  });
  if (plain.length === 0) return;
  props.set('env', literalCode(plain.map((each) => withoutCredential(each, importing, to))));
}

/** A variable as it is, or, where its name says that its value is a credential, from a Secret that is to be created. */
function withoutCredential(variable: Values, importing: Importing, to: string): unknown {
  const { name, value } = { name: variable.at('name').value, value: variable.at('value').value };
  if (typeof name !== 'string' || typeof value !== 'string' || !isCredentialName(name))
    return variable.take(`${to}.env`);
  const { secret, variable: read } = variableOfSecret(name, importing.release);
  importing.secrets.push({ secret, key: name, path: variable.at('value').path });
  variable.take(`the Secret ${secret}`);
  return read;
}

function settings(
  last: (...path: string[]) => Values,
  takeAll: (...path: string[]) => void,
  importing: Importing,
  to: string,
  name: string,
): Collector['settings'] {
  const found: { readonly name: string; readonly code: Code }[] = [];
  if (last('liveDebugging', 'enabled').flag(false, to))
    found.push({ name: 'livedebugging', code: '{ enabled: true }' });
  takeAll('liveDebugging', 'enabled');
  const logging = new Props();
  importing.apply(
    ['level', 'format'].map((at) => ({ at, to: at })),
    last('logging'),
    logging,
    to,
  );
  if (!logging.isEmpty) found.push({ name: 'logging', code: logging.code });
  const remote = last('remoteConfig');
  if (remote.at('enabled').flag(false, to))
    found.push({ name: 'remotecfg', code: remoteCode(remote, importing, to, name) });
  else remote.leave('remote configuration is off');
  return found;
}

function remoteCode(values: Values, importing: Importing, to: string, name: string): Code {
  const props = new Props();
  const from = values.at('secret', 'name').text(to) ?? `${name}-remote-config`;
  values.at('secret').take(to);
  importing.secretOf.set(`${name}_remote_cfg`.replace(/[^A-Za-z0-9]/g, '_'), from);
  props.set('url', importing.expression(values.at('urlFrom'), to, false) ?? textCode(values.at('url').text(to) ?? ''));
  importing.apply(
    [
      { at: 'pollFrequency', to: 'pollFrequency' },
      { at: 'extraAttributes', to: 'attributes' },
      { at: 'proxyURL', to: 'proxyUrl' },
    ],
    values,
    props,
    to,
  );
  const auth = values.at('auth');
  if (auth.at('type').text(to) !== 'basic' && !auth.at('password').exists) return props.code;
  const key = auth.at('usernameKey').text(to);
  const username = auth.at('username').text(to);
  props.set(
    'basicAuth.username',
    username !== undefined
      ? textCode(username)
      : importing.secret(from, key ?? 'username', auth.path, { nonsensitive: true }),
  );
  auth.at('password').take(to);
  props.set(
    'basicAuth.password',
    importing.secret(from, auth.at('passwordKey').text(to) ?? 'password', auth.at('password').path),
  );
  return props.code;
}
