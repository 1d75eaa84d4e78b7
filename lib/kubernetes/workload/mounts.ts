import type { k8s } from 'cdk8s-plus-28';
import type { HostPathNeed, WritableDirNeed } from '../../needs';
import type { Requirement } from '../../values';
import { CONFIG_DIRECTORY, CONFIG_VOLUME } from './config-directory';
import type { ConfigObject } from './config-files';
import { type Mount, temporary } from './mount';
import { MountList } from './mount-list';
import { type AlloyStorage, STORAGE_PATH, STORAGE_VOLUME } from './storage';

/** All mounts of the Alloy container except those added by hand: configuration, storage, temporary files, Secrets, the node's files. */
export function mountsOf(options: {
  readonly name: string;
  readonly namespace: string;
  /** The objects that hold the configuration. */
  readonly configFiles: readonly ConfigObject[];
  readonly storage: AlloyStorage;
  readonly requirements: readonly Requirement[];
  readonly hostPaths: readonly HostPathNeed[];
  readonly writableDirs: readonly WritableDirNeed[];
  /** Directories outside of the storage path that hold state. */
  readonly stateDirs: readonly WritableDirNeed[];
  /** Components that keep state below the storage path. */
  readonly stateOf: readonly string[];
  /** Mounts added by hand: what a component writes below them needs no other mount. */
  readonly byHand: readonly k8s.VolumeMount[];
}): Mount[] {
  const { storage, name, namespace } = options;
  const storageVolume = storage.volume(namespace, name);
  const mounts = new MountList(options.byHand);
  mounts.add({
    volume: configVolume(options.configFiles),
    mount: { name: CONFIG_VOLUME, mountPath: CONFIG_DIRECTORY, readOnly: true },
    askedBy: ['the configuration'],
  });
  mounts.add({
    ...(storageVolume === undefined ? {} : { volume: storageVolume }),
    mount: { name: STORAGE_VOLUME, mountPath: STORAGE_PATH },
    askedBy: options.stateOf.length > 0 ? options.stateOf : ['Alloy itself'],
    why: 'state, kept over a restart of the container',
  });
  mounts.add({ ...temporary('tmp', '/tmp', 'Alloy itself'), why: 'temporary files: the root filesystem is read-only' });
  mounts.addSecrets(options.requirements);
  for (const need of options.hostPaths) mounts.addHostPath(need);
  for (const need of options.stateDirs) mounts.addState(need);
  for (const need of options.writableDirs) mounts.addWritable(need);
  return mounts.list;
}

/** The volume with all files of the configuration. */
function configVolume(objects: readonly ConfigObject[]): k8s.Volume {
  const [object, ...others] = objects;
  if (object === undefined || others.length > 0) {
    const sources = objects.map(({ kind, name }) =>
      kind === 'Secret' ? { secret: { name } } : { configMap: { name } },
    );
    return { name: CONFIG_VOLUME, projected: { sources } };
  }
  const { kind, name, key, file, text } = object;
  const items = text === undefined ? { items: [{ key, path: file }] } : {};
  return {
    name: CONFIG_VOLUME,
    ...(kind === 'Secret' ? { secret: { secretName: name, ...items } } : { configMap: { name, ...items } }),
  };
}
