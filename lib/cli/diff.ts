import { Command, Option } from 'commander';
import { KubectlError } from '../cluster';
import { printable } from '../config/render/printable';
import { diffTrees, renderJson, renderMarkdown, renderText, type TreeDiff } from '../diff';
import { diffWithCluster } from './cluster-diff/cluster-diff';
import { kubectlOf, nonEmpty } from './command-line/cluster-options';
import { runCommander } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { SourceError } from './manifests/documents';
import { CLUSTER, readTree } from './manifests/sources';

interface Flags {
  readonly cluster: boolean;
  readonly context?: string;
  readonly kubeconfig?: string;
  readonly namespace?: string;
  readonly name: string;
  readonly withBackends: boolean;
  readonly format: 'text' | 'markdown' | 'json';
}

/** What was compared, and how it's called. */
interface Compared {
  readonly diff: TreeDiff;
  /** What could not be compared. */
  readonly problems?: readonly string[];
  /** What could be compared in part only. */
  readonly remarks?: readonly string[];
  readonly names: readonly [old: string, next: string];
}

/** A mistake in the arguments that commander doesn't know of. */
class UsageError extends Error {}

/** The folder that deploy.sh applies only when asked to, and its list in the inventory. */
const BACKENDS = 'backends';

const SAME = 0;
const DIFFERENT = 1;
const TROUBLE = 2;

/** `cdk8s-alloy diff`: see `runDiff`. */
export function run(args: readonly string[]): Promise<number> {
  return runDiff(args, processStreams);
}

/**
 * Compares two trees of manifests, or one with a cluster, and prints what differs by meaning.
 *
 * @param args what stands behind `diff`
 * @returns as diff(1): 0 if there is no difference, 1 if there is, 2 for a mistake in the arguments or where something can't be read
 */
export async function runDiff(args: readonly string[], streams: Streams): Promise<number> {
  let exitCode = SAME;
  const command = new Command('cdk8s-alloy diff')
    .description(
      'Says by meaning what differs between two trees of Kubernetes manifests: rights, ports, containers, arguments of Alloy components. ' +
        'With a cluster, it says what applying the manifests would change.',
    )
    .argument(
      '<a>',
      'a folder, a file, - for standard input, a folder of a git revision (HEAD:dist), or the word cluster',
    )
    .argument('[b]', 'likewise')
    .option('--cluster', 'compare with the cluster, as the word cluster in the place of A or B', false)
    .option('--context <name>', "context of the kubeconfig (default: kubectl's own)", nonEmpty)
    .option('--kubeconfig <file>', "kubeconfig (default: kubectl's own)", nonEmpty)
    .option('--namespace <name>', "namespace for objects that name none (default: the context's)", nonEmpty)
    .option('--name <name>', 'the name under which deploy.sh has written down what it applied', 'cdk8s-alloy')
    .option('--with-backends', 'the folder backends, too, which deploy.sh applies only when asked to', false)
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'markdown', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nExit code: 0 if there is no difference, 1 if there is, 2 for a mistake or where something failed.',
    )
    .configureOutput({ writeOut: streams.stdout, writeErr: streams.stderr })
    .action(async (a: string, b: string | undefined, flags: Flags) => {
      exitCode = await diff(a, b, flags, streams);
    });
  return (await runCommander(command, args)) ?? exitCode;
}

async function diff(a: string, b: string | undefined, flags: Flags, streams: Streams): Promise<number> {
  try {
    const compared = await compareSources(sourcesOf(a, b, flags), flags, streams);
    streams.stdout(rendered(compared, flags, streams));
    for (const remark of compared.remarks ?? []) streams.stderr(`Warning: ${printable(remark)}\n`);
    for (const problem of compared.problems ?? []) streams.stderr(`Error: ${printable(problem)}\n`);
    if ((compared.problems ?? []).length > 0) return TROUBLE;
    return compared.diff.objects.length === 0 ? SAME : DIFFERENT;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof SourceError || error instanceof KubectlError)) throw error;
    for (const line of error.message.split('\n')) streams.stderr(`Error: ${printable(line)}\n`);
    return TROUBLE;
  }
}

/** The two sides; undefined stands for the cluster, which is always the first: what applying would change. */
function sourcesOf(a: string, b: string | undefined, flags: Flags): readonly [old: string | undefined, next: string] {
  const sides = [a, b, flags.cluster ? CLUSTER : undefined].filter((side) => side !== undefined);
  const files = sides.filter((side) => side !== CLUSTER);
  if (sides.length !== 2 || files.length === 0) {
    throw new UsageError(
      sides.length < 2
        ? `two things are compared: name a second one, or the cluster with --cluster`
        : files.length === 0
          ? 'a cluster is compared with manifests: name a folder or a file, too'
          : `two things are compared, and there are ${sides.length}: ${sides.join(', ')}`,
    );
  }
  if (files.length === 2) {
    const given = (['context', 'kubeconfig', 'namespace'] as const).filter((name) => flags[name] !== undefined);
    if (given.length > 0) {
      throw new UsageError(`--${given[0]} is for a comparison with the cluster: add --cluster in the place of A or B`);
    }
    if (files.every((side) => side === '-')) throw new UsageError('only one side can be standard input');
    return [files[0]!, files[1]!];
  }
  return [undefined, files[0]!];
}

async function compareSources(
  [old, next]: readonly [string | undefined, string],
  flags: Flags,
  { stdin }: Streams,
): Promise<Compared> {
  if (old !== undefined) {
    return { diff: diffTrees(readTree(old, stdin), readTree(next, stdin)), names: [old, next] };
  }
  const { context, kubeconfig, namespace } = flags;
  const parts = ['objects', ...(flags.withBackends ? [BACKENDS] : [])];
  const { objects } = readTree(next, stdin, flags.withBackends ? undefined : BACKENDS);
  if (objects.length === 0) {
    throw new SourceError(`${next}: there are no Kubernetes manifests to compare with the cluster`);
  }
  const { diff, problems, remarks } = await diffWithCluster(
    objects,
    { name: flags.name, parts },
    kubectlOf({ context, kubeconfig, namespace }),
  );
  const incomplete = [...problems, ...remarks];
  return {
    diff: incomplete.length === 0 ? diff : { ...diff, incomplete },
    problems,
    remarks,
    names: [CLUSTER, next],
  };
}

function rendered({ diff, names }: Compared, { format }: Flags, { colors }: Streams): string {
  switch (format) {
    case 'json':
      return renderJson(diff);
    case 'markdown':
      return renderMarkdown(diff, { names });
    case 'text':
      return renderText(diff, { colors });
  }
}
