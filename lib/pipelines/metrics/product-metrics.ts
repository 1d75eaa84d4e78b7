import type { Construct } from 'constructs';
import { discovery, type prometheus } from '../../components';
import { checkedProps } from '../../config';
import { metricList, type ProductFacts, type ProductName } from '../../facts';
import type { Expression, ListInput, MetricsReceiver, Problem, StringInput, Targets } from '../../values';
import { portProblems } from '../discovery/exporter-pods';
import type { PodDiscovery } from '../discovery/pod-discovery';
import { factsOf, havingLabels, labelSelector, type ProductLabels, productProblems } from '../discovery/product';
import { anyOf, copy, dropContainers, identityRules, podMeta, type Rule } from '../discovery/relabeling';
import {
  attachedFor,
  attachmentProblems,
  TARGET_LABELS,
  type TargetLabels,
  targetLabelProblems,
  targetLabelRules,
} from '../discovery/target-labels';
import { Pipeline } from '../pipeline';
import { annotatedScrapes, SCRAPE_SETTINGS, type ScrapeSettings } from './annotated-scrapes';
import { LISTED_SELECTION, type ListedMetrics, selectedSamples, selectionProblems } from './metric-selection';
import type { SampleRoute } from './sample-rules';

export interface ProductMetricsProps extends SampleRoute, ListedMetrics, ScrapeSettings, TargetLabels {
  /** Where the samples go: `metrics.receiver` of a destination, `prometheus.relabel`, ... */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** What is monitored: `etcd`, `loki`, `rabbitmq`, ... */
  readonly product: ProductName;
  /** Labels of its pods. @default - those of the product's usual installation */
  readonly labels?: ProductLabels;
  /** Only pods of these namespaces: Alloy needs permissions only there. Not beside `pods`, which has namespaces of its own. @default - all namespaces */
  readonly namespaces?: readonly string[];
  /** The pods to choose from. @default - those with the labels, from its own discovery, which asks the API server for no others */
  readonly pods?: PodDiscovery;
  /** Number of the port, declared or not, or name of it. @default - that of the product's usual installation */
  readonly port?: number | string;
  /** The label `job`. @default - what the dashboards of the product expect, `integrations/etcd` */
  readonly job?: StringInput;
  /** Leaves out pods that aren't ready. Their metrics often explain why they aren't. @default false */
  readonly onlyReady?: boolean;
  /** Additional relabeling rules for the targets, after those of the pipeline, with the `__meta_kubernetes_*` labels. @default - none */
  readonly rules?: readonly Rule[];
}

/**
 * Scrapes the pods of a product that needs no annotation, only its name: where its metrics are and what its dashboards read is known.
 *
 * Series are labelled as those of `PodMetrics` are, with `container`, and the `job` that the product's dashboards expect. Alloy pods share the targets.
 *
 * @example
 * new pipelines.ProductMetrics(alloy.config, 'loki', { product: 'loki', namespaces: ['monitoring-stack'], forwardTo: [metrics.receiver] });
 */
export class ProductMetrics extends Pipeline {
  /** Finds the pods; absent where they are given. */
  readonly discovery?: discovery.Kubernetes;
  /** Selects the targets, and sets their labels. */
  readonly targets: discovery.Relabel;
  /** Scrapes them. */
  readonly scrape: prometheus.Scrape;
  /** Scrapes those with the scheme `https`; absent without the prop `https`. */
  readonly httpsScrape?: prometheus.Scrape;
  /** Keeps and drops metrics, and applies `metricRules`; absent if all pass unchanged. */
  readonly relabel?: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: ProductMetricsProps) {
    const facts = factsOf(props?.product);
    super(scope, id, 'ProductMetrics', `Metrics of ${facts.title}`);
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        product: 'reference',
        labels: 'prop',
        namespaces: 'prop',
        pods: 'prop',
        port: 'prop',
        job: 'prop',
        onlyReady: 'prop',
        ...SCRAPE_SETTINGS,
        ...LISTED_SELECTION,
        rules: 'prop',
        metricRules: 'prop',
        ...TARGET_LABELS,
      },
      [
        ...productProblems(props?.product),
        ...problemsOf(props, facts),
        ...portProblems(props?.port),
        ...selectionProblems(props),
        ...targetLabelProblems(props, OWN_LABELS),
        ...attachmentProblems(props, props?.pods),
      ],
    );
    const labels = props.labels ?? facts.labels ?? {};
    let found: Expression<Targets>;
    if (props.pods === undefined) {
      const attached = attachedFor(props);
      this.discovery = new discovery.Kubernetes(this, 'product', {
        role: 'pod',
        ...(attached.length > 0 && { attachMetadata: Object.fromEntries(attached.map((what) => [what, true])) }),
        ...(props.namespaces && { namespaces: { names: props.namespaces } }),
        ...(Object.keys(labels).length > 0 && { selectors: [{ role: 'pod', label: labelSelector(labels) }] }),
      });
      found = this.discovery.targets;
    } else {
      found = props.pods.targets;
    }
    this.targets = new discovery.Relabel(this, 'product', {
      targets: found,
      rule: [
        ...(props.pods === undefined || Object.keys(labels).length === 0
          ? []
          : [{ ...havingLabels(labels), action: 'keep' } as const]),
        ...choosing(facts, props.onlyReady ?? false),
        ...placeRules(facts, props.port),
        ...identityRules(),
        ...jobRules(facts, props.job),
        ...targetLabelRules(props),
        ...(props.rules ?? []),
        dropContainers(),
      ],
    });
    const list = facts.metrics && metricList(facts.metrics);
    const relabel = selectedSamples(this, 'product', props, list === undefined ? {} : { list });
    if (relabel) this.relabel = relabel;
    const { scrape, httpsScrape } = annotatedScrapes(this, 'product', [this.targets], {
      ...props,
      forwardTo: relabel ? [relabel.receiver] : props.forwardTo,
      clustered: !(props.pods?.nodeLocal ?? false),
    });
    this.scrape = scrape;
    if (httpsScrape) this.httpsScrape = httpsScrape;
  }
}

/** Labels that the pipeline sets. */
const OWN_LABELS = ['namespace', 'pod', 'node', 'service_name', 'job', 'instance', 'container'];

const CONTAINER = '__meta_kubernetes_pod_container_name';

function problemsOf(props: ProductMetricsProps | undefined, facts: ProductFacts): readonly Problem[] {
  if (props?.product === undefined) return [];
  const hasPlace = (props.port ?? facts.port ?? facts.ports) !== undefined;
  const isKnown = productProblems(props.product).length === 0;
  return [
    ...(hasPlace || !isKnown
      ? []
      : [
          {
            path: ['product'],
            message: `${facts.title} has no port with metrics`,
            hint: 'use ExporterMetrics, with the exporter of that name; or name the port of an exporter in its pods with port',
          },
        ]),
    ...(props.pods !== undefined && props.namespaces !== undefined
      ? [{ path: ['namespaces'], message: 'is given beside pods, which is found before it: give namespaces to pods' }]
      : []),
  ];
}

/** Pods that run; of containers that have to end before others begin none, unless a product is one that stays beside them. */
function choosing({ container }: ProductFacts, onlyReady: boolean): readonly Rule[] {
  return [
    { sourceLabels: ['__meta_kubernetes_pod_phase'], regex: 'Running', action: 'keep' },
    ...(onlyReady ? [{ sourceLabels: ['__meta_kubernetes_pod_ready'], regex: 'true', action: 'keep' } as const] : []),
    container === undefined
      ? { sourceLabels: ['__meta_kubernetes_pod_container_init'], regex: 'true', action: 'drop' }
      : { sourceLabels: [CONTAINER], regex: anyOf([container]), action: 'keep' },
  ];
}

/** Where the metrics are: at ports of a name, or at a port that needn't be declared, once per pod. */
function placeRules(
  { ports, port: usual, path, container }: ProductFacts,
  given: number | string | undefined,
): readonly Rule[] {
  const port = given ?? usual ?? ports ?? [];
  const pathRules: readonly Rule[] = path === undefined ? [] : [{ targetLabel: '__metrics_path__', replacement: path }];
  const ip = '__meta_kubernetes_pod_ip';
  if (typeof port === 'number') {
    return [
      { sourceLabels: [ip], regex: '([0-9.]+)', replacement: `$1:${port}`, targetLabel: '__address__' },
      { sourceLabels: [ip], regex: '(.*:.*)', replacement: `[$1]:${port}`, targetLabel: '__address__' },
      ...(container === undefined ? [] : [copy(CONTAINER, 'container')]),
      ...pathRules,
    ];
  }
  const names = typeof port === 'string' ? [port] : port;
  return [
    { sourceLabels: ['__meta_kubernetes_pod_container_port_name'], regex: anyOf(names), action: 'keep' },
    copy(CONTAINER, 'container'),
    ...pathRules,
  ];
}

function jobRules({ job: usual, jobLabel }: ProductFacts, given: StringInput | undefined): readonly Rule[] {
  const job = given ?? usual;
  if (job !== undefined) return [{ targetLabel: 'job', replacement: job }];
  if (jobLabel === undefined) return [];
  return [
    {
      sourceLabels: ['__meta_kubernetes_namespace', podMeta('label', jobLabel)],
      separator: '/',
      regex: '([^/]+/.+)',
      targetLabel: 'job',
    },
  ];
}
