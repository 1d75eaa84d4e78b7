import type { Construct } from 'constructs';
import { beyla, type blocks, discovery, prometheus } from '../../components';
import { checkedProps, markOwnNode } from '../../config';
import {
  type Consumer,
  type DurationInput,
  type Expression,
  type MetricsReceiver,
  type Problem,
  type StringInput,
  std,
} from '../../values';
import type { Rule } from '../discovery/relabeling';
import { sampleRelabeling } from '../metrics/sample-rules';
import { Pipeline } from '../pipeline';

export interface BeylaProps {
  /** Where traces go: `input` of `tempo`, or of the memory limiter of an `OtlpGateway`. @default - no traces are made */
  readonly traces?: readonly Expression<Consumer<'traces'>>[];
  /** Where metrics go, as Prometheus samples: `metrics.receiver` of a destination. @default - no metrics are made */
  readonly metrics?: readonly Expression<MetricsReceiver>[];
  /** Instruments the programs in these namespaces. Globs: `team-*`. @default - all namespaces, unless `instrument` says otherwise */
  readonly namespaces?: readonly string[];
  /** Leaves out the programs in these namespaces. Globs. @default - kube-system */
  readonly excludeNamespaces?: readonly string[];
  /** Instruments the programs that fulfil one of these, instead of choosing by `namespaces`. @default - by namespace */
  readonly instrument?: readonly blocks.BeylaEbpfService[];
  /**
   * Groups of metrics: `application` (requests), `application_service_graph`, `application_span`, `network` and others. Each costs series.
   * @default - application
   */
  readonly features?: readonly string[];
  /** Also instruments services that send OpenTelemetry themselves; what both see comes twice. @default false */
  readonly instrumentedServices?: boolean;
  /** Name of the cluster in attributes. @default - Beyla asks the cloud for it */
  readonly cluster?: StringInput;
  /** How often metrics are scraped. @default - 60 seconds, Alloy's own */
  readonly scrapeInterval?: DurationInput;
  /** Relabeling rules for the samples, in the order in which they are applied. @default - none: samples pass unchanged */
  readonly metricRules?: readonly Rule[];
}

/**
 * Makes traces and metrics of the requests that programs on the node serve and send, by eBPF, without changing them.
 *
 * `beyla.ebpf` in Alloy, in its process. It needs a pod on every node, in the node's process namespace, as root and with the capabilities for eBPF, and it lists and
 * watches pods, services and nodes. Give it an `Alloy` of its own, a DaemonSet: what else Alloy does is done without these rights then.
 *
 * Services that send OpenTelemetry themselves are left alone. The job of the metrics is `integrations/beyla` where Beyla sets none.
 *
 * @example
 * const observer = new Alloy(chart, 'beyla', {});
 * new pipelines.Beyla(observer.config, 'beyla', { traces: [tempo.input], metrics: [metrics.receiver] });
 */
export class Beyla extends Pipeline {
  /** Instruments. */
  readonly beyla: beyla.Ebpf;
  /** Sets the labels of the target; absent without `metrics`. */
  readonly targets?: discovery.Relabel;
  /** Scrapes what Beyla counts, each Alloy its own; absent without `metrics`. */
  readonly scrape?: prometheus.Scrape;
  /** Applies `metricRules`; absent if there are none. */
  readonly relabel?: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: BeylaProps) {
    super(scope, id, 'Beyla', 'Requests of programs on the node');
    props = checkedProps(
      this,
      props,
      {
        traces: 'receivers?',
        metrics: 'receivers?',
        namespaces: 'prop',
        excludeNamespaces: 'prop',
        instrument: 'prop',
        features: 'prop',
        instrumentedServices: 'prop',
        cluster: 'prop',
        scrapeInterval: 'prop',
        metricRules: 'prop',
      },
      problemsOf(props ?? {}),
    );
    markOwnNode(this);
    const { traces, metrics, cluster, features = ['application'] } = props;
    this.beyla = new beyla.Ebpf(this, '', {
      attributes: { kubernetes: { enable: 'true', ...(cluster !== undefined && { clusterName: cluster }) } },
      discovery: {
        instrument: props.instrument ?? inNamespaces(props.namespaces ?? ['*']),
        excludeInstrument: inNamespaces(props.excludeNamespaces ?? ['kube-system']),
        ...(!props.instrumentedServices && { excludeOtelInstrumentedServices: true }),
      },
      ...(metrics && { metrics: { features } }),
      ...(traces && { output: { traces } }),
    });
    if (metrics) {
      this.targets = new discovery.Relabel(this, '', {
        targets: this.beyla.targets,
        rule: [
          { targetLabel: 'job', replacement: 'integrations/beyla' },
          { targetLabel: 'instance', replacement: std.sys.env('NODE_NAME') },
        ],
      });
      const { metricRules } = props;
      const relabel = sampleRelabeling(this, '', { forwardTo: metrics, ...(metricRules && { metricRules }) });
      if (relabel) this.relabel = relabel;
      this.scrape = new prometheus.Scrape(this, '', {
        targets: this.targets.output,
        forwardTo: relabel ? [relabel.receiver] : metrics,
        // Labels that Beyla sets are those of the services.
        honorLabels: true,
        ...(props.scrapeInterval !== undefined && { scrapeInterval: props.scrapeInterval }),
      });
    }
  }
}

function inNamespaces(namespaces: readonly string[]): readonly blocks.BeylaEbpfService[] {
  return namespaces.map((namespace) => ({ kubernetes: { namespace } }));
}

function problemsOf(props: Partial<BeylaProps>): readonly Problem[] {
  const isIdle = !(props.traces || props.metrics);
  const only = (name: 'features' | 'scrapeInterval' | 'metricRules') =>
    isIdle || props.metrics || props[name] === undefined
      ? []
      : [{ message: 'is about metrics, and there are none: `metrics` is missing', path: [name] }];
  return [
    ...(isIdle ? [{ message: 'makes nothing: neither traces nor metrics is given', path: [] }] : []),
    ...(props.instrument && props.namespaces
      ? [{ message: 'is not used beside `instrument`, which says what is instrumented', path: ['namespaces'] }]
      : []),
    ...only('features'),
    ...only('scrapeInterval'),
    ...only('metricRules'),
  ];
}
