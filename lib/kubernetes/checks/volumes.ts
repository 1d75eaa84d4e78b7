import type { Check } from './check';

/** Volumes and mounts by hand that collide with the derived ones. */
export const volumes: Check = ({ input, mounts }, { error }) => {
  const names = new Set(mounts.map(({ mount }) => mount.name));
  for (const { name } of input.props.volumes ?? []) {
    if (!names.has(name)) continue;
    error('volume-name', `volume ${name} of \`volumes\` has the name of a derived one`, 'choose another name');
  }
  const places = new Set(mounts.map(({ mount }) => mount.mountPath));
  for (const { mountPath } of input.props.volumeMounts ?? []) {
    if (!places.has(mountPath)) continue;
    error('mount-path', `${mountPath} of \`volumeMounts\` is taken by a derived mount`, 'choose another path');
  }
};
