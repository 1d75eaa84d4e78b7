import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { type ManagedObject, objectsOf, restoreObjects, restoreProblem } from '../cluster';
import { printable } from '../config/render/printable';
import { kubectlOf, lookAtCluster, nonEmpty } from './command-line/cluster-options';
import { systemErrorText } from './command-line/system-error';

interface Flags {
  readonly check?: boolean;
  readonly fieldManager: string;
  readonly context?: string;
  readonly kubeconfig?: string;
}

/** A snapshot that can't be used. */
class SnapshotError extends Error {}

/**
 * `cdk8s-alloy restore`: gives the objects of a snapshot back what a field manager had applied to them, and what it has taken over since.
 * @returns 0 when all is restored, 1 if the snapshot can't be (with `--check`: if it couldn't be), 2 for a mistake in the arguments, 3 where
 *   the cluster gives no answer or refuses
 */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const command = new Command('cdk8s-alloy restore')
    .description(
      'Gives objects back what they had before a deploy: the fields that were applied, the fields that it took over from others, and who ' +
        'manages them. Objects that are not in the snapshot are left alone.',
    )
    .argument(
      '<snapshot>',
      'file with what "kubectl get --show-managed-fields --output=json" printed before the deploy',
    )
    .option('--check', 'only tell whether the snapshot could be restored; ask no cluster')
    .option('--field-manager <name>', 'who has deployed', nonEmpty, 'cdk8s-alloy')
    .option('--context <name>', 'context of the kubeconfig (default: the current one)', nonEmpty)
    .option('--kubeconfig <file>', 'kubeconfig (default: that of kubectl)', nonEmpty)
    .action(async (file: string, flags: Flags) => {
      exitCode = await restore(file, flags);
    });
  return (await lookAtCluster(command, args)) ?? exitCode;
}

async function restore(file: string, { check, fieldManager, ...where }: Flags): Promise<number> {
  try {
    const objects = readSnapshot(file, fieldManager);
    if (check) return 0;
    const count = await restoreObjects(kubectlOf(where), objects, fieldManager);
    process.stdout.write(`${count} of ${objects.length} objects restored\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    process.stderr.write(`error: ${error.message.split('\n').map(printable).join('\n')}\n`);
    return 1;
  }
}

function readSnapshot(file: string, manager: string): readonly ManagedObject[] {
  const objects = parseSnapshot(file);
  const problems = objects.flatMap((object) => {
    const problem = restoreProblem(object, manager);
    return problem === undefined ? [] : [`${object.kind}/${object.metadata.name} cannot be restored: ${problem}`];
  });
  if (problems.length > 0) throw new SnapshotError(problems.join('\n'));
  return objects;
}

function parseSnapshot(file: string): readonly ManagedObject[] {
  try {
    const objects = objectsOf(readFileSync(file, 'utf8'));
    if (objects.every((object) => typeof object?.kind === 'string' && typeof object.metadata?.name === 'string')) {
      return objects;
    }
  } catch (error) {
    const text = systemErrorText(error);
    if (text !== undefined) throw new SnapshotError(text);
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new SnapshotError(`${file}: expected objects of Kubernetes as JSON`);
}
