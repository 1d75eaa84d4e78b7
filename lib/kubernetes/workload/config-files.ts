import { parse } from '../../syntax';
import { type ConfigDelivery, configObjectName } from './config-delivery';
import { CONFIG_DIRECTORY, CONFIG_FILE } from './config-directory';

/** The most bytes that a ConfigMap or Secret may hold: a limit of the API server. */
export const OBJECT_LIMIT = 1024 * 1024;

/** A ConfigMap or Secret with a file of the configuration. */
export interface ConfigObject {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  /** Key in the object, and name of the file in the container. */
  readonly key: string;
  readonly file: string;
  /** Absent for an existing object. */
  readonly text?: string;
}

/** How a configuration is stored in the cluster and mounted in the container. */
export interface ConfigFiles {
  readonly objects: readonly ConfigObject[];
  /** The path for `alloy run`: the file, or the directory if there are several. */
  readonly path: string;
}

/**
 * The objects and files of a configuration. One file, as long as it fits into an object; beyond that, each top-level block stays whole
 * in one of several files, which Alloy reads as one module.
 */
export function configFilesOf(options: {
  readonly name: string;
  readonly text: string;
  readonly hash: string;
  readonly delivery: ConfigDelivery;
}): ConfigFiles {
  const { existing, object: kind } = options.delivery;
  const path = `${CONFIG_DIRECTORY}/${CONFIG_FILE}`;
  if (existing !== undefined) {
    const { name, key = CONFIG_FILE } = existing;
    return { objects: [{ kind: 'ConfigMap', name, key, file: CONFIG_FILE }], path };
  }
  const name = configObjectName(options.name, options.hash, options.delivery);
  const texts = splitConfiguration(options.text, OBJECT_LIMIT);
  const objects = texts.map((text, index): ConfigObject => {
    const file = index === 0 ? CONFIG_FILE : CONFIG_FILE.replace('.', `-${index + 1}.`);
    return { kind, name: index === 0 ? name : `${name}-${index + 1}`, key: file, file, text };
  });
  return { objects, path: objects.length > 1 ? CONFIG_DIRECTORY : path };
}

/** Whether a configuration is known: for an existing ConfigMap, only if its text is given, too. */
export function isInSight(delivery: ConfigDelivery, blocks: readonly unknown[]): boolean {
  return delivery.existing === undefined || blocks.length > 0;
}

/**
 * A text in parts of at most `limit` bytes, cut between top-level blocks; comments above a block stay with it. A block that is
 * larger than the limit is a part of its own.
 */
export function splitConfiguration(text: string, limit: number): readonly string[] {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= limit) return [text];
  const ends = parse(text).file.body.flatMap((statement) => (statement.kind === 'block' ? [statement.close + 1] : []));
  const parts: string[] = [];
  let start = 0;
  let end = 0;
  const cut = (): void => {
    const part = bytes.toString('utf8', start, end).replace(/^\n+/, '');
    parts.push(part.endsWith('\n') ? part : `${part}\n`);
    start = end;
  };
  // The last block takes whatever follows it.
  for (const next of [...ends.slice(0, -1), bytes.length]) {
    if (next - start >= limit && end > start) cut();
    end = next;
  }
  cut();
  return parts;
}
