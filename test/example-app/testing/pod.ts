import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart, Testing } from 'cdk8s';
import { ExampleApp } from '../../../lib/example-app';
import type { Pod } from '../../../lib/pipelines/testing/pods';

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into field by field.
type Manifest = any;

/** What Kubernetes would know of the pod. */
const FIELDS: Readonly<Record<string, string>> = {
  'metadata.namespace': 'default',
  'metadata.name': 'shop-7d4b9c6f5-x2x8z',
  'metadata.uid': '0f3b2c1d-9e8f-4a7b-8c6d-5e4f3a2b1c0d',
  'spec.nodeName': 'node-1',
};

/** The manifests of an ExampleApp named `shop`, read as the kubelet reads them. */
const template: Manifest = manifest('Deployment').spec.template;
const container: Manifest = template.spec.containers[0];

function manifest(kind: string): Manifest {
  const chart = new Chart(Testing.app(), 'shop', { namespace: 'default', disableResourceNameHashes: true });
  const otlp = { host: 'alloy.example', port: 4318, url: 'http://alloy.example:4318' };
  new ExampleApp(chart, 'shop', { otlp });
  return Testing.synth(chart).find((each: Manifest) => each.kind === kind);
}

/** Writes the ConfigMap's files into a folder, as its volume does. */
export function mountProgram(): string {
  const { data, binaryData } = manifest('ConfigMap');
  const folder = mkdtempSync(join(tmpdir(), 'example-app-'));
  for (const [name, text] of Object.entries<string>(data)) writeFileSync(join(folder, name), text);
  for (const [name, text] of Object.entries<string>(binaryData)) {
    writeFileSync(join(folder, name), Buffer.from(text, 'base64'));
  }
  return folder;
}

/** The container's command, with the program's folder for the place where it would be mounted. */
export function command(folder: string): { readonly file: string; readonly args: readonly string[] } {
  const [{ mountPath }] = container.volumeMounts;
  const [, ...args] = container.command as string[];
  return { file: process.execPath, args: args.map((arg) => arg.replace(mountPath, folder)) };
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
    ip: '127.0.0.1',
    labels,
    annotations: { ...annotations, 'prometheus.io/port': String(port) },
    containers: [{ name: container.name, ports: [{ name: container.ports[0].name, number: port }] }],
  };
}
