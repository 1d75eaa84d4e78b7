import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';

/** Name of the file in which `cdk8s synth` looks for where each object comes from. */
export const METADATA_FILE = 'construct-metadata.json';

/** Where each object comes from, as `cdk8s synth` wants it for its validation reports. */
export function constructMetadata(constructs: readonly IConstruct[]): string {
  const objects = constructs.filter(ApiObject.isApiObject);
  const resources = Object.fromEntries(objects.map(({ name, node }) => [name, { path: node.path }]));
  return JSON.stringify({ version: '1.0.0', resources });
}
