import { Kubectl, KubectlError } from '../../cluster';
import { identityOf, type KubernetesObject } from '../../diff';
import {
  chartOf,
  collectorsIn,
  distinct,
  type Installation,
  isOurs,
  isWorkload,
  labelsOf,
  type MissingSecret,
  type Situation,
  secretsNeededBy,
  titleOfInstallation,
} from '../../migrate';
import { askFor, readLiveWithManagers } from '../cluster-diff/live-objects';
import { CommandError } from '../command-line/command-error';
import { findInstallations, withNamespace } from './installed';

/** What is asked about. */
export interface Question {
  readonly next: readonly KubernetesObject[];
  readonly manifests: Situation['manifests'];
  /** What is to be replaced; all that is found if there are none. */
  readonly old: readonly string[];
  readonly context?: string;
  readonly kubeconfig?: string;
  readonly namespace?: string;
}

/**
 * What a cluster has.
 * @throws KubectlError where it gives no answer at all; CommandError where something that is to be replaced isn't there
 */
export async function situationInCluster(question: Question): Promise<Situation> {
  const { next, context, kubeconfig, namespace } = question;
  const options = {
    ...(context === undefined ? {} : { context }),
    ...(kubeconfig === undefined ? {} : { kubeconfig }),
  };
  const kubectl = new Kubectl({ ...options, ...(namespace === undefined ? {} : { namespace }) });
  const { installations, gaps } = await findInstallations(kubectl, namespace === undefined);
  const live = await askFor(next, new Kubectl(options), readLiveWithManagers);
  const unread = live.filter((answer) => answer instanceof KubectlError && answer.failure !== 'unknown-kind');
  const secrets = await missingSecrets(next, new Kubectl(options));
  const problems = [
    ...gaps,
    ...(unread.length === 0
      ? []
      : [`${unread.length} of the new objects can't be read in the cluster: ${(unread[0] as KubectlError).message}`]),
    ...secrets.gaps,
  ];
  return {
    ...chosen(installations, question.old),
    next,
    manifests: question.manifests,
    existing: live.flatMap((answer) => (answer === undefined || answer instanceof KubectlError ? [] : [answer])),
    missing: secrets.missing,
    gaps: [...new Set(problems)],
    commands: options,
  };
}

/** What manifests have, as they are: of a release, if their labels say so. */
export function situationOf(objects: readonly KubernetesObject[], question: Question): Situation {
  const { next, manifests, old, namespace = 'default' } = question;
  const placed = objects.map((object) => withNamespace(object, namespace));
  return { ...chosen([ofManifests(placed, namespace)], old), next, manifests, gaps: [], commands: {} };
}

/** All manifests are what there is. */
function ofManifests(objects: readonly KubernetesObject[], namespace: string): Installation {
  const all = distinct(objects);
  const workloads = all.filter(isWorkload).filter((workload) => !isOurs(workload));
  const inHelm = workloads.filter((workload) => labelsOf(workload)['app.kubernetes.io/managed-by'] === 'Helm');
  const [first] = inHelm;
  const name = first === undefined ? undefined : labelsOf(first)['app.kubernetes.io/instance'];
  const own = all.filter((object) => !isOurs(object));
  if (first === undefined || name === undefined) {
    return { namespace: workloads[0]?.metadata.namespace ?? namespace, objects: own };
  }
  const chart = chartOf(first);
  return {
    release: {
      name,
      namespace: first.metadata.namespace ?? namespace,
      ...(chart === undefined ? {} : { chart }),
      record: 'manifests',
    },
    namespace: first.metadata.namespace ?? namespace,
    objects: own,
  };
}

/** What is to be replaced, and the rest. */
function chosen(
  installations: readonly Installation[],
  old: readonly string[],
): Pick<Situation, 'installations' | 'others'> {
  if (old.length === 0) return { installations: installations.filter(({ objects }) => objects.length > 0), others: [] };
  const named = (name: string) => installations.filter((installation) => isNamed(installation, name));
  const unknown = old.filter((name) => named(name).length === 0);
  if (unknown.length > 0) {
    const found = installations.map(titleOfInstallation).join('; ');
    throw new CommandError(
      unknown
        .map((name) => `nothing that collects telemetry is called ${name}; there is ${found === '' ? 'none' : found}`)
        .join('\n'),
    );
  }
  const meant = new Set(old.flatMap(named));
  return {
    installations: [...meant].map((installation) => ({ ...installation, isNamed: true })),
    others: installations.filter((installation) => !meant.has(installation)),
  };
}

/** `alloy`, a release; `daemonset/promtail`, a workload. */
function isNamed({ release, objects }: Installation, name: string): boolean {
  return (
    release?.name === name ||
    collectorsIn(objects).some(
      ({ workload: { kind, metadata } }) => `${kind}/${metadata.name}`.toLowerCase() === name.toLowerCase(),
    )
  );
}

async function missingSecrets(
  next: readonly KubernetesObject[],
  kubectl: Kubectl,
): Promise<{ readonly missing: readonly MissingSecret[]; readonly gaps: readonly string[] }> {
  const known = new Set(next.map(identityOf));
  const needed = new Map<string, { object: KubernetesObject; keys: Set<string> }>();
  for (const workload of next.filter(isWorkload)) {
    for (const [name, keys] of secretsNeededBy(workload)) {
      const { namespace = 'default' } = workload.metadata;
      const object = { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace } };
      const identity = identityOf(object);
      if (known.has(identity)) continue;
      const entry = needed.get(identity) ?? { object, keys: new Set() };
      for (const key of keys) entry.keys.add(key);
      needed.set(identity, entry);
    }
  }
  const wanted = [...needed.values()];
  const answers = await askFor(
    wanted.map(({ object }) => object),
    kubectl,
    readLiveWithManagers,
  );
  const missing: MissingSecret[] = [];
  const gaps: string[] = [];
  wanted.forEach(({ object, keys }, i) => {
    const { name, namespace } = object.metadata;
    const answer = answers[i];
    if (answer === undefined) missing.push({ name, namespace: namespace!, keys: [...keys].sort() });
    else if (answer instanceof KubectlError) gaps.push(`Secret ${namespace}/${name} can't be read: ${answer.message}`);
  });
  return { missing, gaps };
}
