import type { Diagnostic } from '../syntax';
import { type Argument, clusterServiceName } from './arguments';
import { RELOAD_PATH } from './config-delivery';
import { imageProblems } from './image';
import type { Origin } from './needs';
import { type DiagnosticOptions, needDiagnostic } from './needs';
import { unknownPorts } from './network-policy';
import type { Plan } from './plan';
import { looserLevel } from './pod-security';
import type { AlloyStorage } from './storage';

/** Most bytes that a ConfigMap may hold. */
const CONFIG_MAP_LIMIT = 1024 * 1024;

type Planned = Omit<Plan, 'diagnostics'> & { readonly storage: AlloyStorage };

/** What is wrong with a workload: props that don't fit the configuration or each other. */
export function planProblems(plan: Planned): Diagnostic[] {
  const found: Diagnostic[] = [...plan.needs.diagnostics];
  const own: Origin = { id: plan.input.constructPath, component: 'props' };
  const report = (origin: Origin, code: string, message: string, options: DiagnosticOptions = {}): void => {
    found.push(needDiagnostic(origin, code, message, options));
  };
  const error = (code: string, message: string, hint: string): void =>
    report(own, code, message, { severity: 'error', hint });

  for (const check of [
    names,
    props,
    idleProps,
    clustering,
    environment,
    reload,
    replicas,
    operatingSystem,
    size,
    podSecurity,
  ]) {
    check(plan, error, report);
  }
  for (const { listener, code, severity, message, hint } of plan.ports.problems) {
    report(listener?.origin ?? own, code, message, { severity, hint });
  }
  return found;
}

type Report = (origin: Origin, code: string, message: string, options?: DiagnosticOptions) => void;
type ReportError = (code: string, message: string, hint: string) => void;

/** Where the members of a cluster talk to each other, on Alloy's own HTTP server. */
const CLUSTER_PATH = '/api/v1/ckit/transport/';

const DNS_LABEL = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;

function names({ input, controller }: Planned, error: ReportError): void {
  const { name, namespace, props } = input;
  const longest = props.clustering !== undefined || controller.kind === 'StatefulSet' ? clusterServiceName(name) : name;
  if (!DNS_LABEL.test(name) || longest.length > 63) {
    error(
      'name',
      `${JSON.stringify(name)} can't be the name of the workload and its Service`,
      'give the construct an id of lower case letters, digits and `-`, a letter in front, at most 55 characters',
    );
  }
  if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(namespace) || namespace.length > 63) {
    error(
      'namespace',
      `${JSON.stringify(namespace)} can't be the name of a namespace`,
      'lower case letters, digits and `-`, at most 63',
    );
  }
}

function props({ input, storage, controller, mounts, args, ports }: Planned, error: ReportError): void {
  const { props } = input;
  const exposed = ports.ports.filter((port) => port.exposed).map(({ name }) => name);
  for (const name of unknownPorts(props.networkPolicy ?? {}, ports.ports)) {
    error(
      'network-policy',
      `\`networkPolicy\` names the port ${name}, which the workload doesn't have`,
      `its ports are ${exposed.join(', ')}`,
    );
  }
  const service = props.service === false ? {} : props.service;
  for (const name of Object.keys(service?.nodePorts ?? {})) {
    if (!exposed.includes(name)) {
      error(
        'node-port',
        `\`nodePorts\` names the port ${name}, which the Service doesn't have`,
        `its ports are ${exposed.join(', ')}`,
      );
    }
  }
  if (service?.nodePorts !== undefined && (service.type ?? 'ClusterIP') === 'ClusterIP') {
    error('node-port', 'a ClusterIP Service has no node ports', "`type: 'NodePort'` or `type: 'LoadBalancer'`");
  }
  for (const problem of imageProblems(props.image)) error('image', problem, 'see `image`');
  if (storage.kind === 'claimPerPod' && controller.kind !== 'StatefulSet') {
    error(
      'storage',
      `a claim for each pod needs a StatefulSet, and the controller is a ${controller.kind}`,
      '`controller: Controller.statefulSet()`, or another `storage`',
    );
  }
  const derived = new Set(mounts.flatMap(({ volume, mount }) => [volume?.name ?? mount.name]));
  for (const { name } of props.volumes ?? []) {
    if (derived.has(name))
      error('volume-name', `volume ${name} of \`volumes\` has the name of a derived one`, 'choose another name');
  }
  const places = new Set(mounts.map(({ mount }) => mount.mountPath));
  for (const { mountPath } of props.volumeMounts ?? []) {
    if (places.has(mountPath))
      error('mount-path', `${mountPath} of \`volumeMounts\` is taken by a derived mount`, 'choose another path');
  }
  repeatedFlags(args, error);
}

/** Props that grant or hide something which the configuration doesn't have. */
function idleProps({ input, needs }: Planned, _error: ReportError, report: Report): void {
  const own: Origin = { id: input.constructPath, component: 'props' };
  for (const option of input.props.grants ?? []) {
    if (needs.granted.has(option)) continue;
    report(own, 'unused-grant', `\`grants\` names ${option}, and no component asks for it`, { hint: 'take it out' });
  }
  const listening = new Set(needs.listeners.map(({ origin }) => origin.id));
  for (const id of input.props.privateListeners ?? []) {
    if (listening.has(id)) continue;
    report(own, 'unknown-listener', `\`privateListeners\` names ${id}, and no such component listens`, {
      severity: 'error',
      hint: listening.size > 0 ? `these do: ${[...listening].join(', ')}` : 'no component listens',
    });
  }
}

/** Alloy refuses a flag that is given twice. */
function repeatedFlags(args: readonly Argument[], error: ReportError): void {
  const seen = new Map<string, Argument>();
  for (const argument of args) {
    if (!argument.text.startsWith('--')) continue;
    const flag = argument.text.replace(/=.*$/s, '');
    const other = seen.get(flag);
    if (other !== undefined) {
      error(
        'repeated-flag',
        `${argument.text} of \`extraArgs\` repeats ${other.text}`,
        `${other.text} comes from ${other.askedBy.join(', ')}: leave it out of \`extraArgs\``,
      );
    }
    seen.set(flag, argument);
  }
}

function clustering({ input, needs, controller, server, args }: Planned, error: ReportError, report: Report): void {
  if (input.props.clustering === undefined) {
    if (!controller.multipleReplicas) return;
    for (const { origin } of needs.clustering) {
      report(
        origin,
        'not-clustered',
        `${origin.id} shares its work through clustering, but the workload is no cluster: every pod would do all of it`,
        {
          severity: 'error',
          hint: 'add `clustering: {}` to the Alloy',
        },
      );
    }
    return;
  }
  const refused = server.refuses(CLUSTER_PATH);
  if (refused !== undefined && server.scheme === 'HTTP') {
    error(
      'cluster-authentication',
      `the members of the cluster can't talk to each other: ${refused}`,
      `leave ${CLUSTER_PATH} out by a filter of the http block`,
    );
  }
  if (server.scheme === 'HTTPS' && !args.some(({ text }) => text.startsWith('--cluster.enable-tls'))) {
    error(
      'cluster-tls',
      'the members of the cluster speak plain HTTP to each other, and the http block allows HTTPS only',
      'add `--cluster.enable-tls=true` and its certificate flags to `extraArgs`',
    );
  }
}

function environment({ environment: { problems, missing } }: Planned, error: ReportError, report: Report): void {
  for (const problem of problems) error('environment', problem, 'give one of them another name');
  for (const [name, needs] of missing) {
    for (const { origin, why } of needs) {
      if (why === 'sys.env') continue;
      report(origin, 'missing-variable', `${origin.id} reads the environment variable ${name}, and nothing sets it`, {
        hint: `set the argument, or add ${name} to \`env\``,
      });
    }
  }
}

function reload({ input, server }: Planned, error: ReportError): void {
  if (input.props.configDelivery !== 'reload') return;
  const refused = server.refuses(RELOAD_PATH);
  if (refused !== undefined) {
    error(
      'reload',
      `the config reloader can't make Alloy reload: ${refused}`,
      `leave ${RELOAD_PATH} out by a filter of the http block, or another \`configDelivery\``,
    );
  }
}

function replicas({ needs, controller }: Planned, _error: ReportError, report: Report): void {
  if (controller.multipleReplicas) {
    for (const { origin } of needs.singleReplica) {
      report(origin, 'single-replica', `${origin.id} must run once, and the ${controller.kind} may run several pods`, {
        hint: 'give it an Alloy of its own with `controller: Controller.deployment()`',
      });
    }
  }
  if (controller.kind !== 'DaemonSet') {
    for (const { origin } of needs.nodeLocal) {
      report(
        origin,
        'node-local',
        `${origin.id} is about the node that it runs on, and the ${controller.kind} doesn't run on every node`,
        {
          hint: 'give it an Alloy of its own with `controller: Controller.daemonSet()`',
        },
      );
    }
  }
}

function operatingSystem({ input, needs }: Planned, _error: ReportError, report: Report): void {
  const os = input.props.nodeSelector?.['kubernetes.io/os'] ?? 'linux';
  for (const need of needs.systems) {
    if (need.os === os) continue;
    report(
      need.origin,
      'operating-system',
      `${need.origin.id} works on ${need.os} nodes, and the pods run on ${os} nodes`,
      {
        hint: `give it an Alloy of its own with \`nodeSelector: { 'kubernetes.io/os': '${need.os}' }\``,
      },
    );
  }
}

function size({ input }: Planned, error: ReportError): void {
  const bytes = Buffer.byteLength(input.config.text, 'utf8');
  if (bytes > CONFIG_MAP_LIMIT) {
    error(
      'configuration-size',
      `the configuration has ${bytes} bytes, and a ConfigMap holds at most ${CONFIG_MAP_LIMIT}`,
      'split the work between several Alloys, or move parts into modules that `import.http` or `import.git` fetch',
    );
  }
}

function podSecurity({ input, podSecurity: { level, reasons } }: Planned, error: ReportError): void {
  const { namespaceObject } = input.props;
  const wanted = namespaceObject === false ? undefined : namespaceObject?.podSecurity;
  if (wanted === undefined || looserLevel(wanted, level) === wanted) return;
  const what = reasons.filter((reason) => looserLevel(wanted, reason.level) !== wanted).map((reason) => reason.what);
  error(
    'pod-security',
    `the namespace enforces ${wanted}, and the pods need ${level}: ${what.join(', ')}`,
    `\`podSecurity: '${level}'\`, or do without the components that need more (cdk8s-alloy explain names them)`,
  );
}
