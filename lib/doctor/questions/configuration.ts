import { createHash } from 'node:crypto';
import { clusterConfiguration } from '../cluster-configuration';
import type { Diagnosis } from '../diagnosis';
import { mask } from '../mask';
import type { AlloyInstance, ObservedAlloy } from '../observation/observed-alloy';
import type { Question, QuestionContext } from '../question';

/** How long it takes at most until a changed ConfigMap is in the pod and the reloader has told Alloy, in seconds. */
const RELOADING = 120;

/** Whether each Alloy runs the configuration that the cluster has for it. */
export const configuration: Question = {
  name: 'configuration',
  text: 'Has the configuration been reloaded?',
  diagnose: async (alloy, context) => [
    ...alloy.instances.flatMap(loadOf),
    ...(await driftOf(alloy, context)),
    ...differences(alloy),
  ],
};

function loadOf({ name, window, log = [] }: AlloyInstance): Diagnosis[] {
  if (window === undefined) return [];
  const found: Diagnosis[] = [];
  if (window.total('alloy_config_last_load_successful') === 0) {
    const failures = window.total('alloy_config_load_failures_total') ?? 0;
    const errors = log.filter(
      ({ level, message, error }) => level === 'error' && /reload|config|evaluat/i.test(`${message} ${error}`),
    );
    found.push({
      severity: 'error',
      pods: [name],
      summary: 'Alloy could not load its configuration, and runs an older one',
      evidence: [
        `alloy_config_last_load_successful is 0, after ${failures} failures`,
        ...errors.slice(-3).map(({ message, error }) => `log: ${message}${error === undefined ? '' : `: ${error}`}`),
      ],
      advice: [
        'correct the configuration: npx cdk8s-alloy lint FILE tells what Alloy refuses; it would not start with this one',
      ],
    });
  }
  const attempts = window.total('remotecfg_load_attempts_total') ?? 0;
  if (attempts > 0 && window.total('remotecfg_last_load_successful') === 0) {
    found.push({
      severity: 'warning',
      pods: [name],
      component: 'remotecfg',
      summary: 'the configuration from remotecfg could not be loaded',
      evidence: [`remotecfg_last_load_successful is 0, after ${attempts} attempts`],
      advice: ['check the URL and the credentials of remotecfg, and the configuration that it gives'],
    });
  }
  return found;
}

/** Compares what runs with the ConfigMap. */
async function driftOf(
  { owner, container, instances }: ObservedAlloy,
  { facts }: QuestionContext,
): Promise<Diagnosis[]> {
  const config = container?.config;
  if (facts === undefined || owner === undefined || config === undefined) return [];
  const object = await clusterConfiguration(facts, owner.namespace, config);
  if (object.state === 'missing') {
    return [
      {
        severity: 'error',
        summary: `the ConfigMap ${object.configMap} with the configuration does not exist`,
        evidence: [`ConfigMap ${object.configMap} is not in namespace ${owner.namespace}`],
        advice: ['apply it again: Alloy won’t start without it'],
      },
    ];
  }
  if (object.state !== 'found') return [];
  const wanted = sha256(object.text);
  const others = instances.filter(
    ({ window }) => window !== undefined && hashOf({ window }) !== undefined && hashOf({ window }) !== wanted,
  );
  const { hasReloader } = container!;
  return others.map(({ name, window }) => ({
    severity: 'warning',
    ...(hasReloader && window!.seconds < RELOADING ? { askAgainIn: Math.ceil(RELOADING - window!.seconds) } : {}),
    pods: [name],
    summary: `Alloy does not run the configuration of the ConfigMap ${config.configMaps.join(', ')}`,
    evidence: [
      `alloy_config_hash is ${short(hashOf({ window })!)}, the ConfigMap has ${short(wanted)}`,
      ...(owner.workload?.spec.template.metadata?.annotations?.['checksum/config'] === wanted
        ? ['the pods’ template has the new one: the rollout is not at its end']
        : []),
    ],
    advice: [
      hasReloader
        ? 'wait two minutes for the volume; if it stays so, read the log of the reloader'
        : `start the pods anew: kubectl rollout restart --namespace ${owner.namespace} ${owner.kind}/${owner.name}`,
    ],
  }));
}

/** Without the ConfigMap, members of one workload can still be compared with each other. */
function differences({ instances, container }: ObservedAlloy): Diagnosis[] {
  if (container?.config !== undefined) return [];
  const byHash = new Map<string, string[]>();
  for (const { name, window } of instances) {
    const hash = window === undefined ? undefined : hashOf({ window });
    if (hash !== undefined) byHash.set(hash, [...(byHash.get(hash) ?? []), name]);
  }
  if (byHash.size < 2) return [];
  return [
    {
      severity: 'warning',
      pods: [...byHash.values()].flat(),
      summary: `the Alloys run ${byHash.size} different configurations`,
      evidence: [...byHash].map(([hash, names]) => `alloy_config_hash ${short(hash)}: ${names.join(', ')}`),
      advice: ['a rollout is not at its end, or a reload failed: compare their logs'],
    },
  ];
}

function hashOf({ window }: Pick<AlloyInstance, 'window'>): string | undefined {
  return window!.series('alloy_config_hash').find(({ value }) => value === 1)?.labels['sha256'];
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function short(hash: string): string {
  return mask(hash).slice(0, 12);
}
