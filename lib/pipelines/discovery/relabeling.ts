import type { blocks } from '../../components';

/** A rule of `discovery.relabel`. */
export type Rule = blocks.RelabelRule;

const POD = '__meta_kubernetes_pod_';

/** The `__meta_kubernetes_pod_*` label for an annotation or label of a discovered pod: `prometheus.io/port` is `..._prometheus_io_port`. */
export function podMeta(kind: 'annotation' | 'label', name: string): string {
  return `${POD}${kind}_${name.replace(/[^a-zA-Z0-9_]/g, '_')}`;
}

/** A regular expression that matches exactly these strings; Alloy anchors those of relabeling rules. */
export function anyOf(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
}

/** Copies a label under another name. */
export function copy(source: string, targetLabel: string): Rule {
  return { sourceLabels: [source], targetLabel };
}

/**
 * The labels that name a pod in every signal: `namespace`, `pod`, `node`, `service_name`, and `job` as `namespace/service_name`.
 *
 * The service name is, by OpenTelemetry's conventions for Kubernetes, the first of: annotation
 * `resource.opentelemetry.io/service.name`, label `app.kubernetes.io/instance`, label `app.kubernetes.io/name`, name of the owning workload, name of
 * the pod. That is also the `job` of OTLP metrics whose `service.namespace` is the pod's namespace.
 */
export function identityRules(): readonly Rule[] {
  const workload = '__tmp_workload';
  return [
    copy('__meta_kubernetes_namespace', 'namespace'),
    copy(`${POD}name`, 'pod'),
    copy(`${POD}node_name`, 'node'),
    copy(`${POD}controller_name`, workload),
    // Without the hash of a Deployment's ReplicaSet and the time of a CronJob's Job; a static pod belongs to its node, which is no workload.
    {
      sourceLabels: [`${POD}controller_kind`, `${POD}controller_name`],
      regex: 'ReplicaSet;(.+)-[a-z0-9]+|Job;(.+)-[0-9]{8}|Node;.*',
      replacement: '$1$2',
      targetLabel: workload,
    },
    {
      sourceLabels: [
        podMeta('annotation', 'resource.opentelemetry.io/service.name'),
        podMeta('label', 'app.kubernetes.io/instance'),
        podMeta('label', 'app.kubernetes.io/name'),
        workload,
        `${POD}name`,
      ],
      regex: ';*([^;]+).*',
      targetLabel: 'service_name',
    },
    { sourceLabels: ['namespace', 'service_name'], separator: '/', targetLabel: 'job' },
  ];
}

/** Drops the labels that distinguish the ports of a container, so that its targets become one. */
export function dropPorts(): Rule {
  return { regex: `__address__|${POD}container_port_.+`, action: 'labeldrop' };
}

/** Drops the labels that distinguish the containers of a pod, so that targets with the same address become one. */
export function dropContainers(): Rule {
  return { regex: `${POD}container_.+`, action: 'labeldrop' };
}
