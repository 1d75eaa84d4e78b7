import { Command } from 'commander';
import { alloyVersion } from '../facts';
import { parseCommand } from './command-line/run-command';
import { processStreams } from './command-line/streams';
import { commands } from './commands';

/**
 * Runs the command line.
 * @param args what stands behind the name of the program
 * @param version of the package
 * @returns the exit code: 2 for a mistake in the arguments
 */
export async function main(args: readonly string[], version: string): Promise<number> {
  let exitCode = 0;
  const program = new Command('cdk8s-alloy')
    .description('Grafana Alloy on Kubernetes as TypeScript: what an app needs, and checks of Alloy configuration.')
    .version(
      `${version} (Alloy ${alloyVersion})`,
      '-V, --version',
      'print the version, and that of the Alloy which is known',
    )
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', '\nTo read more of a command: cdk8s-alloy COMMAND --help')
    .enablePositionalOptions();
  for (const [name, { summary, load }] of Object.entries(commands)) {
    program
      .command(name)
      .summary(summary)
      .argument('[arguments...]')
      .usage('')
      .helpOption(false)
      .allowUnknownOption()
      .passThroughOptions()
      .action(async (rest: readonly string[]) => {
        exitCode = await load().run(rest);
      });
  }
  return (await parseCommand(program, args, processStreams)) ?? exitCode;
}
