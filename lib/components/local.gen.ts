// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  BoolInput,
  DurationInput,
  EnumInput,
  Expression,
  OptionalSecretText,
  StringInput,
  Targets,
  TargetsInput,
} from '../values';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `local.file`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file/
 */
export interface FileProps extends ComponentProps {
  /**
   * The file to read, as Alloy sees it in its own container.
   *
   * `filename`: string, required.
   */
  readonly filename: StringInput;
  /**
   * How changes are noticed: by events of the file system, which network file systems don't give, or by reading repeatedly (`poll`).
   *
   * `detector`: string. One of `""`, `"fsnotify"` or `"poll"`.
   *
   * @default "fsnotify"
   */
  readonly detector?: EnumInput<'' | 'fsnotify' | 'poll'>;
  /**
   * How often the file is read with `poll`; otherwise how often it is looked at in case an event was missed.
   *
   * `poll_frequency`: duration.
   *
   * @default "1m"
   */
  readonly pollFrequency?: DurationInput;
  /**
   * Exports the content as a secret, so that it is never shown and only fits where secrets are taken.
   *
   * `is_secret`: bool.
   *
   * @default false
   */
  readonly isSecret?: BoolInput;
}

/** Exports of `local.file`. */
export interface FileExports {
  /**
   * The whole content of the file, including a final line break. Trim it where a token is expected.
   *
   * `content`: optional_secret.
   */
  readonly content: Expression<OptionalSecretText>;
}

/**
 * Exports the content of a file, as a secret if wanted, and follows its changes.
 *
 * `local.file` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file/
 * @example
 * ```ts
 * const file = new local.File(config, 'token', {
 *   filename: '/etc/alloy/secrets/token',
 *   isSecret: true,
 * });
 * const write = new loki.Write(config, 'default', {
 *   endpoint: [{ url: 'https://loki.example.com/loki/api/v1/push', bearerToken: file.content }],
 * });
 * config.logging = { writeTo: [write.receiver] };
 * ```
 */
export class File extends Component implements FileExports {
  /**
   * The exports of the `local.file` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): FileExports {
    return exportsFromLabel(scope, 'local.file', label);
  }

  /**
   * Exports the content of a file, as a secret if wanted, and follows its changes.
   *
   * `local.file` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file/
   * @example
   * ```ts
   * const file = new local.File(config, 'token', {
   *   filename: '/etc/alloy/secrets/token',
   *   isSecret: true,
   * });
   * const write = new loki.Write(config, 'default', {
   *   endpoint: [{ url: 'https://loki.example.com/loki/api/v1/push', bearerToken: file.content }],
   * });
   * config.logging = { writeTo: [write.receiver] };
   * ```
   */
  constructor(scope: Construct, id: string, props: FileProps) {
    super(scope, id, 'local.file', props);
  }

  /**
   * The whole content of the file, including a final line break. Trim it where a token is expected.
   *
   * `content`: optional_secret.
   */
  get content(): Expression<OptionalSecretText> {
    return this.export('content');
  }
}

/**
 * Arguments of `local.file_match`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file_match/
 */
export interface FileMatchProps extends ComponentProps {
  /**
   * Targets whose `__path__` is a pattern such as `/var/log/*.log`; `__path_exclude__` takes files out again. Other labels are kept.
   *
   * `path_targets`: list(Target), required.
   */
  readonly pathTargets: TargetsInput;
  /**
   * How often directories are searched for files that have come or gone.
   *
   * `sync_period`: duration.
   *
   * @default "10s"
   */
  readonly syncPeriod?: DurationInput;
  /**
   * Passes over files that haven't been changed for this long. Zero takes all.
   *
   * `ignore_older_than`: duration.
   *
   * @default "0s"
   */
  readonly ignoreOlderThan?: DurationInput;
}

/** Exports of `local.file_match`. */
export interface FileMatchExports {
  /**
   * One target for each file that was found, with its path in `__path__` and the labels of its pattern.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds files on the local host by glob patterns and exports them as targets.
 *
 * `local.file_match` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file_match/
 * @example
 * ```ts
 * const fileMatch = new local.FileMatch(config, 'system', {
 *   pathTargets: [{ __path__: '/var/log/**\/*.log', __path_exclude__: '/var/log/**\/*.gz' }],
 * });
 * const write = new loki.Write(config, 'default', {
 *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
 * });
 * new loki.source.File(config, 'system', { targets: fileMatch.targets, forwardTo: [write.receiver] });
 * ```
 */
export class FileMatch extends Component implements FileMatchExports {
  /**
   * The exports of the `local.file_match` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): FileMatchExports {
    return exportsFromLabel(scope, 'local.file_match', label);
  }

  /**
   * Finds files on the local host by glob patterns and exports them as targets.
   *
   * `local.file_match` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file_match/
   * @example
   * ```ts
   * const fileMatch = new local.FileMatch(config, 'system', {
   *   pathTargets: [{ __path__: '/var/log/**\/*.log', __path_exclude__: '/var/log/**\/*.gz' }],
   * });
   * const write = new loki.Write(config, 'default', {
   *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
   * });
   * new loki.source.File(config, 'system', { targets: fileMatch.targets, forwardTo: [write.receiver] });
   * ```
   */
  constructor(scope: Construct, id: string, props: FileMatchProps) {
    super(scope, id, 'local.file_match', props);
  }

  /**
   * One target for each file that was found, with its path in `__path__` and the labels of its pattern.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}
