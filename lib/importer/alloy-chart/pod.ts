import { type Fields, HOST_LOGS } from '../../helm';
import { pathText, type Values } from '../chart-values/values-file';
import { asTexts, type Importing, secondsText, setPlain } from './importing';
import { sizeText } from './process';

/** Where the chart's Alloy keeps its state, and where it is kept here. */
const STORAGE_PATH = '/var/lib/alloy';

/** The pod around the container: scheduling, volumes, other containers. */
export function setPod(importing: Importing): void {
  setPlain(importing, [
    ['controller.hostNetwork', 'hostNetwork'],
    ['controller.dnsPolicy', 'dnsPolicy'],
    ['controller.terminationGracePeriodSeconds', 'terminationGracePeriod', secondsText],
    ['controller.nodeSelector', 'nodeSelector', asTexts],
    ['controller.tolerations', 'tolerations'],
    ['controller.topologySpreadConstraints', 'topologySpreadConstraints'],
    ['controller.priorityClassName', 'priorityClassName'],
    ['controller.podAnnotations', 'podAnnotations', asTexts],
    ['controller.podLabels', 'podLabels', asTexts],
    ['controller.affinity', 'affinity'],
    ['controller.initContainers', 'initContainers'],
    ['controller.extraContainers', 'sidecars'],
  ]);
  const { values, draft, configuration } = importing;
  const hostPid = values.given('controller.hostPID');
  if (hostPid !== undefined) {
    const isDerived = configuration.needs.security.some(({ kind }) => kind === 'hostPID');
    if (isDerived) hostPid.take('the components that need it');
    else draft.patch('workload', '/spec/template/spec/hostPID', hostPid.value, hostPid);
  }
  setVolumes(importing, setStorage(importing));
}

/** The volume at the storage path, if the values have one. @returns paths of the values that it is made of */
function setStorage({ values, draft }: Importing): ReadonlySet<string> {
  const path = values.given('alloy.storagePath');
  const deleted = values.isOn('controller.enableStatefulSetAutoDeletePVC');
  const kept = values.given('controller.enableStatefulSetAutoDeletePVC');
  const mounts = values.given('alloy.mounts.extra')?.items ?? [];
  const mount = mounts
    .map(([, each]) => each)
    .find((each) => each.at('mountPath').value === values.merged('alloy.storagePath'));
  const named = (list: string) =>
    values
      .given(list)
      ?.items.map(([, each]) => each)
      .find((each) => nameOf(each) === mount?.at('name').value);
  const claim =
    mount && values.merged('controller.type') === 'statefulset' ? named('controller.volumeClaimTemplates') : undefined;
  const volume = mount && named('controller.volumes.extra');
  const storage = (claim && claimOf(claim, deleted)) ?? (volume && storageOf(volume));
  if (storage === undefined) {
    draft.remark(path, `state is kept in ${STORAGE_PATH}, on a volume that lives as long as the pod`);
    path?.take('storage');
    kept?.leave('without claims there is nothing to delete');
    return new Set();
  }
  draft.set('storage', storage, claim ?? volume);
  mount?.take('storage');
  path?.take('storage');
  kept?.take('storage: AlloyStorage.claimPerPod({ whenDeleted, whenScaled })');
  const renamed =
    claim === undefined ? '' : ', and claims are called storage: what is in those of the release stays there';
  draft.remark(path ?? mount, `the volume is mounted at ${STORAGE_PATH}${renamed}`);
  return new Set([mount, claim ?? volume].flatMap((each) => (each === undefined ? [] : [pathText(each.path)])));
}

function nameOf(values: Values): unknown {
  return values.at('name').value ?? values.at('metadata', 'name').value;
}

function claimOf(claim: Values, deleted: boolean): Fields | undefined {
  const size = sizeText(claim.below('spec.resources.requests.storage').value);
  if (size === undefined) return undefined;
  const storageClass = claim.below('spec.storageClassName').value;
  return {
    claimPerPod: {
      size,
      ...(typeof storageClass === 'string' ? { storageClass } : {}),
      ...(deleted ? { whenDeleted: 'Delete', whenScaled: 'Delete' } : {}),
    },
  };
}

function storageOf(volume: Values): Fields | undefined {
  const host = volume.below('hostPath.path').value;
  if (typeof host === 'string') return { hostPath: host };
  const claim = volume.below('persistentVolumeClaim.claimName').value;
  if (typeof claim === 'string') return { claim };
  if (!volume.at('emptyDir').exists) return undefined;
  const size = sizeText(volume.below('emptyDir.sizeLimit').value);
  return size === undefined ? undefined : { emptyDir: { size } };
}

/** @param taken paths of the values that are the storage */
function setVolumes({ values, draft, configuration }: Importing, taken: ReadonlySet<string>): void {
  const volumes: unknown[] = [];
  const mounts: unknown[] = [];
  for (const [name, path] of Object.entries(HOST_LOGS)) {
    const given = values.given(`alloy.mounts.${name}`);
    if (given === undefined) continue;
    if (configuration.needs.hostPaths.some(({ mountPath }) => mountPath === path)) {
      given.take('the components that read the files');
      continue;
    }
    volumes.push({ name, hostPath: { path } });
    mounts.push({ name, mountPath: path, readOnly: true });
    given.take('volumes, volumeMounts');
  }
  const temporary = values
    .given('alloy.mounts.extra')
    ?.items.map(([, each]) => each)
    .find((each) => each.at('mountPath').value === '/tmp');
  const isTemporary = (each: Values) => temporary !== undefined && nameOf(each) === nameOf(temporary);
  const add = (path: string, option: string, list: unknown[]): void => {
    for (const [, each] of values.given(path)?.items ?? []) {
      if (taken.has(pathText(each.path))) continue;
      if (isTemporary(each)) {
        each.take('the volume at /tmp that is there anyway');
        continue;
      }
      draft.note(`${option}.${list.length}`, each);
      list.push(each.value);
    }
  };
  add('controller.volumes.extra', 'volumes', volumes);
  add('alloy.mounts.extra', 'volumeMounts', mounts);
  if (volumes.length > 0) draft.set('volumes', volumes);
  if (mounts.length > 0) draft.set('volumeMounts', mounts);
  if (values.merged('controller.type') !== 'statefulset') return;
  const claims: unknown[] = [];
  add('controller.volumeClaimTemplates', 'controller.statefulSet.volumeClaimTemplates', claims);
  if (claims.length > 0) draft.set('controller.statefulSet.volumeClaimTemplates', claims);
}
