import type { Construct } from 'constructs';
import type { Problem } from '../../values';
import type { PodLabels } from '../discovery/exporter-pods';
import { ExporterPodMetrics, type ExporterPodMetricsProps } from './exporter-pod-metrics';

export interface CompanionMetricsProps extends Omit<ExporterPodMetricsProps, 'podLabels' | 'port' | 'defaultMetrics'> {
  /** Labels that its pods have, all of them. */
  readonly podLabels: PodLabels;
  /** The port with the metrics: its name in the pod, or its number, which no container has to declare. */
  readonly port: string | number;
  /** The label `job` of its series: `integrations/dcgm-exporter`. */
  readonly job: string;
  /** The path of the metrics. @default '/metrics' */
  readonly path?: string;
  /** @default 'http' */
  readonly scheme?: 'http' | 'https';
  /** Whether series are about the node that its pod runs on, whose name is then `instance`, or about the pod itself. @default 'pod' */
  readonly about?: 'node' | 'pod';
  /** Whether labels that the exporter gives its series go before those of its pod, as where it speaks of other pods. @default false */
  readonly honorLabels?: boolean;
}

const PROPS = { job: 'prop', path: 'prop', scheme: 'prop', about: 'prop', honorLabels: 'prop' } as const;

/**
 * Scrapes a companion: an exporter that runs in pods of its own and is known by labels, as most of those that charts install beside Alloy.
 *
 * Series carry `job`, `instance`, `namespace`, `pod`, `container`, `workload`, `app`, `component` and `source`; with `honorLabels` they say of whom the exporter
 * speaks, where it says so. Only pods that run and are ready are scraped, each once.
 *
 * @example
 * new pipelines.CompanionMetrics(alloy.config, 'gpus', {
 *   podLabels: { app: 'nvidia-dcgm-exporter' }, port: 'metrics', job: 'integrations/dcgm-exporter', about: 'node', forwardTo: [metrics.receiver],
 * });
 */
export class CompanionMetrics extends ExporterPodMetrics {
  constructor(scope: Construct, id: string, props: CompanionMetricsProps) {
    super(
      scope,
      id,
      'CompanionMetrics',
      `Metrics of ${typeof props?.job === 'string' ? props.job.replace(/^integrations\//, '') : 'a companion'}`,
      props,
      (checked) => {
        const { job, path, scheme, about, honorLabels } = checked as CompanionMetricsProps;
        return {
          podLabels: {},
          portNames: [],
          about: about ?? 'pod',
          labels: 'pod',
          ...(job !== undefined && { job }),
          ...(path !== undefined && { path }),
          ...(scheme !== undefined && { scheme }),
          ...(honorLabels !== undefined && { honorLabels }),
        };
      },
      PROPS,
      companionProblems(props),
    );
  }
}

function companionProblems(props: Partial<CompanionMetricsProps> | undefined): readonly Problem[] {
  const missing = (['podLabels', 'port', 'job'] as const).filter((name) => props?.[name] === undefined);
  return [
    ...missing.map((name) => ({ path: [name], message: 'is missing' })),
    ...(props !== undefined && 'defaultMetrics' in props
      ? [
          {
            path: ['defaultMetrics'],
            message: 'there is no such prop',
            hint: 'all metrics are kept, unless `keepMetrics` names some',
          },
        ]
      : []),
    ...(props?.job === '' ? [{ path: ['job'], message: 'is empty' }] : []),
    ...(props?.path !== undefined && !String(props.path).startsWith('/')
      ? [{ path: ['path'], message: `is ${JSON.stringify(props.path)}, but must begin with /` }]
      : []),
  ];
}
