import { type Document, LineCounter, parseAllDocuments, stringify } from 'yaml';
import {
  alloyWorkloads,
  asTemplate,
  differenceText,
  exportValues,
  type Fields,
  isFields,
  isNothing,
  type Manifest,
} from '../../helm';
import type { YamlProblem } from '../chart-values/values-file';
import { releasesOf } from './releases';

/** What was rendered of a release, in the form of values again. */
export interface RenderedValues {
  /** Name and namespace of the release that makes such objects. */
  readonly name: string;
  readonly namespace?: string;
  /** Values, as text. */
  readonly text: string;
  /** What isn't in them. */
  readonly notes: readonly string[];
}

/** Objects that were rendered, or what keeps them from being read. */
export interface RenderedObjects {
  readonly objects: readonly Manifest[];
  readonly problems: readonly YamlProblem[];
}

/** The kind of objects of which Alloy's operator makes workloads; their `spec` is values of the chart. */
const OPERATED = 'collectors.grafana.com/';

/** Whether a text is manifests, and no values. */
export function isRendered(text: string): boolean {
  const isManifest = (document: Document): boolean => {
    const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
    // Values of an app are an empty list, too: see AlloyApp.
    const isEmptyList = isFields(value) && value['kind'] === 'List' && isNothing(value['items']);
    return (
      isFields(value) && typeof value['apiVersion'] === 'string' && typeof value['kind'] === 'string' && !isEmptyList
    );
  };
  return (parseAllDocuments(text) as readonly Document[]).some(isManifest);
}

/** The objects of manifests: of documents, and of lists in them. */
export function renderedObjects(text: string): RenderedObjects {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines }) as readonly Document.Parsed[];
  const problems = documents.flatMap(({ errors }) =>
    errors.map(({ message, pos }) => {
      const { line, col } = lines.linePos(pos[0]);
      return { line, column: col, message: message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '') };
    }),
  );
  if (problems.length > 0) return { objects: [], problems };
  return { objects: documents.flatMap((document) => objectsIn(document.toJS())), problems: [] };
}

function objectsIn(value: unknown): readonly Manifest[] {
  if (!isFields(value) || !isFields(value['metadata'] ?? {})) return [];
  if (Array.isArray(value['items']) && String(value['kind']).endsWith('List')) return value['items'].flatMap(objectsIn);
  return isFields(value['metadata']) ? [value as Manifest] : [];
}

/** The names of the Alloys among objects: of workloads, of what the operator makes workloads of, of releases that a GitOps tool makes. */
export function renderedNames(objects: readonly Manifest[]): readonly string[] {
  const described = objects.flatMap(releasesOf).map(({ name }) => name);
  return [...described, ...[...operatedIn(objects), ...alloyWorkloads(objects)].map(nameOf)];
}

function nameOf({ metadata }: Manifest): string {
  return String(metadata['name']);
}

function operatedIn(objects: readonly Manifest[]): readonly Manifest[] {
  return objects.filter(({ apiVersion, kind }) => kind === 'Alloy' && apiVersion.startsWith(OPERATED));
}

/** The values of which the chart makes the Alloy of a name among objects. @param name one of `renderedNames(objects)` */
export function renderedValues(objects: readonly Manifest[], name: string): RenderedValues {
  const described = objects.flatMap(releasesOf).find((release) => release.name === name);
  if (described !== undefined) {
    const { values, ...release } = described;
    return { ...release, text: stringify(values, { lineWidth: 0, aliasDuplicateObjects: false }) };
  }
  const operated = operatedIn(objects).find((object) => nameOf(object) === name);
  if (operated !== undefined) return operatedValues(objects, operated);
  const workload = alloyWorkloads(objects).find((object) => nameOf(object) === name)!;
  const place = { namespace: 'default', ...workload.metadata };
  const all = objects.map((object) => (object === workload ? { ...object, metadata: place } : object));
  const exported = exportValues(all, all.find(({ metadata }) => metadata === place)!);
  const own = new Set(belonging(objects, workload));
  const { brought, notes } = others(objects.filter((object) => !own.has(object)));
  const extraObjects = [...(exported.values['extraObjects'] ?? []), ...brought.map(templated)];
  const values = { ...exported.values, ...(extraObjects.length === 0 ? {} : { extraObjects }) };
  const { namespace } = workload.metadata as { readonly namespace?: string };
  return {
    name: exported.release.name,
    ...(namespace === undefined ? {} : { namespace }),
    text: stringify(values, { lineWidth: 0, aliasDuplicateObjects: false }),
    notes: [...exported.differences.map(differenceText), ...notes],
  };
}

/** The objects with the labels of a workload's pods. */
function belonging(objects: readonly Manifest[], workload: Manifest): readonly Manifest[] {
  const labels: Fields = workload['spec'].selector.matchLabels;
  return objects.filter(({ metadata }) =>
    Object.entries(labels).every(([label, value]) => metadata['labels']?.[label] === value),
  );
}

/** Objects beside the workload: those that no chart has labelled as its own are the user's. */
function others(objects: readonly Manifest[]): {
  readonly brought: readonly Manifest[];
  readonly notes: readonly string[];
} {
  const isDefinition = ({ kind }: Manifest) => kind === 'CustomResourceDefinition';
  const isOfChart = ({ metadata }: Manifest) => metadata['labels']?.['helm.sh/chart'] !== undefined;
  const title = ({ kind, metadata }: Manifest) => `${kind} ${metadata['name']}`;
  const definitions = objects
    .filter(isDefinition)
    .map((object) => `${title(object)}: is not brought in; PodLogs have \`new PodLogsCrd(chart, id)\``);
  const foreign = objects
    .filter((object) => !isDefinition(object) && isOfChart(object))
    .map((object) => `${title(object)}: is not brought in: it is none of this Alloy's`);
  return {
    brought: objects.filter((object) => !isDefinition(object) && !isOfChart(object)),
    notes: [...definitions, ...foreign],
  };
}

/** An object of the operator, whose configuration stands in a ConfigMap beside it. */
function operatedValues(objects: readonly Manifest[], operated: Manifest): RenderedValues {
  const { name, namespace } = operated.metadata as { readonly name: string; readonly namespace?: string };
  const values = (operated['spec'] ?? {}) as Fields;
  const given = (values['alloy']?.configMap ?? {}) as Fields;
  const key = given['key'] ?? 'config.alloy';
  const wanted = given['name'] ?? name;
  const configMap = objects.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata['name'] === wanted);
  const content = configMap?.['data']?.[key];
  const read =
    content === undefined
      ? values
      : { ...values, alloy: { ...values['alloy'], configMap: { content: asTemplate(content) } } };
  const notes =
    content === undefined
      ? [`ConfigMap ${wanted}: is not among the objects, so that the configuration stays there`]
      : [];
  const count = objects.length - (configMap === undefined ? 1 : 2);
  return {
    name,
    ...(namespace === undefined ? {} : { namespace }),
    text: stringify(read, { lineWidth: 0, aliasDuplicateObjects: false }),
    notes: [
      ...notes,
      ...(count > 0 ? [`${count} other objects are not brought in: they are none of this Alloy's`] : []),
    ],
  };
}

/** A value that Helm evaluates, such that nothing is left to evaluate. */
function templated<T>(value: T): T {
  if (typeof value === 'string') return asTemplate(value) as T;
  if (Array.isArray(value)) return value.map(templated) as T;
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, templated(inner)])) as T;
}
