// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  BoolInput,
  DurationInput,
  EnumInput,
  Expression,
  ListInput,
  MapInput,
  NumberInput,
  ProfilesReceiver,
  RelabelRules,
  SecretInput,
  StringInput,
  TargetsInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `pyroscope.ebpf`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.ebpf/
 */
export interface EbpfProps extends ComponentProps {
  /** `forward_to`: list(ProfilesReceiver), required. */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
  /** `targets`: list(Target), required by the reference. */
  readonly targets?: TargetsInput;
  /**
   * `collect_interval`: duration.
   *
   * @default "15s"
   */
  readonly collectInterval?: DurationInput;
  /**
   * `sample_rate`: number.
   *
   * @default 19
   */
  readonly sampleRate?: NumberInput;
  /**
   * `python_enabled`: bool.
   *
   * @default true
   */
  readonly pythonEnabled?: BoolInput;
  /**
   * `perl_enabled`: bool.
   *
   * @default true
   */
  readonly perlEnabled?: BoolInput;
  /**
   * `php_enabled`: bool.
   *
   * @default true
   */
  readonly phpEnabled?: BoolInput;
  /**
   * `hotspot_enabled`: bool.
   *
   * @default true
   */
  readonly hotspotEnabled?: BoolInput;
  /**
   * `ruby_enabled`: bool.
   *
   * @default true
   */
  readonly rubyEnabled?: BoolInput;
  /**
   * `v8_enabled`: bool.
   *
   * @default true
   */
  readonly v8Enabled?: BoolInput;
  /**
   * `dotnet_enabled`: bool.
   *
   * @default true
   */
  readonly dotnetEnabled?: BoolInput;
  /**
   * `go_enabled`: bool.
   *
   * @default true
   */
  readonly goEnabled?: BoolInput;
  /**
   * `demangle`: string.
   *
   * @default "none"
   */
  readonly demangle?: StringInput;
  /**
   * `off_cpu_threshold`: number.
   *
   * @default 0
   */
  readonly offCpuThreshold?: NumberInput;
  /**
   * `load_probe`: bool.
   *
   * @default false
   */
  readonly loadProbe?: BoolInput;
  /** `u_probe_links`: list(string). */
  readonly uProbeLinks?: ListInput<StringInput>;
  /**
   * `verbose_mode`: bool.
   *
   * @default false
   */
  readonly verboseMode?: BoolInput;
  /**
   * `lazy_mode`: bool.
   *
   * @default false
   */
  readonly lazyMode?: BoolInput;
  /**
   * `no_kernel_version_check`: bool.
   *
   * @default false
   */
  readonly noKernelVersionCheck?: BoolInput;
  /**
   * `pid_cache_size`: number.
   *
   * @default 32
   * @deprecated by Alloy
   */
  readonly pidCacheSize?: NumberInput;
  /**
   * `build_id_cache_size`: number.
   *
   * @default 64
   * @deprecated by Alloy
   */
  readonly buildIdCacheSize?: NumberInput;
  /**
   * `same_file_cache_size`: number.
   *
   * @default 8
   * @deprecated by Alloy
   */
  readonly sameFileCacheSize?: NumberInput;
  /**
   * `cache_rounds`: number.
   *
   * @deprecated by Alloy
   */
  readonly cacheRounds?: NumberInput;
  /**
   * `go_table_fallback`: bool.
   *
   * @default false
   * @deprecated by Alloy
   */
  readonly goTableFallback?: BoolInput;
  /**
   * `symbols_map_size`: number.
   *
   * @default 16384
   * @deprecated by Alloy
   */
  readonly symbolsMapSize?: NumberInput;
  /**
   * `pid_map_size`: number.
   *
   * @default 2048
   * @deprecated by Alloy
   */
  readonly pidMapSize?: NumberInput;
  /**
   * `collect_user_profile`: bool.
   *
   * @default false
   * @deprecated by Alloy
   */
  readonly collectUserProfile?: BoolInput;
  /**
   * `collect_kernel_profile`: bool.
   *
   * @default false
   * @deprecated by Alloy
   */
  readonly collectKernelProfile?: BoolInput;
  /**
   * `container_id_cache_size`: number.
   *
   * @default 1024
   * @deprecated by Alloy
   */
  readonly containerIdCacheSize?: NumberInput;
  /**
   * `targets_only`: bool.
   *
   * @default true
   */
  readonly targetsOnly?: BoolInput;
  /**
   * `symb_cache_path`: string.
   *
   * @default "/tmp/symb-cache"
   */
  readonly symbCachePath?: StringInput;
  /**
   * `symb_cache_size`: number.
   *
   * @default 2048
   */
  readonly symbCacheSize?: NumberInput;
  /**
   * `reporter_unsymbolized_stubs`: bool.
   *
   * @default false
   */
  readonly reporterUnsymbolizedStubs?: BoolInput;
  /**
   * `pid_label`: bool.
   *
   * @default false
   */
  readonly pidLabel?: BoolInput;
  /**
   * `comm`: string.
   *
   * @default "none"
   */
  readonly comm?: StringInput;
  /**
   * `kernel_frames`: bool.
   *
   * @default true
   */
  readonly kernelFrames?: BoolInput;
  /** `debug_info` block. */
  readonly debugInfo?: EbpfDebugInfo;
}

/**
 * Takes CPU profiles of the processes on a Linux host by means of eBPF.
 *
 * `pyroscope.ebpf` in Alloy; generally available; sends profiles.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.ebpf/
 */
export class Ebpf extends Component {
  constructor(scope: Construct, id: string, props: EbpfProps) {
    super(scope, id, 'pyroscope.ebpf', props);
  }
}

/** The `debug_info` block. */
export interface EbpfDebugInfo {
  /**
   * `on_target_symbolization`: bool.
   *
   * @default true
   */
  readonly onTargetSymbolization?: BoolInput;
  /**
   * `upload`: bool.
   *
   * @default false
   */
  readonly upload?: BoolInput;
  /**
   * `cache_size`: number.
   *
   * @default 262144
   */
  readonly cacheSize?: NumberInput;
  /**
   * `strip_text_section`: bool.
   *
   * @default false
   */
  readonly stripTextSection?: BoolInput;
  /**
   * `queue_size`: number.
   *
   * @default 256
   */
  readonly queueSize?: NumberInput;
  /**
   * `worker_num`: number.
   *
   * @default 16
   */
  readonly workerNum?: NumberInput;
}

/**
 * Arguments of `pyroscope.enrich`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.enrich/
 */
export interface EnrichProps extends ComponentProps {
  /** `targets`: list(Target), required. */
  readonly targets: TargetsInput;
  /** `target_match_label`: string, required. */
  readonly targetMatchLabel: StringInput;
  /** `profiles_match_label`: string. */
  readonly profilesMatchLabel?: StringInput;
  /** `labels_to_copy`: list(string). */
  readonly labelsToCopy?: ListInput<StringInput>;
  /** `forward_to`: list(ProfilesReceiver), required. */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
}

/** Exports of `pyroscope.enrich`. */
export interface EnrichExports {
  /** `receiver`: ProfilesReceiver. */
  readonly receiver: Expression<ProfilesReceiver>;
}

/**
 * Copies labels from discovered targets to the profiles that match them.
 *
 * `pyroscope.enrich` in Alloy; experimental, needs `--stability.level=experimental`; takes profiles; sends profiles.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.enrich/
 */
export class Enrich extends Component implements EnrichExports {
  /**
   * The exports of the `pyroscope.enrich` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): EnrichExports {
    return exportsFromLabel(scope, 'pyroscope.enrich', label);
  }

  constructor(scope: Construct, id: string, props: EnrichProps) {
    super(scope, id, 'pyroscope.enrich', props);
  }

  /** `receiver`: ProfilesReceiver. */
  get receiver(): Expression<ProfilesReceiver> {
    return this.export('receiver');
  }
}

/**
 * Arguments of `pyroscope.java`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.java/
 */
export interface JavaProps extends ComponentProps {
  /** `targets`: list(Target), required. */
  readonly targets: TargetsInput;
  /** `forward_to`: list(ProfilesReceiver), required. */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
  /**
   * `tmp_dir`: string.
   *
   * @default "/tmp"
   */
  readonly tmpDir?: StringInput;
  /** `profiling_config` block. */
  readonly profilingConfig?: JavaProfilingConfig;
  /** `dist`: string. */
  readonly dist?: StringInput;
}

/**
 * Takes profiles of Java processes on the local Linux host with async-profiler.
 *
 * `pyroscope.java` in Alloy; generally available; sends profiles.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.java/
 */
export class Java extends Component {
  constructor(scope: Construct, id: string, props: JavaProps) {
    super(scope, id, 'pyroscope.java', props);
  }
}

/** The `profiling_config` block. */
export interface JavaProfilingConfig {
  /**
   * `interval`: duration.
   *
   * @default "1m"
   */
  readonly interval?: DurationInput;
  /**
   * `sample_rate`: number.
   *
   * @default 100
   */
  readonly sampleRate?: NumberInput;
  /**
   * `alloc`: string.
   *
   * @default "512k"
   */
  readonly alloc?: StringInput;
  /**
   * `lock`: string.
   *
   * @default "10ms"
   */
  readonly lock?: StringInput;
  /**
   * `cpu`: bool.
   *
   * @default true
   */
  readonly cpu?: BoolInput;
  /**
   * `event`: string.
   *
   * @default "itimer"
   */
  readonly event?: StringInput;
  /**
   * `per_thread`: bool.
   *
   * @default false
   */
  readonly perThread?: BoolInput;
  /**
   * `log_level`: string. One of `"DEBUG"`, `"ERROR"`, `"INFO"`, `"NONE"`, `"TRACE"` or `"WARN"`.
   *
   * @default "INFO"
   */
  readonly logLevel?: EnumInput<'DEBUG' | 'ERROR' | 'INFO' | 'NONE' | 'TRACE' | 'WARN'>;
  /**
   * `quiet`: bool.
   *
   * @default false
   */
  readonly quiet?: BoolInput;
  /**
   * `custom_arguments`: list(string).
   *
   * @default []
   */
  readonly customArguments?: ListInput<StringInput>;
}

/**
 * Arguments of `pyroscope.receive_http`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.receive_http/
 */
export interface ReceiveHttpProps extends ComponentProps {
  /** `http` block. */
  readonly http?: ReceiveHttpHttp;
  /** `grpc` block. */
  readonly grpc?: blocks.ServerGRPC;
  /**
   * `graceful_shutdown_timeout`: duration.
   *
   * @default "30s"
   */
  readonly gracefulShutdownTimeout?: DurationInput;
  /** `forward_to`: list(ProfilesReceiver), required. */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
  /**
   * `debug_info_upload_timeout`: duration.
   *
   * @default "2m"
   */
  readonly debugInfoUploadTimeout?: DurationInput;
}

/**
 * Receives profiles over HTTP by Pyroscope's push protocol.
 *
 * `pyroscope.receive_http` in Alloy; generally available; sends profiles.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.receive_http/
 */
export class ReceiveHttp extends Component {
  constructor(scope: Construct, id: string, props: ReceiveHttpProps) {
    super(scope, id, 'pyroscope.receive_http', props);
  }
}

/** The `http` block. */
export interface ReceiveHttpHttp {
  /**
   * `listen_address`: string.
   *
   * @default ""
   */
  readonly listenAddress?: StringInput;
  /**
   * `listen_port`: number.
   *
   * @default 8080
   */
  readonly listenPort?: NumberInput;
  /**
   * `conn_limit`: number.
   *
   * @default 16384
   */
  readonly connLimit?: NumberInput;
  /**
   * `server_read_timeout`: duration.
   *
   * @default "30s"
   */
  readonly serverReadTimeout?: DurationInput;
  /**
   * `server_write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly serverWriteTimeout?: DurationInput;
  /**
   * `server_idle_timeout`: duration.
   *
   * @default "2m"
   */
  readonly serverIdleTimeout?: DurationInput;
  /** `tls` block. */
  readonly tls?: blocks.ServerTLS;
  /** `http2` block. */
  readonly http2?: blocks.ServerHTTP2;
}

/**
 * Arguments of `pyroscope.relabel`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.relabel/
 */
export interface RelabelProps extends ComponentProps {
  /** `forward_to`: list(ProfilesReceiver), required. */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
  /** `rule` blocks, one for each item. */
  readonly rule?: readonly blocks.RelabelRule[];
  /**
   * `max_cache_size`: number.
   *
   * @default 10000
   */
  readonly maxCacheSize?: NumberInput;
}

/** Exports of `pyroscope.relabel`. */
export interface RelabelExports {
  /** `receiver`: ProfilesReceiver. */
  readonly receiver: Expression<ProfilesReceiver>;
  /** `rules`: RelabelRules. */
  readonly rules: Expression<RelabelRules>;
}

/**
 * Rewrites the labels of profiles and drops profiles, by relabeling rules.
 *
 * `pyroscope.relabel` in Alloy; generally available; takes profiles; sends profiles.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.relabel/
 */
export class Relabel extends Component implements RelabelExports {
  /**
   * The exports of the `pyroscope.relabel` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): RelabelExports {
    return exportsFromLabel(scope, 'pyroscope.relabel', label);
  }

  constructor(scope: Construct, id: string, props: RelabelProps) {
    super(scope, id, 'pyroscope.relabel', props);
  }

  /** `receiver`: ProfilesReceiver. */
  get receiver(): Expression<ProfilesReceiver> {
    return this.export('receiver');
  }

  /** `rules`: RelabelRules. */
  get rules(): Expression<RelabelRules> {
    return this.export('rules');
  }
}

/**
 * Arguments of `pyroscope.scrape`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.scrape/
 */
export interface ScrapeProps extends ComponentProps {
  /** `targets`: list(Target), required. */
  readonly targets: TargetsInput;
  /** `forward_to`: list(ProfilesReceiver), required. */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
  /** `job_name`: string. */
  readonly jobName?: StringInput;
  /** `params`: map(list(string)). */
  readonly params?: MapInput<ListInput<StringInput>>;
  /**
   * `scrape_interval`: duration.
   *
   * @default "15s"
   */
  readonly scrapeInterval?: DurationInput;
  /**
   * `scrape_timeout`: duration.
   *
   * @default "10s"
   */
  readonly scrapeTimeout?: DurationInput;
  /**
   * `scheme`: string.
   *
   * @default "http"
   */
  readonly scheme?: StringInput;
  /**
   * `delta_profiling_duration`: duration.
   *
   * @default "14s"
   */
  readonly deltaProfilingDuration?: DurationInput;
  /** `basic_auth` block. */
  readonly basicAuth?: blocks.BasicAuth;
  /** `authorization` block. */
  readonly authorization?: blocks.Authorization;
  /** `oauth2` block. */
  readonly oauth2?: blocks.OAuth2;
  /** `bearer_token`: secret. */
  readonly bearerToken?: SecretInput;
  /** `bearer_token_file`: string. */
  readonly bearerTokenFile?: StringInput;
  /** `proxy_url`: string (url). */
  readonly proxyUrl?: StringInput;
  /** `no_proxy`: string. */
  readonly noProxy?: StringInput;
  /**
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /** `proxy_connect_header`: map(list(secret)). */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /** `tls_config` block. */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * `follow_redirects`: bool.
   *
   * @default true
   */
  readonly followRedirects?: BoolInput;
  /**
   * `enable_http2`: bool.
   *
   * @default true
   */
  readonly enableHttp2?: BoolInput;
  /** `http_headers`: map(list(secret)). */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
  /** `profiling_config` block. */
  readonly profilingConfig?: ScrapeProfilingConfig;
  /** `clustering` block. */
  readonly clustering?: blocks.Clustering;
}

/**
 * Fetches profiles in the pprof format from targets at a fixed interval and sends them on.
 *
 * `pyroscope.scrape` in Alloy; generally available; sends profiles.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.scrape/
 */
export class Scrape extends Component {
  constructor(scope: Construct, id: string, props: ScrapeProps) {
    super(scope, id, 'pyroscope.scrape', props);
  }
}

/** The `profiling_config` block. */
export interface ScrapeProfilingConfig {
  /** `profile.memory` block. */
  readonly profileMemory?: ScrapeProfilingConfigProfileMemory;
  /** `profile.block` block. */
  readonly profileBlock?: ScrapeProfilingConfigProfileBlock;
  /** `profile.goroutine` block. */
  readonly profileGoroutine?: ScrapeProfilingConfigProfileGoroutine;
  /** `profile.mutex` block. */
  readonly profileMutex?: ScrapeProfilingConfigProfileMutex;
  /** `profile.process_cpu` block. */
  readonly profileProcessCpu?: ScrapeProfilingConfigProfileProcessCpu;
  /** `profile.fgprof` block. */
  readonly profileFgprof?: ScrapeProfilingConfigProfileFgprof;
  /** `profile.godeltaprof_memory` block. */
  readonly profileGodeltaprofMemory?: ScrapeProfilingConfigProfileGodeltaprofMemory;
  /** `profile.godeltaprof_mutex` block. */
  readonly profileGodeltaprofMutex?: ScrapeProfilingConfigProfileGodeltaprofMutex;
  /** `profile.godeltaprof_block` block. */
  readonly profileGodeltaprofBlock?: ScrapeProfilingConfigProfileGodeltaprofBlock;
  /** `profile.custom` blocks, one for each item, with its label. */
  readonly profileCustom?: readonly ScrapeProfilingConfigProfileCustom[];
  /** `path_prefix`: string. */
  readonly pathPrefix?: StringInput;
}

/** The `profile.memory` block. */
export interface ScrapeProfilingConfigProfileMemory {
  /**
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * `path`: string.
   *
   * @default "/debug/pprof/allocs"
   */
  readonly path?: StringInput;
  /**
   * `delta`: bool.
   *
   * @default false
   */
  readonly delta?: BoolInput;
}

/** The `profile.block` block. */
export interface ScrapeProfilingConfigProfileBlock {
  /**
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * `path`: string.
   *
   * @default "/debug/pprof/block"
   */
  readonly path?: StringInput;
  /**
   * `delta`: bool.
   *
   * @default false
   */
  readonly delta?: BoolInput;
}

/** The `profile.goroutine` block. */
export interface ScrapeProfilingConfigProfileGoroutine {
  /**
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * `path`: string.
   *
   * @default "/debug/pprof/goroutine"
   */
  readonly path?: StringInput;
  /**
   * `delta`: bool.
   *
   * @default false
   */
  readonly delta?: BoolInput;
}

/** The `profile.mutex` block. */
export interface ScrapeProfilingConfigProfileMutex {
  /**
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * `path`: string.
   *
   * @default "/debug/pprof/mutex"
   */
  readonly path?: StringInput;
  /**
   * `delta`: bool.
   *
   * @default false
   */
  readonly delta?: BoolInput;
}

/** The `profile.process_cpu` block. */
export interface ScrapeProfilingConfigProfileProcessCpu {
  /**
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * `path`: string.
   *
   * @default "/debug/pprof/profile"
   */
  readonly path?: StringInput;
  /**
   * `delta`: bool.
   *
   * @default true
   */
  readonly delta?: BoolInput;
}

/** The `profile.fgprof` block. */
export interface ScrapeProfilingConfigProfileFgprof {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * `path`: string.
   *
   * @default "/debug/fgprof"
   */
  readonly path?: StringInput;
  /**
   * `delta`: bool.
   *
   * @default true
   */
  readonly delta?: BoolInput;
}

/** The `profile.godeltaprof_memory` block. */
export interface ScrapeProfilingConfigProfileGodeltaprofMemory {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * `path`: string.
   *
   * @default "/debug/pprof/delta_heap"
   */
  readonly path?: StringInput;
  /**
   * `delta`: bool.
   *
   * @default false
   */
  readonly delta?: BoolInput;
}

/** The `profile.godeltaprof_mutex` block. */
export interface ScrapeProfilingConfigProfileGodeltaprofMutex {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * `path`: string.
   *
   * @default "/debug/pprof/delta_mutex"
   */
  readonly path?: StringInput;
  /**
   * `delta`: bool.
   *
   * @default false
   */
  readonly delta?: BoolInput;
}

/** The `profile.godeltaprof_block` block. */
export interface ScrapeProfilingConfigProfileGodeltaprofBlock {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * `path`: string.
   *
   * @default "/debug/pprof/delta_block"
   */
  readonly path?: StringInput;
  /**
   * `delta`: bool.
   *
   * @default false
   */
  readonly delta?: BoolInput;
}

/** The `profile.custom` block. */
export interface ScrapeProfilingConfigProfileCustom {
  /** Label of the block. */
  readonly label: string;
  /** `enabled`: bool, required. */
  readonly enabled: BoolInput;
  /** `path`: string, required. */
  readonly path: StringInput;
  /**
   * `delta`: bool.
   *
   * @default false
   */
  readonly delta?: BoolInput;
}

/**
 * Arguments of `pyroscope.write`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.write/
 */
export interface WriteProps extends ComponentProps {
  /** `external_labels`: map(string). */
  readonly externalLabels?: MapInput<StringInput>;
  /** `endpoint` blocks, one for each item. */
  readonly endpoint?: readonly WriteEndpoint[];
  /** `tracing` block. */
  readonly tracing?: WriteTracing;
}

/** Exports of `pyroscope.write`. */
export interface WriteExports {
  /** `receiver`: ProfilesReceiver. */
  readonly receiver: Expression<ProfilesReceiver>;
}

/**
 * Sends profiles to one or more Pyroscope endpoints.
 *
 * `pyroscope.write` in Alloy; generally available; takes profiles.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.write/
 */
export class Write extends Component implements WriteExports {
  /**
   * The exports of the `pyroscope.write` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): WriteExports {
    return exportsFromLabel(scope, 'pyroscope.write', label);
  }

  constructor(scope: Construct, id: string, props: WriteProps = {}) {
    super(scope, id, 'pyroscope.write', props);
  }

  /** `receiver`: ProfilesReceiver. */
  get receiver(): Expression<ProfilesReceiver> {
    return this.export('receiver');
  }
}

/** The `endpoint` block. */
export interface WriteEndpoint {
  /** `name`: string. */
  readonly name?: StringInput;
  /** `url`: string, required. */
  readonly url: StringInput;
  /**
   * `remote_timeout`: duration.
   *
   * @default "10s"
   */
  readonly remoteTimeout?: DurationInput;
  /**
   * `debug_info_upload_timeout`: duration.
   *
   * @default "2m"
   */
  readonly debugInfoUploadTimeout?: DurationInput;
  /** `headers`: map(string). */
  readonly headers?: MapInput<StringInput>;
  /** `basic_auth` block. */
  readonly basicAuth?: blocks.BasicAuth;
  /** `authorization` block. */
  readonly authorization?: blocks.Authorization;
  /** `oauth2` block. */
  readonly oauth2?: blocks.OAuth2;
  /** `bearer_token`: secret. */
  readonly bearerToken?: SecretInput;
  /** `bearer_token_file`: string. */
  readonly bearerTokenFile?: StringInput;
  /** `proxy_url`: string (url). */
  readonly proxyUrl?: StringInput;
  /** `no_proxy`: string. */
  readonly noProxy?: StringInput;
  /**
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /** `proxy_connect_header`: map(list(secret)). */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /** `tls_config` block. */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * `follow_redirects`: bool.
   *
   * @default true
   */
  readonly followRedirects?: BoolInput;
  /**
   * `enable_http2`: bool.
   *
   * @default true
   */
  readonly enableHttp2?: BoolInput;
  /** `http_headers`: map(list(secret)). */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
  /**
   * `min_backoff_period`: duration.
   *
   * @default "500ms"
   */
  readonly minBackoffPeriod?: DurationInput;
  /**
   * `max_backoff_period`: duration.
   *
   * @default "5m"
   */
  readonly maxBackoffPeriod?: DurationInput;
  /**
   * `max_backoff_retries`: number.
   *
   * @default 10
   */
  readonly maxBackoffRetries?: NumberInput;
}

/** The `tracing` block. */
export interface WriteTracing {
  /**
   * `jaeger_propagator`: bool.
   *
   * @default true
   */
  readonly jaegerPropagator?: BoolInput;
  /**
   * `trace_context_propagator`: bool.
   *
   * @default true
   */
  readonly traceContextPropagator?: BoolInput;
}
