import { alloyWorkloads, exportValues, type Manifest, valuesText } from '../helm';
import type { ManifestFile } from './manifests';

/** The folder of the values, in the output folder. */
const HELM_FOLDER = 'helm';

/** A file of values. */
export interface HelmValuesFile {
  /** Relative to the output folder. */
  readonly name: string;
  readonly text: string;
}

/**
 * What makes the file an object as well, of which nothing comes: whoever applies all files of a folder and those below it (`kubectl apply --recursive`, Flux,
 * Argo CD) reads it as a manifest. The chart has no values of these names.
 */
const EMPTY_LIST = `# To tools that apply every file in a folder, this one is an empty list; to Helm, these three say nothing.
apiVersion: v1
kind: List
items: []

`;

/**
 * Values of the official chart for each Alloy among manifests: `helm/values.yaml` for the only one, `helm/NAME-values.yaml` for each of several, and
 * `helm/NAMESPACE-NAME-values.yaml` for those with one name.
 */
export function helmValuesFiles(files: readonly ManifestFile[]): readonly HelmValuesFile[] {
  const objects = files.flatMap(({ manifests }) => manifests) as readonly object[] as readonly Manifest[];
  const workloads = alloyWorkloads(objects);
  const names = workloads.map(({ metadata }) => metadata['name'] as string);
  return workloads.map((workload, i) => {
    const name = names[i]!;
    const isShared = names.filter((other) => other === name).length > 1;
    const prefix = isShared ? `${workload.metadata['namespace']}-${name}-` : `${name}-`;
    return {
      name: `${HELM_FOLDER}/${workloads.length === 1 ? '' : prefix}values.yaml`,
      text: EMPTY_LIST + valuesText(exportValues(objects, workload)),
    };
  });
}
