/**
 * The types of Alloy values in TypeScript. The interfaces are marker types: no value has them, they only distinguish `Expression`s that Alloy
 * distinguishes. Strings, numbers, booleans, lists and objects are TypeScript's own.
 */
declare const mark: unique symbol;

/** Where metrics can be sent: the `receiver` of `prometheus.remote_write`, `prometheus.relabel`, ... */
export interface MetricsReceiver {
  readonly [mark]: { readonly metricsReceiver: true };
}

/** Where logs can be sent: the `receiver` of `loki.write`, `loki.process`, ... */
export interface LogsReceiver {
  readonly [mark]: { readonly logsReceiver: true };
}

/** Where profiles can be sent: the `receiver` of `pyroscope.write`, ... */
export interface ProfilesReceiver {
  readonly [mark]: { readonly profilesReceiver: true };
}

/** A telemetry signal of OpenTelemetry. */
export type Signal = 'metrics' | 'logs' | 'traces' | 'profiles';

/** Where OpenTelemetry data can be sent, and which signals it accepts: one that accepts more can be used where fewer are required. */
export interface Consumer<S extends Signal> {
  readonly [mark]: { readonly consumer: { readonly [K in S]: true } };
}

/** A way to authenticate: the `handler` of `otelcol.auth.*`. */
export interface AuthHandler {
  readonly [mark]: { readonly authHandler: true };
}

/** Where a queue is stored: the `handler` of `otelcol.storage.file`. */
export interface StorageHandler {
  readonly [mark]: { readonly storageHandler: true };
}

/** Relabelling rules: the `rules` of `loki.relabel`, `prometheus.relabel`, `discovery.relabel`. */
export interface RelabelRules {
  readonly [mark]: { readonly relabelRules: true };
}

/** A scrape target: a set of labels. As a literal, it's an object of strings. */
export interface Target {
  readonly [mark]: { readonly target: true };
}

/** A list of scrape targets: what `discovery.*` exports and `prometheus.scrape` takes. */
export type Targets = readonly Target[];

/**
 * A string that Alloy keeps secret: it is never converted to an ordinary string implicitly. The type parameter changes nothing: the compiler shows its
 * default in its messages, where a text is expected.
 */
export interface SecretText<
  _Otherwise extends string = 'if it is none: { nonsensitive: true }, std.convert.nonsensitive(...)',
> {
  readonly [mark]: { readonly secret: true };
}

/** A string that may be secret; whether it is, is known only at run time. */
export interface OptionalSecretText {
  readonly [mark]: { readonly optionalSecret: true };
}

/** A span of time in an export; arguments take a `Duration`. */
export interface DurationValue {
  readonly [mark]: { readonly duration: true };
}
