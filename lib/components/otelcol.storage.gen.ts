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
  /**
   * Directory for the state. Without it, a part of Alloy's own storage is used; in a container, either needs a volume to last.
   *
   * `directory`: string.
   */
  readonly directory?: StringInput;
  /**
   * How long to wait for the lock on a file before giving up.
   *
   * `timeout`: duration.
   *
   * @default "1s"
   */
  readonly timeout?: DurationInput;
  /**
   * Gives disk space back, which files otherwise keep once they have grown.
   *
   * `compaction` block.
   */
  readonly compaction?: FileCompaction;
  /**
   * Forces each write to disk, so that a power failure loses nothing. Writing becomes much slower.
   *
   * `fsync`: bool.
   *
   * @default false
   */
  readonly fsync?: BoolInput;
  /**
   * Creates the directory if it isn't there. Turned off, a missing one is an error.
   *
   * `create_directory`: bool.
   *
   * @default true
   */
  readonly createDirectory?: BoolInput;
  /**
   * Permissions of a created directory, in octal. Alloy's own user must be able to write.
   *
   * `directory_permissions`: string.
   *
   * @default "0750"
   */
  readonly directoryPermissions?: StringInput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.storage.file`. */
export interface FileExports {
  /**
   * Handler for the `storage` argument of receivers and sending queues, which keep their state in the directory.
   *
   * `handler`: otelcol.ExtensionHandler.
   */
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

  /**
   * Gives other OpenTelemetry components a directory in which their state survives a restart.
   *
   * `otelcol.storage.file` in Alloy; public preview, needs `--stability.level=public-preview` or lower.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.storage.file/
   */
  constructor(scope: Construct, id: string, props: FileProps = {}) {
    super(scope, id, 'otelcol.storage.file', props);
  }

  /**
   * Handler for the `storage` argument of receivers and sending queues, which keep their state in the directory.
   *
   * `handler`: otelcol.ExtensionHandler.
   */
  get handler(): Expression<StorageHandler> {
    return this.export('handler');
  }
}

/**
 * Gives disk space back, which files otherwise keep once they have grown.
 *
 * The `compaction` block.
 */
export interface FileCompaction {
  /**
   * Compacts files at start.
   *
   * `on_start`: bool.
   *
   * @default false
   */
  readonly onStart?: BoolInput;
  /**
   * Compacts files while running, once they have grown large and emptied again.
   *
   * `on_rebound`: bool.
   *
   * @default false
   */
  readonly onRebound?: BoolInput;
  /**
   * Directory for the temporary copy that compaction makes. It needs as much room as the largest file.
   *
   * `directory`: string.
   */
  readonly directory?: StringInput;
  /**
   * Mebibytes that a file must have grown to before compaction is considered.
   *
   * `rebound_needed_threshold_mib`: number.
   *
   * @default 100
   */
  readonly reboundNeededThresholdMib?: NumberInput;
  /**
   * Mebibytes in use below which a file that had grown is compacted.
   *
   * `rebound_trigger_threshold_mib`: number.
   *
   * @default 10
   */
  readonly reboundTriggerThresholdMib?: NumberInput;
  /**
   * How many entries are copied at a time. Fewer take less memory; zero copies all at once.
   *
   * `max_transaction_size`: number.
   *
   * @default 65536
   */
  readonly maxTransactionSize?: NumberInput;
  /**
   * How often to look whether a file should be compacted.
   *
   * `check_interval`: duration.
   *
   * @default "5s"
   */
  readonly checkInterval?: DurationInput;
  /**
   * Deletes temporary files at start that an interrupted compaction has left behind.
   *
   * `cleanup_on_start`: bool.
   *
   * @default false
   */
  readonly cleanupOnStart?: BoolInput;
}
