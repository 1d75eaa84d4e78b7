import type { Construct } from 'constructs';
import type { Component, ComponentProps, discovery, prometheus } from '../../components';
import { checkedProps } from '../../config';
import { labelFacts, traitsOf } from '../../facts';
import { type Expression, type Problem, type StringInput, std, type Targets } from '../../values';
import { copy, type Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { EXPORTER_ROUTE, type ExporterRoute, exporterScrape } from './exporter-scrape';
import { selectionProblems } from './metric-selection';

/** A component that exports what another product has as metrics, with a target to scrape. */
export interface Exporter extends Component {
  readonly targets: Expression<Targets>;
}

/** The class of an exporter: `prometheus.exporter.Redis`. */
export type ExporterClass<P> = new (scope: Construct, id: string, props: P) => Exporter;

export interface ExporterMetricsProps<P = ComponentProps> extends ExporterRoute {
  /** The class of the exporter: `prometheus.exporter.Postgres`, `prometheus.exporter.Cloudwatch`, ... */
  readonly exporter: ExporterClass<P>;
  /** The arguments of the exporter: what it asks, and by which credentials, which are `Secret`s. */
  readonly arguments: P;
  /** The label `job`. @default - that of the exporter, `integrations/redis` */
  readonly job?: StringInput;
  /**
   * The label `instance`: what is monitored, not who does it. @default - the id of the pipeline; the address of each target, for an exporter that has
   * several; the host name of the pod, for one that is about its own pod or node
   */
  readonly instance?: StringInput;
}

/**
 * Metrics of a database, a broker, a cloud: anything that Alloy has a `prometheus.exporter` for.
 *
 * What is asked over the network is asked by one Alloy pod of a cluster, however many run; an exporter about the pod or node that it runs on, such as StatsD, is
 * scraped by each pod itself. `job` is the exporter's, `instance` the id of the pipeline: give it the name of what is monitored.
 *
 * @example
 * new pipelines.ExporterMetrics(alloy.config, 'orders-cache', {
 *   exporter: prometheus.exporter.Redis,
 *   arguments: { redisAddr: 'redis.shop.svc:6379', redisPassword: Secret.env('orders-cache', 'password') },
 *   forwardTo: [metrics.receiver],
 * });
 */
export class ExporterMetrics<P extends ComponentProps | undefined = ComponentProps> extends Pipeline {
  /** Has the metrics. */
  readonly exporter: Exporter;
  /** Sets the labels of the target. */
  readonly targets: discovery.Relabel;
  /** Scrapes it. */
  readonly scrape: prometheus.Scrape;
  /** Keeps and drops metrics, and applies `metricRules`; absent if all pass unchanged. */
  readonly relabel?: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: ExporterMetricsProps<P>) {
    super(scope, id, 'ExporterMetrics', `Metrics of ${id}`);
    props = checkedProps(
      this,
      props,
      { ...EXPORTER_ROUTE, exporter: 'reference', arguments: 'prop', job: 'prop', instance: 'prop' },
      [...exporterProblems(props), ...selectionProblems(props)],
    );
    // Without the class there is a problem already, and no component.
    const exporter = props.exporter === undefined ? undefined : new props.exporter(this, '', props.arguments);
    this.exporter = exporter as Exporter;
    const isOwn = exporter !== undefined && traitsOf(exporter.componentName).differs !== undefined;
    const { targets, scrape, relabel } = exporterScrape(this, 'exporter', props, {
      targets: exporter?.targets ?? [],
      rules: [
        props.instance === undefined
          ? instanceRule(exporter, isOwn, id)
          : { targetLabel: 'instance', replacement: props.instance },
        ...(props.job === undefined ? [] : [{ targetLabel: 'job', replacement: props.job }]),
      ],
      clustered: !isOwn,
    });
    this.targets = targets;
    this.scrape = scrape;
    if (relabel) this.relabel = relabel;
  }
}

function exporterProblems(props: { readonly exporter?: unknown } | undefined): readonly Problem[] {
  const exporter: unknown = props?.exporter;
  const isClass = typeof exporter === 'function' && 'targets' in (exporter.prototype ?? {});
  if (exporter === undefined || exporter === null || isClass) return [];
  const hint = 'give a class of the namespace prometheus.exporter, without "new"';
  return [{ path: ['exporter'], message: 'is no class of an exporter', hint }];
}

/** What `instance` is unless told otherwise: what is monitored, where its address is a label; the pod, for what is about it; else the pipeline's id. */
function instanceRule(exporter: Exporter | undefined, isOwn: boolean, id: string): Rule {
  const labels = exporter && labelFacts(exporter.componentName)?.own?.labels;
  return labels?.some(({ name }) => name === PROBED)
    ? copy(PROBED, 'instance')
    : { targetLabel: 'instance', replacement: isOwn ? std.constants.hostname : id };
}

/** The label with what is probed, of an exporter with a target for each. */
const PROBED = '__param_target';
