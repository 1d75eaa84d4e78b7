import type { Construct } from 'constructs';
import { discovery, type prometheus } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, ListInput, MetricsReceiver } from '../../values';
import { labelSelector, type ProductLabels } from '../discovery/product';
import { anyOf, copy, meta, type Rule } from '../discovery/relabeling';
import {
  asking,
  namingRules,
  requestRules,
  type ScrapeAnnotations,
  scrapeAnnotations,
} from '../discovery/scrape-annotations';
import { staticLabelRules, type TargetLabels, targetLabelProblems } from '../discovery/target-labels';
import { Pipeline } from '../pipeline';
import { annotatedScrapes, SCRAPE_SETTINGS, type ScrapeSettings } from './annotated-scrapes';
import { type MetricSelection, SELECTION, selectedSamples, selectionProblems } from './metric-selection';
import type { SampleRoute } from './sample-rules';

export interface ServiceMetricsProps
  extends SampleRoute,
    ScrapeSettings,
    MetricSelection,
    Pick<TargetLabels, 'staticLabels'> {
  /** Where the samples go: `metrics.receiver` of a destination, `prometheus.relabel`, ... */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** Only services of these namespaces: Alloy needs permissions only there. @default - all namespaces */
  readonly namespaces?: readonly string[];
  /** Leaves out the services of these namespaces. Exact names. @default - none */
  readonly excludeNamespaces?: readonly string[];
  /** Only services with all of these labels, each with the value, or one of the values. @default - all */
  readonly labels?: ProductLabels;
  /** Labels of services to copy to their series: from the name of the label here to that of the service's, `{ team: 'example.com/team' }`. @default - none */
  readonly serviceLabels?: Readonly<Record<string, string>>;
  /** The annotations by which services ask: those of `scrapeAnnotations`, or your own. @default scrapeAnnotations.prometheus */
  readonly annotations?: ScrapeAnnotations;
  /** Additional relabeling rules for the targets, after those of the pipeline, with the `__meta_kubernetes_service_*` labels. @default - none */
  readonly rules?: readonly Rule[];
}

/**
 * Scrapes the services that ask for it by annotation, at their address in the cluster: one target for each annotated port, whichever pod answers.
 *
 * It is for what speaks for all its replicas, such as an exporter or a gateway. Of several pods behind a service each scrape reaches another one:
 * annotate these pods, for `PodMetrics`. The annotations are those of `PodMetrics`, on the service; a number or a name of a port chooses one of the
 * service's, and without either it's those called `metrics` or `*-metrics`.
 *
 * Series carry `namespace`, `service`, `service_name`, `job` (`namespace/service_name`) and `instance`, the address; several ports also `endpoint`.
 *
 * @example
 * new pipelines.ServiceMetrics(alloy.config, 'services', { forwardTo: [metrics.receiver] });
 */
export class ServiceMetrics extends Pipeline {
  /** Finds the services. */
  readonly services: discovery.Kubernetes;
  /** Selects the targets, and sets their labels. */
  readonly targets: discovery.Relabel;
  /** Scrapes them. */
  readonly scrape: prometheus.Scrape;
  /** Scrapes those with the scheme `https`; absent without the prop `https`. */
  readonly httpsScrape?: prometheus.Scrape;
  /** Selects the samples, and applies `metricRules`; absent where nothing is left to do. */
  readonly relabel?: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: ServiceMetricsProps) {
    const annotations = props?.annotations ?? scrapeAnnotations.prometheus;
    super(scope, id, 'ServiceMetrics', `Metrics of services with the annotation ${annotations.scrape}: "true"`);
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        namespaces: 'prop',
        excludeNamespaces: 'prop',
        annotations: 'prop',
        ...SCRAPE_SETTINGS,
        rules: 'prop',
        metricRules: 'prop',
        labels: 'prop',
        serviceLabels: 'prop',
        staticLabels: 'prop',
        ...SELECTION,
      },
      [...selectionProblems(props), ...targetLabelProblems(labelsOf(props), OWN_LABELS)],
    );
    const { labels = {}, serviceLabels = {} } = props;
    this.services = new discovery.Kubernetes(this, 'services', {
      role: 'service',
      ...(props.namespaces && { namespaces: { names: props.namespaces } }),
      ...(Object.keys(labels).length > 0 && { selectors: [{ role: 'service', label: labelSelector(labels) }] }),
    });
    this.targets = new discovery.Relabel(this, 'services', {
      targets: this.services.targets,
      rule: [
        asking('service', annotations),
        ...leftOut(props.excludeNamespaces ?? []),
        ...portRules(annotations),
        ...requestRules('service', annotations),
        ...serviceIdentity(),
        ...namingRules('service', annotations),
        ...Object.entries(serviceLabels).map(([label, name]) => copy(meta('service', 'label', String(name)), label)),
        ...staticLabelRules(props),
        ...(props.rules ?? []),
        { regex: '__tmp_port_.+', action: 'labeldrop' },
      ],
    });
    const relabel = selectedSamples(this, 'services', props);
    if (relabel) this.relabel = relabel;
    const { scrape, httpsScrape } = annotatedScrapes(this, 'services', [this.targets], {
      ...props,
      forwardTo: relabel ? [relabel.receiver] : props.forwardTo,
      clustered: true,
    });
    this.scrape = scrape;
    if (httpsScrape) this.httpsScrape = httpsScrape;
  }
}

/** Labels that the pipeline sets. */
const OWN_LABELS = ['namespace', 'service', 'service_name', 'job', 'instance', 'endpoint'];

/** Where labels of services are checked as those of pods are. */
function labelsOf({ serviceLabels, staticLabels }: Partial<ServiceMetricsProps> = {}): TargetLabels {
  return { ...(serviceLabels && { podLabels: serviceLabels }), ...(staticLabels && { staticLabels }) };
}

const PORT_NAME = '__meta_kubernetes_service_port_name';
const PORT_NUMBER = '__meta_kubernetes_service_port_number';

function leftOut(namespaces: readonly string[]): readonly Rule[] {
  if (namespaces.length === 0) return [];
  return [{ sourceLabels: ['__meta_kubernetes_namespace'], regex: anyOf(namespaces), action: 'drop' }];
}

/** The annotated port of a service, which is one that it has. */
function portRules({ port, portName }: ScrapeAnnotations): readonly Rule[] {
  const number = meta('service', 'annotation', port);
  const named = portName === undefined ? [] : [meta('service', 'annotation', portName)];
  const wanted = '__tmp_port_wanted';
  const usual = `${';'.repeat(1 + named.length)}(.+-)?metrics`;
  return [
    {
      sourceLabels: [number, ...named, PORT_NAME],
      regex: ['[0-9]+;.*', ...named.map(() => ';[^;]+;.*'), usual].join('|'),
      action: 'keep',
    },
    copy(PORT_NUMBER, wanted),
    { ...copy(number, wanted), regex: '(.+)' },
    { sourceLabels: [PORT_NUMBER], targetLabel: wanted, action: 'keepequal' },
    ...named.flatMap((name): readonly Rule[] => [
      copy(PORT_NAME, wanted),
      { sourceLabels: [number, name], regex: ';(.+)', targetLabel: wanted },
      { sourceLabels: [PORT_NAME], targetLabel: wanted, action: 'keepequal' },
    ]),
    { sourceLabels: [number, PORT_NAME], regex: ';(.+)', targetLabel: 'endpoint' },
  ];
}

/** The labels that name a service, in the order in which pods are named. */
function serviceIdentity(): readonly Rule[] {
  const name = '__meta_kubernetes_service_name';
  return [
    copy('__meta_kubernetes_namespace', 'namespace'),
    copy(name, 'service'),
    {
      sourceLabels: [
        meta('service', 'annotation', 'resource.opentelemetry.io/service.name'),
        meta('service', 'label', 'app.kubernetes.io/instance'),
        meta('service', 'label', 'app.kubernetes.io/name'),
        name,
      ],
      regex: ';*([^;]+).*',
      targetLabel: 'service_name',
    },
    { sourceLabels: ['namespace', 'service_name'], separator: '/', targetLabel: 'job' },
    copy('__address__', 'instance'),
  ];
}
