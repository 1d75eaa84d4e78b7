import { isBelow, isInside, type Mount } from '../workload/mount';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const volumeName: ConstructRule = {
  code: 'volume-name',
  severity: 'error',
  description:
    "A volume has the name of another, or `volumeMounts` names a volume that the pod doesn't have: the API server refuses the pods.",
  fails: "new Alloy(chart, 'alloy', { volumeMounts: [{ name: 'certificates', mountPath: '/certificates' }] });",
  passes: `new Alloy(chart, 'alloy', {
  volumes: [{ name: 'certificates', secret: { secretName: 'certificates' } }],
  volumeMounts: [{ name: 'certificates', mountPath: '/certificates' }],
});`,
};

const mountPathRule: ConstructRule = {
  code: 'mount-path',
  severity: 'error',
  description:
    "Two volumes at one place, or one below a directory of the node that is mounted read only: the pod wouldn't start.",
  fails: `new Alloy(chart, 'alloy', {
  volumes: [{ name: 'scratch', emptyDir: {} }],
  volumeMounts: [{ name: 'scratch', mountPath: '/tmp' }],
});`,
  passes: `new Alloy(chart, 'alloy', {
  volumes: [{ name: 'scratch', emptyDir: {} }],
  volumeMounts: [{ name: 'scratch', mountPath: '/scratch' }],
});`,
};

/** Volumes and mounts added by hand that collide with the derived ones or with each other, and mounts of volumes that don't exist. */
export const volumes: WorkloadCheck = {
  rules: [volumeName, mountPathRule],

  check({ input, mounts, controller }, report) {
    const { volumes: byHand = [], volumeMounts = [] } = input.props;
    const claims =
      'volumeClaimTemplates' in controller.choice.options ? controller.choice.options.volumeClaimTemplates : [];
    const derived = new Set(mounts.map(({ mount }) => mount.name));
    const names = new Set<string>();
    for (const name of [
      ...byHand.map((volume) => volume.name),
      ...(claims ?? []).flatMap((c) => c.metadata?.name ?? []),
    ]) {
      if (derived.has(name)) {
        report(volumeName, `volume ${name} of \`volumes\` has the name of a derived one`, 'choose another name');
      } else if (names.has(name)) {
        report(volumeName, `two volumes have the name ${name}`, 'give one of them another name');
      }
      names.add(name);
    }
    for (const problem of collisions(mounts)) {
      report(mountPathRule, problem, 'let the argument of the component name another directory');
    }
    const places = new Map(mounts.map(({ mount }) => [mount.mountPath, 'a derived mount']));
    for (const { name, mountPath } of volumeMounts) {
      const other = places.get(mountPath);
      if (other !== undefined) {
        report(mountPathRule, `${mountPath} of \`volumeMounts\` is taken by ${other}`, 'choose another path');
      }
      places.set(mountPath, `the volume ${name}`);
      if (!names.has(name) && !derived.has(name)) {
        report(
          volumeName,
          `\`volumeMounts\` names the volume ${name}, which the pod doesn't have`,
          'add it to `volumes`',
        );
      }
    }
  },
};

/** Impossible derived mounts: two at one path, and one below a node directory that is not writable. */
function collisions(mounts: readonly Mount[]): string[] {
  return mounts.flatMap((inner, index) => {
    const who = `${inner.mount.mountPath}, for ${inner.askedBy.join(', ')},`;
    const same = mounts.slice(0, index).find(({ mount }) => mount.mountPath === inner.mount.mountPath);
    if (same !== undefined) return [`${who} is already the place of ${whatOf(same)}`];
    const outer = mounts.find(
      (other) =>
        other.mount.mountPath !== inner.mount.mountPath &&
        other.node !== undefined &&
        other.mount.readOnly &&
        isBelow(inner.mount.mountPath, other.mount.mountPath) &&
        !(inner.node !== undefined && isInside(other, inner.node, inner.mount.mountPath)),
    );
    return outer === undefined ? [] : [`${who} lies in ${whatOf(outer)}, which is read only`];
  });
}

function whatOf({ node, mount, askedBy }: Mount): string {
  return node === undefined ? `the volume ${mount.name} (${askedBy.join(', ')})` : `${node} of the node`;
}
