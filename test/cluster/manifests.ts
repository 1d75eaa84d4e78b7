import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { getObject, getObjects, type KubernetesObject, kubectl, type Run, tryKubectl } from './kubectl';

/** The YAML files of a folder of the repository. */
export function yamlFiles(folder: string): string[] {
  const path = join(__dirname, '..', '..', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(path, name));
}

export function readObjects(files: readonly string[]): KubernetesObject[] {
  return files.flatMap((file) => parseAllDocuments(readFileSync(file, 'utf8')).map((document) => document.toJS()));
}

/** Applies files, or objects, as deploy.sh does, and strictly: an unknown or repeated field is an error. */
export function apply(manifests: readonly string[] | readonly KubernetesObject[]): Run {
  const args = ['apply', '--server-side', '--field-manager=cdk8s-alloy', '--validate=strict'];
  const files = manifests.filter((manifest): manifest is string => typeof manifest === 'string');
  if (files.length > 0) return tryKubectl([...args, ...files.map((file) => `--filename=${file}`)]);
  return tryKubectl([...args, '--filename=-'], JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests }));
}

/** Applies, and wants neither an error nor a warning (Pod Security warns where it will refuse the pods of a workload). */
export function applyCleanly(manifests: readonly string[] | readonly KubernetesObject[]): string {
  const { status, stdout, stderr } = apply(manifests);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** The arguments of kubectl that name an object. */
export function nameOf({ apiVersion, kind, metadata }: KubernetesObject): string[] {
  const [version, group] = apiVersion.split('/').reverse();
  const type = group === undefined ? kind : `${kind}.${version}.${group}`;
  return [type, metadata.name, ...(metadata.namespace === undefined ? [] : [`--namespace=${metadata.namespace}`])];
}

/** An object as the cluster has it. */
export function live(object: KubernetesObject): KubernetesObject {
  return getObject(...nameOf(object));
}

const WORKLOADS = new Set(['DaemonSet', 'Deployment', 'StatefulSet']);

export function workloadsOf(objects: readonly KubernetesObject[]): KubernetesObject[] {
  return objects.filter(({ kind }) => WORKLOADS.has(kind));
}

/** Waits until all workloads among the objects run. @throws Error where one doesn't in time */
export function waitForRollouts(objects: readonly KubernetesObject[], timeout = '60s'): void {
  for (const { kind, metadata } of workloadsOf(objects)) {
    kubectl([
      'rollout',
      'status',
      `${kind}/${metadata.name}`,
      `--namespace=${metadata.namespace}`,
      `--timeout=${timeout}`,
    ]);
  }
}

/** The pods that a workload has now, by its selector. */
export function podsOf({ metadata, spec }: KubernetesObject): KubernetesObject[] {
  return selectedPods(metadata.namespace!, spec.selector.matchLabels);
}

export function selectedPods(namespace: string, labels: Readonly<Record<string, string>>): KubernetesObject[] {
  const selector = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
  return getObjects('pods', `--namespace=${namespace}`, `--selector=${selector.join(',')}`);
}

/** Removes all objects of a set and waits until they are gone. */
export function remove(objects: readonly KubernetesObject[]): void {
  kubectl(
    ['delete', '--ignore-not-found', '--wait', '--filename=-'],
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'List',
      items: objects.filter(({ metadata }) => metadata.name !== 'default'),
    }),
  );
}

/** Waits until a condition holds. @throws Error where it doesn't in time */
export async function eventually<T>(what: string, probe: () => T | undefined | false, seconds = 30): Promise<T> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const found = probe();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`waited ${seconds} s: ${what}`);
}

/** Waits until a container of a pod waits for a reason, such as `CrashLoopBackOff`. */
export function containerWaits(namespace: string, pod: string, container: string, reason: string): Promise<unknown> {
  return eventually(`${pod} waits: ${reason}`, () => {
    const [found] = getObjects('pods', `--namespace=${namespace}`, `--field-selector=metadata.name=${pod}`);
    const statuses: readonly KubernetesObject['status'][] = found?.['status']?.containerStatuses ?? [];
    return statuses.some(({ name, state }) => name === container && state.waiting?.reason === reason);
  });
}
