import { posix } from 'node:path';
import type { ManifestFile } from './manifests';
import { identityOf } from './resource-file-names';
import { toYaml } from './yaml';

/** Name of the file that makes a folder of manifests a kustomize base. */
export const KUSTOMIZATION_FILE = 'kustomization.yaml';

/** An object is in two files of a folder: kustomize refuses to build it. */
export class RepeatedObjectError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RepeatedObjectError';
  }
}

/**
 * A `kustomization.yaml` for each folder of charts, which lists its manifests in the order in which they are created, without those of subfolders. @throws
 * RepeatedObjectError if two files of a folder contain the same object
 */
export function* kustomizationFiles(files: readonly ManifestFile[]): Generator<{ name: string; text: string }> {
  for (const folder of new Set(files.map((file) => file.folder))) {
    const listed = files.filter((file) => file.folder === folder);
    requireDifferentObjects(listed);
    const resources = listed.map(({ name }) => posix.relative(folder, name));
    yield {
      name: `${folder}${KUSTOMIZATION_FILE}`,
      text: toYaml([{ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources }]),
    };
  }
}

function requireDifferentObjects(files: readonly ManifestFile[]): void {
  const first = new Map<string, string>();
  for (const { name, manifests } of files) {
    for (const manifest of manifests) {
      const identity = identityOf(manifest);
      const other = first.get(identity);
      if (other !== undefined && other !== name) {
        throw new RepeatedObjectError(
          `${manifest.kind} "${manifest.metadata?.name}" is in two files, ${other} and ${name}, which kustomize refuses: make it in one of the charts ` +
            `(of Alloys that share a namespace, all but one have NamespaceObject.none())`,
        );
      }
      first.set(identity, name);
    }
  }
}
