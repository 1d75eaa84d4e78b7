import {
  type ComponentNeeds,
  type Condition,
  cloudCallOf,
  componentNeeds,
  type EnvEntry,
  formatPath,
  type HostPathEntry,
  type NameSource,
  type Namespaces,
  type PortEntry,
  type RuleEntry,
  rolesOf,
  type SecurityEntry,
} from '../../lib/facts';
import { words } from '../generate/docs';
import { conditionText } from './conditions';
import { code, prose } from './markdown';

/** What a component needs of Kubernetes, as a list. */
export function needsSection(component: string): string {
  const needs = componentNeeds(component);
  const lines = [
    ...(needs.rbac ?? []).map(rightLine),
    ...tokenLine(needs),
    ...(needs.ports ?? []).map(portLine),
    ...(needs.hostPaths ?? []).map(hostPathLine),
    ...securityLines(needs.security ?? {}),
    ...(needs.env ?? []).map(variableLine),
    ...stateLine(needs),
    ...(needs.writableDirs ?? []).map((entry) =>
      line(`A directory to write to, as ${code(formatPath(entry.argPath))} says`, entry),
    ),
    ...(needs.clustering ? [line('Clustering of the process', needs.clustering)] : []),
    ...(needs.crds ?? []).map(({ name }) => `The custom resource definition ${code(name)} in the cluster.`),
    ...(needs.workload ? ['A pod on each node: it is about the node that it runs on.'] : []),
    ...(needs.singleReplica ? ['One copy of Alloy, no more.'] : []),
    ...(needs.os ? [`Nodes that run ${needs.os === 'linux' ? 'Linux' : 'Windows'}.`] : []),
    ...networkLines(component, needs),
  ];
  return lines.length === 0 ? 'Nothing.' : lines.map((text) => `- ${text}`).join('\n');
}

function rightLine(rule: RuleEntry): string {
  const on = rule.nonResourceURLs ?? rule.resources ?? [];
  const groups = (rule.apiGroups ?? []).filter((group) => group !== '').map(code);
  const group = groups.length > 0 ? ` of ${words(groups)}` : '';
  const where = rule.scope === 'cluster' || !rule.namespaces ? 'in the whole cluster' : namespacesText(rule.namespaces);
  const verbs = words(rule.verbs.map(code));
  return line(`The right to ${verbs} ${words(on.map(code))}${group}${namedText(rule.resourceNames)}, ${where}`, rule);
}

function namedText(names: RuleEntry['resourceNames']): string {
  if (names === undefined) return '';
  if (!('from' in names)) return ` named ${words(names.map(code))}`;
  const places = names.from.flatMap((source) => ('path' in source ? [code(formatPath(source.path))] : []));
  return ` named in ${words(places)}`;
}

function namespacesText({ from, ifEmpty }: Namespaces): string {
  const named = words(from.map(sourceText));
  return ifEmpty === 'cluster' ? `in ${named}, or in the whole cluster where that is none` : `in ${named}`;
}

function sourceText(source: NameSource): string {
  if ('path' in source) return `the namespaces in ${code(formatPath(source.path))}`;
  if ('literal' in source)
    return `the namespace${source.literal.length > 1 ? 's' : ''} ${words(source.literal.map(code))}`;
  if ('own' in source) return `the namespace of Alloy${source.when ? ` (where ${conditionText(source.when)})` : ''}`;
  if ('dnsLabel' in source) return `the namespace in the host name of ${code(formatPath(source.dnsLabel[0]))}`;
  return `the namespaces of what feeds ${code(formatPath(source.feeders.path))}`;
}

function tokenLine({ serviceAccountToken }: ComponentNeeds): string[] {
  if (serviceAccountToken === undefined) return [];
  return [line('The token of the ServiceAccount', serviceAccountToken === true ? {} : serviceAccountToken)];
}

function portLine(port: PortEntry): string {
  const { argPath, default: number, protocol, name } = port;
  const usual = port.random ? ', a random one otherwise' : number === null ? '' : `, ${code(String(number))} otherwise`;
  const transport = typeof protocol === 'string' ? protocol : code(formatPath(protocol.path));
  return line(`The port ${code(name)} (${transport}), as ${code(formatPath(argPath))} says${usual}`, port);
}

function hostPathLine(entry: HostPathEntry): string {
  const path =
    entry.path === undefined ? `files that ${code(formatPath(entry.pathFrom ?? []))} names` : code(entry.path);
  return line(`The node's ${path}, ${entry.readOnly ? 'read-only' : 'to write to'}`, entry);
}

function variableLine(entry: EnvEntry): string {
  const { name } = entry;
  const variable = typeof name === 'string' ? code(name) : `that ${code(formatPath(name.path))} names`;
  return line(`The environment variable ${variable}`, entry);
}

function securityLines(security: SecurityEntry): string[] {
  const capabilities = security.privilegedAlternative?.capabilities;
  const instead = capabilities ? ` (or the capabilities ${words(capabilities.map(code))})` : '';
  const flag = (value: true | Condition | undefined, text: string) =>
    value === undefined ? [] : [line(text, value === true ? {} : value)];
  return [
    ...(security.runAsUser === 0 ? [line('The user root', security)] : []),
    ...(security.privileged || capabilities ? [line(`A privileged container${instead}`, security)] : []),
    ...(security.capabilities ?? []).map((entry) => line(`The capability ${code(entry.add)}`, entry)),
    ...flag(security.hostPID, 'The processes of the node (`hostPID`)'),
    ...flag(security.hostNetwork, 'The network of the node (`hostNetwork`)'),
    ...(security.appArmorProfile ? [`The AppArmor profile ${code(security.appArmorProfile)}.`] : []),
    ...(security.windowsOptions?.hostProcess ? ['A host process of Windows.'] : []),
  ];
}

function stateLine({ state }: ComponentNeeds): string[] {
  return state ? [line(`Storage that outlives the pod, for its ${state.kind}`, state)] : [];
}

/** What it calls, for network policies. */
function networkLines(component: string, { egress = [] }: ComponentNeeds): string[] {
  const addresses = rolesOf(component)
    .filter(({ role }) => role.role === 'address')
    .map(({ path }) => code(formatPath(path)));
  const cloud = cloudCallOf(component);
  return [
    ...(addresses.length > 0
      ? [
          `A way through the network to what ${words([...new Set(addresses)])} ${addresses.length > 1 ? 'name' : 'names'}.`,
        ]
      : []),
    ...egress.map((entry) =>
      line(`A way through the network to ${code(entry.to)}${entry.port ? `, port ${entry.port}` : ''}`, entry),
    ),
    ...(cloud ? [line('A way through the network to the public cloud', cloud)] : []),
  ];
}

/** A need, when it holds, and why. */
function line(text: string, { when, option, outsideConfig, reason }: Condition): string {
  const condition = when ? `, where ${conditionText(when)}` : '';
  const asked = outsideConfig ? `, only if asked for${option ? ` by the option ${code(option)}` : ''}` : '';
  return `${text}${condition}${asked}${reason ? `: ${prose(reason)}` : ''}.`;
}
