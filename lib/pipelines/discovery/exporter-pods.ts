import type { Problem } from '../../values';
import { copy, dropContainers, podMeta, type Rule } from './relabeling';

const POD = '__meta_kubernetes_pod_';

/** Where an exporter answers: at a port that a container declares under one of these names, or at one of this number, declared or not. */
export type ExporterPort = readonly string[] | number;

/** Keeps the containers of pods that run and are ready, at their port. */
export function exporterTargets(port: ExporterPort): readonly Rule[] {
  return [
    {
      sourceLabels: [`${POD}container_init`, `${POD}phase`, `${POD}ready`],
      regex: 'false;Running;true',
      action: 'keep',
    },
    ...(typeof port === 'number'
      ? [
          { sourceLabels: [`${POD}ip`], regex: '([0-9.]+)', replacement: `$1:${port}`, targetLabel: '__address__' },
          { sourceLabels: [`${POD}ip`], regex: '(.*:.*)', replacement: `[$1]:${port}`, targetLabel: '__address__' },
          // One target for each pod, however many ports and containers it has.
          dropContainers(),
        ]
      : [{ sourceLabels: [`${POD}container_port_name`], regex: port.join('|'), action: 'keep' } as const]),
  ];
}

/**
 * The labels of an exporter's pod: `namespace`, `pod`, `container` (of a port that has a name, which belongs to one), `workload` as `DaemonSet/node-exporter`, without the hash of a ReplicaSet, `app` and
 * `component`. They say who measured, not what was measured.
 */
export function exporterLabels(port: ExporterPort): readonly Rule[] {
  return [
    copy('__meta_kubernetes_namespace', 'namespace'),
    copy(`${POD}name`, 'pod'),
    ...(typeof port === 'number' ? [] : [copy(`${POD}container_name`, 'container')]),
    {
      sourceLabels: [`${POD}controller_kind`, `${POD}controller_name`],
      separator: '/',
      regex: '(ReplicaSet/.+)-[a-z0-9]+|(Job/.+)-[0-9]{8}|(.+/.+)',
      replacement: '$1$2$3',
      targetLabel: 'workload',
    },
    firstOf(['app.kubernetes.io/name', 'k8s-app', 'app'], 'app'),
    firstOf(['app.kubernetes.io/component', 'k8s-component', 'component'], 'component'),
  ];
}

/** The value of the first label of the pod that is there. */
function firstOf(labels: readonly string[], targetLabel: string): Rule {
  return { sourceLabels: labels.map((label) => podMeta('label', label)), regex: ';*([^;]+).*', targetLabel };
}

/** Which pods are those of an exporter. */
export type PodLabels = Readonly<Record<string, string>>;

/** The label selector of Kubernetes for pods with all of these labels. */
export function selectorOf(labels: PodLabels): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .join(',');
}

const labelName = /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9](?:[-\w.]{0,61}[A-Za-z0-9])?$/;
const labelValue = /^(?:[A-Za-z0-9](?:[-\w.]{0,61}[A-Za-z0-9])?)?$/;

/** What is wrong with labels that choose pods. */
export function podLabelProblems(labels: PodLabels | undefined): readonly Problem[] {
  if (labels === undefined) return [];
  const path = ['podLabels'];
  if (typeof labels !== 'object' || labels === null || Array.isArray(labels)) {
    return [{ path, message: 'must be an object of labels', hint: "write { 'app.kubernetes.io/name': 'kepler' }" }];
  }
  const entries = Object.entries(labels as Readonly<Record<string, unknown>>);
  if (entries.length === 0) return [{ path, message: 'is empty, so that every pod would be scraped' }];
  return entries.flatMap(([name, value]) => [
    ...(labelName.test(name)
      ? []
      : [{ path: [...path, name], message: 'is no name that a label of Kubernetes can have' }]),
    ...(typeof value === 'string' && labelValue.test(value)
      ? []
      : [
          {
            path: [...path, name],
            message:
              'must be a value that a label of Kubernetes can have: letters, digits, `-`, `_` and `.`, and not more than 63',
            hint: 'one value, no expression; for more, make a pipeline for each',
          },
        ]),
  ]);
}

/** What is wrong with a port by its name or number. */
export function portProblems(port: unknown): readonly Problem[] {
  const path = ['port'];
  if (port === undefined) return [];
  if (typeof port === 'number') {
    if (Number.isInteger(port) && port >= 1 && port <= 65535) return [];
    return [{ path, message: `is ${port}, but must be a whole number from 1 to 65535, or the name of a port` }];
  }
  if (typeof port === 'string' && /^[a-z0-9](?:[-a-z0-9]{0,13}[a-z0-9])?$/.test(port) && !/^[0-9]+$/.test(port))
    return [];
  const message = `is ${JSON.stringify(port)}, but must be the name of a port, of at most 15 lower-case letters, digits and \`-\`, or its number`;
  return [{ path, message }];
}
