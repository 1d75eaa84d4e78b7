import { CHART } from './chart-defaults';
import type { Fields, Manifest } from './manifest';

/** A release of the chart: under which name, where. */
export interface Release {
  readonly name: string;
  readonly namespace: string;
}

/** The names and labels that a release gives its objects. */
export class ReleaseNames {
  /** Of the workload, and of most objects. */
  public readonly full: string;
  public readonly namespace: string;
  /** What selects the pods. */
  public readonly selector: Fields;
  readonly #version: string;

  constructor(release: Release, values: Fields) {
    const chart: string = values['nameOverride'] || CHART.name;
    const usual = release.name.includes(chart) ? release.name : `${release.name}-${chart}`;
    this.full = values['fullnameOverride'] || usual;
    this.namespace = values['namespaceOverride'] || release.namespace;
    this.selector = { 'app.kubernetes.io/name': chart, 'app.kubernetes.io/instance': release.name };
    const { tag, digest } = values['image'];
    this.#version = digest
      ? String(digest)
          .replace(/^sha256:/, '')
          .slice(0, 63)
      : (tag ?? CHART.appVersion);
  }

  /** The metadata of an object of the namespace. */
  metadata(component?: string, more: Fields = {}): Fields {
    return {
      name: this.full,
      namespace: this.namespace,
      ...more,
      labels: { ...this.labels(component), ...more['labels'] },
    };
  }

  labels(component?: string): Fields {
    return {
      'helm.sh/chart': `${CHART.name}-${CHART.version}`,
      ...this.selector,
      'app.kubernetes.io/version': this.#version,
      'app.kubernetes.io/managed-by': 'Helm',
      'app.kubernetes.io/part-of': 'alloy',
      ...(component === undefined ? {} : { 'app.kubernetes.io/component': component }),
    };
  }
}

/** An object of the chart. */
export function manifest(apiVersion: string, kind: string, metadata: Fields, rest: Fields): Manifest {
  return { apiVersion, kind, metadata, ...rest };
}
