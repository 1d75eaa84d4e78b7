import type { Construct } from 'constructs';
import { type blocks, discovery, loki } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, ListInput, LogsReceiver, Problem, StringInput } from '../../values';
import { Pipeline } from '../pipeline';
import { labelListProblems } from './further-labels';
import { ageStages, keepingLabels, type LogAge, lineEndStage } from './log-stages';
import { namespaceProblems } from './selector';
import type { LogStage } from './stages';

export interface KubernetesManifestsProps extends LogAge {
  /** Where the entries go: `logs.receiver` of a destination, `loki.process`, ... */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** The namespace in which k8s-manifest-tail runs: Alloy then needs rights only there. @default - it is looked for in all */
  readonly namespace?: string;
  /** Selects its pods by their labels. @default 'app.kubernetes.io/name=k8s-manifest-tail' */
  readonly podSelector?: StringInput;
  /** Additional stages for the entries, after those of the pipeline. @default - none */
  readonly stages?: readonly blocks.LokiStage[];
  /** Stream labels to keep beside those of the pipeline. @default - none */
  readonly labels?: readonly string[];
}

const KINDS = ['pod', 'deployment', 'statefulset', 'daemonset'] as const;
const KEPT = ['job', 'action', 'k8s_kind', 'k8s_namespace_name', 'service_name'];

/**
 * Reads what k8s-manifest-tail, a program of its own in the cluster, writes about Kubernetes objects: their manifests, and how they change.
 *
 * The line is the manifest; of a change, the manifest before and after as `{"previous": ..., "current": ...}`; `CREATED` or `DELETED` otherwise. Entries have the labels `job` and `service_name`
 * (`integrations/kubernetes/manifests`), `action` (`manifest`, `created`, `modified`, `deleted`), `k8s_kind` and `k8s_namespace_name`; the name of the object is structured metadata (`k8s_pod_name`,
 * `k8s_deployment_name`, ...). One Alloy of a cluster reads them.
 *
 * `loki.source.kubernetes` in Alloy. Exclude the namespace of k8s-manifest-tail from `PodLogs`, or its lines arrive there, too.
 *
 * @example
 * new pipelines.KubernetesManifests(alloy.config, 'manifests', { forwardTo: [logs.receiver], namespace: 'monitoring' });
 */
export class KubernetesManifests extends Pipeline {
  /** Finds the pods that write. */
  readonly pods: discovery.Kubernetes;
  /** Takes the manifests out of the lines, and sets the labels. */
  readonly process: loki.Process;
  /** Reads the lines. */
  readonly source: loki.source.Kubernetes;

  constructor(scope: Construct, id: string, props: KubernetesManifestsProps) {
    super(scope, id, 'KubernetesManifests', 'Manifests of Kubernetes objects, from k8s-manifest-tail');
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        namespace: 'prop',
        podSelector: 'prop',
        dropOlderThan: 'prop',
        stages: 'prop',
        labels: 'prop',
      },
      problemsOf(props),
    );
    this.pods = new discovery.Kubernetes(this, '', {
      role: 'pod',
      ...(props.namespace !== undefined && { namespaces: { names: [props.namespace] } }),
      selectors: [{ role: 'pod', label: props.podSelector ?? 'app.kubernetes.io/name=k8s-manifest-tail' }],
    });
    const containers = new discovery.Relabel(this, 'containers', {
      targets: this.pods.targets,
      // One target for each container, however many ports it has.
      rule: [
        { regex: '__address__|__meta_kubernetes_pod_container_port_.+', action: 'labeldrop' },
        { sourceLabels: ['__meta_kubernetes_pod_container_init'], regex: 'true', action: 'drop' },
      ],
    });
    this.process = new loki.Process(this, '', {
      forwardTo: props.forwardTo,
      stage: [
        ...ageStages(props),
        lineEndStage(),
        ...manifestStages(),
        ...(props.stages ?? []),
        {
          kind: 'structured_metadata',
          values: Object.fromEntries(KINDS.map((kind) => [`k8s_${kind}_name`, `k8s_${kind}_name`])),
        },
        keepingLabels([...KEPT, ...(props.labels ?? [])], props.stages),
      ],
    });
    this.source = new loki.source.Kubernetes(this, '', {
      targets: containers.output,
      forwardTo: [this.process.receiver],
      clustering: { enabled: true },
    });
  }
}

/** Its lines are log records as OpenTelemetry's exporter for standard output has them: attributes are a list of keys and values. */
function manifestStages(): readonly LogStage[] {
  const attribute = (name: string) => `Attributes[?Key=='${name}'].Value.Value | [0]`;
  return [
    {
      kind: 'json',
      expressions: {
        body: 'Body.Value',
        action: attribute('action'),
        k8s_namespace_name: attribute('k8s.namespace.name'),
        ...Object.fromEntries(KINDS.map((kind) => [`k8s_${kind}_name`, attribute(`k8s.${kind}.name`)])),
      },
    },
    { kind: 'json', source: 'body', expressions: { k8s_kind: 'kind', previous: 'previous', current: 'current' } },
    {
      kind: 'template',
      source: 'body',
      template:
        '{{ if eq .action "modified" }}{"previous": {{ if .previous }}{{ .previous }}{{ else }}null{{ end }}, "current": {{ .current }}}' +
        '{{ else if eq .action "created" "deleted" }}{{ ToUpper .action }}{{ else if .Value }}{{ .Value }}{{ end }}',
    },
    { kind: 'output', source: 'body' },
    {
      kind: 'static_labels',
      values: { job: 'integrations/kubernetes/manifests', service_name: 'integrations/kubernetes/manifests' },
    },
    { kind: 'labels', values: { action: '', k8s_kind: '', k8s_namespace_name: '' } },
  ];
}

function problemsOf(props: Partial<KubernetesManifestsProps> = {}): readonly Problem[] {
  return [
    ...(props.namespace === undefined ? [] : namespaceProblems([props.namespace], ['namespace'])),
    ...labelListProblems(props.labels, 'labels'),
  ];
}
