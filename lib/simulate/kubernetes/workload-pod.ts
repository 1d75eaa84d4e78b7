import type { KubernetesObject, ObjectMetadata, Pod, PodSpec } from './object';

interface PodTemplate {
  readonly metadata?: ObjectMetadata;
  readonly spec?: PodSpec;
}

interface Maker {
  readonly template: (workload: KubernetesObject) => PodTemplate | undefined;
  /** Of the pod, behind the name of the workload. */
  readonly suffix: string;
  /** What controls the pod: the workload, unless it makes something that does. */
  readonly controller?: { readonly kind: string; readonly suffix: string };
}

const ownTemplate = ({ spec }: KubernetesObject) => (spec as { template?: PodTemplate } | undefined)?.template;

const jobTemplate = ({ spec }: KubernetesObject) =>
  (spec as { jobTemplate?: { spec?: { template?: PodTemplate } } } | undefined)?.jobTemplate?.spec?.template;

const makers: ReadonlyMap<string, Maker> = new Map([
  [
    'Deployment',
    { template: ownTemplate, suffix: '-7d4b9c6f5-x2x8z', controller: { kind: 'ReplicaSet', suffix: '-7d4b9c6f5' } },
  ],
  ['ReplicaSet', { template: ownTemplate, suffix: '-x2x8z' }],
  ['StatefulSet', { template: ownTemplate, suffix: '-0' }],
  ['DaemonSet', { template: ownTemplate, suffix: '-x2x8z' }],
  ['Job', { template: ownTemplate, suffix: '-x2x8z' }],
  ['CronJob', { template: jobTemplate, suffix: '-29000000-x2x8z', controller: { kind: 'Job', suffix: '-29000000' } }],
]);

/** The first pod of a workload, unless one of its own is there; undefined for what has no pods. */
export function podOf(workload: KubernetesObject, objects: readonly KubernetesObject[]): Pod | undefined {
  const maker = makers.get(workload.kind ?? '');
  const template = maker?.template(workload);
  if (maker === undefined || template === undefined) return undefined;
  const { name = '', namespace = '' } = workload.metadata ?? {};
  const controller = maker.controller ?? { kind: workload.kind ?? '', suffix: '' };
  const owner = { kind: controller.kind, name: name + controller.suffix, controller: true };
  const exists = objects.some(
    ({ kind, metadata }) =>
      kind === 'Pod' &&
      metadata?.namespace === namespace &&
      metadata.ownerReferences?.some((of) => of.kind === owner.kind && of.name?.startsWith(name) === true),
  );
  if (exists) return undefined;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...template.metadata, name: name + maker.suffix, namespace, ownerReferences: [owner] },
    spec: template.spec ?? {},
  };
}
