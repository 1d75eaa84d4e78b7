import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pod } from '../pipelines/pods';
import { type Manifest, objectOf } from './dist';

/** Name of the objects in `dist/`, and of the service. */
export const NAME = 'example-instrumented-app';
export const POD_NAME = `${NAME}-7d4b9c6f5-x2x8z`;
export const POD_UID = '0f3b2c1d-9e8f-4a7b-8c6d-5e4f3a2b1c0d';

/** What Kubernetes would know of the pod. */
const FIELDS: Readonly<Record<string, string>> = {
  'metadata.namespace': 'default',
  'metadata.name': POD_NAME,
  'metadata.uid': POD_UID,
  'spec.nodeName': 'node-1',
};

const ofApp = (kind: string): Manifest => objectOf(`${NAME}.k8s.yaml`, kind, NAME);

/** What dist/ says of the application, read as the kubelet reads it. */
const template: Manifest = ofApp('Deployment').spec.template;
const container: Manifest = template.spec.containers[0];

/** What the container may take, in bytes. */
export const MEMORY_LIMIT = Number(/^(\d+)Mi$/.exec(container.resources.limits.memory)![1]) * 2 ** 20;

/** Writes the ConfigMap's files into a folder, as its volume does. */
export function mountProgram(): string {
  const { data, binaryData } = ofApp('ConfigMap');
  const folder = mkdtempSync(join(tmpdir(), 'example-app-'));
  for (const [name, text] of Object.entries<string>(data)) writeFileSync(join(folder, name), text);
  for (const [name, text] of Object.entries<string>(binaryData)) {
    writeFileSync(join(folder, name), Buffer.from(text, 'base64'));
  }
  return folder;
}

/**
 * The container's command, with the program's folder for the place where it would be mounted. `EXAMPLE_APP_NODE` is the Node.js that runs it;
 * that of the tests otherwise.
 */
export function command(folder: string): { readonly file: string; readonly args: readonly string[] } {
  const [{ mountPath }] = container.volumeMounts;
  const [, ...args] = container.command as string[];
  return {
    file: process.env['EXAMPLE_APP_NODE'] ?? process.execPath,
    args: args.map((arg) => arg.replace(mountPath, folder)),
  };
}

/** The container's variables: fields of the pod filled in, and then `$(NAME)`. */
export function environment(): Record<string, string> {
  const result: Record<string, string> = {};
  for (const { name, value, valueFrom } of container.env) {
    result[name] =
      valueFrom === undefined
        ? value.replace(/\$\((\w+)\)/g, (_: string, other: string) => result[other] ?? `$(${other})`)
        : FIELDS[valueFrom.fieldRef.fieldPath];
  }
  return result;
}

/** The pod as the discovery sees it, on loopback, with `port` in the place of the one that the manifest names. */
export function podOnLoopback(port: number): Pod {
  const { annotations, labels } = template.metadata;
  return {
    namespace: FIELDS['metadata.namespace']!,
    name: FIELDS['metadata.name']!,
    uid: FIELDS['metadata.uid']!,
    ip: '127.0.0.1',
    labels,
    controller: { kind: 'ReplicaSet', name: `${NAME}-7d4b9c6f5` },
    annotations: { ...annotations, 'prometheus.io/port': String(port) },
    containers: [{ name: container.name, ports: [{ name: container.ports[0].name, number: port }] }],
  };
}
