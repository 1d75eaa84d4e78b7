import { Chart, Testing } from 'cdk8s';
import { Alloy, type AlloyProps } from '../../lib/kubernetes';
import { planProblems } from '../../lib/kubernetes/checks';

/** A manifest that tests look into. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly labels?: Record<string, string> };
  // biome-ignore lint/suspicious/noExplicitAny: manifests are looked into freely here
  readonly [member: string]: any;
}

/** Receives traces on both OTLP ports. */
export const OTLP = `otelcol.receiver.otlp "default" {
  grpc { }
  http { }
  output { traces = [otelcol.exporter.otlp.tempo.input] }
}
otelcol.exporter.otlp "tempo" {
  client {
    endpoint = "tempo:4317"
    tls { insecure = true }
  }
}`;
/** Reads logs of pods through the API. */
export const PODS = `discovery.kubernetes "pods" {
  role = "pod"
}
loki.source.kubernetes "pods" {
  targets    = discovery.kubernetes.pods.targets
  forward_to = [loki.write.default.receiver]
}
loki.write "default" {
  endpoint { url = "http://loki:3100/loki/api/v1/push" }
}`;

export function chart(namespace: string | undefined = 'monitoring-stack'): Chart {
  return new Chart(Testing.app(), 'test', { disableResourceNameHashes: true, ...(namespace ? { namespace } : {}) });
}

export function make(text: string, props: AlloyProps = {}, scope = chart()): Alloy {
  const alloy = new Alloy(scope, 'alloy', props);
  alloy.config.addText(text);
  return alloy;
}

export function synth(alloy: Alloy): Manifest[] {
  return Testing.synth(Chart.of(alloy));
}

export function find(objects: readonly Manifest[], kind: string, name = 'alloy'): Manifest {
  const found = objects.filter((object) => object.kind === kind && object.metadata.name === name);
  expect(found).toHaveLength(1);
  return found[0]!;
}

export const podOf = (alloy: Alloy, kind = 'DaemonSet') => find(synth(alloy), kind).spec.template.spec;
export const containerOf = (alloy: Alloy, kind?: string) => podOf(alloy, kind).containers[0];

/** Codes and messages of errors and warnings of the workload. */
export const problems = (alloy: Alloy) => alloy.check().map(({ code, severity }) => `${severity} ${code}`);

/** What is wrong with the workload itself, whatever its configuration is like. */
export const workloadProblems = (alloy: Alloy) => planProblems(alloy.plan);

/** Listeners whose port is taken, as the user is told of them. */
export const conflictsOf = (alloy: Alloy) =>
  alloy.check().flatMap(({ code, message }) => (code === 'lint/port-conflict' ? message : []));
