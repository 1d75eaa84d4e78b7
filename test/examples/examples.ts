import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseAllDocuments } from 'yaml';

export const root = join(__dirname, '..', '..');
export const examples = join(root, 'examples');

/** The examples that are programs. */
export const PROGRAMS = ['argo-cd', 'environments', 'flux', 'kustomize'] as const;

/** The files below a folder by their names, with `/` between folders. */
export function filesBelow(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

/** A Kubernetes object, looked into freely. */
// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into field by field.
export type Manifest = any;

/** The objects of a folder's YAML files. */
export function manifestsIn(...folder: readonly string[]): Manifest[] {
  return (
    [...filesBelow(join(root, ...folder))]
      .filter(([name]) => name.endsWith('.yaml') && !name.endsWith('kustomization.yaml'))
      // Values for Helm, not manifests.
      .filter(([name]) => !name.startsWith('helm/'))
      .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS()))
  );
}
