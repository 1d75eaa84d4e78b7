// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  AnyInput,
  BoolInput,
  DurationInput,
  EnumInput,
  Expression,
  ListInput,
  MapInput,
  NumberInput,
  OptionalSecretInput,
  OptionalSecretText,
  SecretInput,
  SizeInput,
  StringInput,
} from '../values';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `local.by_hand`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.by_hand/
 */
export interface ByHandProps extends ComponentProps {
  /** `a`: string. */
  readonly a?: StringInput;
}

/**
 * Ends without a period.
 *
 * `local.by_hand` in Alloy; made by the community, needs `--feature.community-components.enabled`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.by_hand/
 */
export class ByHand extends Component {
  /**
   * Ends without a period.
   *
   * `local.by_hand` in Alloy; made by the community, needs `--feature.community-components.enabled`.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.by_hand/
   */
  constructor(scope: Construct, id: string, props: ByHandProps = {}) {
    super(scope, id, 'local.by_hand', props);
  }
}

/**
 * Arguments of `local.empty`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.empty/
 */
export interface EmptyProps extends ComponentProps {}

/**
 * `local.empty` in Alloy; experimental, needs `--stability.level=experimental`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.empty/
 */
export class Empty extends Component {
  /**
   * `local.empty` in Alloy; experimental, needs `--stability.level=experimental`.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.empty/
   */
  constructor(scope: Construct, id: string, props: EmptyProps = {}) {
    super(scope, id, 'local.empty', props);
  }
}

/**
 * Arguments of `local.file`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file/
 */
export interface FileProps extends ComponentProps {
  /** `template`: string (go template). */
  readonly template?: StringInput;
  /** `filename`: string, required. */
  readonly filename: StringInput;
  /**
   * `poll_frequency`: duration.
   *
   * @default "1m"
   */
  readonly pollFrequency?: DurationInput;
  /**
   * `detector`: string. One of `""`, `"fsnotify"` or `"poll"`.
   *
   * @default "fsnotify"
   */
  readonly detector?: EnumInput<'' | 'fsnotify' | 'poll'>;
  /** `headers`: map(list(secret)). */
  readonly headers?: MapInput<ListInput<SecretInput>>;
  /**
   * `size_limit`: bytes_size.
   *
   * @default "1MiB"
   */
  readonly sizeLimit?: SizeInput;
  /**
   * `is_secret`: bool.
   *
   * @default false
   * @deprecated by Alloy
   */
  readonly isSecret?: BoolInput;
  /** `retries`: number, required by the reference. */
  readonly retries?: NumberInput;
  /** `cipher_suites`: list(string). One of `"O'Neill"` or `"B"`. */
  readonly cipherSuites?: ListInput<EnumInput<'O\'Neill' | 'B'>>;
  /** `proxy_url`: string (url). */
  readonly proxyUrl?: StringInput;
  /** `anything`: any. */
  readonly anything?: AnyInput;
  /** `password`: secret. */
  readonly password?: SecretInput;
  /** `content`: optional_secret. */
  readonly content?: OptionalSecretInput;
  /**
   * `match`: regex.
   *
   * @default ".*\/(a|b)"
   */
  readonly match?: StringInput;
  /** `filters`: list(object). */
  readonly filters?: ListInput<{
    /** `prefix_name`: string, required. */
    readonly prefixName: StringInput;
    /** `regex`: string. */
    readonly regex?: StringInput;
  }>;
  /** `cache`: object. */
  readonly cache?: {
    /** `sampled_cache_size`: number. */
    readonly sampledCacheSize?: NumberInput;
  };
  /** `http_429_retry`: bool. */
  readonly http429Retry?: BoolInput;
}

/** Exports of `local.file`. */
export interface FileExports {
  /** `content`: optional_secret. */
  readonly content: Expression<OptionalSecretText>;
}

/**
 * Reads a file.
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

  /**
   * Reads a file.
   *
   * `local.file` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file/
   */
  constructor(scope: Construct, id: string, props: FileProps) {
    super(scope, id, 'local.file', props);
  }

  /** `content`: optional_secret. */
  get content(): Expression<OptionalSecretText> {
    return this.export('content');
  }
}
