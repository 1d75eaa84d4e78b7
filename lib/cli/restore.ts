import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { type ManagedObject, objectsOf, restoreObjects, restoreProblem } from '../cluster';
import { kubectlOf, runClusterCommand, withClusterOptions } from './command-line/cluster-options';
import { CommandError } from './command-line/command-error';
import { nonEmpty } from './command-line/option-values';
import { processStreams, type Streams } from './command-line/streams';
import { systemErrorText } from './command-line/system-error';

interface Options {
  readonly check?: boolean;
  readonly fieldManager: string;
  readonly context?: string;
  readonly kubeconfig?: string;
}

/** The exit code for a snapshot that can't be restored. */
const BAD_SNAPSHOT = 1;

/**
 * `cdk8s-alloy restore`: gives the objects of a snapshot back what a field manager had applied to them, and what it has taken over since.
 * @returns 0 when all is restored, 1 if the snapshot can't be (with `--check`: if it couldn't be), 2 for a mistake in the arguments, 3 where
 *   the cluster gives no answer or refuses
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = withClusterOptions(
    new Command('cdk8s-alloy restore')
      .description(
        'Restores objects to what they were before a deploy: the fields that were applied, the fields that it took over from others, and who ' +
          'manages them. Objects that are not in the snapshot are left alone.',
      )
      .argument(
        '<snapshot>',
        'file with what "kubectl get --show-managed-fields --output=json" printed before the deploy',
      )
      .option('--check', 'only check whether the snapshot could be restored, without a cluster')
      .option('--field-manager <name>', 'the field manager of the deploy', nonEmpty, 'cdk8s-alloy'),
  );
  const action = (file: string, options: Options) => restore(file, options, streams);
  return runClusterCommand(command, args, streams, action, {
    exitCodes: {
      0: 'all is restored',
      1: 'the snapshot cannot be restored',
      2: 'the command is used wrongly',
      3: 'the cluster gives no answer, or refuses',
    },
    examples: [
      'kubectl get daemonset alloy --show-managed-fields --output=json > before.json',
      'cdk8s-alloy restore --check before.json',
      'cdk8s-alloy restore before.json',
    ],
  });
}

async function restore(
  file: string,
  { check, fieldManager, ...cluster }: Options,
  { stdout }: Streams,
): Promise<number> {
  const objects = readSnapshot(file, fieldManager);
  if (check) return 0;
  const count = await restoreObjects(kubectlOf(cluster), objects, fieldManager);
  stdout(`${count} of ${objects.length} objects restored\n`);
  return 0;
}

function readSnapshot(file: string, manager: string): readonly ManagedObject[] {
  const objects = parseSnapshot(file);
  const problems = objects.flatMap((object) => {
    const problem = restoreProblem(object, manager);
    return problem === undefined ? [] : [`${object.kind}/${object.metadata.name} cannot be restored: ${problem}`];
  });
  if (problems.length > 0) throw new CommandError(problems.join('\n'), BAD_SNAPSHOT);
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
    if (text !== undefined) throw new CommandError(text, BAD_SNAPSHOT);
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new CommandError(`${file}: expected objects of Kubernetes as JSON`, BAD_SNAPSHOT);
}
