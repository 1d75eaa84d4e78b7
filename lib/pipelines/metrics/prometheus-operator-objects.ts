import type { Construct } from 'constructs';
import { type blocks, prometheus } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, ListInput, MetricsReceiver, Problem } from '../../values';
import { anyOf, type Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { type MetricSelection, SELECTION, selectedSamples, selectionProblems } from './metric-selection';
import type { SampleRoute } from './sample-rules';
import { SCRAPE_DEFAULTS, type ScrapeDefaults } from './scrape-options';

/** Which objects of one kind are read. */
export interface OperatorObjects {
  /**
   * Namespaces in which the objects are looked for: Alloy needs permissions only there. A monitor may choose services of other namespaces, if the option
   * `monitorsSelectOtherNamespaces` of `Alloy` grants that.
   * @default - all namespaces
   */
  readonly namespaces?: readonly string[];
  /** Labels that the objects themselves must have. @default - any */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /** Further conditions on the labels of the objects. @default - none */
  readonly matchExpressions?: readonly blocks.LabelSelectorMatchExpression[];
  /** Relabeling rules for the targets, before those of the objects, with the labels of the discovery. @default - none */
  readonly rules?: readonly Rule[];
}

export interface PrometheusOperatorObjectsProps extends SampleRoute, MetricSelection, ScrapeDefaults {
  /** Where the samples go: `metrics.receiver` of a destination, `prometheus.relabel`, ... */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** ServiceMonitors. `false` reads none. @default - all */
  readonly serviceMonitors?: OperatorObjects | false;
  /** PodMonitors. `false` reads none. @default - all */
  readonly podMonitors?: OperatorObjects | false;
  /** Probes. `false` reads none. @default - all */
  readonly probes?: OperatorObjects | false;
  /** ScrapeConfigs, which are experimental in Alloy. @default - none */
  readonly scrapeConfigs?: OperatorObjects;
  /**
   * Leaves out targets of these namespaces, for all kinds but ScrapeConfigs, whose targets have none. Exact names.
   * @default - none
   */
  readonly excludeNamespaces?: readonly string[];
}

/**
 * Scrapes what objects of the Prometheus Operator describe, without the operator: its custom resource definitions are enough.
 *
 * Intervals and limits count where an object has none. Alloy pods share the targets by clustering. Series have the labels that the operator's Prometheus gives them: `job`, `instance`,
 * `namespace`, `service`, `pod`, `container`, `endpoint`.
 *
 * Objects that refer to Secrets or ConfigMaps, to nodes or to other namespaces need rights that Alloy isn't given unasked: `grants: ['monitorsReferenceSecrets']` of `Alloy`.
 *
 * @example
 * new pipelines.PrometheusOperatorObjects(alloy.config, 'monitors', { forwardTo: [metrics.receiver] });
 */
export class PrometheusOperatorObjects extends Pipeline {
  /** Reads ServiceMonitors; absent without any. */
  readonly serviceMonitors?: prometheus.operator.Servicemonitors;
  /** Reads PodMonitors; absent without any. */
  readonly podMonitors?: prometheus.operator.Podmonitors;
  /** Reads Probes; absent without any. */
  readonly probes?: prometheus.operator.Probes;
  /** Reads ScrapeConfigs; absent without any. */
  readonly scrapeConfigs?: prometheus.operator.Scrapeconfigs;
  /** Keeps and drops metrics, and applies `metricRules`; absent if all pass unchanged. */
  readonly relabel?: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: PrometheusOperatorObjectsProps) {
    super(scope, id, 'PrometheusOperatorObjects', 'Metrics of what objects of the Prometheus Operator describe');
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        serviceMonitors: OBJECTS,
        podMonitors: OBJECTS,
        probes: OBJECTS,
        scrapeConfigs: OBJECTS,
        excludeNamespaces: 'prop',
        ...SCRAPE_DEFAULTS,
        ...SELECTION,
        metricRules: 'prop',
      },
      [...kindProblems(props), ...selectionProblems(props)],
    );
    const relabel = selectedSamples(this, 'objects', props);
    if (relabel) this.relabel = relabel;
    const shared = {
      forwardTo: relabel ? [relabel.receiver] : props.forwardTo,
      clustering: { enabled: true },
      ...scrapeDefaults(props),
    };
    const of = (objects: OperatorObjects = {}, excluded: readonly string[] = props.excludeNamespaces ?? []) => ({
      ...shared,
      ...argumentsOf(objects, excluded),
    });
    const { serviceMonitors, podMonitors, probes, scrapeConfigs } = props;
    if (serviceMonitors !== false) {
      this.serviceMonitors = new prometheus.operator.Servicemonitors(this, '', {
        ...of(serviceMonitors),
        kubernetesRole: 'endpointslice',
      });
    }
    if (podMonitors !== false) this.podMonitors = new prometheus.operator.Podmonitors(this, '', of(podMonitors));
    if (probes !== false) this.probes = new prometheus.operator.Probes(this, '', of(probes));
    if (scrapeConfigs) this.scrapeConfigs = new prometheus.operator.Scrapeconfigs(this, '', of(scrapeConfigs, []));
  }
}

const OBJECTS = { namespaces: 'prop', matchLabels: 'prop', matchExpressions: 'prop', rules: 'prop' } as const;

function kindProblems(props: PrometheusOperatorObjectsProps | undefined): readonly Problem[] {
  const { serviceMonitors, podMonitors, probes, scrapeConfigs } = props ?? {};
  if (serviceMonitors !== false || podMonitors !== false || probes !== false || scrapeConfigs) return [];
  const message = 'reads nothing: serviceMonitors, podMonitors and probes are false, and scrapeConfigs is not given';
  return [{ path: [], message }];
}

function scrapeDefaults({ scrapeInterval, scrapeTimeout, sampleLimit }: ScrapeDefaults) {
  const scrape = {
    ...(scrapeInterval !== undefined && { defaultScrapeInterval: scrapeInterval }),
    ...(scrapeTimeout !== undefined && { defaultScrapeTimeout: scrapeTimeout }),
    ...(sampleLimit !== undefined && { defaultSampleLimit: sampleLimit }),
  };
  return Object.keys(scrape).length === 0 ? {} : { scrape };
}

function argumentsOf(
  { namespaces, matchLabels, matchExpressions, rules }: OperatorObjects,
  excluded: readonly string[],
) {
  const rule = [...leftOut(excluded), ...(rules ?? [])];
  return {
    ...(namespaces !== undefined && { namespaces }),
    ...((matchLabels ?? matchExpressions) !== undefined && {
      selector: {
        ...(matchLabels !== undefined && { matchLabels }),
        ...(matchExpressions !== undefined && { matchExpression: matchExpressions }),
      },
    }),
    ...(rule.length > 0 && { rule }),
  };
}

/** Targets of services, pods and ingresses have the namespace of the discovery; those of a Probe that names its targets have a label. */
function leftOut(namespaces: readonly string[]): readonly Rule[] {
  if (namespaces.length === 0) return [];
  const names = anyOf(namespaces);
  return [
    { sourceLabels: ['__meta_kubernetes_namespace', 'namespace'], regex: `(${names});.*|;(${names})`, action: 'drop' },
  ];
}
