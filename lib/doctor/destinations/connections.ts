import type { ClusterFacts } from '../cluster-facts';
import type { AlloyInstance, ObservedAlloy } from '../observation/observed-alloy';
import type { Cause } from './cause';
import { causeOf } from './cause';
import { type DestinationAddress, destinationsOf } from './destination';
import { type Probe, probe } from './probe';
import { type PathProblem, pathProblems } from './service-path';

/** How a destination of an Alloy can be reached, seen from outside and from its pod. */
export interface Connection {
  readonly destination: DestinationAddress;
  /** What the objects of the cluster tell; empty where all is well or nothing is known. */
  readonly problems: readonly PathProblem[];
  /** What the pod itself saw; absent where it wasn't asked. */
  readonly probe?: Probe;
}

/** How many addresses are tried from inside a pod at most. */
const MOST_PROBES = 20;

/** The destinations of all instances, each address once. */
function destinationsOfAlloy({ instances }: Pick<ObservedAlloy, 'instances'>): readonly DestinationAddress[] {
  const found = new Map<string, DestinationAddress>();
  for (const { details } of instances) {
    for (const [id, detail] of details ?? []) {
      for (const destination of destinationsOf(id, detail)) {
        found.set(JSON.stringify([destination.component, destination.host, destination.port]), destination);
      }
    }
  }
  return [...found.values()];
}

/**
 * Looks at the way to each destination. Addresses of the pod itself have none.
 * @param exec whether to try from inside a pod, too, where the caller may
 */
export async function connectionsOf(
  alloy: ObservedAlloy,
  facts: ClusterFacts | undefined,
  exec: boolean,
): Promise<readonly Connection[]> {
  const destinations = destinationsOfAlloy(alloy);
  const instance = alloy.instances.find(({ pod }) => pod !== undefined);
  if (facts === undefined || instance?.pod === undefined) {
    return destinations.map((destination) => ({ destination, problems: [] }));
  }
  const probes = exec ? await probesFrom(alloy, facts, instance, destinations) : [];
  const connections: Connection[] = [];
  for (const destination of destinations) {
    const problems = destination.isOwn ? [] : await pathProblems(facts, instance.pod, destination);
    const seen = probes.find(({ host, port }) => host === destination.host && port === destination.port);
    connections.push({ destination, problems, ...(seen === undefined ? {} : { probe: seen }) });
  }
  return connections;
}

async function probesFrom(
  { container, owner }: ObservedAlloy,
  facts: ClusterFacts,
  { name }: AlloyInstance,
  destinations: readonly DestinationAddress[],
): Promise<readonly Probe[]> {
  const unique = new Map<string, { host: string; port: number }>();
  for (const { host, port } of destinations) {
    if (port !== undefined) unique.set(`${host} ${port}`, { host, port });
  }
  if (unique.size === 0 || container === undefined || owner === undefined) return [];
  if (!(await facts.may('create', 'pods', owner.namespace, 'exec'))) {
    facts.addGap(
      `destinations were not tried from inside a pod: that needs the right to create pods/exec in namespace ${owner.namespace}`,
    );
    return [];
  }
  const some = [...unique.values()].slice(0, MOST_PROBES);
  const result = await probe(facts.kubectl.inNamespace(owner.namespace), name, container.name, some);
  if ('probes' in result) return result.probes;
  facts.addGap(`destinations could not be tried from inside pod/${name}: ${result.problem}`);
  return [];
}

/** Why a connection doesn't work, as cluster and pod tell; undefined where they know nothing bad. */
export function causeOfConnection({
  problems,
  probe: seen,
}: Connection): (Cause & { evidence: readonly string[] }) | undefined {
  const evidence = problems.map((problem) => problem.evidence);
  if (seen !== undefined && !seen.connects) evidence.push(probeText(seen));
  const [first] = problems;
  if (first !== undefined) return { what: first.what, advice: first.advice, evidence };
  if (seen === undefined || seen.connects) return undefined;
  const cause = causeOf(
    seen.resolves === false ? 'no such host' : /5 s/.test(seen.reason ?? '') ? 'i/o timeout' : (seen.reason ?? ''),
  );
  return {
    what: cause?.what ?? `the pod cannot connect to it (${seen.reason})`,
    advice: cause?.advice ?? 'check the address, and what stands between',
    evidence,
  };
}

function probeText({ host, port, resolves, reason }: Probe): string {
  return resolves === false
    ? `from inside the pod ${host} has no address (getent hosts)`
    : `from inside the pod ${host}:${port} cannot be connected to: ${reason}`;
}
