import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { AlloyConfig } from '../../../lib/config';
import { newConfig } from '../pipelines/blocks';

const DIST = join(__dirname, '../../../dist');

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into field by field.
export type Manifest = any;

/** The objects in a file of `dist/`: what a cluster would get. */
export function objectsOf(file: string): readonly Manifest[] {
  return parseAllDocuments(readFileSync(join(DIST, file), 'utf8')).map((document) => document.toJS());
}

/** The object of this kind and name in a file of `dist/`. */
export function objectOf(file: string, kind: string, name: string): Manifest {
  const found = objectsOf(file).find((object) => object.kind === kind && object.metadata.name === name);
  if (found === undefined) throw new Error(`dist/${file} has no ${kind} ${name}`);
  return found;
}

/** Alloy's configuration, as the ConfigMap in `dist/` has it. */
export function alloyConfig(): AlloyConfig {
  const config = newConfig();
  const [[filename, text]] = Object.entries<string>(objectOf('alloy.k8s.yaml', 'ConfigMap', 'alloy').data) as [
    [string, string],
  ];
  config.addText(text, { filename });
  return config;
}
