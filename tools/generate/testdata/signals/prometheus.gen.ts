// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  Expression,
  ListInput,
  MetricsReceiver,
  RelabelRules,
  SecretText,
  Targets,
  TargetsInput,
} from '../values';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `prometheus.relabel`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.relabel/
 */
export interface RelabelProps extends ComponentProps {
  /** `forward_to`: list(MetricsReceiver), required. */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** `targets`: list(Target). */
  readonly targets?: TargetsInput;
  /** `rules`: RelabelRules. */
  readonly rules?: Expression<RelabelRules>;
}

/** Exports of `prometheus.relabel`. */
export interface RelabelExports {
  /** `receiver`: MetricsReceiver. */
  readonly receiver: Expression<MetricsReceiver>;
  /** `targets`: list(Target). */
  readonly targets: Expression<Targets>;
  /** `rules`: RelabelRules. */
  readonly rules: Expression<RelabelRules>;
  /** `data`: map(secret). */
  readonly data: Expression<{ readonly [key: string]: SecretText }>;
}

/**
 * `prometheus.relabel` in Alloy; generally available; takes metrics; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.relabel/
 */
export class Relabel extends Component implements RelabelExports {
  /**
   * The exports of the `prometheus.relabel` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): RelabelExports {
    return exportsFromLabel(scope, 'prometheus.relabel', label);
  }

  /**
   * `prometheus.relabel` in Alloy; generally available; takes metrics; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.relabel/
   */
  constructor(scope: Construct, id: string, props: RelabelProps) {
    super(scope, id, 'prometheus.relabel', props);
  }

  /** `receiver`: MetricsReceiver. */
  get receiver(): Expression<MetricsReceiver> {
    return this.export('receiver');
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }

  /** `rules`: RelabelRules. */
  get rules(): Expression<RelabelRules> {
    return this.export('rules');
  }

  /** `data`: map(secret). */
  get data(): Expression<{ readonly [key: string]: SecretText }> {
    return this.export('data');
  }
}
