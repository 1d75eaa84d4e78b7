// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  Expression,
  ListInput,
  LogsReceiver,
  ProfilesReceiver,
} from '../values';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `pyroscope.write`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.write/
 */
export interface WriteProps extends ComponentProps {
  /** `forward_to`: list(ProfilesReceiver). */
  readonly forwardTo?: ListInput<Expression<ProfilesReceiver>>;
}

/** Exports of `pyroscope.write`. */
export interface WriteExports {
  /** `receiver`: ProfilesReceiver. */
  readonly receiver: Expression<ProfilesReceiver>;
  /** `logs_receiver`: LogsReceiver. */
  readonly logsReceiver: Expression<LogsReceiver>;
}

/**
 * `pyroscope.write` in Alloy; generally available; takes profiles; sends profiles.
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

  /**
   * `pyroscope.write` in Alloy; generally available; takes profiles; sends profiles.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/pyroscope/pyroscope.write/
   */
  constructor(scope: Construct, id: string, props: WriteProps = {}) {
    super(scope, id, 'pyroscope.write', props);
  }

  /** `receiver`: ProfilesReceiver. */
  get receiver(): Expression<ProfilesReceiver> {
    return this.export('receiver');
  }

  /** `logs_receiver`: LogsReceiver. */
  get logsReceiver(): Expression<LogsReceiver> {
    return this.export('logs_receiver');
  }
}
