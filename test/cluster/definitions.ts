import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCrds } from '../../tools/import-crds/import-crds';
import { type KubernetesObject, kubectl, tryKubectl } from './kubectl';
import { apply, eventually } from './manifests';

/** The definitions of imports/, and that of the ApplicationSet, which is too large for them. */
const definitions: KubernetesObject[] = [
  ...(readCrds('imports/crds') as unknown as KubernetesObject[]),
  JSON.parse(readFileSync(join(__dirname, 'testdata', 'argo-cd-v3.6.1', 'argoproj.io_applicationsets.json'), 'utf8')),
];

const names = definitions.map(({ metadata }) => `crd/${metadata.name}`);

/** Makes all custom resources known to the cluster. */
export async function applyDefinitions(): Promise<void> {
  // Not without warnings: some have formats of texts that the API server doesn't know.
  expect(apply(definitions).status).toBe(0);
  // `kubectl wait` fails on one that has no conditions yet.
  const wait = ['wait', '--for=condition=Established', '--timeout=60s', ...names];
  await eventually('the definitions are established', () => tryKubectl(wait).status === 0, 60);
}

export function removeDefinitions(): void {
  kubectl(['delete', '--wait', '--ignore-not-found', ...names]);
}
