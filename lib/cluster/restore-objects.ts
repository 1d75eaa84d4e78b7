import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kubectl } from './kubectl';
import { KubectlError } from './kubectl-error';
import { type ManagedObject, restoredManagedFields, restoringManifest } from './restore';
import { deleteStuckPods } from './stuck-pods';

/** How many times setting managed fields is tried while others change the object. */
const ATTEMPTS = 10;

/**
 * Restores objects to what they were before a deploy: their fields, and who manages these.
 * @param before the objects as they were, read with `--show-managed-fields`
 * @param manager the field manager of the deploy
 * @returns how many objects the deploy may have touched
 * @throws KubectlError if one can't be restored; the others are restored nevertheless
 */
export async function restoreObjects(
  kubectl: Kubectl,
  before: readonly ManagedObject[],
  manager: string,
): Promise<number> {
  const now = await readObjects(kubectl, before);
  const manifests = before.flatMap((object) => restoringManifest(object, now.get(identityOf(object)), manager) ?? []);
  if (manifests.length === 0) return 0;
  let failure: KubectlError | undefined;
  const noteFailure = (error: unknown) => {
    if (!(error instanceof KubectlError)) throw error;
    failure ??= error;
  };

  const apply = ['apply', '--server-side', '--force-conflicts', `--field-manager=${manager}`, '--filename=-'];
  await kubectl.run(apply, { input: listOf(manifests) }).catch(noteFailure);
  const restored = await readObjects(kubectl, before);
  for (const object of before) {
    const id = identityOf(object);
    await restoreManagers(kubectl, object, now.get(id), restored.get(id), manager).catch(noteFailure);
    if (isStatefulSet(object)) await deleteStuckPods(kubectl, object).catch(noteFailure);
  }
  if (failure !== undefined) throw failure;
  return manifests.length;
}

function isStatefulSet({ apiVersion, kind }: ManagedObject): boolean {
  return kind === 'StatefulSet' && apiVersion.startsWith('apps/');
}

async function restoreManagers(
  kubectl: Kubectl,
  before: ManagedObject,
  now: ManagedObject | undefined,
  restored: ManagedObject | undefined,
  manager: string,
): Promise<void> {
  let current = restored;
  for (let attempt = 1; current !== undefined; attempt++) {
    const managedFields = restoredManagedFields(before, now, current, manager);
    if (managedFields === undefined) return;
    const patch = [
      { op: 'test', path: '/metadata/resourceVersion', value: current.metadata.resourceVersion },
      { op: 'replace', path: '/metadata/managedFields', value: managedFields },
    ];
    try {
      await patchObject(kubectl, before, patch);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof KubectlError) || error.isFatal) throw error;
      current = (await readObjects(kubectl, [before])).get(identityOf(before));
    }
  }
}

/** Patches an object. The patch may be too long for an argument, and kubectl doesn't read patches from standard input. */
async function patchObject(kubectl: Kubectl, object: ManagedObject, patch: readonly unknown[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-alloy-'));
  try {
    const file = join(folder, 'patch.json');
    writeFileSync(file, JSON.stringify(patch));
    await kubectl.run(['patch', ...argumentsFor(object), '--type=json', `--patch-file=${file}`]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads objects again, in the API version in which they were read before. */
async function readObjects(
  kubectl: Kubectl,
  objects: readonly ManagedObject[],
): Promise<ReadonlyMap<string, ManagedObject>> {
  if (objects.length === 0) return new Map();
  const args = ['get', '--filename=-', '--ignore-not-found', '--show-managed-fields', '--output=json'];
  const { stdout } = await kubectl.run(args, { input: listOf(objects.map(nameOnly)) });
  return new Map(objectsOf(stdout).map((object) => [identityOf(object), object]));
}

/**
 * The objects that `kubectl get --output=json` has printed: a list, one object, or nothing.
 * @throws SyntaxError where it isn't JSON
 */
export function objectsOf(text: string): readonly ManagedObject[] {
  if (text.trim() === '') return [];
  const value = JSON.parse(text);
  return value?.kind === 'List' ? value.items : [value];
}

function listOf(items: readonly unknown[]): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
}

function nameOnly({ apiVersion, kind, metadata: { name, namespace } }: ManagedObject): ManagedObject {
  return { apiVersion, kind, metadata: { name, ...(namespace === undefined ? {} : { namespace }) } };
}

/** The arguments of kubectl that name an object. */
function argumentsFor({ apiVersion, kind, metadata: { name, namespace } }: ManagedObject): string[] {
  const [version, group] = apiVersion.split('/').reverse();
  const type = group === undefined ? kind : `${kind}.${version}.${group}`;
  return [type, name, ...(namespace === undefined ? [] : [`--namespace=${namespace}`])];
}

function identityOf({ apiVersion, kind, metadata: { name, namespace = '' } }: ManagedObject): string {
  return JSON.stringify([apiVersion, kind, namespace, name]);
}
