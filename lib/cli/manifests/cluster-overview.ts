import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { diffTrees, renderText } from '../../diff';
import { CommandError } from '../command-line/command-error';
import { readTree } from './sources';

/** The folder of a stack's backends, which is no cluster. */
const BACKENDS = 'backends';

/** Clusters with the same differences from the first. */
export interface ClusterGroup {
  readonly clusters: readonly string[];
  /** As `cdk8s-alloy diff` prints them, but for the name of the cluster; empty for those like the first. */
  readonly differences: string;
}

/** In what the clusters of a fleet differ. */
export interface ClusterOverview {
  /** The first by name, which the others are compared with. */
  readonly first: string;
  /** Those like the first, itself included, and then each group by its first cluster. */
  readonly groups: readonly ClusterGroup[];
}

/**
 * Compares the clusters of a published folder, each a folder in it.
 * @throws CommandError where there are none
 */
export function clusterOverview(folder: string): ClusterOverview {
  const clusters = foldersIn(folder);
  const [first] = clusters;
  if (first === undefined) {
    throw new CommandError(`${folder} has no folders, one for each cluster: a \`Fleet\` makes them`);
  }
  const treeOf = (name: string) =>
    readTree(
      join(folder, name),
      () => new Uint8Array(),
      undefined,
      (text) => withoutName(text, name),
    );
  const reference = treeOf(first);
  const groups = new Map<string, string[]>([['', [first]]]);
  for (const name of clusters.slice(1)) {
    const diff = diffTrees(reference, treeOf(name));
    const differences = diff.objects.length === 0 ? '' : renderText(diff);
    const group = groups.get(differences);
    if (group === undefined) groups.set(differences, [name]);
    else group.push(name);
  }
  return { first, groups: [...groups].map(([differences, names]) => ({ clusters: names, differences })) };
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== BACKENDS)
    .map(({ name }) => name)
    .sort();
}

/** A cluster is called by its name in what it sends: that alone, and the checksum of it, makes no difference between two. */
function withoutName(text: string, name: string): string {
  return text.replaceAll(JSON.stringify(name), '"<cluster>"').replace(/^ *checksum\/config: .*\n/gm, '');
}

/** For people: how many clusters there are, and each group with its differences. */
export function renderClusterOverview({ first, groups }: ClusterOverview): string {
  const count = groups.reduce((sum, { clusters }) => sum + clusters.length, 0);
  const sections = groups.map(({ clusters, differences }) => {
    const names = clusters.join(', ');
    if (differences === '') return clusters.length === 1 ? '' : `the same: ${names}\n`;
    const verb = clusters.length === 1 ? 'differs' : 'differ';
    return `${names}: ${verb} from ${first}\n${differences.replace(/^(?=.)/gm, '  ')}`;
  });
  const lines = [`${count} ${count === 1 ? 'cluster' : 'clusters'}, compared with ${first}\n`, ...sections];
  return lines.filter((text) => text !== '').join('\n');
}
