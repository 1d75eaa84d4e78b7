import { identityOf, type KubernetesObject, nameOf, titleOf } from '../diff';
import { type Commands, kubectlName } from './commands';
import type { Decision } from './decisions';
import { collectorsIn, titleOfInstallation } from './installation';
import type { Move } from './move';
import { HELM_ANNOTATIONS, HELM_LABELS, releaseOf } from './ownership';
import { annotationsOf, distinct, labelsOf } from './parts';
import type { Situation, Step } from './situation';
import { reasons } from './steps-before';
import { isWorkload } from './workload';

export function applyStep(
  manifests: Situation['manifests'],
  next: readonly KubernetesObject[],
  existing: readonly KubernetesObject[],
  force: readonly string[],
  takenOver: readonly Decision[],
  commands: Commands,
): Step {
  const known = new Set(existing.map(identityOf));
  const gone = next.filter((object) => !known.has(identityOf(object))).length;
  return {
    kind: 'apply',
    title: `Apply ${manifests.path === '-' ? 'the new manifests' : manifests.path}, and wait until it runs`,
    why: [
      ...(force.length === 0
        ? []
        : [
            `--force-conflicts takes over fields of others, this once${takenOver.length === 0 ? '' : `: ${takenOver.map(({ object }) => titleOf(nameOf(object))).join(', ')}`}`,
          ]),
      ...(existing.length === 0 || gone === next.length
        ? []
        : [`${existing.length} of ${next.length} objects are there already`]),
    ],
    commands: [
      manifests.isFolder ? commands.deploy(manifests.path, ...force) : commands.apply(manifests.path, ...force),
    ],
  };
}

export function verifySteps(next: readonly KubernetesObject[], commands: Commands): readonly Step[] {
  const workloads = collectorsIn(next).filter(({ program }) => program === 'Alloy');
  if (workloads.length === 0) return [];
  return [
    {
      kind: 'verify',
      title: 'See that the data arrives, before the rest is deleted',
      why: [],
      commands: workloads.map(({ workload: { kind, metadata } }) =>
        commands.verify(kind, metadata.name, metadata.namespace),
      ),
    },
  ];
}

export function stepsAfter({ decisions, installation, way }: Move, commands: Commands): readonly Step[] {
  if (way !== 'forget' && way !== 'objects') return [];
  const after = decisions.filter(({ fate }) => fate === 'after');
  if (after.length === 0) return [];
  const sorted = [...after].sort((a, b) => Number(isWorkload(b.object)) - Number(isWorkload(a.object)));
  return [
    {
      kind: 'rest',
      title: `Delete what is left of ${titleOfInstallation(installation)}`,
      why: reasons(sorted),
      commands: commands.delete(sorted.map(({ object }) => object)),
    },
  ];
}

/** Objects of the new manifests that still say that they're Helm's. */
export function leftMarks(
  existing: readonly KubernetesObject[],
  takenOver: readonly KubernetesObject[],
): readonly KubernetesObject[] {
  return distinct([...existing.filter(isTakenOver), ...takenOver]).filter((object) => marksOf(object).length > 0);
}

/** One of ours by now, with what Helm had written. */
export function isTakenOver(object: KubernetesObject): boolean {
  return releaseOf(object) !== undefined && labelsOf(object)['app.kubernetes.io/managed-by'] === 'cdk8s';
}

function marksOf(object: KubernetesObject): readonly string[] {
  return [
    ...HELM_LABELS.filter((name) => labelsOf(object)[name] !== undefined),
    ...HELM_ANNOTATIONS.filter((name) => annotationsOf(object)[name] !== undefined),
  ];
}

export function marksStep(objects: readonly KubernetesObject[], commands: Commands): readonly Step[] {
  if (objects.length === 0) return [];
  const change = (
    verb: string,
    names: readonly string[],
    has: (object: KubernetesObject) => Readonly<Record<string, string>>,
  ) =>
    objects.flatMap((object) => {
      const present = names.filter((name) => has(object)[name] !== undefined);
      if (present.length === 0) return [];
      const { namespace } = object.metadata;
      const where = namespace === undefined ? [] : ['--namespace', namespace];
      return [commands.kubectl(verb, kubectlName(object), ...where, ...present.map((name) => `${name}-`))];
    });
  return [
    {
      kind: 'marks',
      title: 'Remove what Helm has written on objects that are taken over',
      why: ['a release of the same name would take them for its own'],
      commands: [...change('label', HELM_LABELS, labelsOf), ...change('annotate', HELM_ANNOTATIONS, annotationsOf)],
    },
  ];
}
