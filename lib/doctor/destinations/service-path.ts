import { isIP } from 'node:net';
import { type EndpointSlice, type Pod, type Service, type ServicePort, selects } from '../../cluster';
import type { ClusterFacts } from '../cluster-facts';
import type { Cause } from './cause';
import { blockedBy, type ConnectionEnd, type ConnectionTarget, dnsBlockedBy } from './network-policy';

/** What stands between a pod and an address, as the objects of the cluster tell. */
export interface PathProblem extends Cause {
  readonly evidence: string;
}

/** A Service as an address names it. */
interface ServiceName {
  readonly name: string;
  readonly namespace: string;
  /** Whether the address can't be anything else. */
  readonly isSure: boolean;
}

/** `loki`, `loki.monitoring`, `loki.monitoring.svc`, `loki.monitoring.svc.cluster.local`, and those of single pods behind a Service. */
export function serviceNameOf(host: string, namespace: string): ServiceName | undefined {
  if (isIP(host) !== 0) return undefined;
  const labels = host.replace(/\.$/, '').split('.');
  const svc = labels.lastIndexOf('svc');
  if (svc >= 2) return { name: labels[svc - 2]!, namespace: labels[svc - 1]!, isSure: true };
  if (labels.length === 1) return { name: labels[0]!, namespace, isSure: true };
  return labels.length === 2 ? { name: labels[0]!, namespace: labels[1]!, isSure: false } : undefined;
}

/**
 * Follows an address from a pod: the Service, its port, the pods behind it, the network policies on both sides. What may not be read is
 * left out, and noted in `facts.gaps`.
 * @param pod the Alloy that sends
 * @returns nothing where all that can be seen is well
 */
export async function pathProblems(
  facts: ClusterFacts,
  pod: Pod,
  { host, port }: { readonly host: string; readonly port?: number },
): Promise<readonly PathProblem[]> {
  const namespace = pod.metadata.namespace!;
  const named = serviceNameOf(host, namespace);
  const service = named === undefined ? undefined : await facts.service(named.namespace, named.name);
  if (named !== undefined && service?.state === 'missing' && named.isSure) return [await noService(facts, named)];
  const from = await sideOf(facts, pod);
  if (from === undefined) return service?.state === 'found' ? serviceProblems(facts, service.value, port) : [];
  if (service?.state !== 'found') {
    const isOutside = named === undefined || service?.state === 'missing';
    return isOutside
      ? policyProblems(facts, from, isIP(host) ? await targetAt(facts, host, port) : portOnly(port))
      : [];
  }
  const problems = await serviceProblems(facts, service.value, port);
  if (problems.length > 0 || service.value.spec.type === 'ExternalName') return problems;
  const target = await podBehind(facts, service.value, port);
  return target === undefined ? [] : policyProblems(facts, from, target);
}

async function noService(facts: ClusterFacts, { name, namespace }: ServiceName): Promise<PathProblem> {
  const others = await facts.services(namespace);
  const known = others.state === 'found' ? others.value.map(({ metadata }) => metadata.name).sort() : [];
  const isNamespaceThere = (await facts.namespace(namespace)).state !== 'missing';
  const there =
    known.length === 0 ? '' : `; there are ${known.slice(0, 8).join(', ')}${known.length > 8 ? ', ...' : ''}`;
  return {
    what: isNamespaceThere
      ? `there is no Service ${name} in namespace ${namespace}`
      : `there is no namespace ${namespace}`,
    evidence: isNamespaceThere
      ? `Service ${name} does not exist in namespace ${namespace}${there}`
      : `namespace ${namespace} does not exist`,
    advice: 'install the destination, or correct the address in the configuration (NAME.NAMESPACE.svc)',
  };
}

async function serviceProblems(
  facts: ClusterFacts,
  service: Service,
  port: number | undefined,
): Promise<PathProblem[]> {
  const { name, namespace = '' } = service.metadata;
  if (service.spec.type === 'ExternalName') return [];
  const ports = service.spec.ports ?? [];
  const isHeadless = service.spec.clusterIP === 'None';
  const found = ports.find((each) => each.port === port && (each.protocol ?? 'TCP') === 'TCP');
  if (port !== undefined && found === undefined && !isHeadless) {
    const known = ports.map((each) => `${each.port}${each.name === undefined ? '' : ` (${each.name})`}`).join(', ');
    return [
      {
        what: `the Service ${name} in namespace ${namespace} has no port ${port}`,
        evidence: `Service ${name} has the ports ${known || 'none'}`,
        advice: 'use one of its ports in the address, or add the port to the Service',
      },
    ];
  }
  const slices = await facts.endpointSlices(namespace, name);
  if (slices.state !== 'found') return [];
  if (slices.value.some((slice) => hasReadyEndpoint(slice, found))) return [];
  return [await noEndpoint(facts, service, slices.value)];
}

function hasReadyEndpoint({ ports, endpoints = [] }: EndpointSlice, port: ServicePort | undefined): boolean {
  const hasPort = port === undefined || (ports ?? []).some(({ name }) => (name ?? '') === (port.name ?? ''));
  return hasPort && endpoints.some(({ conditions }) => conditions?.ready !== false);
}

async function noEndpoint(
  facts: ClusterFacts,
  service: Service,
  slices: readonly EndpointSlice[],
): Promise<PathProblem> {
  const { name, namespace = '' } = service.metadata;
  const selector = service.spec.selector ?? {};
  const text = Object.entries(selector)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
  const pods = await facts.pods(namespace);
  const matching =
    pods.state === 'found' ? pods.value.filter((pod) => selects({ matchLabels: selector }, pod.metadata.labels)) : [];
  const all = slices.flatMap(({ endpoints = [] }) => endpoints).length;
  const why =
    pods.state !== 'found'
      ? `${all} endpoints, none of them ready`
      : matching.length === 0
        ? `no pod has the labels ${text || '(it selects none)'}`
        : `none of its ${matching.length} pods is ready: ${matching
            .slice(0, 5)
            .map(({ metadata }) => metadata.name)
            .join(', ')}`;
  return {
    what: `no pod behind the Service ${name} in namespace ${namespace} is ready`,
    evidence: `Service ${name}: ${why}`,
    advice:
      matching.length > 0
        ? `find out why: npx cdk8s-alloy reasons --namespace ${namespace} service/${name}`
        : 'start the pods of the destination, or correct the selector of the Service',
  };
}

async function sideOf(facts: ClusterFacts, pod: Pod): Promise<ConnectionEnd | undefined> {
  const { namespace = '', labels: podLabels = {} } = pod.metadata;
  const found = await facts.namespace(namespace);
  // A caller that may not read namespaces still knows the one label that every namespace has.
  const namespaceLabels =
    found.state === 'found' ? (found.value.metadata.labels ?? {}) : { 'kubernetes.io/metadata.name': namespace };
  const ip = pod.status.podIP;
  return { namespace, namespaceLabels, podLabels, ...(ip === undefined ? {} : { ip }) };
}

function portOnly(port: number | undefined): ConnectionTarget {
  return port === undefined ? {} : { port };
}

async function podBehind(
  facts: ClusterFacts,
  service: Service,
  port: number | undefined,
): Promise<ConnectionTarget | undefined> {
  const { namespace = '' } = service.metadata;
  const { selector = {}, ports = [] } = service.spec;
  const pods = await facts.pods(namespace);
  if (pods.state !== 'found' || Object.keys(selector).length === 0) return undefined;
  const pod = pods.value.find(({ metadata }) => selects({ matchLabels: selector }, metadata.labels));
  if (pod === undefined) return undefined;
  const side = await sideOf(facts, pod);
  const containerPorts = pod.spec.containers.flatMap((container) => container.ports ?? []);
  const wanted = ports.find((each) => each.port === port);
  const target = wanted?.targetPort ?? port;
  const number =
    typeof target === 'string' ? containerPorts.find(({ name }) => name === target)?.containerPort : target;
  return { ...side!, ports: containerPorts, ...(number === undefined ? {} : { port: number }) };
}

/** What has an IP address: a pod of the cluster, if it can be found among them. */
async function targetAt(facts: ClusterFacts, ip: string, port: number | undefined): Promise<ConnectionTarget> {
  const known = portOnly(port);
  const pods = await facts.pods('');
  const pod = pods.state === 'found' ? pods.value.find(({ status }) => status.podIP === ip) : undefined;
  const side = pod === undefined ? undefined : await sideOf(facts, pod);
  return side === undefined ? { ...known, ip } : { ...known, ...side, ip };
}

async function policyProblems(facts: ClusterFacts, from: ConnectionEnd, to: ConnectionTarget): Promise<PathProblem[]> {
  const egress = await facts.networkPolicies(from.namespace);
  const ingress = to.namespace === undefined ? undefined : await facts.networkPolicies(to.namespace);
  const out = egress.state === 'found' ? egress.value : [];
  const problems = blockedBy(from, to, out, ingress?.state === 'found' ? ingress.value : []).map(
    ({ direction, policies }): PathProblem => {
      const namespace = direction === 'egress' ? from.namespace : to.namespace;
      const where = to.port === undefined ? '' : ` to port ${to.port}`;
      return {
        what:
          direction === 'egress'
            ? 'a NetworkPolicy does not let Alloy out to it'
            : 'a NetworkPolicy of the destination does not let Alloy in',
        evidence: `NetworkPolicy ${policies.join(', ')} in namespace ${namespace}: no rule allows ${direction}${where}`,
        advice:
          direction === 'egress'
            ? 'allow it: the `networkPolicy` prop of Alloy derives the rules from the configuration'
            : 'add an ingress rule for the pods of Alloy to that policy',
      };
    },
  );
  const dns = dnsBlockedBy(from, out);
  if (dns.length > 0) {
    problems.push({
      what: 'a NetworkPolicy does not let DNS out',
      evidence: `NetworkPolicy ${dns.join(', ')} in namespace ${from.namespace}: no rule allows egress to port 53`,
      advice: 'allow UDP and TCP 53 to the DNS of the cluster',
    });
  }
  return problems;
}
