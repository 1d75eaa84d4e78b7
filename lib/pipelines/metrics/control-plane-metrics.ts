import type { Construct } from 'constructs';
import { discovery, prometheus } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, ListInput, MetricsReceiver, Problem } from '../../values';
import {
  exporterLabels,
  exporterTargets,
  podLabelProblems,
  portProblems,
  selectorOf,
} from '../discovery/exporter-pods';
import { copy, type Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import {
  API_SERVER,
  type ControlPlaneComponent,
  type ControlPlanePods,
  type ControlPlanePodsOptions,
  controlPlanePods,
  eksPaths,
  isControlPlaneComponent,
} from './control-plane';
import { type MetricSelection, SELECTION, selectedSamples, selectionProblems } from './metric-selection';
import type { SampleRoute } from './sample-rules';
import { SCRAPE_OPTIONS, type ScrapeOptions, scrapeArguments } from './scrape-options';
import { serviceAccountToken } from './service-account';

export interface ControlPlaneMetricsProps extends SampleRoute, MetricSelection, ScrapeOptions {
  /** Where the samples go: `metrics.receiver` of a destination, `prometheus.relabel`, ... */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /**
   * What is scraped. Schedulers, controller managers, kube-proxies and etcd listen on their own machine alone unless told otherwise, and providers of
   * clusters show none of them.
   * @default ['kube-apiserver', 'kube-dns']
   */
  readonly components?: readonly ControlPlaneComponent[];
  /**
   * Who runs the control plane, where its pods can't be seen. `eks`: Amazon EKS shows the metrics of schedulers and controller managers through the API server, in the group
   * `metrics.eks.amazonaws.com`, for which Alloy gets the rights by itself.
   * @default - pods, found by labels
   */
  readonly managedBy?: 'eks';
  /** How the pods of a component are found, where they aren't those of kubeadm. @default - as kubeadm makes them */
  readonly pods?: Readonly<Partial<Record<Exclude<ControlPlaneComponent, 'kube-apiserver'>, ControlPlanePodsOptions>>>;
  /**
   * Additional relabeling rules for all targets, after those of the pipeline, while the `__meta_kubernetes_*` labels are still there.
   * @default - none
   */
  readonly rules?: readonly Rule[];
}

/**
 * Scrapes the control plane: API servers and cluster DNS; schedulers, controller managers, kube-proxies and etcd on request.
 *
 * Alloy finds them in `kube-system` by the labels that kubeadm gives them, and API servers by the endpoints of the Service `kubernetes`. API servers, schedulers and
 * controller managers ask who wants their metrics: Alloy shows its ServiceAccount, which has to be granted `scrapeControlPlane`.
 *
 * Series carry `job`, `instance` and `source`, those of pods `namespace`, `pod`, `container`, `workload`, `app` and `component`, too. All metrics are kept, which are many of API servers, unless
 * `keepMetrics` names some.
 *
 * @example
 * const alloy = new Alloy(chart, 'alloy', { clustering: {}, grants: ['scrapeControlPlane'] });
 * new pipelines.ControlPlaneMetrics(alloy.config, 'control_plane', { forwardTo: [metrics.receiver] });
 */
export class ControlPlaneMetrics extends Pipeline {
  /** What sets the labels of the targets of each component. */
  readonly targets: Readonly<Partial<Record<ControlPlaneComponent, discovery.Relabel>>>;
  /** What scrapes each component. */
  readonly scrapes: Readonly<Partial<Record<ControlPlaneComponent, prometheus.Scrape>>>;
  /** What scrapes the further paths of a component, with `managedBy: 'eks'`: those of the scheduler about resources of pods. */
  readonly furtherScrapes: readonly prometheus.Scrape[];
  /** Selects the samples of all, and applies `metricRules`; absent where nothing is left to do. */
  readonly relabel?: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: ControlPlaneMetricsProps) {
    super(scope, id, 'ControlPlaneMetrics', 'Metrics of the control plane');
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        components: 'prop',
        managedBy: 'prop',
        pods: 'prop',
        rules: 'prop',
        metricRules: 'prop',
        ...SCRAPE_OPTIONS,
        ...SELECTION,
      },
      [
        ...componentProblems(props?.components),
        ...managedProblems(props),
        ...podsProblems(props?.pods),
        ...selectionProblems(props),
      ],
    );
    const relabel = selectedSamples(this, '', props);
    if (relabel) this.relabel = relabel;
    const common = {
      forwardTo: relabel ? [relabel.receiver] : props.forwardTo,
      ...scrapeArguments(props),
      clustering: { enabled: true },
    };
    const { components = ['kube-apiserver', 'kube-dns'], rules = [], managedBy } = props;
    const further: prometheus.Scrape[] = [];
    const targets: Partial<Record<ControlPlaneComponent, discovery.Relabel>> = {};
    const scrapes: Partial<Record<ControlPlaneComponent, prometheus.Scrape>> = {};
    for (const component of new Set(components.filter(isControlPlaneComponent))) {
      const label = component.replace('kube-', '').replaceAll('-', '_');
      const pods = component === 'kube-apiserver' ? undefined : foundBy(component, props);
      const paths = managedBy === 'eks' ? eksPaths[component] : undefined;
      if (paths !== undefined) {
        const [first, ...others] = this.#throughApiServer(label, pods!.job, paths, { rules, ...common });
        targets[component] = first!.found;
        scrapes[component] = first!.scrape;
        further.push(...others.map(({ scrape }) => scrape));
        continue;
      }
      const found = pods === undefined ? this.#apiServers(label, rules) : this.#pods(label, pods, rules);
      targets[component] = found;
      scrapes[component] = new prometheus.Scrape(this, label, {
        targets: found.output,
        jobName: pods?.job ?? 'integrations/kubernetes/kube-apiserver',
        ...(pods === undefined && {
          scheme: 'https',
          ...serviceAccountToken({ verifyCertificates: true, serverName: 'kubernetes' }),
        }),
        // Their certificates are self-signed.
        ...(pods?.secure && { scheme: 'https', ...serviceAccountToken({ verifyCertificates: false }) }),
        ...common,
      });
    }
    this.targets = targets;
    this.scrapes = scrapes;
    this.furtherScrapes = further;
  }

  /** One target and one scrape for each path: the right to get it follows from the path of the scrape. */
  #throughApiServer(
    label: string,
    jobName: string,
    paths: Readonly<Record<string, string>>,
    {
      rules,
      ...common
    }: Pick<prometheus.ScrapeProps, 'forwardTo' | 'clustering'> & { readonly rules: readonly Rule[] },
  ) {
    return Object.entries(paths).map(([endpoint, metricsPath], position) => {
      const id = position === 0 ? label : `${label}_${endpoint}`;
      const found = new discovery.Relabel(this, id, {
        targets: [{ __address__: API_SERVER }],
        rule: [
          { targetLabel: 'endpoint', replacement: endpoint },
          { targetLabel: 'source', replacement: 'kubernetes' },
          ...rules,
        ],
      });
      const scrape = new prometheus.Scrape(this, id, {
        targets: found.output,
        jobName,
        metricsPath,
        scheme: 'https',
        ...serviceAccountToken({ verifyCertificates: true, serverName: 'kubernetes' }),
        ...common,
      });
      return { found, scrape };
    });
  }

  #apiServers(label: string, rules: readonly Rule[]): discovery.Relabel {
    const role = 'endpointslice';
    const found = new discovery.Kubernetes(this, label, {
      role,
      namespaces: { names: ['default'] },
      selectors: [{ role, label: 'kubernetes.io/service-name=kubernetes' }],
    });
    return new discovery.Relabel(this, label, {
      targets: found.targets,
      rule: [
        { sourceLabels: ['__meta_kubernetes_endpointslice_port_name'], regex: 'https', action: 'keep' },
        copy('__meta_kubernetes_namespace', 'namespace'),
        copy('__meta_kubernetes_service_name', 'service'),
        copy('__meta_kubernetes_endpointslice_port_name', 'endpoint'),
        { targetLabel: 'source', replacement: 'kubernetes' },
        ...rules,
      ],
    });
  }

  #pods(label: string, { podLabels, port, service }: ControlPlanePods, rules: readonly Rule[]): discovery.Relabel {
    const found = new discovery.Kubernetes(this, label, {
      role: 'pod',
      namespaces: { names: ['kube-system'] },
      selectors: [{ role: 'pod', label: selectorOf(podLabels) }],
    });
    return new discovery.Relabel(this, label, {
      targets: found.targets,
      rule: [
        ...exporterTargets(port),
        ...exporterLabels(port),
        ...(service === undefined ? [] : [{ targetLabel: 'service', replacement: service }]),
        { targetLabel: 'source', replacement: 'kubernetes' },
        ...rules,
      ],
    });
  }
}

/** Where the pods of a component are, by the props or as kubeadm makes them. */
function foundBy(
  component: Exclude<ControlPlaneComponent, 'kube-apiserver'>,
  { pods = {} }: ControlPlaneMetricsProps,
): ControlPlanePods {
  const usual = controlPlanePods[component];
  const { podLabels = usual.podLabels, port = usual.port } = pods[component] ?? {};
  return { ...usual, podLabels, port: typeof port === 'string' ? [port] : port };
}

function managedProblems({ managedBy, components, pods }: Partial<ControlPlaneMetricsProps> = {}): readonly Problem[] {
  if (managedBy === undefined) return [];
  if (managedBy !== 'eks') {
    return [{ path: ['managedBy'], message: `is ${JSON.stringify(managedBy)}, but must be eks, or left out` }];
  }
  return [
    ...(Array.isArray(components) && components.includes('etcd')
      ? [{ path: ['components', components.indexOf('etcd')], message: 'is etcd, of which Amazon EKS shows no metrics' }]
      : []),
    ...Object.keys(eksPaths)
      .filter((name) => pods !== undefined && pods !== null && name in pods)
      .map((name) => ({ path: ['pods', name], message: 'has no pods in Amazon EKS: leave it out, or `managedBy`' })),
  ];
}

function podsProblems(pods: ControlPlaneMetricsProps['pods']): readonly Problem[] {
  return Object.entries(pods ?? {}).flatMap(([name, options]) => {
    if (!Object.hasOwn(controlPlanePods, name)) {
      const known = Object.keys(controlPlanePods).join(', ');
      return [{ path: ['pods', name], message: `is none of ${known}` }];
    }
    return [...podLabelProblems(options?.podLabels), ...portProblems(options?.port)].map((problem) => ({
      ...problem,
      path: ['pods', name, ...(problem.path ?? [])],
    }));
  });
}

function componentProblems(components: readonly unknown[] | undefined): readonly Problem[] {
  if (components === undefined || !Array.isArray(components)) return [];
  const known = ['kube-apiserver', ...Object.keys(controlPlanePods)].join(', ');
  if (components.length === 0) {
    return [{ path: ['components'], message: `names none, so that nothing is scraped; there are ${known}` }];
  }
  return components.flatMap((name: unknown, index) =>
    isControlPlaneComponent(name)
      ? []
      : [{ path: ['components', index], message: `is ${JSON.stringify(name)}, but must be one of ${known}` }],
  );
}
