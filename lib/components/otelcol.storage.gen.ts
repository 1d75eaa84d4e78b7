// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  BoolInput,
  DurationInput,
  Expression,
  NumberInput,
  StorageHandler,
  StringInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `otelcol.storage.file`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.storage.file/
 */
export interface FileProps extends ComponentProps {
  /** `directory`: string. */
  readonly directory?: StringInput;
  /**
   * `timeout`: duration.
   *
   * @default "1s"
   */
  readonly timeout?: DurationInput;
  /** `compaction` block. */
  readonly compaction?: FileCompaction;
  /**
   * `fsync`: bool.
   *
   * @default false
   */
  readonly fsync?: BoolInput;
  /**
   * `create_directory`: bool.
   *
   * @default true
   */
  readonly createDirectory?: BoolInput;
  /**
   * `directory_permissions`: string.
   *
   * @default "0750"
   */
  readonly directoryPermissions?: StringInput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.storage.file`. */
export interface FileExports {
  /** `handler`: otelcol.ExtensionHandler. */
  readonly handler: Expression<StorageHandler>;
}

/**
 * Gives other OpenTelemetry components a directory in which their state survives a restart.
 *
 * `otelcol.storage.file` in Alloy; public preview, needs `--stability.level=public-preview` or lower.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.storage.file/
 */
export class File extends Component implements FileExports {
  /**
   * The exports of the `otelcol.storage.file` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): FileExports {
    return exportsFromLabel(scope, 'otelcol.storage.file', label);
  }

  constructor(scope: Construct, id: string, props: FileProps = {}) {
    super(scope, id, 'otelcol.storage.file', props);
  }

  /** `handler`: otelcol.ExtensionHandler. */
  get handler(): Expression<StorageHandler> {
    return this.export('handler');
  }
}

/** The `compaction` block. */
export interface FileCompaction {
  /**
   * `on_start`: bool.
   *
   * @default false
   */
  readonly onStart?: BoolInput;
  /**
   * `on_rebound`: bool.
   *
   * @default false
   */
  readonly onRebound?: BoolInput;
  /** `directory`: string. */
  readonly directory?: StringInput;
  /**
   * `rebound_needed_threshold_mib`: number.
   *
   * @default 100
   */
  readonly reboundNeededThresholdMib?: NumberInput;
  /**
   * `rebound_trigger_threshold_mib`: number.
   *
   * @default 10
   */
  readonly reboundTriggerThresholdMib?: NumberInput;
  /**
   * `max_transaction_size`: number.
   *
   * @default 65536
   */
  readonly maxTransactionSize?: NumberInput;
  /**
   * `check_interval`: duration.
   *
   * @default "5s"
   */
  readonly checkInterval?: DurationInput;
  /**
   * `cleanup_on_start`: bool.
   *
   * @default false
   */
  readonly cleanupOnStart?: BoolInput;
}
