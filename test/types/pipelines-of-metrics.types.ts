/**
 * What pipelines of metrics take. Compiled, never run: every `@ts-expect-error` is a compile error that has to be there; everything else has to compile.
 */
import type { Construct } from 'constructs';
import { type destinations, pipelines } from '../../lib';

declare const scope: Construct;
declare const metrics: destinations.Prometheus;
declare const logs: destinations.Loki;

const forwardTo = [metrics.receiver];

export function receivers(): void {
  new pipelines.KubeletMetrics(scope, 'right', { forwardTo });
  // @ts-expect-error: logs
  new pipelines.KubeletMetrics(scope, 'signal', { forwardTo: [logs.receiver] });
  // @ts-expect-error: nowhere
  new pipelines.HostMetrics(scope, 'missing', {});
}

export function selections(): void {
  new pipelines.KubeStateMetrics(scope, 'right', { forwardTo, keepMetrics: ['kube_.*'], defaultMetrics: false });
  // @ts-expect-error: the chart's name for it
  new pipelines.KubeStateMetrics(scope, 'name', { forwardTo, includeMetrics: ['kube_.*'] });
  // @ts-expect-error: there is no default list
  new pipelines.ControlPlaneMetrics(scope, 'list', { forwardTo, defaultMetrics: true });
  // @ts-expect-error: a text
  new pipelines.NodeExporterMetrics(scope, 'text', { forwardTo, keepMetrics: 'node_.*' });
}

export function choices(): void {
  new pipelines.KubeletMetrics(scope, 'right', { forwardTo, endpoints: ['probes'], nodeLabels: ['os'] });
  // @ts-expect-error
  new pipelines.KubeletMetrics(scope, 'endpoint', { forwardTo, endpoints: ['probe'] });
  // @ts-expect-error: in the chart's spelling for logs
  new pipelines.KubeletMetrics(scope, 'label', { forwardTo, nodeLabels: ['availabilityZone'] });
  // @ts-expect-error: options of other classes
  new pipelines.HostMetrics(scope, 'clustering', { forwardTo, nodeLabels: ['os'] });
  // @ts-expect-error: without a job
  new pipelines.CompanionMetrics(scope, 'job', { forwardTo, podLabels: { app: 'a' }, port: 1 });
}
