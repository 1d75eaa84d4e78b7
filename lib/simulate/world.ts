import type { Labels, PlainAttribute } from '../semantics';
import type { KubernetesObject } from './kubernetes/object';
import type { ScrapedTarget } from './scraped-target';

/** What is outside of Alloy, as far as its configuration asks for it. */
export interface World {
  /**
   * Kubernetes objects: pods, services, nodes and so on, or the manifests that make them. A pod without a status runs and is ready.
   * @default - an empty cluster
   */
  readonly objects?: readonly KubernetesObject[];
  /** What a target answers when it's scraped, in the text format of Prometheus. @default - nothing but that it's up */
  readonly metrics?: string | ((target: ScrapedTarget) => string | undefined);
  /**
   * What discoveries find that aren't executed here, by identifier: `{ 'discovery.ec2.all': [{ __address__: '...' }] }`; what a server
   * answers that a ScrapeConfig asks, by job: `scrapeConfig/shop/db/http/0`.
   */
  readonly targets?: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  /** What the detectors of `otelcol.processor.resourcedetection` find, by their names: `{ system: { 'host.name': 'node-1' } }`. */
  readonly detected?: Readonly<Record<string, Readonly<Record<string, PlainAttribute>>>>;
  /** Texts of files by their paths, or a function that reads them. @default - no files */
  readonly files?: Readonly<Record<string, string>> | ((path: string) => string | undefined);
  /** Environment variables of Alloy; one that isn't here is empty. @default - they are unknown, and what depends on one isn't executed */
  readonly env?: Readonly<Record<string, string>>;
  /** Values of `constants`; others are unknown. */
  readonly constants?: { readonly [Name in 'hostname' | 'os' | 'arch' | 'version']?: string };
  /** The namespace that Alloy runs in. @default 'default' */
  readonly namespace?: string;
  /** When it happens, in nanoseconds since 1970. @default - the beginning of the year 2025 */
  readonly now?: bigint;
}

/** When it happens where nobody says it: 2025-01-01T00:00:00Z. */
export const DEFAULT_NOW = 1_735_689_600_000_000_000n;

export function fileOf({ files }: World, path: string): string | undefined {
  if (typeof files === 'function') return files(path);
  return files !== undefined && Object.hasOwn(files, path) ? files[path] : undefined;
}

export function labelsOf(texts: Readonly<Record<string, string>>): Labels {
  return new Map(Object.entries(texts));
}
