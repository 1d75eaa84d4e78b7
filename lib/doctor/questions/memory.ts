import type { Pod } from '../../cluster';
import { amount } from '../delivery/judge';
import type { Diagnosis } from '../diagnosis';
import { bytesText } from '../observation/alloy-container';
import type { MetricsWindow } from '../observation/metrics-window';
import type { AlloyInstance, ObservedAlloy } from '../observation/observed-alloy';
import type { Question } from '../question';

/** GOMEMLIMIT where nothing is set. */
const NO_LIMIT = 2 ** 62;

/** The part of the container's limit that Alloy aims for. */
const AIM = 0.9;

/** Memory against the limit, and what it is used for. */
export const memory: Question = {
  name: 'memory',
  text: 'Does Alloy use much memory?',
  diagnose: (alloy) => [
    ...(alloy.owner?.pods ?? []).flatMap((pod) => killed(pod, alloy)),
    ...alloy.instances.flatMap((instance) => nearLimit(instance, alloy)),
  ],
};

function killed(pod: Pod, { container, instances }: ObservedAlloy): Diagnosis[] {
  const status = pod.status.containerStatuses?.find(({ name }) => name === container?.name);
  const last = status?.lastState?.terminated ?? status?.state?.terminated;
  if (last?.reason !== 'OOMKilled') return [];
  const limit = container?.memoryLimit;
  const window = instances.find(({ name }) => name === pod.metadata.name)?.window;
  return [
    {
      severity: 'error',
      pods: [pod.metadata.name],
      summary: `Alloy was killed because it needed more memory${limit === undefined ? '' : ` than its limit of ${bytesText(limit)}`}`,
      evidence: [
        `pod/${pod.metadata.name}: OOMKilled${last.finishedAt === undefined ? '' : ` at ${last.finishedAt}`}, ${status!.restartCount} restarts`,
        ...(window === undefined ? [] : uses(window)),
      ],
      advice: ADVICE,
    },
  ];
}

function nearLimit({ name, window }: AlloyInstance, { container }: ObservedAlloy): Diagnosis[] {
  if (window === undefined) return [];
  const used =
    window.total('process_resident_memory_bytes') ?? window.total('alloy_resources_process_resident_memory_bytes');
  const aim = window.total('go_gc_gomemlimit_bytes');
  const limit = container?.memoryLimit;
  const bound = limit === undefined ? aim : limit * AIM;
  if (used === undefined || bound === undefined || bound >= NO_LIMIT || used < bound) return [];
  const of = limit === undefined ? `its aim of ${bytesText(bound)} (GOMEMLIMIT)` : `its limit of ${bytesText(limit)}`;
  return [
    {
      severity: 'warning',
      pods: [name],
      summary: `Alloy uses ${bytesText(used)} of memory, near ${of}`,
      evidence: [`process_resident_memory_bytes is ${bytesText(used)}`, ...uses(window)],
      advice: ADVICE,
    },
  ];
}

const ADVICE = [
  'reduce what it collects: fewer targets (`annotations`, `nodeLocal`), metrics dropped by relabelling, fewer labels',
  'or raise the limit: `resources.memoryLimit` of Alloy; or spread the work: more replicas with clustering',
];

/** What takes the most memory: series, targets, queues. */
function uses(window: MetricsWindow): string[] {
  const lines: [string, number | undefined][] = [
    ['active series in write-ahead logs', window.total('prometheus_remote_write_wal_storage_active_series')],
    ['targets', window.total('prometheus_target_scrape_pool_targets')],
    ['samples waiting to be sent', window.total('prometheus_remote_storage_samples_pending')],
    ['entries in the queues of OTLP exporters', window.total('otelcol_exporter_queue_size')],
  ];
  const known = lines.filter(([, value]) => value !== undefined && value > 0);
  return known.length === 0 ? [] : [known.map(([what, value]) => `${amount(value!)} ${what}`).join(', ')];
}
