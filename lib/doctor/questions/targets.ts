import type { AlloyComponentDetail, AlloyMember, AlloyValue } from '../../cluster';
import { traitsOf } from '../../facts';
import { clusterConfiguration } from '../cluster-configuration';
import type { Diagnosis } from '../diagnosis';
import { mask } from '../mask';
import type { ObservedAlloy } from '../observation/observed-alloy';
import type { Question, QuestionContext } from '../question';

/** How many targets one diagnosis names. */
const MOST_NAMED = 5;

/** Whether what should be scraped is scraped. */
export const targets: Question = {
  name: 'targets',
  text: 'Are targets missing?',
  diagnose: async (alloy, context) => {
    const scraped = targetsOfAlloy(alloy);
    return [
      ...[...scraped].flatMap(([component, seen]) => judge(component, seen, alloy)),
      ...(await forgotten(alloy, context, scraped)),
    ];
  },
};

/** Targets that are away, as notes: after a rollout they are worth knowing, and no reason to go back. */
export const targetsAway: Question = {
  name: targets.name,
  text: targets.text,
  diagnose: (alloy) =>
    [...targetsOfAlloy(alloy)].flatMap(([component, seen]) =>
      judge(component, seen, alloy).map((diagnosis) => ({ ...diagnosis, severity: 'note' as const, advice: [] })),
    ),
};

/** A target as a component that scrapes it shows it. */
interface ScrapedTarget {
  readonly url: string;
  readonly health: string;
  readonly error?: string;
  readonly labels: Readonly<Record<string, string>>;
}

interface Seen {
  readonly targets: ScrapedTarget[];
  /** Those that scrape it. */
  readonly pods: string[];
  isClustered: boolean;
}

function targetsOfAlloy({ instances }: ObservedAlloy): ReadonlyMap<string, Seen> {
  const found = new Map<string, Seen>();
  for (const { name, details } of instances) {
    for (const [id, detail] of details ?? []) {
      const { scrapes } = traitsOf(detail.name);
      if (scrapes === undefined || 'customResources' in scrapes) continue;
      const seen = found.get(id) ?? { targets: [], pods: [], isClustered: false };
      seen.targets.push(...targetsIn(detail));
      seen.pods.push(name);
      seen.isClustered ||= isClustered(detail);
      found.set(id, seen);
    }
  }
  return found;
}

function targetsIn({ debugInfo }: AlloyComponentDetail): ScrapedTarget[] {
  return debugInfo
    .filter(({ name }) => name === 'target')
    .map(({ body = [] }) => {
      const error = textOf(body, 'last_error');
      return {
        url: textOf(body, 'url') ?? '',
        health: textOf(body, 'health') ?? 'unknown',
        labels: mapOf(body.find(({ name }) => name === 'labels')?.value),
        ...(error === undefined || error === '' ? {} : { error: mask(error) }),
      };
    });
}

function textOf(members: readonly AlloyMember[], name: string): string | undefined {
  const value = members.find((member) => member.name === name)?.value;
  return value === undefined || value.value === null ? undefined : String(value.value);
}

function mapOf(value: AlloyValue | undefined): Readonly<Record<string, string>> {
  if (value?.type !== 'object') return {};
  const fields = value.value as readonly { key: string; value: AlloyValue }[];
  return Object.fromEntries(fields.map((field) => [field.key, String(field.value.value)]));
}

function isClustered({ arguments: args }: AlloyComponentDetail): boolean {
  const block = args.find(({ name }) => name === 'clustering')?.body ?? [];
  return block.some(({ name, value }) => name === 'enabled' && value?.value === true);
}

function judge(
  component: string,
  { targets: all, pods, isClustered: shared }: Seen,
  alloy: ObservedAlloy,
): Diagnosis[] {
  if (all.length === 0) {
    // The targets of a clustered component may all belong to pods that weren't read.
    if (shared && alloy.unread > 0) return [];
    return [
      {
        severity: 'warning',
        pods,
        component,
        summary: `${component} has no targets`,
        evidence: ['no target is left after discovery and relabelling'],
        advice: [
          'check that the pods have the annotations or labels that the rules keep, and that discovery may list them (see RBAC)',
        ],
      },
    ];
  }
  const down = all.filter(({ health }) => health === 'down');
  if (down.length === 0) return [];
  // Some targets are always away: an application that starts, a job that ended.
  // Without clustering, each Alloy has the same targets.
  const said = [...new Set(down.map((target) => `${nameOf(target)}: ${target.error ?? 'down'}`))];
  const isMost = down.length * 2 > all.length;
  return [
    {
      severity: isMost ? 'warning' : 'note',
      pods: isMost ? pods : [],
      component,
      summary: `${down.length} of ${all.length} targets of ${component} can’t be scraped`,
      evidence: [
        ...said.slice(0, MOST_NAMED),
        ...(said.length > MOST_NAMED ? [`and ${said.length - MOST_NAMED} more`] : []),
      ],
      advice: isMost
        ? [
            'check port and path of the targets (annotations prometheus.io/port and prometheus.io/path), and network policies of their namespaces',
          ]
        : [],
    },
  ];
}

function nameOf({ url, labels }: ScrapedTarget): string {
  const { namespace, pod } = labels;
  return mask(pod === undefined ? url : `${namespace === undefined ? '' : `${namespace}/`}${pod} at ${url}`);
}

/** Annotated pods that run and that nobody scrapes; only where all Alloys were read, and the configuration asks for the annotation. */
async function forgotten(
  alloy: ObservedAlloy,
  { facts }: QuestionContext,
  scraped: ReadonlyMap<string, Seen>,
): Promise<Diagnosis[]> {
  const isWhole =
    alloy.unread === 0 && alloy.instances.length > 0 && alloy.instances.every(({ problem }) => problem === undefined);
  if (facts === undefined || alloy.owner === undefined || !isWhole || !(await asksForAnnotation(alloy, facts)))
    return [];
  const pods = await facts.pods('');
  if (pods.state !== 'found') return [];
  const known = [...scraped.values()].flatMap((seen) => seen.targets);
  const hosts = new Set(known.map(({ url }) => hostOf(url)));
  const names = new Set(known.map(({ labels }) => `${labels['namespace']}/${labels['pod']}`));
  const missing = pods.value.filter(({ metadata, status }) => {
    if (metadata.annotations?.['prometheus.io/scrape'] !== 'true' || status.phase !== 'Running') return false;
    return (
      !(status.podIP !== undefined && hosts.has(status.podIP)) && !names.has(`${metadata.namespace}/${metadata.name}`)
    );
  });
  if (missing.length === 0) return [];
  const listed = missing.slice(0, MOST_NAMED).map(({ metadata }) => `${metadata.namespace}/${metadata.name}`);
  return [
    {
      severity: 'warning',
      summary: `${missing.length} running pods with the annotation prometheus.io/scrape are scraped by nobody`,
      evidence: [listed.join(', ') + (missing.length > MOST_NAMED ? `, and ${missing.length - MOST_NAMED} more` : '')],
      advice: [
        'check their annotation prometheus.io/port, that a container has that port, and whether the configuration looks at their namespace and node',
      ],
    },
  ];
}

async function asksForAnnotation(
  { owner, container }: ObservedAlloy,
  facts: NonNullable<QuestionContext['facts']>,
): Promise<boolean> {
  if (container?.config === undefined) return false;
  const object = await clusterConfiguration(facts, owner!.namespace, container.config);
  return object.state === 'found' && object.text.includes('annotation_prometheus_io_scrape');
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^\[|\]$/g, '');
  } catch {
    return '';
  }
}
