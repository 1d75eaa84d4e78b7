import { type ApiObject, type App, Chart, Names, YamlOutputType } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { chartsInOrder, objectsInOrder, resolveDependencies } from './dependencies';
import { toYaml } from './yaml';

/** A Kubernetes object as plain data. */
export interface Manifest {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: { readonly name?: string; readonly namespace?: string };
}

/** A YAML file of the output folder. */
export interface ManifestFile {
  /** Relative to the output folder, with `/` between folders. */
  readonly name: string;
  readonly manifests: readonly Manifest[];
  readonly text: string;
}

/** The manifests of a chart, in the order in which they are applied. */
export interface ChartManifests {
  readonly chart: Chart;
  /** The chart's name in file names; numbered where charts depend on each other. */
  readonly name: string;
  readonly manifests: readonly Manifest[];
}

/**
 * The manifests of all charts in the order in which cdk8s writes them, one chart at a time: what it yields needn't be kept.
 * @param constructs the app and everything below it
 */
export function* chartManifests(app: App, constructs: readonly IConstruct[]): Generator<ChartManifests> {
  const numbered = resolveDependencies(constructs);
  let index = 0;
  for (const chart of chartsInOrder(app)) {
    const label = Names.toDnsLabel(chart);
    const name = numbered ? `${String(index++).padStart(4, '0')}-${label}` : label;
    yield { chart, name, manifests: manifestsOf(chart) };
  }
}

/** The manifests of all charts as the files that `app.yamlOutputType` asks for. */
export function* manifestFiles(app: App, charts: Iterable<ChartManifests>): Generator<ManifestFile> {
  const file = (name: string, manifests: readonly Manifest[]): ManifestFile => ({
    name: `${name}${app.outputFileExtension}`,
    manifests,
    text: toYaml(manifests),
  });
  switch (app.yamlOutputType) {
    case YamlOutputType.FILE_PER_APP: {
      const manifests = [...charts].map((chart) => chart.manifests);
      if (manifests.length > 0) {
        yield file('app', manifests.flat());
      }
      return;
    }
    case YamlOutputType.FILE_PER_RESOURCE:
    case YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE: {
      const folders = app.yamlOutputType === YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE;
      for (const { name, manifests } of charts) {
        for (const manifest of manifests) {
          const resource = `${manifest.kind}.${manifest.metadata?.name}`.replace(/[^0-9a-zA-Z-_.]/g, '');
          yield file(folders ? `${name}/${resource}` : resource, [manifest]);
        }
      }
      return;
    }
    default:
      for (const { name, manifests } of charts) {
        yield file(name, manifests);
      }
  }
}

function manifestsOf(chart: Chart): readonly Manifest[] {
  // A chart class with a `toJson` of its own (to change manifests on their way out) keeps its say; it pays for cdk8s' own checks.
  if (chart.toJson !== Chart.prototype.toJson) {
    return Object.values(chart.toJson());
  }
  return objectsInOrder(chart).map((object: ApiObject): Manifest => object.toJson());
}
