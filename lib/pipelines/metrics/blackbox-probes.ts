import type { Construct } from 'constructs';
import { type discovery, prometheus } from '../../components';
import { checkedProps } from '../../config';
import { type Problem, type StringInput, std } from '../../values';
import { copy } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { EXPORTER_ROUTE, type ExporterRoute, exporterScrape } from './exporter-scrape';
import { selectionProblems } from './metric-selection';

/** What is probed. */
export interface BlackboxProbe {
  /** What to probe: a URL, a host, `host:port`, as the module takes it. */
  readonly address: StringInput;
  /** Name of the module that probes it. @default 'http_2xx' */
  readonly module?: string;
  /** Labels of the series of this probe. @default - none */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A module of the Blackbox exporter, as its configuration has it: `{ prober: 'tcp', timeout: '5s' }`. Synth checks its content. */
export interface BlackboxModule {
  readonly prober: 'http' | 'tcp' | 'icmp' | 'dns' | 'grpc';
  readonly timeout?: string;
  readonly [setting: string]: unknown;
}

export interface BlackboxProbesProps extends ExporterRoute {
  /** What is probed, by the name of the probe. @default - nothing but what Probe objects name */
  readonly probes?: Readonly<Record<string, BlackboxProbe>>;
  /**
   * Ways to probe, by name, beside `http_2xx` and `tcp_connect`, which they may replace. Secrets don't belong here, but into a file (`config_file` of the component).
   * @default - `http_2xx`: an HTTP answer with a good status within 5 seconds; `tcp_connect`: a connection within 5 seconds
   */
  readonly modules?: Readonly<Record<string, BlackboxModule>>;
}

/**
 * Probes what is given from the inside of the cluster: does it answer, how fast, until when is its certificate valid.
 *
 * One Alloy pod of a cluster probes each. Series have `job` `integrations/blackbox`, `probe`, the name of the probe, and `instance`, its address.
 *
 * It serves Probe objects of the Prometheus Operator, too, as their prober: give them a URL of Alloy's Service and `proberPath`.
 *
 * @example
 * new pipelines.BlackboxProbes(alloy.config, 'shop', {
 *   probes: { front: { address: 'https://shop.example.com' } },
 *   forwardTo: [metrics.receiver],
 * });
 */
export class BlackboxProbes extends Pipeline {
  /** Probes. */
  readonly exporter: prometheus.exporter.Blackbox;
  /** Sets the labels of the probes. */
  readonly targets: discovery.Relabel;
  /** Asks for the probes, each at every interval. */
  readonly scrape: prometheus.Scrape;
  /** Keeps and drops metrics, and applies `metricRules`; absent if all pass unchanged. */
  readonly relabel?: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: BlackboxProbesProps) {
    super(scope, id, 'BlackboxProbes', 'Probes from the inside of the cluster');
    props = checkedProps(this, props, { ...EXPORTER_ROUTE, probes: 'prop', modules: 'prop' }, [
      ...probeProblems(props),
      ...selectionProblems(props),
    ]);
    this.exporter = new prometheus.exporter.Blackbox(this, '', {
      config: std.encoding.toJson({ modules: { ...MODULES, ...props.modules } }),
      target: Object.entries(props.probes ?? {}).map(([name, { address, module = 'http_2xx', labels }]) => ({
        name,
        address,
        module,
        ...(labels && { labels }),
      })),
    });
    const { targets, scrape, relabel } = exporterScrape(this, 'probes', props, {
      targets: this.exporter.targets,
      rules: [
        { sourceLabels: ['job'], regex: `${JOB}/(.+)`, targetLabel: 'probe' },
        { targetLabel: 'job', replacement: JOB },
        copy('__param_target', 'instance'),
      ],
      clustered: true,
    });
    this.targets = targets;
    this.scrape = scrape;
    if (relabel) this.relabel = relabel;
  }

  /** The path under which Alloy probes for others: `prober.path` of a Probe. */
  get proberPath(): string {
    return `/api/v0/component/${this.exporter.componentName}.${this.exporter.label}/probe`;
  }
}

const JOB = 'integrations/blackbox';

const MODULES = {
  http_2xx: { prober: 'http', timeout: '5s' },
  tcp_connect: { prober: 'tcp', timeout: '5s' },
} as const satisfies Readonly<Record<string, BlackboxModule>>;

/** A module that isn't there is found only when it's probed. */
function probeProblems(props: BlackboxProbesProps | undefined): readonly Problem[] {
  const modules = Object.keys({ ...MODULES, ...props?.modules });
  return Object.entries(props?.probes ?? {}).flatMap(([name, probe]) => {
    const module = probe?.module ?? 'http_2xx';
    if (modules.includes(module)) return [];
    const message = `is ${JSON.stringify(module)}, but there is no such module: ${modules.join(', ')}`;
    return [{ path: ['probes', name, 'module'], message, hint: 'add it to modules' }];
  });
}
