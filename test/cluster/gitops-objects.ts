import { type KubernetesObject, kubectl } from './kubectl';
import { readObjects, yamlFiles } from './manifests';

/** The objects of a folder with a `kustomization.yaml`, without that. */
export function objectsOf(folder: string): KubernetesObject[] {
  return readObjects(yamlFiles(folder).filter((file) => !file.endsWith('kustomization.yaml')));
}

/** The Secret that the environments of the examples expect. */
export function createDestinations(): void {
  const namespace = '--namespace=monitoring-stack';
  kubectl(['create', 'namespace', 'monitoring-stack']);
  kubectl(['create', 'secret', 'generic', 'destinations', namespace, '--from-literal=token=for-tests']);
}
