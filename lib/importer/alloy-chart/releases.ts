import { parseDocument } from 'yaml';
import { CHART, type Fields, isFields, type Manifest } from '../../helm';

/** A release that an object of a GitOps tool describes: its values stand in the object. */
export interface DescribedRelease {
  readonly name: string;
  readonly namespace?: string;
  readonly values: Fields;
  /** What the object says beside the values, and isn't read. */
  readonly notes: readonly string[];
}

/** The releases of the chart of Alloy that Flux or Argo CD make of an object. */
export function releasesOf({ apiVersion, kind, metadata, spec }: Manifest): readonly DescribedRelease[] {
  if (!isFields(spec)) return [];
  const own = { name: String(metadata['name']), ...namespaceOf(metadata['namespace']) };
  if (kind === 'HelmRelease' && apiVersion.startsWith('helm.toolkit.fluxcd.io/')) return releaseOfFlux(own, spec);
  if (kind !== 'Application' || !apiVersion.startsWith('argoproj.io/')) return [];
  const { sources = [spec['source']], destination } = spec;
  return sources.flatMap((source: unknown) => releaseOfArgo(own, source, destination?.namespace));
}

type Own = Pick<DescribedRelease, 'name' | 'namespace'>;

function namespaceOf(namespace: unknown): Pick<DescribedRelease, 'namespace'> {
  return typeof namespace === 'string' ? { namespace } : {};
}

function releaseOfFlux(own: Own, spec: Fields): readonly DescribedRelease[] {
  const chart: unknown = spec['chart']?.spec?.chart;
  if (chart !== undefined && chart !== CHART.name) return [];
  const from = spec['valuesFrom'] ?? [];
  return [
    {
      ...own,
      ...namespaceOf(spec['targetNamespace']),
      ...(typeof spec['releaseName'] === 'string' ? { name: spec['releaseName'] } : {}),
      values: isFields(spec['values']) ? spec['values'] : {},
      notes: from.map(({ kind, name }: Fields) => `${kind} ${name}: values from it are not read`),
    },
  ];
}

function releaseOfArgo(own: Own, source: unknown, namespace: unknown): readonly DescribedRelease[] {
  if (!isFields(source) || source['chart'] !== CHART.name) return [];
  const { releaseName, valuesObject, values, valueFiles = [], parameters = [] } = source['helm'] ?? {};
  const document = parseDocument(typeof values === 'string' ? values : '');
  const isBroken = document.errors.length > 0;
  const read: unknown = valuesObject ?? (isBroken ? {} : document.toJS());
  return [
    {
      ...own,
      ...namespaceOf(namespace),
      ...(typeof releaseName === 'string' ? { name: releaseName } : {}),
      values: isFields(read) ? read : {},
      notes: [
        ...(isBroken ? ['the text of values is no YAML, and not read'] : []),
        ...valueFiles.map((file: unknown) => `${file}: values from it are not read`),
        ...parameters.map(({ name }: Fields) => `the parameter ${name} is not read`),
      ],
    },
  ];
}
