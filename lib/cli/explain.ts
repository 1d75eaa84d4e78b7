import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { NamedSource } from '../analysis';
import { type ExplainReport, explainReport, renderProblems } from '../app';
import { renderExplanation } from '../kubernetes';
import { appCommand, runApp } from './cdk8s-app/app-command';
import { askApp } from './cdk8s-app/ask-app';
import { CommandError } from './command-line/command-error';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { defaultWorkload } from './configurations/default-workload';
import { sourcesAt } from './configurations/sources-at';
import { clusterOverview, renderClusterOverview } from './manifests/cluster-overview';

interface Options {
  readonly app?: string;
  readonly format: 'text' | 'json';
  readonly clusters: boolean;
}

/**
 * `cdk8s-alloy explain`: what the configuration asks of Kubernetes, and which component asked for it.
 * @returns 0 if nothing is wrong, 1 if something is with the configuration or the app can't be asked, 2 for a mistake in the arguments: a
 *   path without configuration is one; else the exit code of an app that fails
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy explain')
    .description(
      'Prints what each workload of the app has (rules, ports, mounts, capabilities, arguments), and which component asked for it. ' +
        'Nothing is published.',
    )
    .argument(
      '[path]',
      'a file or folder of Alloy configuration to explain instead of the app, or - for standard input',
    )
    .option(
      '--clusters',
      'in what the clusters of a fleet differ, instead: of the app, or of a published folder',
      false,
    )
    .addOption(new Option('--app <command>', 'the command that runs the app').default(undefined, '`app` of cdk8s.yaml'))
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'));
  const action = (path: string | undefined, options: Options) => explain(path, options, streams);
  return runCommand(command, args, streams, action, {
    exitCodes: {
      0: 'nothing is wrong',
      1: 'something is wrong with the configuration, or the app cannot be asked',
      2: 'the command is used wrongly, or the path holds no configuration',
    },
    examples: [
      'cdk8s-alloy explain',
      'cdk8s-alloy explain config.alloy',
      'cdk8s-alloy explain --clusters dist',
      "cdk8s-alloy explain --app 'npx ts-node main.ts' --format json",
    ],
  });
}

function explain(path: string | undefined, { app, format, clusters }: Options, streams: Streams): number {
  if (clusters) return explainClusters(path, { app, format }, streams);
  const { report, exitCode } = path === undefined ? explainApp(app) : explainText(sourcesAt(path, streams), streams);
  if (report !== undefined) {
    streams.stdout(format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : render(report));
  }
  return exitCode;
}

/** In what the clusters of a published folder differ, or those that the app would publish. */
function explainClusters(
  path: string | undefined,
  { app, format }: Pick<Options, 'app' | 'format'>,
  streams: Streams,
): number {
  const print = (folder: string) => {
    const overview = clusterOverview(folder);
    streams.stdout(format === 'json' ? `${JSON.stringify(overview, undefined, 2)}\n` : renderClusterOverview(overview));
  };
  if (path !== undefined) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      throw new CommandError(`${path} is no folder: name the one that the app publishes`);
    }
    print(path);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-alloy-'));
  try {
    const exitCode = runApp(app ?? appCommand(), { CDK8S_OUTDIR: folder });
    if (exitCode === 0) print(folder);
    return exitCode;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface ExplainOutcome {
  readonly report?: ExplainReport;
  readonly exitCode: number;
}

function render({ workloads }: ExplainReport): string {
  return workloads.length === 0 ? 'the app makes no Alloy\n' : workloads.map(renderExplanation).join('\n');
}

/** Runs the app, which prints itself what is wrong with it. */
function explainApp(command: string | undefined): ExplainOutcome {
  const { answer, exitCode } = askApp('explain', command);
  return { exitCode, ...(answer === undefined ? {} : { report: JSON.parse(answer) }) };
}

/** Explains the workload that a configuration gets by default, even if the configuration has errors. */
function explainText(sources: readonly NamedSource[], { stderr }: Streams): ExplainOutcome {
  const { problems, constructs } = defaultWorkload(sources);
  stderr(renderProblems(problems, constructs));
  const isWrong = problems.some(({ severity }) => severity === 'error');
  return { report: explainReport(constructs), exitCode: isWrong ? 1 : 0 };
}
