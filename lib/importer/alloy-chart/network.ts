import { chartObjects, type Fields, isFields } from '../../helm';
import { literalCode } from '../chart-values/props';
import type { Values } from '../chart-values/values-file';
import { callCode, type Item, keyCode, objectCode, textCode } from '../code';
import { asText, asTexts, fieldsOf, type Importing } from './importing';

/** What reaches the pods: ports, Service, Ingress, policy, monitor. */
export function setNetwork(importing: Importing): void {
  const nodePorts = setPorts(importing);
  setService(importing, nodePorts);
  setIngress(importing);
  setPolicy(importing);
  setMonitor(importing);
}

const PROTOCOL = 'TCP';

/** Ports that no component of the configuration listens on. @returns ports of nodes, by name */
function setPorts({ values, draft, configuration }: Importing): Fields {
  const ports: Fields[] = [];
  const protocols: { [name: string]: unknown } = {};
  const nodePorts: { [name: string]: unknown } = {};
  const isHidden = fieldsOf({ value: draft.options['httpServer'] } as Values)['exposed'] === false;
  const alloyPort = Number(values.merged('alloy.listenPort'));
  const listeners = listenersOf(configuration, alloyPort);
  for (const [, port] of values.given('alloy.extraPorts')?.items ?? []) {
    const { name, port: number, targetPort, protocol = PROTOCOL, appProtocol, nodePort } = fieldsOf(port);
    const inPod = targetPort ?? number;
    const listener = listeners.find((each) => each.port === inPod && each.protocol === protocol);
    const called = listener?.name ?? name;
    if (nodePort !== undefined) nodePorts[called] = nodePort;
    if (listener?.loopback) {
      port.leave(
        `${listener.origin.id} listens on the loopback address, where nothing from outside arrives: let it listen on 0.0.0.0`,
      );
      continue;
    }
    if (inPod === alloyPort && protocol === PROTOCOL) {
      port.take("Alloy's own port");
      continue;
    }
    if (listener !== undefined) {
      if (listener.name !== name)
        draft.remark(port.at('name'), `the port is called ${listener.name}, after its listener`);
      if (appProtocol !== undefined) protocols[listener.name] = appProtocol;
    } else draft.note(`ports.${ports.length}`, port);
    const first = isHidden ? 0 : 1;
    const exposed = listeners.filter(({ loopback }) => !loopback);
    const at = (list: typeof listeners) =>
      first + (listener === undefined ? list.length + ports.length : list.indexOf(listener));
    if (inPod !== number) draft.patch('service', `/spec/ports/${at(exposed)}/port`, number, port.at('port'));
    const host = port.at('hostPort');
    if (host.exists) draft.patch('workload', `${CONTAINER}/ports/${at(listeners)}/hostPort`, host.value, host);
    port.take('the component that listens');
    if (listener !== undefined) continue;
    const isUsual = protocol === PROTOCOL;
    ports.push({
      name,
      port: inPod,
      ...(isUsual ? {} : { protocol }),
      ...(appProtocol === undefined ? {} : { appProtocol }),
    });
  }
  if (ports.length > 0) draft.set('ports', ports);
  if (Object.keys(protocols).length > 0) draft.set('appProtocols', protocols);
  return nodePorts;
}

const CONTAINER = '/spec/template/spec/containers/0';

/** What listens, in the order of the ports of the container: each number once, Alloy's own not among them. */
function listenersOf(
  { needs }: Importing['configuration'],
  alloyPort: number,
): Importing['configuration']['needs']['listeners'] {
  const known = needs.listeners.filter(
    ({ port, protocol }) => port !== undefined && !(port === alloyPort && protocol === PROTOCOL),
  );
  return known.filter(
    ({ port, protocol }, i) => known.findIndex((each) => each.port === port && each.protocol === protocol) === i,
  );
}

const SERVICES: Readonly<Record<string, string>> = {
  ClusterIP: 'clusterIp',
  NodePort: 'nodePort',
  LoadBalancer: 'loadBalancer',
};

/** Of the Services that are reachable from outside. */
const EXTERNAL = ['nodePort', 'loadBalancer'];

function setService({ values, draft, configuration }: Importing, nodePorts: Fields): void {
  const isEmpty =
    draft.options['ports'] === undefined &&
    !configuration.needs.listeners.some(({ port, loopback }) => port !== undefined && !loopback);
  const isHidden = fieldsOf({ value: draft.options['httpServer'] } as Values)['exposed'] === false;
  if (!values.isOn('service.enabled') || (isHidden && isEmpty)) {
    draft.set('service', 'none', values.given('service.enabled'));
    values.leave('there is no Service', 'service');
    return;
  }
  const address = values.given('service.clusterIP');
  const factory = address?.value === 'None' ? 'headless' : SERVICES[String(values.merged('service.type'))];
  if (factory === undefined) {
    values.leave('is no type of a Service with ports', 'service.type');
    return;
  }
  values.take(`service: AlloyService.${factory}()`, 'service.type');
  const to = `service.${factory}`;
  const set = (name: string, option = name): void => {
    const given = values.given(`service.${name}`);
    if (given !== undefined) draft.set(`${to}.${option}`, asTexts(given.value), given);
  };
  if (factory !== 'clusterIp') draft.set(to, {});
  set('annotations');
  if (factory !== 'headless') set('internalTrafficPolicy');
  if (EXTERNAL.includes(factory)) set('externalTrafficPolicy');
  values.leave(
    'the chart has it for other types of a Service',
    'service.externalTrafficPolicy',
    'service.internalTrafficPolicy',
  );
  if (factory === 'nodePort') {
    const own = { 'http-metrics': values.merged('service.nodePort'), ...nodePorts };
    draft.set(`${to}.nodePorts`, own, values.given('service.nodePort'));
  }
  values.leave('the chart has it for the type NodePort', 'service.nodePort');
  if (factory === 'headless') address!.take('service: AlloyService.headless()');
  else if (address !== undefined) draft.patch('service', '/spec/clusterIP', address.value, address);
}

function setIngress({ values, draft, configuration, evaluated }: Importing): void {
  if (!values.isOn('ingress.enabled')) {
    values.leave('the Ingress is off', 'ingress');
    return;
  }
  const port = values.merged('ingress.faroPort');
  const found = configuration.needs.listeners.find((listener) => listener.port === port && !listener.loopback)?.name;
  const byHand = ((draft.options['ports'] ?? []) as readonly Fields[]).find((each) => each['port'] === port)?.['name'];
  const listener = found ?? byHand ?? (port === values.merged('alloy.listenPort') ? 'http-metrics' : undefined);
  if (listener === undefined) {
    values.leave(
      `nothing listens on the port ${port}, to which the Ingress leads: add a faro.receiver, or a port`,
      'ingress',
    );
    return;
  }
  const texts = (value: unknown): unknown => {
    if (typeof value === 'string') return evaluated(value) ?? value;
    if (Array.isArray(value)) return value.map(texts);
    return isFields(value)
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, texts(inner)]))
      : asText(value);
  };
  const hosts = values.merged('ingress.hosts');
  const path = String(values.merged('ingress.path') ?? '/');
  const rule = (host?: unknown): Fields => ({
    listener,
    ...(host === undefined ? {} : { host: texts(host) }),
    ...(path === '/' ? {} : { path }),
  });
  const rules = Array.isArray(hosts) && hosts.length > 0 ? hosts.map(rule) : [rule()];
  draft.set('ingress', { rules }, values.given('ingress.enabled'));
  values.take('ingress: { rules }', 'ingress.hosts', 'ingress.path', 'ingress.faroPort');
  for (const [name, option] of [
    ['ingressClassName', 'className'],
    ['tls', 'tls'],
    ['annotations', 'annotations'],
    ['labels', 'labels'],
  ] as const) {
    const given = values.given(`ingress.${name}`);
    if (given !== undefined) draft.set(`ingress.${option}`, texts(given.value), given);
  }
  const type = values.given('ingress.pathType');
  draft.remark(type, 'paths are prefixes, by whole segments');
  type?.take('ingress: { rules }');
  values.leave(
    'only the way to a listener is a rule here: add others by a JSON patch, or an Ingress of your own',
    'ingress.extraPaths',
  );
}

/** A policy for all that the components listen on; rules of the values stand in an object as they are. */
function setPolicy({ values, draft }: Importing): void {
  if (!values.isOn('networkPolicy.enabled') || values.merged('networkPolicy.flavor') !== 'kubernetes') {
    const isOff = !values.isOn('networkPolicy.enabled');
    values.leave(isOff ? 'the policy is off' : 'the chart makes no policy of this flavor', 'networkPolicy');
    return;
  }
  const given = ['ingress', 'egress', 'policyTypes'].map((name) => values.given(`networkPolicy.${name}`));
  if (given.every((each) => each === undefined)) {
    draft.set('networkPolicy', {}, values.given('networkPolicy.enabled'));
    draft.remark(
      values.given('networkPolicy.enabled'),
      'the policy allows what the components listen on; that of the chart allows everything',
    );
    return;
  }
  values.take('an object of its own', 'networkPolicy');
  const made = chartObjects(values.root.value as Fields, { name: draft.name, namespace: draft.namespace });
  const policy = made.find(({ kind }) => kind === 'NetworkPolicy')!;
  const spec: Fields = {
    ...policy['spec'],
    podSelector: { matchLabels: { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': draft.name } },
  };
  const object = { apiVersion: policy.apiVersion, kind: policy.kind, metadata: { name: draft.name }, spec };
  draft.object(
    'network-policy',
    Object.entries(object).map(([key, value]) => ({ key: keyCode(key), code: literalCode(value) })),
  );
}

/** The ServiceMonitor, as a construct of its own. */
function setMonitor({ values, draft, configuration }: Importing): void {
  if (!values.isOn('serviceMonitor.enabled')) {
    values.leave('the ServiceMonitor is off', 'serviceMonitor');
    return;
  }
  if (draft.options['service'] === 'none') {
    values.leave('there is no Service to monitor', 'serviceMonitor');
    return;
  }
  const props: Item[] = [];
  const add = (name: string, prop: string, value?: unknown): void => {
    const given = values.given(`serviceMonitor.${name}`);
    if (given === undefined) return;
    props.push({ key: prop, code: literalCode(value ?? given.value) });
    given.take(`monitoring.ServiceMonitor: ${prop}`);
  };
  add('additionalLabels', 'labels', asTexts(values.merged('serviceMonitor.additionalLabels')));
  const interval = values.given('serviceMonitor.interval');
  const [, amount, unit] = /^(\d+)(s|m|h)$/.exec(String(interval?.value)) ?? [];
  if (amount !== undefined) {
    draft.imports.set('Duration', 'cdk8s');
    const method = { s: 'seconds', m: 'minutes', h: 'hours' }[unit!];
    props.push({ key: 'interval', code: `Duration.${method}(${amount})` });
    interval!.take('monitoring.ServiceMonitor: interval');
  } else interval?.leave('is no duration such as 30s');
  const tls = values.given('serviceMonitor.tlsConfig');
  if (tls !== undefined && !configuration.hasTls) {
    tls.leave('the configuration has no http block with tls, so that the monitor speaks HTTP');
  } else if (tls !== undefined) setTls(tls, props);
  add('relabelings', 'relabelings');
  add('metricRelabelings', 'metricRelabelings');
  values.take('monitoring.ServiceMonitor', 'serviceMonitor.enabled');
  draft.imports.set('monitoring', 'cdk8s-alloy');
  draft.statements.push((workload) =>
    // In the scope of the workload, so that it can have the name that the chart gives it.
    callCode('new monitoring.ServiceMonitor', [
      workload,
      textCode(draft.name),
      objectCode([workload === 'alloy' ? { code: 'alloy' } : { key: 'alloy', code: workload }, ...props]),
    ]),
  );
}

/** What the prop `tls` has of the operator's `tlsConfig`. */
function setTls(tls: Values, props: Item[]): void {
  const members: Item[] = [];
  const take = (values: Values, prop: string): void => {
    if (!values.exists) return;
    members.push({ key: prop, code: literalCode(values.take('monitoring.ServiceMonitor: tls')) });
  };
  take(tls.below('ca.secret'), 'ca');
  take(tls.below('cert.secret'), 'cert');
  take(tls.below('keySecret'), 'key');
  take(tls.below('serverName'), 'serverName');
  take(tls.below('insecureSkipVerify'), 'insecureSkipVerify');
  props.push({ key: 'tls', code: objectCode(members) });
  tls.leave('certificates of the monitor are in Secrets here');
}
