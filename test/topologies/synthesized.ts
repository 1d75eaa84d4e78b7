import { Chart, Testing } from 'cdk8s';
import { AlloyApp } from '../../lib';
import type { Manifest } from '../parity/proof';
import type { Topology } from './topology';

/** The objects of a topology that has no errors, in a namespace of the name. */
export function synthesized({ make }: Pick<Topology, 'make'>, namespace = 'observability'): Manifest[] {
  const app = new AlloyApp({ log: () => {} });
  const chart = new Chart(app, 'chart', { namespace, disableResourceNameHashes: true });
  make(chart);
  const errors = app.check().filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message }) => message)).toEqual([]);
  return Testing.synth(chart);
}

/** What the roles among some objects allow: `pods` in the whole cluster, `shop/pods` in a namespace. */
export function rightsOf(objects: readonly Manifest[]): readonly string[] {
  const found = objects.flatMap(({ metadata, rules = [] }) =>
    rules.flatMap(({ resources = [], nonResourceURLs = [] }: Record<string, string[]>) =>
      [...resources, ...nonResourceURLs].map((what) =>
        metadata.namespace === undefined ? what : `${metadata.namespace}/${what}`,
      ),
    ),
  );
  return [...new Set<string>(found)].sort();
}

/** The Pod Security level of the namespace among some objects. */
export function levelOf(objects: readonly Manifest[]): string {
  const namespace = objects.find(({ kind }) => kind === 'Namespace');
  return namespace?.metadata.labels['pod-security.kubernetes.io/enforce'] ?? 'none';
}
