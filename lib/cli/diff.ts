import { Command, Option } from 'commander';
import { KubectlError } from '../cluster';
import {
  type ConfigurationPair,
  configurationPairs,
  diffTrees,
  renderJson,
  renderMarkdown,
  renderText,
  type TreeDiff,
} from '../diff';
import { diffWithCluster } from './cluster-diff/cluster-diff';
import { type ClusterOptions, kubectlOf } from './command-line/cluster-options';
import { CommandError, errorLines, warningLines } from './command-line/command-error';
import { nonEmpty } from './command-line/option-values';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { changePictures, changeSvg } from './manifests/change-pictures';
import { CLUSTER, readTree } from './manifests/sources';

interface Options extends ClusterOptions {
  readonly cluster: boolean;
  readonly name: string;
  readonly withBackends: boolean;
  readonly format: 'text' | 'markdown' | 'json' | 'svg';
}

/** What was compared, and how it's called. */
interface Compared {
  readonly diff: TreeDiff;
  /** What could not be compared. */
  readonly problems?: readonly string[];
  /** What could be compared in part only. */
  readonly remarks?: readonly string[];
  readonly names: readonly [old: string, next: string];
  /** The configurations that differ; those of a cluster aren't drawn. */
  readonly configurations?: readonly ConfigurationPair[];
}

/** The folder that deploy.sh applies only when asked to, and its list in the inventory. */
const BACKENDS = 'backends';

const SAME = 0;
const DIFFERENT = 1;
const TROUBLE = 2;

/**
 * `cdk8s-alloy diff`: compares two trees of manifests, or one with a cluster, and prints what differs by meaning.
 * @returns as diff(1): 0 if there is no difference, 1 if there is, 2 for a mistake in the arguments or where something can't be read
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy diff')
    .description(
      'Compares two trees of Kubernetes manifests by meaning: RBAC rights, ports, containers, arguments of Alloy components. ' +
        'With a cluster, says what applying the manifests would change.',
    )
    .argument(
      '<a>',
      'a folder, a file, - for standard input, a folder of a git revision (HEAD:dist), or the word cluster',
    )
    .argument('[b]', 'the same')
    .option('--cluster', 'compare with the cluster, as the word cluster in the place of A or B', false)
    .option('--context <name>', "context of the kubeconfig (default: kubectl's own)", nonEmpty)
    .option('--kubeconfig <file>', "kubeconfig (default: kubectl's own)", nonEmpty)
    .option('--namespace <name>', "namespace for objects that name none (default: the context's)", nonEmpty)
    .option('--name <name>', 'the name under which deploy.sh has written down what it applied', 'cdk8s-alloy')
    .option('--with-backends', 'include the folder backends, which deploy.sh applies only when asked to', false)
    .addOption(
      new Option('--format <format>', 'how to report').choices(['text', 'markdown', 'json', 'svg']).default('text'),
    );
  const action = (a: string, b: string | undefined, options: Options) => diff(a, b, options, streams);
  return runCommand(command, args, streams, action, {
    exitCodes: {
      0: 'there is no difference',
      1: 'there is a difference',
      2: 'the command is used wrongly, or something cannot be read',
    },
    examples: [
      'cdk8s-alloy diff origin/main:dist dist    # what this branch changes',
      'cdk8s-alloy diff dist --cluster           # what applying dist would change',
    ],
  });
}

async function diff(a: string, b: string | undefined, options: Options, streams: Streams): Promise<number> {
  try {
    const compared = await compareSources(sourcesOf(a, b, options), options, streams);
    streams.stdout(rendered(compared, options, streams));
    for (const remark of compared.remarks ?? []) streams.stderr(warningLines(remark));
    for (const problem of compared.problems ?? []) streams.stderr(errorLines(problem));
    if ((compared.problems ?? []).length > 0) return TROUBLE;
    return compared.diff.objects.length === 0 ? SAME : DIFFERENT;
  } catch (error) {
    if (error instanceof KubectlError) throw new CommandError(error.message, TROUBLE);
    throw error;
  }
}

/** What is compared; undefined stands for the cluster, which always comes first: the difference is what applying would change. */
function sourcesOf(
  a: string,
  b: string | undefined,
  options: Options,
): readonly [old: string | undefined, next: string] {
  const sources = [a, b, options.cluster ? CLUSTER : undefined].filter((source) => source !== undefined);
  const files = sources.filter((source) => source !== CLUSTER);
  if (sources.length !== 2 || files.length === 0) {
    throw new CommandError(
      sources.length < 2
        ? `two things are compared: name a second one, or the cluster with --cluster`
        : files.length === 0
          ? 'a cluster is compared with manifests: name a folder or a file, too'
          : `two things are compared, and there are ${sources.length}: ${sources.join(', ')}`,
    );
  }
  if (files.length === 2) {
    const given = (['context', 'kubeconfig', 'namespace'] as const).filter((name) => options[name] !== undefined);
    if (given.length > 0) {
      throw new CommandError(
        `--${given[0]} is for a comparison with the cluster: add --cluster in the place of A or B`,
      );
    }
    if (files.every((source) => source === '-')) throw new CommandError('only one side can be standard input');
    return [files[0]!, files[1]!];
  }
  return [undefined, files[0]!];
}

async function compareSources(
  [old, next]: readonly [string | undefined, string],
  options: Options,
  { stdin }: Streams,
): Promise<Compared> {
  if (old !== undefined) {
    const [before, after] = [readTree(old, stdin), readTree(next, stdin)];
    return {
      diff: diffTrees(before, after),
      names: [old, next],
      configurations: configurationPairs(before, after),
    };
  }
  if (options.format === 'svg')
    throw new CommandError('--format svg draws what differs between two trees of manifests');
  const { context, kubeconfig, namespace } = options;
  const parts = ['objects', ...(options.withBackends ? [BACKENDS] : [])];
  const { objects } = readTree(next, stdin, options.withBackends ? undefined : BACKENDS);
  if (objects.length === 0) {
    throw new CommandError(`${next}: there are no Kubernetes manifests to compare with the cluster`);
  }
  const { diff, problems, remarks } = await diffWithCluster(
    objects,
    { name: options.name, parts },
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

function rendered({ diff, names, configurations = [] }: Compared, { format }: Options, { colors }: Streams): string {
  switch (format) {
    case 'json':
      return renderJson(diff);
    case 'markdown':
      return renderMarkdown(diff, { names, pictures: changePictures(configurations) });
    case 'svg':
      return changeSvg(configurations, names);
    case 'text':
      return renderText(diff, { colors: colors.stdout });
  }
}
