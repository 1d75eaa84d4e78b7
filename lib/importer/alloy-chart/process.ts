import { CHART, type Fields, isFields } from '../../helm';
import type { Values } from '../chart-values/values-file';
import { isCredentialName, variableOfSecret } from '../secrets';
import { setArguments } from './arguments';
import { asText, asTextList, fieldsOf, type Importing, setPlain } from './importing';

/** What runs in the Alloy container: `alloy`, `image` and what the reloader is told. */
export function setProcess(importing: Importing): void {
  setPlain(importing, [
    ['alloy.clustering.name', 'clustering.name'],
    ['alloy.stabilityLevel', 'stabilityLevel'],
    ['alloy.envFrom', 'envFrom'],
    ['alloy.command', 'command', asTextList],
    ['alloy.hostAliases', 'hostAliases'],
    ['alloy.lifecycle', 'lifecycle'],
  ]);
  const { values, draft } = importing;
  if (values.isOn('alloy.clustering.enabled')) {
    draft.set('clustering', draft.options['clustering'] ?? {}, values.given('alloy.clustering.enabled'));
  } else if (draft.options['clustering'] !== undefined) {
    values.leave('the chart ignores it as long as clustering is off', 'alloy.clustering.name');
    draft.drop('clustering');
  }
  values.take('usageReporting, which is off by default', 'alloy.enableReporting');
  draft.remark(values.given('alloy.clustering.portName'), 'the port of the headless Service is called http');
  values.take('clustering', 'alloy.clustering.portName');
  setArguments(importing);
  setImage(importing);
  setServer(importing);
  setProbes(importing);
  setEnvironment(importing);
  setResources(importing);
  setSecurity(importing);
}

function setImage(importing: Importing): void {
  setPlain(importing, [
    ['image.registry', 'image.registry'],
    ['global.image.registry', 'image.registry'],
    ['image.repository', 'image.repository'],
  ]);
  setTag(importing);
  setPlain(importing, [
    ['image.digest', 'image.digest', digestText],
    ['image.pullPolicy', 'image.pullPolicy'],
    ['global.image.pullPolicy', 'image.pullPolicy'],
    ['image.pullSecrets', 'image.pullSecrets', secretNames],
    ['global.image.pullSecrets', 'image.pullSecrets', secretNames],
  ]);
}

/** The tag, which may have a digest behind it, as in `configReloader.image.tag`. */
function setTag({ values, draft }: Importing): void {
  const tag = values.given('image.tag');
  if (tag === undefined) return;
  if (tag.value === CHART.appVersion) {
    tag.take('the version of the components');
    return;
  }
  const [name, digest] = String(tag.value).split('@');
  draft.set('image.tag', name, tag);
  if (digest !== undefined) draft.set('image.digest', digest, tag);
}

function digestText(value: unknown): unknown {
  return typeof value === 'string' && !value.startsWith('sha256:') ? `sha256:${value}` : value;
}

function secretNames(value: unknown): unknown {
  return Array.isArray(value) ? value.map((item) => (isFields(item) ? item['name'] : item)) : value;
}

/** Alloy's own HTTP server, and what asks it. */
function setServer(importing: Importing): void {
  const { values, draft, configuration } = importing;
  setPlain(importing, [
    ['alloy.listenAddr', 'httpServer.address'],
    ['alloy.listenPort', 'httpServer.port'],
    ['alloy.uiPathPrefix', 'httpServer.uiPathPrefix'],
  ]);
  const address = values.given('alloy.listenAddr');
  const isLoopback = /^(127\.|localhost$|\[?::1\]?$)/.test(String(address?.value));
  if (isLoopback) {
    draft.set('httpServer.exposed', false);
    for (const probe of ['startup', 'readiness', 'liveness']) draft.set(`probes.${probe}`, 'none');
    draft.remark(address, 'nothing outside of the container gets an answer there: no port, no probes');
  } else if (values.given('alloy.enableHttpServerPort') !== undefined) {
    draft.set('httpServer.exposed', false);
    draft.set('probes.readiness', 'none');
  }
  values.take('httpServer.exposed', 'alloy.enableHttpServerPort');
  const scheme = values.given('alloy.listenScheme');
  const isHttps = String(scheme?.value).toUpperCase() === 'HTTPS';
  if (isHttps !== configuration.hasTls) {
    draft.remark(
      scheme ?? address,
      configuration.hasTls
        ? 'probes speak HTTPS, as the configuration does'
        : 'probes speak HTTP, because the configuration has no http block with tls',
    );
  }
  scheme?.take('the http block of the configuration');
}

function setProbes(importing: Importing): void {
  const { values, draft } = importing;
  const isOff = (probe: string) => fieldsOf({ value: draft.options['probes'] } as Values)[probe] === 'none';
  const times = ['initialDelaySeconds', 'timeoutSeconds'] as const;
  for (const name of times) {
    const given = values.given(`alloy.${name}`);
    if (given === undefined) continue;
    if (isOff('readiness')) given.leave('there is no readiness probe');
    else draft.set(`probes.readiness.derived.${name}`, given.value, given);
  }
  const liveness = values.given('alloy.livenessProbe');
  if (liveness !== undefined) draft.set('probes.liveness', { derived: liveness.value }, liveness);
}

/** Variables that the chart sets, and others set here where the configuration reads them. */
const OF_CHART = ['HOSTNAME', 'K8S_NODE_NAME', 'ALLOY_DEPLOY_MODE'];

function setEnvironment({ values, draft }: Importing): void {
  const given = values.given('alloy.extraEnv');
  if (given === undefined) return;
  const variables = given.items.map(([, each]) =>
    withoutCredential(each, draft.name, (secret) => draft.secrets.push(secret)),
  );
  draft.set('env', variables, given);
  const twice = given.items.find(([, each]) => OF_CHART.includes(String(each.at('name').value)));
  draft.remark(twice?.[1].at('name'), 'the chart has two variables of this name, of which the last counts');
}

/** A variable, or, where its name says that its value is a credential, one from a Secret that is to be created. */
function withoutCredential(
  variable: Values,
  workload: string,
  need: (secret: { secret: string; key: string; path: Values['path'] }) => void,
): unknown {
  const { name, value, ...rest } = fieldsOf(variable);
  if (typeof name !== 'string' || typeof value !== 'string' || value === '' || !isCredentialName(name)) {
    return { name, ...(value === undefined ? {} : { value: asText(value) }), ...rest };
  }
  const read = variableOfSecret(name, workload);
  need({ secret: read.secret, key: name, path: variable.at('value').path });
  return read.variable;
}

const CONTAINER = '/spec/template/spec/containers/0';

function setResources({ values, draft }: Importing): void {
  const given = values.given('alloy.resources');
  if (given === undefined) return;
  for (const kind of ['requests', 'limits'] as const) {
    for (const [name, amount] of given.at(kind).items) {
      const prop = `${name}${kind === 'requests' ? 'Request' : 'Limit'}`;
      const size = name === 'memory' ? sizeText(amount.value) : amount.value;
      if ((name === 'cpu' || name === 'memory') && size !== undefined) {
        draft.set(`resources.${prop}`, asText(size), amount);
      } else draft.patch('workload', `${CONTAINER}/resources/${kind}/${pointer(name)}`, asText(amount.value), amount);
    }
  }
  raiseLimit(given, draft);
  given.at('claims').leave('claims of devices have no prop: add them by a JSON patch');
  given.leave('resources of a container have requests and limits');
}

/** What is requested has to be within the limit that is there by default. */
function raiseLimit(given: Values, draft: Importing['draft']): void {
  const request = given.below('requests.memory');
  const size = sizeText(request.value);
  if (size === undefined || given.below('limits.memory').exists || bytesOf(size) <= 1024 ** 3) return;
  draft.set('resources.memoryLimit', size);
  draft.remark(request, 'the limit of memory, which the chart leaves out, is the request');
}

const UNITS: Readonly<Record<string, number>> = { Ki: 1, Mi: 2, Gi: 3, Ti: 4 };
const DECIMAL: Readonly<Record<string, number>> = { '': 0, k: 1, M: 2, G: 3, T: 4 };

/** A quantity of bytes in the units of cdk8s; undefined where it's no whole number of KiB. */
export function sizeText(value: unknown): string | undefined {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)(Ki|Mi|Gi|Ti|k|M|G|T|)$/.exec(String(value)) ?? [];
  if (digits === '') return undefined;
  const bytes = Number(digits) * (unit in UNITS ? 1024 ** UNITS[unit]! : 1000 ** DECIMAL[unit]!);
  const [name, power] = Object.entries(UNITS).findLast(([, each]) => bytes % 1024 ** each === 0) ?? [];
  return power === undefined || bytes === 0 ? undefined : `${bytes / 1024 ** power}${name}`;
}

function bytesOf(size: string): number {
  return Number.parseFloat(size) * 1024 ** UNITS[size.slice(-2)]!;
}

/** A member as a JSON pointer writes it. */
export function pointer(name: string): string {
  return name.replace(/~/g, '~0').replace(/\//g, '~1');
}

/** What is given of security contexts stays; the rest is the least that the components need. */
function setSecurity({ values, draft }: Importing): void {
  const places = [
    ['global.podSecurityContext', '/spec/template/spec/securityContext'],
    ['alloy.securityContext', `${CONTAINER}/securityContext`],
  ] as const;
  for (const [path, place] of places) {
    const given = values.given(path);
    for (const [name, each] of given?.items ?? [])
      draft.patch('workload', `${place}/${pointer(name)}`, each.value, each);
  }
}

/** The sidecar that reloads, if the values say anything about it. */
export function reloaderOptions({ values, draft }: Importing): Fields | undefined {
  const given = values.given('configReloader');
  if (given === undefined || !values.isOn('configReloader.enabled')) {
    values.take('configDelivery, a rollout unless it says otherwise', 'configReloader.enabled');
    values.leave('there is no sidecar that reloads', 'configReloader');
    return undefined;
  }
  const image = ['registry', 'repository', 'tag', 'digest'].map((name) =>
    values.merged(`configReloader.image.${name}`),
  );
  const [registry, repository, tag, digest] = image.map((part) => String(part ?? ''));
  const changed = ['registry', 'repository', 'tag', 'digest'].map((name) => `configReloader.image.${name}`);
  const host = String(values.merged('global.image.registry') || registry);
  const version = digest === '' ? `:${tag}` : `@${digestText(digest)}`;
  values.take('configDelivery: ConfigDelivery.reload({ image })', ...changed);
  const resources: { [name: string]: unknown } = {};
  const own = values.given('configReloader.resources');
  for (const kind of ['requests', 'limits'] as const) {
    for (const [name, amount] of own?.at(kind).items ?? []) {
      const prop = `${name}${kind === 'requests' ? 'Request' : 'Limit'}`;
      const size = name === 'memory' ? sizeText(amount.value) : amount.value;
      if (name !== 'cpu' && name !== 'memory') amount.leave('only CPU and memory of the reloader have props');
      else if (size === undefined) amount.leave('is no whole number of KiB');
      else {
        resources[prop] = asText(size);
        amount.take(`configDelivery.${prop}`);
      }
    }
  }
  own?.leave('resources of a container have requests and limits');
  patchReloader(values, draft);
  return {
    image: `${host}/${repository}${version}`,
    ...(Object.keys(resources).length === 0 ? {} : { resources }),
  };
}

function patchReloader(values: Importing['values'], draft: Importing['draft']): void {
  const reloader = '/spec/template/spec/containers/1';
  const policy = values.given('configReloader.image.pullPolicy');
  const wanted = values.merged('global.image.pullPolicy') || policy?.value;
  if (wanted !== undefined) draft.patch('workload', `${reloader}/imagePullPolicy`, wanted, policy);
  const args = values.given('configReloader.customArgs');
  if (args !== undefined) draft.patch('workload', `${reloader}/args`, asTextList(args.value), args);
  for (const [name, each] of values.given('configReloader.securityContext')?.items ?? []) {
    draft.patch('workload', `${reloader}/securityContext/${pointer(name)}`, each.value, each);
  }
}
