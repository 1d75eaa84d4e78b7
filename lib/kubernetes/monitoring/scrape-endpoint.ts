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

/** TLS for the scrape: which certificates Prometheus trusts, and its own client certificate. */
export interface ScrapeTls {
  /** Certificate authority of Alloy's certificate. @default - those in Prometheus's image */
  readonly ca?: SecretKey;
  /** Client certificate of Prometheus. @default - none */
  readonly cert?: SecretKey;
  /** Its private key. @default - none */
  readonly key?: SecretKey;
  /** Server name in Alloy's certificate, needed because Prometheus connects to an IP address. @default - the address */
  readonly serverName?: string;
  /** Accepts any certificate. @default false */
  readonly insecureSkipVerify?: boolean;
}

/** Basic authentication for the scrape, needed if the `http` block has an `auth` block. */
export interface ScrapeBasicAuth {
  readonly username: SecretKey;
  readonly password: SecretKey;
}

/** A relabeling rule of the Prometheus Operator. */
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
  /** Has to match the whole value. @default '(.*)' */
  readonly regex?: string;
  /** @default - none */
  readonly targetLabel?: string;
  /** @default '$1' */
  readonly replacement?: string;
  /** For `hashmod`. @default - none */
  readonly modulus?: number;
}

/** Props that a ServiceMonitor and a PodMonitor of Alloy share. */
export interface AlloyMonitorProps {
  /** The Alloy to scrape. */
  readonly alloy: Alloy;
  /** Labels of the monitor: those that the Prometheus object selects (`release: kube-prometheus-stack`). @default - none beyond the recommended */
  readonly labels?: { readonly [key: string]: string };
  /** Scrape interval. @default - Prometheus's own */
  readonly interval?: Duration;
  /** Scrape timeout. @default - Prometheus's own */
  readonly scrapeTimeout?: Duration;
  /** Needed if the `http` block has a `tls` block. @default - none */
  readonly tls?: ScrapeTls;
  /** Needed if the `http` block requires authentication at `/metrics`. @default - none */
  readonly basicAuth?: ScrapeBasicAuth;
  /** Relabeling rules for targets, after the one that sets `job`. @default - none */
  readonly relabelings?: readonly MonitorRelabeling[];
  /** Relabeling rules for samples. @default - none */
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

/** Reasons why Prometheus would get no answer. */
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
