import { type ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { AlloyConfig } from '../config';
import type { Diagnostic } from '../syntax';
import type { AlloyProps } from './alloy-props';
import type { Endpoint } from './endpoint';

const mark = Symbol.for('cdk8s-alloy.Alloy');

/**
 * Grafana Alloy in a Kubernetes cluster: the workload, and everything around it that the configuration asks for. (Published early: the
 * members are final, their bodies follow.)
 *
 * @example
 * const alloy = new Alloy(chart, 'alloy', { clustering: {} });
 * const metrics = new prometheus.RemoteWrite(alloy.config, 'default', { endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }] });
 */
export class Alloy extends Construct {
  /** Whether `x` is an Alloy, of this copy of the package or another. */
  static isAlloy(x: unknown): x is Alloy {
    return typeof x === 'object' && x !== null && mark in x;
  }

  /** The configuration: the scope in which components are made. */
  readonly config: AlloyConfig;
  /** Name of all objects: the id of the construct. */
  readonly name: string;
  readonly namespace: string;
  /** The DaemonSet, Deployment or StatefulSet; `ApiObject.of(alloy)` finds it too. */
  declare readonly workload: ApiObject;
  declare readonly serviceAccount: ApiObject;
  declare readonly configMap: ApiObject;
  /** Absent with `service: false`. */
  declare readonly service: ApiObject | undefined;

  constructor(scope: Construct, id: string, props: AlloyProps = {}) {
    super(scope, id);
    Object.defineProperty(this, mark, { value: true });
    this.name = id;
    this.namespace = props.namespace ?? Chart.of(this).namespace ?? 'monitoring-stack';
    this.config = props.config ?? new AlloyConfig(this, 'config');
  }

  /** Where applications send OTLP over gRPC; validation reports it if no `otelcol.receiver.otlp` has a `grpc` block. */
  get otlpGrpc(): Endpoint {
    throw new Error('not here yet');
  }

  /** Where applications send OTLP over HTTP; validation reports it if no `otelcol.receiver.otlp` has an `http` block. */
  get otlpHttp(): Endpoint {
    throw new Error('not here yet');
  }

  /** Where other components of the configuration listen: the Service's port of this name (`loki-api`, `syslog-1`). */
  endpoint(_portName: string): Endpoint {
    throw new Error('not here yet');
  }

  /** All problems of the configuration and of its workload: errors, and warnings such as widened rules and options that may be needed. */
  check(): readonly Diagnostic[] {
    throw new Error('not here yet');
  }
}
