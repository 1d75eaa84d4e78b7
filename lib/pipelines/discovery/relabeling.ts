import type { blocks } from '../../components';

/** A rule of `discovery.relabel`. */
export type Rule = blocks.RelabelRule;

const POD = '__meta_kubernetes_pod_';

/** What `discovery.kubernetes` may find, as far as pipelines read annotations and labels of it. */
export type Role = 'pod' | 'service';

/** The `__meta_kubernetes_*` label for an annotation or label of a discovered object: `prometheus.io/port` of pods is `..._prometheus_io_port`. */
export function meta(role: Role | 'namespace', kind: 'annotation' | 'label', name: string): string {
  return `__meta_kubernetes_${role}_${kind}_${name.replace(/[^a-zA-Z0-9_]/g, '_')}`;
}

/** The same of a pod. */
export function podMeta(kind: 'annotation' | 'label', name: string): string {
  return meta('pod', kind, name);
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
 * The labels that name a pod in every signal: `namespace`, `pod`, `node`, `service_name`, `job` as `namespace/service_name`, and `instance`.
 *
 * The service name is, by OpenTelemetry's conventions for Kubernetes, the first of: annotation
 * `resource.opentelemetry.io/service.name`, label `app.kubernetes.io/instance`, label `app.kubernetes.io/name`, name of the owning workload, name of
 * the pod. The namespace in `job` is that of the annotation `resource.opentelemetry.io/service.namespace`, if there is one. `instance` is the annotation
 * `resource.opentelemetry.io/service.instance.id`, or the pod's uid: alone of what tells pods apart, both a scrape and an OTLP gateway know it of every
 * pod, whatever its containers and ports. OTLP metrics have the same `job` and `instance`, of `service.namespace`, `service.name`, `service.instance.id`.
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
    {
      sourceLabels: [podMeta('annotation', 'resource.opentelemetry.io/service.namespace'), 'namespace', 'service_name'],
      regex: '(?:;(.+)|([^;]+);.+);(.+)',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: groups of the expression.
      replacement: '${1}${2}/${3}',
      targetLabel: 'job',
    },
    {
      sourceLabels: [podMeta('annotation', 'resource.opentelemetry.io/service.instance.id'), `${POD}uid`],
      regex: ';*([^;]+).*',
      targetLabel: 'instance',
    },
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
