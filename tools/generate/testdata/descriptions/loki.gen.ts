// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  DurationInput,
  Expression,
  ListInput,
  LogsReceiver,
  NumberInput,
  StringInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `loki.process`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.process/
 */
export interface ProcessProps extends ComponentProps {
  /**
   * How long to wait for one entry. Raise it where stages are slow.
   *
   * `timeout`: duration.
   *
   * @default "10s"
   */
  readonly timeout?: DurationInput;
  /**
   * Bounds of what is kept in memory.
   *
   * `limits`: list(object).
   */
  readonly limits?: ListInput<{
    /**
     * The most lines of one stream.
     *
     * `max_lines`: number, required.
     */
    readonly maxLines: NumberInput;
    /** `unsaid`: string. */
    readonly unsaid?: StringInput;
  }>;
  /**
   * Where entries wait for their turn.
   *
   * `queue` blocks, one for each item.
   */
  readonly queue?: readonly ProcessQueue[];
  /**
   * How the connection is encrypted.
   *
   * `tls` block.
   */
  readonly tls?: blocks.TLS;
  /** `stage.*` blocks in their order, told apart by `kind`. */
  readonly stage?: readonly LokiProcessStage[];
}

/** Exports of `loki.process`. */
export interface ProcessExports {
  /**
   * Takes the entries that the stages change.
   *
   * `receiver`: LogsReceiver.
   */
  readonly receiver: Expression<LogsReceiver>;
}

/**
 * Changes lines.
 *
 * `loki.process` in Alloy; generally available; takes logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.process/
 * @example
 * ```ts
 * new loki.Process(config, 'default', { stage: [{ kind: 'json', source: '/var/*\/x' }] });
 * ```
 */
export class Process extends Component implements ProcessExports {
  /**
   * The exports of the `loki.process` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): ProcessExports {
    return exportsFromLabel(scope, 'loki.process', label);
  }

  /**
   * Changes lines.
   *
   * `loki.process` in Alloy; generally available; takes logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.process/
   * @example
   * ```ts
   * new loki.Process(config, 'default', { stage: [{ kind: 'json', source: '/var/*\/x' }] });
   * ```
   */
  constructor(scope: Construct, id: string, props: ProcessProps = {}) {
    super(scope, id, 'loki.process', props);
  }

  /**
   * Takes the entries that the stages change.
   *
   * `receiver`: LogsReceiver.
   */
  get receiver(): Expression<LogsReceiver> {
    return this.export('receiver');
  }
}

/**
 * Where entries wait for their turn.
 *
 * The `queue` block.
 */
export interface ProcessQueue {
  /**
   * How many entries may wait. More of them need more memory.
   *
   * `size`: number.
   */
  readonly size?: NumberInput;
}

/** A block of the group `stage.*`. */
export type LokiProcessStage =
  | blocks.StageJSON
  | LokiProcessStageDocker;

/**
 * Unpacks the lines that Docker writes.
 *
 * The `stage.docker` block.
 */
export interface LokiProcessStageDocker {
  /**
   * Unpacks the lines that Docker writes.
   *
   * A `stage.docker` block.
   */
  readonly kind: 'docker';
}
