import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { Command, Option } from 'commander';
import { EXPLAIN_VARIABLE, type ExplainReport, explainReport } from '../app';
import { renderProblems } from '../app/report';
import { AlloyConfig } from '../config';
import { Alloy, type AlloyProps, renderExplanation } from '../kubernetes';
import { AppCommandError, appCommand, runApp } from './cdk8s-app/app-command';
import { runCommander } from './command-line/run-command';

interface Options {
  readonly app?: string;
  readonly format: 'text' | 'json';
}

/** `cdk8s-alloy explain`: what the configuration asks of Kubernetes, and which component asked for it. */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const command = new Command('cdk8s-alloy explain')
    .description(
      'Prints what each workload of the app has (rules, ports, mounts, capabilities, arguments), and which component asked for it. ' +
        'Nothing is published.',
    )
    .argument('[path]', 'a file or directory of Alloy configuration to explain instead of the app')
    .addOption(new Option('--app <command>', 'the command that runs the app').default(undefined, '`app` of cdk8s.yaml'))
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .action((path: string | undefined, options: Options) => {
      exitCode = explain(path, options);
    });
  return (await runCommander(command, args)) ?? exitCode;
}

function explain(path: string | undefined, { app, format }: Options): number {
  try {
    const { report, exitCode } = path === undefined ? explainApp(app ?? appCommand()) : explainText(path);
    if (report !== undefined) {
      process.stdout.write(format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : render(report));
    }
    return exitCode;
  } catch (error) {
    if (error instanceof AppCommandError) {
      process.stderr.write(`Error: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

interface Outcome {
  readonly report?: ExplainReport;
  readonly exitCode: number;
}

function render({ workloads }: ExplainReport): string {
  return workloads.length === 0 ? 'the app makes no Alloy\n' : workloads.map(renderExplanation).join('\n');
}

/** Runs the app, which tells itself what is wrong with it. */
function explainApp(command: string): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-alloy-'));
  const file = join(folder, 'explain.json');
  try {
    const exitCode = runApp(command, { [EXPLAIN_VARIABLE]: file, CDK8S_OUTDIR: folder });
    if (exitCode !== 0) {
      return { exitCode };
    }
    if (!existsSync(file)) {
      throw new AppCommandError('the app explains nothing: make it an AlloyApp, and let it call synth()');
    }
    return { report: JSON.parse(readFileSync(file, 'utf8')), exitCode };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Explains the workload that a configuration gets if nothing is said about it, also where something is wrong with it. Its pods make a cluster
 * if a component wants to share its work.
 */
function explainText(path: string): Outcome {
  let { problems, constructs } = checkText(path, {});
  if (problems.some(({ code }) => code === 'not-clustered')) {
    ({ problems, constructs } = checkText(path, { clustering: {} }));
  }
  // The constructs are made here, so where they are made tells nobody anything.
  const shown = problems.map(({ constructPath: _path, creationSite: _site, ...problem }) => problem);
  process.stderr.write(renderProblems(shown, constructs));
  const isWrong = problems.some(({ severity }) => severity === 'error');
  return { report: explainReport(constructs), exitCode: isWrong ? 1 : 0 };
}

function checkText(path: string, props: Pick<AlloyProps, 'clustering'>) {
  const chart = new Chart(new App(), 'explain', { disableResourceNameHashes: true });
  const config = AlloyConfig.fromFile(chart, 'config', path);
  const problems = new Alloy(chart, 'alloy', { config, ...props }).check();
  return { problems, constructs: chart.node.findAll() };
}
