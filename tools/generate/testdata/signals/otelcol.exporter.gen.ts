// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  AuthHandler,
  Consumer,
  Expression,
  StorageHandler,
} from '../values';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `otelcol.exporter.none`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.none/
 */
export interface NoneProps extends ComponentProps {}

/** Exports of `otelcol.exporter.none`. */
export interface NoneExports {
  /** `input`: otelcol.Consumer, takes nothing. */
  readonly input: Expression<Consumer<never>>;
}

/**
 * `otelcol.exporter.none` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.none/
 */
export class None extends Component implements NoneExports {
  /**
   * The exports of the `otelcol.exporter.none` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): NoneExports {
    return exportsFromLabel(scope, 'otelcol.exporter.none', label);
  }

  /**
   * `otelcol.exporter.none` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.none/
   */
  constructor(scope: Construct, id: string, props: NoneProps = {}) {
    super(scope, id, 'otelcol.exporter.none', props);
  }

  /** `input`: otelcol.Consumer, takes nothing. */
  get input(): Expression<Consumer<never>> {
    return this.export('input');
  }
}

/**
 * Arguments of `otelcol.exporter.some`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.some/
 */
export interface SomeProps extends ComponentProps {
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
  /** `storage`: otelcol.ExtensionHandler. */
  readonly storage?: Expression<StorageHandler>;
}

/** Exports of `otelcol.exporter.some`. */
export interface SomeExports {
  /** `input`: otelcol.Consumer, takes metrics and logs; which of them depends on the arguments. */
  readonly input: Expression<Consumer<'metrics' | 'logs'>>;
}

/**
 * `otelcol.exporter.some` in Alloy; generally available; takes metrics and logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.some/
 */
export class Some extends Component implements SomeExports {
  /**
   * The exports of the `otelcol.exporter.some` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): SomeExports {
    return exportsFromLabel(scope, 'otelcol.exporter.some', label);
  }

  /**
   * `otelcol.exporter.some` in Alloy; generally available; takes metrics and logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.some/
   */
  constructor(scope: Construct, id: string, props: SomeProps = {}) {
    super(scope, id, 'otelcol.exporter.some', props);
  }

  /** `input`: otelcol.Consumer, takes metrics and logs; which of them depends on the arguments. */
  get input(): Expression<Consumer<'metrics' | 'logs'>> {
    return this.export('input');
  }
}
