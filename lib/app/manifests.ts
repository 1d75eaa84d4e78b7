import { type ApiObject, type App, Chart, Names, YamlOutputType } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { chartsInOrder, objectsInOrder, resolveDependencies } from './dependencies';
import type { Manifest } from './manifest';
import { folderOf, OutputFolder } from './output-folder';
import { resourceFileNames } from './resource-file-names';
import { toYaml } from './yaml';

/** A YAML file of the output folder. */
export interface ManifestFile {
  /** Relative to the output folder, with `/` between folders. */
  readonly name: string;
  /** Folder of the charts whose manifests these are, with `/` at its end; empty for the output folder itself. */
  readonly folder: string;
  readonly manifests: readonly Manifest[];
  readonly text: string;
}

/** The manifests of a chart, in the order in which they are applied. */
export interface ChartManifests {
  readonly chart: Chart;
  /** Folder of the chart's files, with `/` at its end; empty for the output folder itself. */
  readonly folder: string;
  /** The chart's name in file names; numbered if charts depend on each other. */
  readonly name: string;
  readonly manifests: readonly Manifest[];
}

/**
 * The manifests of all charts in the order in which cdk8s writes them, one chart at a time, so that they don't all stay in memory.
 * @param constructs the app and everything below it
 */
export function* chartManifests(app: App, constructs: readonly IConstruct[]): Generator<ChartManifests> {
  const numbered = resolveDependencies(constructs);
  let index = 0;
  for (const chart of chartsInOrder(app)) {
    const label = labelOf(chart);
    const name = numbered ? `${String(index++).padStart(4, '0')}-${label}` : label;
    yield { chart, folder: folderOf(chart), name, manifests: manifestsOf(chart) };
  }
}

/** The manifests of all charts, as files according to `app.yamlOutputType`. */
export function* manifestFiles(app: App, charts: Iterable<ChartManifests>): Generator<ManifestFile> {
  const file = (folder: string, name: string, manifests: readonly Manifest[]): ManifestFile => ({
    name: `${folder}${name}${app.outputFileExtension}`,
    folder,
    manifests,
    text: toYaml(manifests),
  });
  switch (app.yamlOutputType) {
    case YamlOutputType.FILE_PER_APP:
      for (const [folder, manifests] of byFolder(charts)) {
        yield file(folder, 'app', manifests);
      }
      return;
    case YamlOutputType.FILE_PER_RESOURCE:
      for (const [folder, manifests] of byFolder(charts)) {
        for (const [name, manifest] of named(manifests)) {
          yield file(folder, name, [manifest]);
        }
      }
      return;
    case YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE:
      for (const { folder, name: chart, manifests } of charts) {
        for (const [name, manifest] of named(manifests)) {
          yield file(folder, `${chart}/${name}`, [manifest]);
        }
      }
      return;
    default:
      for (const { folder, name, manifests } of charts) {
        yield file(folder, name, manifests);
      }
  }
}

function byFolder(charts: Iterable<ChartManifests>): ReadonlyMap<string, readonly Manifest[]> {
  const folders = new Map<string, Manifest[]>();
  for (const { folder, manifests } of charts) {
    folders.set(folder, [...(folders.get(folder) ?? []), ...manifests]);
  }
  return folders;
}

/** Objects with the names of their files. An identical object of two charts (a Namespace) appears once. */
function named(manifests: readonly Manifest[]): readonly [name: string, manifest: Manifest][] {
  const names = resourceFileNames(manifests);
  const first = new Map<string, string>();
  return manifests
    .map((manifest, i): [string, Manifest] => [names[i]!, manifest])
    .filter(([name, manifest]) => {
      const text = JSON.stringify(manifest);
      const isRepeated = first.get(name) === text;
      first.set(name, text);
      return !isRepeated;
    });
}

/** Name of a chart's file: in a folder, without the folder's name. */
function labelOf(chart: Chart): string {
  const { scope, id } = chart.node;
  const isLabel = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(id);
  return OutputFolder.isOutputFolder(scope) && isLabel ? id : Names.toDnsLabel(chart);
}

function manifestsOf(chart: Chart): readonly Manifest[] {
  // A chart class that overrides `toJson` (to change manifests) is respected, at the cost of cdk8s' own checks.
  if (chart.toJson !== Chart.prototype.toJson) return Object.values(chart.toJson());
  return objectsInOrder(chart).map((object: ApiObject): Manifest => object.toJson());
}
