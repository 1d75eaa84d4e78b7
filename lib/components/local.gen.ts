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
  /** `filename`: string, required. */
  readonly filename: StringInput;
  /**
   * `detector`: string. One of `""`, `"fsnotify"` or `"poll"`.
   *
   * @default "fsnotify"
   */
  readonly detector?: EnumInput<'' | 'fsnotify' | 'poll'>;
  /**
   * `poll_frequency`: duration.
   *
   * @default "1m"
   */
  readonly pollFrequency?: DurationInput;
  /**
   * `is_secret`: bool.
   *
   * @default false
   */
  readonly isSecret?: BoolInput;
}

/** Exports of `local.file`. */
export interface FileExports {
  /** `content`: optional_secret. */
  readonly content: Expression<OptionalSecretText>;
}

/**
 * Exports the content of a file, as a secret if wanted, and follows its changes.
 *
 * `local.file` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file/
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

  constructor(scope: Construct, id: string, props: FileProps) {
    super(scope, id, 'local.file', props);
  }

  /** `content`: optional_secret. */
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
  /** `path_targets`: list(Target), required. */
  readonly pathTargets: TargetsInput;
  /**
   * `sync_period`: duration.
   *
   * @default "10s"
   */
  readonly syncPeriod?: DurationInput;
  /**
   * `ignore_older_than`: duration.
   *
   * @default "0s"
   */
  readonly ignoreOlderThan?: DurationInput;
}

/** Exports of `local.file_match`. */
export interface FileMatchExports {
  /** `targets`: list(Target). */
  readonly targets: Expression<Targets>;
}

/**
 * Finds files on the local host by glob patterns and exports them as targets.
 *
 * `local.file_match` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file_match/
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

  constructor(scope: Construct, id: string, props: FileMatchProps) {
    super(scope, id, 'local.file_match', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}
