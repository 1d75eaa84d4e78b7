import type { ObjectMetadata, Texts } from '../kubernetes/object';
import type { LabelSelector } from '../kubernetes/selector';

// What Alloy v1.18.1 reads of the objects of the Prometheus Operator, as far as it shapes targets and samples. Their definitions know more:
// `bodySizeLimit`, `scrapeClass`, `jobName` of a ScrapeConfig and `params` of a Probe, for example, have no effect there.

/** An object of which scrapes are made. */
export interface OperatorObject<Spec> {
  readonly kind?: string;
  readonly metadata?: ObjectMetadata;
  readonly spec?: Spec;
}

/** A rule of relabeling as objects have it. */
export interface Relabeling {
  readonly sourceLabels?: readonly string[];
  readonly separator?: string;
  readonly targetLabel?: string;
  readonly regex?: string;
  readonly modulus?: number;
  readonly replacement?: string;
  readonly action?: string;
}

export interface NamespaceSelector {
  readonly any?: boolean;
  readonly matchNames?: readonly string[];
}

/** Limits of each scrape; 0 is none. */
export interface SpecLimits {
  readonly sampleLimit?: number;
  readonly targetLimit?: number;
  readonly labelLimit?: number;
  readonly labelNameLengthLimit?: number;
  readonly labelValueLengthLimit?: number;
}

/** What monitors of services and of pods share. */
export interface MonitorSpec extends SpecLimits {
  readonly jobLabel?: string;
  readonly podTargetLabels?: readonly string[];
  readonly selector?: LabelSelector;
  readonly namespaceSelector?: NamespaceSelector;
  readonly attachMetadata?: { readonly node?: boolean };
}

/** What their endpoints share. */
export interface MonitorEndpoint {
  readonly targetPort?: number | string;
  readonly port?: string;
  readonly path?: string;
  readonly scheme?: string;
  readonly params?: Readonly<Record<string, readonly string[]>>;
  readonly interval?: string;
  readonly scrapeTimeout?: string;
  readonly honorLabels?: boolean;
  readonly honorTimestamps?: boolean;
  readonly filterRunning?: boolean;
  readonly relabelings?: readonly Relabeling[];
  readonly metricRelabelings?: readonly Relabeling[];
}

export interface ServiceMonitorSpec extends MonitorSpec {
  readonly endpoints?: readonly MonitorEndpoint[];
  readonly targetLabels?: readonly string[];
}

export interface PodMonitorSpec extends MonitorSpec {
  readonly podMetricsEndpoints?: readonly (MonitorEndpoint & { readonly portNumber?: number })[];
}

export interface ProbeSpec extends SpecLimits {
  readonly jobName?: string;
  readonly prober?: { readonly url?: string; readonly scheme?: string; readonly path?: string };
  readonly module?: string;
  readonly interval?: string;
  readonly scrapeTimeout?: string;
  readonly metricRelabelings?: readonly Relabeling[];
  readonly targets?: {
    readonly staticConfig?: {
      readonly static?: readonly string[];
      readonly labels?: Texts;
      readonly relabelingConfigs?: readonly Relabeling[];
    };
    readonly ingress?: {
      readonly selector?: LabelSelector;
      readonly namespaceSelector?: NamespaceSelector;
      readonly relabelingConfigs?: readonly Relabeling[];
    };
  };
}

export interface ScrapeConfigSpec extends SpecLimits {
  readonly staticConfigs?: readonly { readonly targets?: readonly string[]; readonly labels?: Texts }[];
  readonly httpSDConfigs?: readonly { readonly url?: string }[];
  readonly relabelings?: readonly Relabeling[];
  readonly metricRelabelings?: readonly Relabeling[];
  readonly metricsPath?: string;
  readonly scheme?: string;
  readonly params?: Readonly<Record<string, readonly string[]>>;
  readonly scrapeInterval?: string;
  readonly scrapeTimeout?: string;
  readonly honorLabels?: boolean;
  readonly honorTimestamps?: boolean;
}
