import type { JsonValue } from '../../languages';
import type { FaroPayload } from '../faro/payload-input';

/** A line of a log, or what else becomes an entry, as it comes from outside of Alloy. */
export type LogInput =
  | PushedEntry
  | PodLine
  | FileLine
  | SyslogMessage
  | JournalEntry
  | KubernetesEvent
  | WindowsEvent
  | GelfMessage
  | DockerLine
  | HerokuMessage
  | KafkaMessage
  | EventHubMessage
  | CloudflareLine
  | GcpMessage
  | FirehoseRecord
  | FaroMessage;

/** The members of inputs of lines that say which source they are for. */
export const lineSources = [
  'pod',
  'file',
  'syslog',
  'docker',
  'heroku',
  'kafka',
  'eventHub',
  'cloudflare',
  'gcp',
  'firehose',
] as const;

interface Addressed {
  /**
   * The component that gets it, by its identifier or its receiver: `loki.source.api.default`, `loki.process.pods.receiver`.
   * @default - all sources of its kind
   */
  readonly to?: string | readonly string[];
  /** When it was written, in nanoseconds since 1970 or as RFC 3339 has it. @default - now */
  readonly timestamp?: bigint | string;
}

/** An entry that somebody pushes, to `loki.source.api` or right into a component. */
export interface PushedEntry extends Addressed {
  readonly line: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly structuredMetadata?: Readonly<Record<string, string>>;
  /** The header `X-Scope-OrgID`. */
  readonly tenant?: string;
}

/** A line that a container writes: for `loki.source.kubernetes`. */
export interface PodLine extends Addressed {
  readonly line: string;
  /** The pod's name, or `namespace/name`. */
  readonly pod: string;
  /** @default - the only container */
  readonly container?: string;
}

/** A line of a file: for `loki.source.file`. */
export interface FileLine extends Addressed {
  readonly line: string;
  readonly file: string;
}

/** A message of syslog, taken apart: for `loki.source.syslog`. */
export interface SyslogMessage extends Addressed {
  readonly line: string;
  readonly syslog: {
    /** `informational`, `error` and so on. */
    readonly severity?: string;
    /** `daemon`, `local0` and so on. */
    readonly facility?: string;
    readonly hostname?: string;
    readonly appName?: string;
    readonly procId?: string;
    readonly msgId?: string;
    readonly structuredData?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly ip?: string;
  };
}

/** The fields of an entry of the journal: for `loki.source.journal`. */
export interface JournalEntry extends Addressed {
  readonly journal: Readonly<Record<string, string>>;
}

/** An event of Kubernetes as `kubectl get events -o json` has it: for `loki.source.kubernetes_events`. */
export interface KubernetesEvent extends Addressed {
  readonly event: Readonly<Record<string, unknown>>;
}

/** An event of Windows: for `loki.source.windowsevent`, which writes it as JSON with the same names. */
export interface WindowsEvent extends Addressed {
  readonly windowsEvent: {
    readonly source?: string;
    /** `Application`, `System` and so on. */
    readonly channel?: string;
    readonly computer?: string;
    readonly event_id?: number;
    readonly version?: number;
    readonly level?: number;
    readonly task?: number;
    readonly opCode?: number;
    readonly levelText?: string;
    readonly taskText?: string;
    readonly opCodeText?: string;
    readonly keywords?: string;
    /** RFC 3339. */
    readonly timeCreated?: string;
    readonly eventRecordID?: number;
    readonly correlation?: { readonly activityID?: string; readonly relatedActivityID?: string };
    readonly execution?: { readonly processId?: number; readonly threadId?: number; readonly processName?: string };
    readonly security?: { readonly userId?: string; readonly userName?: string };
    readonly user_data?: string;
    readonly event_data?: string;
    readonly message?: string;
  };
}

/** A message of Graylog's format, with fields of its own that begin with `_`: for `loki.source.gelf`. */
export interface GelfMessage extends Addressed {
  readonly gelf: {
    readonly version?: string;
    readonly host?: string;
    readonly short_message?: string;
    readonly full_message?: string;
    /** Seconds since 1970. */
    readonly timestamp?: number;
    /** 0 to 7, as syslog has them. @default 0 */
    readonly level?: number;
    readonly facility?: string;
    readonly [field: `_${string}`]: JsonValue;
  };
}

/** A line that a container of Docker writes: for `loki.source.docker`. */
export interface DockerLine extends Addressed {
  readonly line: string;
  /** The container's id, or its name where the target says it. */
  readonly docker: string;
  /** @default 'stdout' */
  readonly stream?: 'stdout' | 'stderr';
}

/** A message that Heroku drains: for `loki.source.heroku`. */
export interface HerokuMessage extends Addressed {
  readonly line: string;
  readonly heroku: {
    readonly host?: string;
    readonly app?: string;
    readonly proc?: string;
    readonly logId?: string;
    /** Of the URL of the drain. */
    readonly params?: Readonly<Record<string, string>>;
  };
  /** The header `X-Scope-OrgID`. */
  readonly tenant?: string;
}

/** Where a message stands that comes by Kafka's protocol. */
export interface KafkaPlace {
  readonly topic: string;
  /** @default 0 */
  readonly partition?: number;
  /** @default 0 */
  readonly offset?: number;
  /** @default - none */
  readonly key?: string;
  /** What the broker calls this consumer. @default - not known, and empty */
  readonly memberId?: string;
}

/** A message of Kafka: for `loki.source.kafka`. */
export interface KafkaMessage extends Addressed {
  readonly line: string;
  readonly kafka: KafkaPlace;
}

/** A message of Azure's Event Hubs, whose topic is the name of the hub: for `loki.source.azure_event_hubs`. The line is the message with its `records`. */
export interface EventHubMessage extends Addressed {
  readonly line: string;
  readonly eventHub: KafkaPlace;
}

/** A line of Cloudflare's log, as JSON: for `loki.source.cloudflare`. */
export interface CloudflareLine extends Addressed {
  readonly line: string;
  /** The zone's id. */
  readonly cloudflare: string;
}

/** An entry of Google Cloud's log, as JSON: for `loki.source.gcplog`. */
export interface GcpMessage extends Addressed {
  readonly line: string;
  readonly gcp: {
    /** What is around it where it's pushed. */
    readonly messageId?: string;
    readonly subscription?: string;
    readonly attributes?: Readonly<Record<string, string>>;
  };
  /** The header `X-Scope-OrgID` where it's pushed. */
  readonly tenant?: string;
}

/** A record of Amazon's Data Firehose, or an event of CloudWatch in one: for `loki.source.awsfirehose`. */
export interface FirehoseRecord extends Addressed {
  readonly line: string;
  readonly firehose: {
    readonly requestId?: string;
    readonly sourceArn?: string;
    /** Parameters of the stream: those that begin with `lbl_` become labels. */
    readonly commonAttributes?: Readonly<Record<string, string>>;
    /** Around an event of CloudWatch. @default - it's none */
    readonly cloudWatch?: {
      readonly owner?: string;
      readonly logGroup?: string;
      readonly logStream?: string;
      readonly subscriptionFilters?: readonly string[];
      readonly messageType?: string;
    };
  };
  /** The header `X-Scope-OrgID`. */
  readonly tenant?: string;
}

/** What a page with the Grafana Faro Web SDK sends: for `faro.receiver`. */
export interface FaroMessage extends Addressed {
  readonly faro: FaroPayload;
}
