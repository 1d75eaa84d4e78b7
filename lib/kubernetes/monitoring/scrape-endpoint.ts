import type { Duration } from 'cdk8s';
import { Lazy } from 'cdk8s';
import type { Alloy } from '../workload/alloy';
import { HTTP_PORT_NAME } from '../workload/http-server';

/** Path of Alloy's own metrics. */
export const METRICS_PATH = '/metrics';

/** `job` of Alloy's own metrics, however they are collected: what the alerts and dashboards select. */
export const ALLOY_JOB = 'integrations/alloy';

/** A key of a Secret in the namespace of the monitor. */
export interface SecretKey {
  /** Name of the Secret. */
  readonly name: string;
  readonly key: string;
}

/** Whom Prometheus believes when it scrapes over TLS, and how it shows who it is. */
export interface ScrapeTls {
  /** Certificate authority of Alloy's certificate. @default - those that Prometheus's image brings */
  readonly ca?: SecretKey;
  /** Certificate that Prometheus shows. @default - none */
  readonly cert?: SecretKey;
  /** Its private key. @default - none */
  readonly key?: SecretKey;
  /** Name in Alloy's certificate: Prometheus connects to an IP address. @default - the address */
  readonly serverName?: string;
  /** Accepts any certificate. @default false */
  readonly insecureSkipVerify?: boolean;
}

/** What Prometheus shows where the `http` block has an `auth` block. */
export interface ScrapeBasicAuth {
  readonly username: SecretKey;
  readonly password: SecretKey;
}

/** A relabeling rule as the Prometheus Operator has it. */
export interface MonitorRelabeling {
  /** @default 'replace' */
  readonly action?:
    | 'drop'
    | 'dropequal'
    | 'hashmod'
    | 'keep'
    | 'keepequal'
    | 'labeldrop'
    | 'labelkeep'
    | 'labelmap'
    | 'lowercase'
    | 'replace'
    | 'uppercase';
  /** @default - none */
  readonly sourceLabels?: readonly string[];
  /** @default ';' */
  readonly separator?: string;
  /** Has to match the whole. @default '(.*)' */
  readonly regex?: string;
  /** @default - none */
  readonly targetLabel?: string;
  /** @default '$1' */
  readonly replacement?: string;
  /** For `hashmod`. @default - none */
  readonly modulus?: number;
}

/** What a ServiceMonitor and a PodMonitor of Alloy have in common. */
export interface AlloyMonitorProps {
  /** The Alloy to scrape. */
  readonly alloy: Alloy;
  /** Labels of the monitor: those that the Prometheus object selects (`release: kube-prometheus-stack`). @default - none beyond the recommended */
  readonly labels?: { readonly [key: string]: string };
  /** How often. @default - Prometheus's own */
  readonly interval?: Duration;
  /** How long an answer may take. @default - Prometheus's own */
  readonly scrapeTimeout?: Duration;
  /** Needed where the `http` block has a `tls` block. @default - none */
  readonly tls?: ScrapeTls;
  /** Needed where the `http` block asks for credentials at `/metrics`. @default - none */
  readonly basicAuth?: ScrapeBasicAuth;
  /** Rules for the labels of targets, behind the one that sets `job`. @default - none */
  readonly relabelings?: readonly MonitorRelabeling[];
  /** Rules for the labels of samples. @default - none */
  readonly metricRelabelings?: readonly MonitorRelabeling[];
}

/** The endpoint of a monitor: port, path and scheme are those of the Alloy. Rendered late, when the configuration is complete. */
export function scrapeEndpoint(props: AlloyMonitorProps): object {
  const { alloy, interval, scrapeTimeout, tls, basicAuth, relabelings = [], metricRelabelings = [] } = props;
  return {
    port: HTTP_PORT_NAME,
    path: METRICS_PATH,
    scheme: Lazy.any({ produce: () => (isHttps(alloy) ? 'https' : undefined) }),
    ...(interval === undefined ? {} : { interval: seconds(interval) }),
    ...(scrapeTimeout === undefined ? {} : { scrapeTimeout: seconds(scrapeTimeout) }),
    ...(tls === undefined ? {} : { tlsConfig: tlsConfig(tls) }),
    ...(basicAuth === undefined ? {} : { basicAuth }),
    relabelings: [{ targetLabel: 'job', replacement: ALLOY_JOB }, ...relabelings],
    ...(metricRelabelings.length === 0 ? {} : { metricRelabelings }),
  };
}

/** Why Prometheus would get no answer. */
export function scrapeProblems({ alloy, tls, basicAuth }: AlloyMonitorProps): string[] {
  const { server } = alloy.plan;
  const problems: string[] = [];
  if (!server.exposed) {
    problems.push(
      'the HTTP server of the Alloy is not exposed, so that nothing can be scraped (leave out `httpServer.exposed`, or let Alloy scrape itself: SelfMonitoring)',
    );
  }
  if (isHttps(alloy) && tls === undefined) {
    problems.push(
      'the http block of the Alloy has a tls block, and the monitor no `tls`: Prometheus would refuse the certificate (name its authority in `ca` and its name in `serverName`)',
    );
  }
  if (!isHttps(alloy) && tls !== undefined) {
    problems.push(
      'the monitor has `tls`, and the http block of the Alloy has no tls block (remove one or add the other)',
    );
  }
  if ((tls?.cert === undefined) !== (tls?.key === undefined)) {
    problems.push('`tls.cert` and `tls.key` of the monitor go together');
  }
  const refused = server.refuses(METRICS_PATH);
  if (refused?.includes('certificate')) {
    if (tls?.cert === undefined) problems.push(`${refused} (give the monitor \`tls.cert\` and \`tls.key\`)`);
  } else if (refused !== undefined && basicAuth === undefined) {
    problems.push(`${refused} (give the monitor \`basicAuth\`, or leave the path out of the block's filter)`);
  }
  return problems;
}

function isHttps(alloy: Alloy): boolean {
  return alloy.plan.server.scheme === 'HTTPS';
}

/** A duration as Prometheus writes it. */
function seconds(duration: Duration): string {
  const milliseconds = duration.toMilliseconds();
  return milliseconds % 1000 === 0 ? `${milliseconds / 1000}s` : `${milliseconds}ms`;
}

function tlsConfig({ ca, cert, key, serverName, insecureSkipVerify }: ScrapeTls): object {
  return {
    ...(ca === undefined ? {} : { ca: { secret: ca } }),
    ...(cert === undefined ? {} : { cert: { secret: cert } }),
    ...(key === undefined ? {} : { keySecret: key }),
    ...(serverName === undefined ? {} : { serverName }),
    ...(insecureSkipVerify ? { insecureSkipVerify } : {}),
  };
}
