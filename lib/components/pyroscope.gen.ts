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
  /**
   * The receivers of the profiles; each gets all of them.
   *
   * `forward_to`: list(ProfilesReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
  /**
   * The processes or containers to profile, usually pods of the node from `discovery.kubernetes`. Their labels go onto the profiles.
   *
   * `targets`: list(Target), required by the reference.
   */
  readonly targets?: TargetsInput;
  /**
   * How much time one profile covers.
   *
   * `collect_interval`: duration.
   *
   * @default "15s"
   */
  readonly collectInterval?: DurationInput;
  /**
   * How many times per second stacks are sampled. More is finer and costs CPU on the whole host.
   *
   * `sample_rate`: number.
   *
   * @default 19
   */
  readonly sampleRate?: NumberInput;
  /**
   * Unwinds Python code, so that its functions are shown instead of the interpreter's.
   *
   * `python_enabled`: bool.
   *
   * @default true
   */
  readonly pythonEnabled?: BoolInput;
  /**
   * Unwinds Perl code, so that its functions are shown instead of the interpreter's.
   *
   * `perl_enabled`: bool.
   *
   * @default true
   */
  readonly perlEnabled?: BoolInput;
  /**
   * Unwinds PHP code, so that its functions are shown instead of the interpreter's.
   *
   * `php_enabled`: bool.
   *
   * @default true
   */
  readonly phpEnabled?: BoolInput;
  /**
   * Unwinds Java code in HotSpot machines, without an agent in them.
   *
   * `hotspot_enabled`: bool.
   *
   * @default true
   */
  readonly hotspotEnabled?: BoolInput;
  /**
   * Unwinds Ruby code, so that its functions are shown instead of the interpreter's.
   *
   * `ruby_enabled`: bool.
   *
   * @default true
   */
  readonly rubyEnabled?: BoolInput;
  /**
   * Unwinds JavaScript in V8, as in Node.js.
   *
   * `v8_enabled`: bool.
   *
   * @default true
   */
  readonly v8Enabled?: BoolInput;
  /**
   * Unwinds .NET code, so that its methods are shown.
   *
   * `dotnet_enabled`: bool.
   *
   * @default true
   */
  readonly dotnetEnabled?: BoolInput;
  /**
   * Resolves names of Go functions on the host.
   *
   * `go_enabled`: bool.
   *
   * @default true
   */
  readonly goEnabled?: BoolInput;
  /**
   * How much of C++ names is made readable, from nothing to full signatures.
   *
   * `demangle`: string.
   *
   * @default "none"
   */
  readonly demangle?: StringInput;
  /**
   * The share, from 0 to 1, of times at which a thread leaves the CPU that is sampled too. Zero profiles CPU time only.
   *
   * `off_cpu_threshold`: number.
   *
   * @default 0
   */
  readonly offCpuThreshold?: NumberInput;
  /**
   * Loads the eBPF program for probes, so that functions can be hooked while the profiler runs.
   *
   * `load_probe`: bool.
   *
   * @default false
   */
  readonly loadProbe?: BoolInput;
  /**
   * Functions whose callers are profiled, as path of the library and symbol, such as `/usr/lib/libc.so.6:malloc`.
   *
   * `u_probe_links`: list(string).
   */
  readonly uProbeLinks?: ListInput<StringInput>;
  /**
   * Logs what the profiler does, in detail. For troubleshooting only.
   *
   * `verbose_mode`: bool.
   *
   * @default false
   */
  readonly verboseMode?: BoolInput;
  /**
   * Starts the profiler only once there are targets, so that nodes without any are left alone.
   *
   * `lazy_mode`: bool.
   *
   * @default false
   */
  readonly lazyMode?: BoolInput;
  /**
   * Starts on kernels that look too old, for those with eBPF backported. Profiles may fail or have gaps.
   *
   * `no_kernel_version_check`: bool.
   *
   * @default false
   */
  readonly noKernelVersionCheck?: BoolInput;
  /**
   * Sized a cache of processes in older versions. It has no effect any more and can be removed.
   *
   * `pid_cache_size`: number.
   *
   * @default 32
   * @deprecated by Alloy
   */
  readonly pidCacheSize?: NumberInput;
  /**
   * Sized a cache of symbols in older versions. It has no effect any more and can be removed.
   *
   * `build_id_cache_size`: number.
   *
   * @default 64
   * @deprecated by Alloy
   */
  readonly buildIdCacheSize?: NumberInput;
  /**
   * Sized a cache of files in older versions. It has no effect any more and can be removed.
   *
   * `same_file_cache_size`: number.
   *
   * @default 8
   * @deprecated by Alloy
   */
  readonly sameFileCacheSize?: NumberInput;
  /**
   * Aged out caches in older versions. It has no effect any more and can be removed.
   *
   * `cache_rounds`: number.
   *
   * @deprecated by Alloy
   */
  readonly cacheRounds?: NumberInput;
  /**
   * Chose symbols of Go programs in older versions. It has no effect any more and can be removed.
   *
   * `go_table_fallback`: bool.
   *
   * @default false
   * @deprecated by Alloy
   */
  readonly goTableFallback?: BoolInput;
  /**
   * Sized a kernel table of symbols in older versions. It has no effect any more and can be removed.
   *
   * `symbols_map_size`: number.
   *
   * @default 16384
   * @deprecated by Alloy
   */
  readonly symbolsMapSize?: NumberInput;
  /**
   * Sized a kernel table of processes in older versions. It has no effect any more and can be removed.
   *
   * `pid_map_size`: number.
   *
   * @default 2048
   * @deprecated by Alloy
   */
  readonly pidMapSize?: NumberInput;
  /**
   * Included code of programs in older versions. It has no effect any more and can be removed.
   *
   * `collect_user_profile`: bool.
   *
   * @default false
   * @deprecated by Alloy
   */
  readonly collectUserProfile?: BoolInput;
  /**
   * Included code of the kernel in older versions. Use `kernel_frames` instead.
   *
   * `collect_kernel_profile`: bool.
   *
   * @default false
   * @deprecated by Alloy
   */
  readonly collectKernelProfile?: BoolInput;
  /**
   * Sized a cache of container IDs in older versions. It has no effect any more and can be removed.
   *
   * `container_id_cache_size`: number.
   *
   * @default 1024
   * @deprecated by Alloy
   */
  readonly containerIdCacheSize?: NumberInput;
  /**
   * Profiles only processes of the targets. Turned off, all processes of the host are profiled, those without a target as `ebpf/unspecified`.
   *
   * `targets_only`: bool.
   *
   * @default true
   */
  readonly targetsOnly?: BoolInput;
  /**
   * The directory in which symbols of programs are cached.
   *
   * `symb_cache_path`: string.
   *
   * @default "/tmp/symb-cache"
   */
  readonly symbCachePath?: StringInput;
  /**
   * How many programs' symbols are cached.
   *
   * `symb_cache_size`: number.
   *
   * @default 2048
   */
  readonly symbCacheSize?: NumberInput;
  /**
   * Gives functions without a name a placeholder, so that they can be told apart in profiles.
   *
   * `reporter_unsymbolized_stubs`: bool.
   *
   * @default false
   */
  readonly reporterUnsymbolizedStubs?: BoolInput;
  /**
   * Adds the process ID to each sample. It makes profiles larger.
   *
   * `pid_label`: bool.
   *
   * @default false
   */
  readonly pidLabel?: BoolInput;
  /**
   * Whether the name of the thread is added: as a label, as the outermost frame, both or not at all.
   *
   * `comm`: string.
   *
   * @default "none"
   */
  readonly comm?: StringInput;
  /**
   * Includes functions of the kernel in stacks. Without them, stacks end where a program calls the kernel.
   *
   * `kernel_frames`: bool.
   *
   * @default true
   */
  readonly kernelFrames?: BoolInput;
  /**
   * How names of functions in native programs are found.
   *
   * `debug_info` block.
   */
  readonly debugInfo?: EbpfDebugInfo;
}

/**
 * Takes CPU profiles of the processes on a Linux host by means of eBPF.
 *
 * `pyroscope.ebpf` in Alloy; generally available; sends profiles.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.ebpf/
 * @example
 * ```ts
 * const kubernetes = new discovery.Kubernetes(config, 'pods', {
 *   role: 'pod',
 *   selectors: [{ role: 'pod', field: op.add('spec.nodeName=', std.sys.env('NODE_NAME')) }],
 * });
 * const write = new pyroscope.Write(config, 'default', {
 *   endpoint: [{ url: 'http://pyroscope:4040' }],
 * });
 * new pyroscope.Ebpf(config, 'node', { targets: kubernetes.targets, forwardTo: [write.receiver] });
 * ```
 */
export class Ebpf extends Component {
  /**
   * Takes CPU profiles of the processes on a Linux host by means of eBPF.
   *
   * `pyroscope.ebpf` in Alloy; generally available; sends profiles.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.ebpf/
   * @example
   * ```ts
   * const kubernetes = new discovery.Kubernetes(config, 'pods', {
   *   role: 'pod',
   *   selectors: [{ role: 'pod', field: op.add('spec.nodeName=', std.sys.env('NODE_NAME')) }],
   * });
   * const write = new pyroscope.Write(config, 'default', {
   *   endpoint: [{ url: 'http://pyroscope:4040' }],
   * });
   * new pyroscope.Ebpf(config, 'node', { targets: kubernetes.targets, forwardTo: [write.receiver] });
   * ```
   */
  constructor(scope: Construct, id: string, props: EbpfProps) {
    super(scope, id, 'pyroscope.ebpf', props);
  }
}

/**
 * How names of functions in native programs are found.
 *
 * The `debug_info` block.
 */
export interface EbpfDebugInfo {
  /**
   * Resolves names on the host, from the symbols that the program carries.
   *
   * `on_target_symbolization`: bool.
   *
   * @default true
   */
  readonly onTargetSymbolization?: BoolInput;
  /**
   * Uploads debug information of programs to Pyroscope, which then resolves names itself. Needs a `pyroscope.write` that takes it.
   *
   * `upload`: bool.
   *
   * @default false
   */
  readonly upload?: BoolInput;
  /**
   * How many programs are remembered as already handled.
   *
   * `cache_size`: number.
   *
   * @default 262144
   */
  readonly cacheSize?: NumberInput;
  /**
   * Leaves the code itself out of what is uploaded, to send less and to give less away.
   *
   * `strip_text_section`: bool.
   *
   * @default false
   */
  readonly stripTextSection?: BoolInput;
  /**
   * How many uploads may wait for a free worker.
   *
   * `queue_size`: number.
   *
   * @default 256
   */
  readonly queueSize?: NumberInput;
  /**
   * How many uploads run in parallel.
   *
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
  /**
   * The discovered targets whose labels are copied. Profiles that come before the first discovery pass on unchanged.
   *
   * `targets`: list(Target), required.
   */
  readonly targets: TargetsInput;
  /**
   * The label of the targets that is compared with the profile.
   *
   * `target_match_label`: string, required.
   */
  readonly targetMatchLabel: StringInput;
  /**
   * The label of the profile that is compared. Left out, it is the one named by `target_match_label`.
   *
   * `profiles_match_label`: string.
   */
  readonly profilesMatchLabel?: StringInput;
  /**
   * The labels to copy from the matching target. Without a list all are copied.
   *
   * `labels_to_copy`: list(string).
   */
  readonly labelsToCopy?: ListInput<StringInput>;
  /**
   * The receivers that get all profiles, those without a match as well.
   *
   * `forward_to`: list(ProfilesReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
}

/** Exports of `pyroscope.enrich`. */
export interface EnrichExports {
  /**
   * Takes profiles whose labels are completed and passed on to `forward_to`.
   *
   * `receiver`: ProfilesReceiver.
   */
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

  /**
   * Copies labels from discovered targets to the profiles that match them.
   *
   * `pyroscope.enrich` in Alloy; experimental, needs `--stability.level=experimental`; takes profiles; sends profiles.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.enrich/
   */
  constructor(scope: Construct, id: string, props: EnrichProps) {
    super(scope, id, 'pyroscope.enrich', props);
  }

  /**
   * Takes profiles whose labels are completed and passed on to `forward_to`.
   *
   * `receiver`: ProfilesReceiver.
   */
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
  /**
   * The Java processes to profile, each with its process ID in `__process_pid__`, usually from `discovery.process`.
   *
   * `targets`: list(Target), required.
   */
  readonly targets: TargetsInput;
  /**
   * The receivers of the profiles; each gets all of them.
   *
   * `forward_to`: list(ProfilesReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
  /**
   * Where the profiler is unpacked, here and in the target's file system. It must allow executables, and only root may write to it.
   *
   * `tmp_dir`: string.
   *
   * @default "/tmp"
   */
  readonly tmpDir?: StringInput;
  /**
   * What async-profiler measures and how often.
   *
   * `profiling_config` block.
   */
  readonly profilingConfig?: JavaProfilingConfig;
  /**
   * A directory with an async-profiler that is already unpacked, used instead of the one built in.
   *
   * `dist`: string.
   */
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
  /**
   * Takes profiles of Java processes on the local Linux host with async-profiler.
   *
   * `pyroscope.java` in Alloy; generally available; sends profiles.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.java/
   */
  constructor(scope: Construct, id: string, props: JavaProps) {
    super(scope, id, 'pyroscope.java', props);
  }
}

/**
 * What async-profiler measures and how often.
 *
 * The `profiling_config` block.
 */
export interface JavaProfilingConfig {
  /**
   * How often a profile is taken; each covers the time since the last.
   *
   * `interval`: duration.
   *
   * @default "1m"
   */
  readonly interval?: DurationInput;
  /**
   * How many times per second the CPU is sampled.
   *
   * `sample_rate`: number.
   *
   * @default 100
   */
  readonly sampleRate?: NumberInput;
  /**
   * Samples allocations once for this many bytes, such as `512k`. Left empty, allocations aren't profiled.
   *
   * `alloc`: string.
   *
   * @default "512k"
   */
  readonly alloc?: StringInput;
  /**
   * Samples waits for locks that are longer than this, such as `10ms`. Left empty, locks aren't profiled.
   *
   * `lock`: string.
   *
   * @default "10ms"
   */
  readonly lock?: StringInput;
  /**
   * Whether CPU time is profiled, by the event that `event` names.
   *
   * `cpu`: bool.
   *
   * @default true
   */
  readonly cpu?: BoolInput;
  /**
   * What is sampled for CPU profiles, such as `itimer`, `cpu` or `wall`. `cpu` needs perf events, which containers often lack.
   *
   * `event`: string.
   *
   * @default "itimer"
   */
  readonly event?: StringInput;
  /**
   * Was meant to keep threads apart. It has no effect on the format that Alloy reads.
   *
   * `per_thread`: bool.
   *
   * @default false
   */
  readonly perThread?: BoolInput;
  /**
   * How much async-profiler itself logs. Raise it to find out why a process isn't profiled.
   *
   * `log_level`: string. One of `"DEBUG"`, `"ERROR"`, `"INFO"`, `"NONE"`, `"TRACE"` or `"WARN"`.
   *
   * @default "INFO"
   */
  readonly logLevel?: EnumInput<'DEBUG' | 'ERROR' | 'INFO' | 'NONE' | 'TRACE' | 'WARN'>;
  /**
   * Suppresses the lines that say that profiling started or stopped.
   *
   * `quiet`: bool.
   *
   * @default false
   */
  readonly quiet?: BoolInput;
  /**
   * Arguments for async-profiler, in place of all others here but `interval`, for what this block can't say.
   *
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
  /**
   * The HTTP server that SDKs and other Alloy instances push profiles to.
   *
   * `http` block.
   */
  readonly http?: ReceiveHttpHttp;
  /**
   * The gRPC server that is started alongside the HTTP server.
   *
   * `grpc` block.
   */
  readonly grpc?: blocks.ServerGRPC;
  /**
   * How long requests in flight may take when the server stops.
   *
   * `graceful_shutdown_timeout`: duration.
   *
   * @default "30s"
   */
  readonly gracefulShutdownTimeout?: DurationInput;
  /**
   * The receivers of the profiles; each gets all of them.
   *
   * `forward_to`: list(ProfilesReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
  /**
   * How long taking in one upload of debug information may last.
   *
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
  /**
   * Receives profiles over HTTP by Pyroscope's push protocol.
   *
   * `pyroscope.receive_http` in Alloy; generally available; sends profiles.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.receive_http/
   */
  constructor(scope: Construct, id: string, props: ReceiveHttpProps) {
    super(scope, id, 'pyroscope.receive_http', props);
  }
}

/**
 * The HTTP server that SDKs and other Alloy instances push profiles to.
 *
 * The `http` block.
 */
export interface ReceiveHttpHttp {
  /**
   * The address to listen on. Empty means every interface; set `127.0.0.1` to accept local clients only.
   *
   * `listen_address`: string.
   *
   * @default ""
   */
  readonly listenAddress?: StringInput;
  /**
   * The port to listen on. It must be free: two components with the same one can't both start.
   *
   * `listen_port`: number.
   *
   * @default 8080
   */
  readonly listenPort?: NumberInput;
  /**
   * How many clients may be connected at once; further ones wait.
   *
   * `conn_limit`: number.
   *
   * @default 16384
   */
  readonly connLimit?: NumberInput;
  /**
   * How long reading a request may take. Raise it for large profiles over slow links.
   *
   * `server_read_timeout`: duration.
   *
   * @default "30s"
   */
  readonly serverReadTimeout?: DurationInput;
  /**
   * How long writing a response may take.
   *
   * `server_write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly serverWriteTimeout?: DurationInput;
  /**
   * How long an idle connection is kept open for further requests.
   *
   * `server_idle_timeout`: duration.
   *
   * @default "2m"
   */
  readonly serverIdleTimeout?: DurationInput;
  /**
   * Serves HTTPS. Without it, the server speaks plain HTTP.
   *
   * `tls` block.
   */
  readonly tls?: blocks.ServerTLS;
  /**
   * Tunes HTTP/2 on this server, for clients that send many profiles over one connection.
   *
   * `http2` block.
   */
  readonly http2?: blocks.ServerHTTP2;
}

/**
 * Arguments of `pyroscope.relabel`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.relabel/
 */
export interface RelabelProps extends ComponentProps {
  /**
   * The receivers that get the profiles that the rules keep.
   *
   * `forward_to`: list(ProfilesReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
  /**
   * A relabeling rule for the labels of each profile. Rules run in order.
   *
   * `rule` blocks, one for each item.
   */
  readonly rule?: readonly blocks.RelabelRule[];
  /**
   * How many sets of labels are remembered together with the result of the rules.
   *
   * `max_cache_size`: number.
   *
   * @default 10000
   */
  readonly maxCacheSize?: NumberInput;
}

/** Exports of `pyroscope.relabel`. */
export interface RelabelExports {
  /**
   * Takes profiles to which the rules are applied; what they keep goes to `forward_to`.
   *
   * `receiver`: ProfilesReceiver.
   */
  readonly receiver: Expression<ProfilesReceiver>;
  /**
   * The rules themselves, for components that apply rules on their own.
   *
   * `rules`: RelabelRules.
   */
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

  /**
   * Rewrites the labels of profiles and drops profiles, by relabeling rules.
   *
   * `pyroscope.relabel` in Alloy; generally available; takes profiles; sends profiles.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.relabel/
   */
  constructor(scope: Construct, id: string, props: RelabelProps) {
    super(scope, id, 'pyroscope.relabel', props);
  }

  /**
   * Takes profiles to which the rules are applied; what they keep goes to `forward_to`.
   *
   * `receiver`: ProfilesReceiver.
   */
  get receiver(): Expression<ProfilesReceiver> {
    return this.export('receiver');
  }

  /**
   * The rules themselves, for components that apply rules on their own.
   *
   * `rules`: RelabelRules.
   */
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
  /**
   * The programs to fetch profiles from. `__address__` says where, `service_name` what they are called; it is guessed from pod or container if missing.
   *
   * `targets`: list(Target), required.
   */
  readonly targets: TargetsInput;
  /**
   * The receivers of the profiles; each gets all of them.
   *
   * `forward_to`: list(ProfilesReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
  /**
   * The value of the `job` label. Left out, it is the component's own ID.
   *
   * `job_name`: string.
   */
  readonly jobName?: StringInput;
  /**
   * Query parameters to add to each request.
   *
   * `params`: map(list(string)).
   */
  readonly params?: MapInput<ListInput<StringInput>>;
  /**
   * How often profiles are fetched. Delta profiles run for almost as long, so servers with shorter timeouts cut them off.
   *
   * `scrape_interval`: duration.
   *
   * @default "15s"
   */
  readonly scrapeInterval?: DurationInput;
  /**
   * How long one request may take, in addition to the time that a delta profile runs.
   *
   * `scrape_timeout`: duration.
   *
   * @default "10s"
   */
  readonly scrapeTimeout?: DurationInput;
  /**
   * Whether profiles are fetched by HTTP or HTTPS.
   *
   * `scheme`: string.
   *
   * @default "http"
   */
  readonly scheme?: StringInput;
  /**
   * How long delta profiles, such as that of the CPU, run. It has to be shorter than `scrape_interval`.
   *
   * `delta_profiling_duration`: duration.
   *
   * @default "14s"
   */
  readonly deltaProfilingDuration?: DurationInput;
  /**
   * Signs in with a user name and a password. Only one of the ways to authenticate can be used.
   *
   * `basic_auth` block.
   */
  readonly basicAuth?: blocks.BasicAuth;
  /**
   * Sends an `Authorization` header of any scheme. Only one of the ways to authenticate can be used.
   *
   * `authorization` block.
   */
  readonly authorization?: blocks.Authorization;
  /**
   * Fetches access tokens by the OAuth 2.0 client credentials flow and sends them along. Only one of the ways to authenticate can be used.
   *
   * `oauth2` block.
   */
  readonly oauth2?: blocks.OAuth2;
  /**
   * A token to send as `Authorization: Bearer`. For a token that is rotated, take `bearer_token_file` or an export of a `remote` component.
   *
   * `bearer_token`: secret.
   */
  readonly bearerToken?: SecretInput;
  /**
   * Path of a file with the bearer token, read again for requests, so that a rotated token, such as that of a service account, is picked up.
   *
   * `bearer_token_file`: string.
   */
  readonly bearerTokenFile?: StringInput;
  /**
   * The proxy that requests go through. Leave it empty to connect directly, and don't combine it with `proxy_from_environment`.
   *
   * `proxy_url`: string (url).
   */
  readonly proxyUrl?: StringInput;
  /**
   * Hosts, domains and networks, separated by commas, that are reached without `proxy_url`.
   *
   * `no_proxy`: string.
   */
  readonly noProxy?: StringInput;
  /**
   * Takes the proxy from `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` of Alloy's process, in place of `proxy_url` and `no_proxy`.
   *
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /**
   * Headers meant for the proxy, sent when a tunnel is opened, for example to sign in there. Useless without a proxy.
   *
   * `proxy_connect_header`: map(list(secret)).
   */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /**
   * How HTTPS connections are secured: trusted authorities, client certificate, expected server name.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * Follows a redirect to where the server points. Turn it off if an unexpected redirect should count as a failure.
   *
   * `follow_redirects`: bool.
   *
   * @default true
   */
  readonly followRedirects?: BoolInput;
  /**
   * Lets the client agree on HTTP/2 over TLS. Turn it off for servers or proxies that handle HTTP/2 badly.
   *
   * `enable_http2`: bool.
   *
   * @default true
   */
  readonly enableHttp2?: BoolInput;
  /**
   * Headers that are added to each request, each name with one or more values, such as an API key or a tenant.
   *
   * `http_headers`: map(list(secret)).
   */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
  /**
   * Which profiles are fetched, and where.
   *
   * `profiling_config` block.
   */
  readonly profilingConfig?: ScrapeProfilingConfig;
  /**
   * Spreads the targets over all Alloy instances of the cluster. Without it, each replica fetches every profile.
   *
   * `clustering` block.
   */
  readonly clustering?: blocks.Clustering;
}

/**
 * Fetches profiles in the pprof format from targets at a fixed interval and sends them on.
 *
 * `pyroscope.scrape` in Alloy; generally available; sends profiles.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.scrape/
 * @example
 * ```ts
 * const kubernetes = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
 * const write = new pyroscope.Write(config, 'default', {
 *   endpoint: [{ url: 'http://pyroscope:4040' }],
 * });
 * new pyroscope.Scrape(config, 'pods', {
 *   targets: kubernetes.targets,
 *   forwardTo: [write.receiver],
 *   profilingConfig: { profileMemory: { enabled: false } },
 *   clustering: { enabled: true },
 * });
 * ```
 */
export class Scrape extends Component {
  /**
   * Fetches profiles in the pprof format from targets at a fixed interval and sends them on.
   *
   * `pyroscope.scrape` in Alloy; generally available; sends profiles.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.scrape/
   * @example
   * ```ts
   * const kubernetes = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
   * const write = new pyroscope.Write(config, 'default', {
   *   endpoint: [{ url: 'http://pyroscope:4040' }],
   * });
   * new pyroscope.Scrape(config, 'pods', {
   *   targets: kubernetes.targets,
   *   forwardTo: [write.receiver],
   *   profilingConfig: { profileMemory: { enabled: false } },
   *   clustering: { enabled: true },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: ScrapeProps) {
    super(scope, id, 'pyroscope.scrape', props);
  }
}

/**
 * Which profiles are fetched, and where.
 *
 * The `profiling_config` block.
 */
export interface ScrapeProfilingConfig {
  /**
   * Allocations and memory in use of Go programs.
   *
   * `profile.memory` block.
   */
  readonly profileMemory?: ScrapeProfilingConfigProfileMemory;
  /**
   * Where goroutines wait for each other. The program has to set a block profile rate.
   *
   * `profile.block` block.
   */
  readonly profileBlock?: ScrapeProfilingConfigProfileBlock;
  /**
   * What all goroutines are doing at the moment; it shows leaks.
   *
   * `profile.goroutine` block.
   */
  readonly profileGoroutine?: ScrapeProfilingConfigProfileGoroutine;
  /**
   * Where goroutines wait for locks. The program has to set a mutex profile fraction.
   *
   * `profile.mutex` block.
   */
  readonly profileMutex?: ScrapeProfilingConfigProfileMutex;
  /**
   * Where the program spends its CPU time.
   *
   * `profile.process_cpu` block.
   */
  readonly profileProcessCpu?: ScrapeProfilingConfigProfileProcessCpu;
  /**
   * Time on and off the CPU together, by the fgprof library that the program has to include.
   *
   * `profile.fgprof` block.
   */
  readonly profileFgprof?: ScrapeProfilingConfigProfileFgprof;
  /**
   * Allocations since the last fetch, by the godeltaprof library, which saves Alloy work. Turn off `profile.memory` then.
   *
   * `profile.godeltaprof_memory` block.
   */
  readonly profileGodeltaprofMemory?: ScrapeProfilingConfigProfileGodeltaprofMemory;
  /**
   * Waits for locks since the last fetch, by the godeltaprof library. Turn off `profile.mutex` then.
   *
   * `profile.godeltaprof_mutex` block.
   */
  readonly profileGodeltaprofMutex?: ScrapeProfilingConfigProfileGodeltaprofMutex;
  /**
   * Waits of goroutines since the last fetch, by the godeltaprof library. Turn off `profile.block` then.
   *
   * `profile.godeltaprof_block` block.
   */
  readonly profileGodeltaprofBlock?: ScrapeProfilingConfigProfileGodeltaprofBlock;
  /**
   * A profile of your own in pprof format. The block's label names its type.
   *
   * `profile.custom` blocks, one for each item, with its label.
   */
  readonly profileCustom?: readonly ScrapeProfilingConfigProfileCustom[];
  /**
   * What stands before the path of all profiles, for programs that serve them below a prefix.
   *
   * `path_prefix`: string.
   */
  readonly pathPrefix?: StringInput;
}

/**
 * Allocations and memory in use of Go programs.
 *
 * The `profile.memory` block.
 */
export interface ScrapeProfilingConfigProfileMemory {
  /**
   * Whether this profile is fetched. Turn it off for programs that don't serve it, or each fetch fails.
   *
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * The path at which the program serves the profile, after `path_prefix`.
   *
   * `path`: string.
   *
   * @default "/debug/pprof/allocs"
   */
  readonly path?: StringInput;
  /**
   * Asks for what happens during a while, instead of totals since the start.
   *
   * `delta`: bool.
   *
   * @default false
   */
  readonly delta?: BoolInput;
}

/**
 * Where goroutines wait for each other. The program has to set a block profile rate.
 *
 * The `profile.block` block.
 */
export interface ScrapeProfilingConfigProfileBlock {
  /**
   * Whether this profile is fetched. Turn it off for programs that don't serve it, or each fetch fails.
   *
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * The path at which the program serves the profile, after `path_prefix`.
   *
   * `path`: string.
   *
   * @default "/debug/pprof/block"
   */
  readonly path?: StringInput;
  /**
   * Asks for what happens during a while, instead of totals since the start.
   *
   * `delta`: bool.
   *
   * @default false
   */
  readonly delta?: BoolInput;
}

/**
 * What all goroutines are doing at the moment; it shows leaks.
 *
 * The `profile.goroutine` block.
 */
export interface ScrapeProfilingConfigProfileGoroutine {
  /**
   * Whether this profile is fetched. Turn it off for programs that don't serve it, or each fetch fails.
   *
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * The path at which the program serves the profile, after `path_prefix`.
   *
   * `path`: string.
   *
   * @default "/debug/pprof/goroutine"
   */
  readonly path?: StringInput;
  /**
   * Asks for what happens during a while, instead of totals since the start.
   *
   * `delta`: bool.
   *
   * @default false
   */
  readonly delta?: BoolInput;
}

/**
 * Where goroutines wait for locks. The program has to set a mutex profile fraction.
 *
 * The `profile.mutex` block.
 */
export interface ScrapeProfilingConfigProfileMutex {
  /**
   * Whether this profile is fetched. Turn it off for programs that don't serve it, or each fetch fails.
   *
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * The path at which the program serves the profile, after `path_prefix`.
   *
   * `path`: string.
   *
   * @default "/debug/pprof/mutex"
   */
  readonly path?: StringInput;
  /**
   * Asks for what happens during a while, instead of totals since the start.
   *
   * `delta`: bool.
   *
   * @default false
   */
  readonly delta?: BoolInput;
}

/**
 * Where the program spends its CPU time.
 *
 * The `profile.process_cpu` block.
 */
export interface ScrapeProfilingConfigProfileProcessCpu {
  /**
   * Whether this profile is fetched. Turn it off for programs that don't serve it, or each fetch fails.
   *
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * The path at which the program serves the profile, after `path_prefix`.
   *
   * `path`: string.
   *
   * @default "/debug/pprof/profile"
   */
  readonly path?: StringInput;
  /**
   * Lets the profile run for a while, without which CPU profiles mean nothing.
   *
   * `delta`: bool.
   *
   * @default true
   */
  readonly delta?: BoolInput;
}

/**
 * Time on and off the CPU together, by the fgprof library that the program has to include.
 *
 * The `profile.fgprof` block.
 */
export interface ScrapeProfilingConfigProfileFgprof {
  /**
   * Whether this profile is fetched. Turn it off for programs that don't serve it, or each fetch fails.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * The path at which the program serves the profile, after `path_prefix`.
   *
   * `path`: string.
   *
   * @default "/debug/fgprof"
   */
  readonly path?: StringInput;
  /**
   * Lets the profile run for a while, as fgprof needs it.
   *
   * `delta`: bool.
   *
   * @default true
   */
  readonly delta?: BoolInput;
}

/**
 * Allocations since the last fetch, by the godeltaprof library, which saves Alloy work. Turn off `profile.memory` then.
 *
 * The `profile.godeltaprof_memory` block.
 */
export interface ScrapeProfilingConfigProfileGodeltaprofMemory {
  /**
   * Whether this profile is fetched. Turn it off for programs that don't serve it, or each fetch fails.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * The path at which the program serves the profile, after `path_prefix`.
   *
   * `path`: string.
   *
   * @default "/debug/pprof/delta_heap"
   */
  readonly path?: StringInput;
  /**
   * Leave it off: the library takes the difference itself.
   *
   * `delta`: bool.
   *
   * @default false
   */
  readonly delta?: BoolInput;
}

/**
 * Waits for locks since the last fetch, by the godeltaprof library. Turn off `profile.mutex` then.
 *
 * The `profile.godeltaprof_mutex` block.
 */
export interface ScrapeProfilingConfigProfileGodeltaprofMutex {
  /**
   * Whether this profile is fetched. Turn it off for programs that don't serve it, or each fetch fails.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * The path at which the program serves the profile, after `path_prefix`.
   *
   * `path`: string.
   *
   * @default "/debug/pprof/delta_mutex"
   */
  readonly path?: StringInput;
  /**
   * Leave it off: the library takes the difference itself.
   *
   * `delta`: bool.
   *
   * @default false
   */
  readonly delta?: BoolInput;
}

/**
 * Waits of goroutines since the last fetch, by the godeltaprof library. Turn off `profile.block` then.
 *
 * The `profile.godeltaprof_block` block.
 */
export interface ScrapeProfilingConfigProfileGodeltaprofBlock {
  /**
   * Whether this profile is fetched. Turn it off for programs that don't serve it, or each fetch fails.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * The path at which the program serves the profile, after `path_prefix`.
   *
   * `path`: string.
   *
   * @default "/debug/pprof/delta_block"
   */
  readonly path?: StringInput;
  /**
   * Leave it off: the library takes the difference itself.
   *
   * `delta`: bool.
   *
   * @default false
   */
  readonly delta?: BoolInput;
}

/**
 * A profile of your own in pprof format. The block's label names its type.
 *
 * The `profile.custom` block.
 */
export interface ScrapeProfilingConfigProfileCustom {
  /** Label of the block. */
  readonly label: string;
  /**
   * Whether this profile is fetched. Turn it off for programs that don't serve it, or each fetch fails.
   *
   * `enabled`: bool, required.
   */
  readonly enabled: BoolInput;
  /**
   * The path at which the program serves the profile, after `path_prefix`.
   *
   * `path`: string, required.
   */
  readonly path: StringInput;
  /**
   * Asks for what happens during a while, by a `seconds` parameter that the program must understand.
   *
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
  /**
   * Labels that all profiles get on the way out, such as the cluster's name.
   *
   * `external_labels`: map(string).
   */
  readonly externalLabels?: MapInput<StringInput>;
  /**
   * A Pyroscope to send to. Each endpoint gets all profiles, at the same time.
   *
   * `endpoint` blocks, one for each item.
   */
  readonly endpoint?: readonly WriteEndpoint[];
  /**
   * Which headers with trace context are sent along with profiles.
   *
   * `tracing` block.
   */
  readonly tracing?: WriteTracing;
}

/** Exports of `pyroscope.write`. */
export interface WriteExports {
  /**
   * Takes profiles to send to the endpoints.
   *
   * `receiver`: ProfilesReceiver.
   */
  readonly receiver: Expression<ProfilesReceiver>;
}

/**
 * Sends profiles to one or more Pyroscope endpoints.
 *
 * `pyroscope.write` in Alloy; generally available; takes profiles.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.write/
 * @example
 * ```ts
 * const write = new pyroscope.Write(config, 'default', {
 *   externalLabels: { cluster: 'shop' },
 *   endpoint: [{ url: 'http://pyroscope:4040' }],
 * });
 * new pyroscope.Scrape(config, 'shop', {
 *   targets: [{ __address__: 'shop:8080', service_name: 'shop' }],
 *   forwardTo: [write.receiver],
 * });
 * ```
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

  /**
   * Sends profiles to one or more Pyroscope endpoints.
   *
   * `pyroscope.write` in Alloy; generally available; takes profiles.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.write/
   * @example
   * ```ts
   * const write = new pyroscope.Write(config, 'default', {
   *   externalLabels: { cluster: 'shop' },
   *   endpoint: [{ url: 'http://pyroscope:4040' }],
   * });
   * new pyroscope.Scrape(config, 'shop', {
   *   targets: [{ __address__: 'shop:8080', service_name: 'shop' }],
   *   forwardTo: [write.receiver],
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: WriteProps = {}) {
    super(scope, id, 'pyroscope.write', props);
  }

  /**
   * Takes profiles to send to the endpoints.
   *
   * `receiver`: ProfilesReceiver.
   */
  get receiver(): Expression<ProfilesReceiver> {
    return this.export('receiver');
  }
}

/**
 * A Pyroscope to send to. Each endpoint gets all profiles, at the same time.
 *
 * The `endpoint` block.
 */
export interface WriteEndpoint {
  /**
   * A name for the endpoint in metrics.
   *
   * `name`: string.
   */
  readonly name?: StringInput;
  /**
   * The base URL of Pyroscope; the paths of its API are added.
   *
   * `url`: string, required.
   */
  readonly url: StringInput;
  /**
   * How long one request may take before it is retried.
   *
   * `remote_timeout`: duration.
   *
   * @default "10s"
   */
  readonly remoteTimeout?: DurationInput;
  /**
   * How long uploading the debug information of one program may take.
   *
   * `debug_info_upload_timeout`: duration.
   *
   * @default "2m"
   */
  readonly debugInfoUploadTimeout?: DurationInput;
  /**
   * Headers with fixed values to add to each request, such as a tenant. They aren't kept secret; use `http_headers` for secrets.
   *
   * `headers`: map(string).
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * Signs in with a user name and a password. Only one of the ways to authenticate can be used.
   *
   * `basic_auth` block.
   */
  readonly basicAuth?: blocks.BasicAuth;
  /**
   * Sends an `Authorization` header of any scheme. Only one of the ways to authenticate can be used.
   *
   * `authorization` block.
   */
  readonly authorization?: blocks.Authorization;
  /**
   * Fetches access tokens by the OAuth 2.0 client credentials flow and sends them along. Only one of the ways to authenticate can be used.
   *
   * `oauth2` block.
   */
  readonly oauth2?: blocks.OAuth2;
  /**
   * A token to send as `Authorization: Bearer`. For a token that is rotated, take `bearer_token_file` or an export of a `remote` component.
   *
   * `bearer_token`: secret.
   */
  readonly bearerToken?: SecretInput;
  /**
   * Path of a file with the bearer token, read again for requests, so that a rotated token, such as that of a service account, is picked up.
   *
   * `bearer_token_file`: string.
   */
  readonly bearerTokenFile?: StringInput;
  /**
   * The proxy that requests go through. Leave it empty to connect directly, and don't combine it with `proxy_from_environment`.
   *
   * `proxy_url`: string (url).
   */
  readonly proxyUrl?: StringInput;
  /**
   * Hosts, domains and networks, separated by commas, that are reached without `proxy_url`.
   *
   * `no_proxy`: string.
   */
  readonly noProxy?: StringInput;
  /**
   * Takes the proxy from `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` of Alloy's process, in place of `proxy_url` and `no_proxy`.
   *
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /**
   * Headers meant for the proxy, sent when a tunnel is opened, for example to sign in there. Useless without a proxy.
   *
   * `proxy_connect_header`: map(list(secret)).
   */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /**
   * How HTTPS connections are secured: trusted authorities, client certificate, expected server name.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * Follows a redirect to where the server points. Turn it off if an unexpected redirect should count as a failure.
   *
   * `follow_redirects`: bool.
   *
   * @default true
   */
  readonly followRedirects?: BoolInput;
  /**
   * Lets the client agree on HTTP/2 over TLS. Turn it off for servers or proxies that handle HTTP/2 badly.
   *
   * `enable_http2`: bool.
   *
   * @default true
   */
  readonly enableHttp2?: BoolInput;
  /**
   * Headers that are added to each request, each name with one or more values, such as an API key or a tenant.
   *
   * `http_headers`: map(list(secret)).
   */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
  /**
   * How long to wait before a failed request is sent again; the wait grows each time.
   *
   * `min_backoff_period`: duration.
   *
   * @default "500ms"
   */
  readonly minBackoffPeriod?: DurationInput;
  /**
   * The longest wait before a batch is sent again.
   *
   * `max_backoff_period`: duration.
   *
   * @default "5m"
   */
  readonly maxBackoffPeriod?: DurationInput;
  /**
   * How many times a request is sent again before its profiles are dropped. Zero means forever.
   *
   * `max_backoff_retries`: number.
   *
   * @default 10
   */
  readonly maxBackoffRetries?: NumberInput;
}

/**
 * Which headers with trace context are sent along with profiles.
 *
 * The `tracing` block.
 */
export interface WriteTracing {
  /**
   * Sends trace context in Jaeger's `uber-trace-id` header.
   *
   * `jaeger_propagator`: bool.
   *
   * @default true
   */
  readonly jaegerPropagator?: BoolInput;
  /**
   * Sends trace context in the W3C `traceparent` header.
   *
   * `trace_context_propagator`: bool.
   *
   * @default true
   */
  readonly traceContextPropagator?: BoolInput;
}
