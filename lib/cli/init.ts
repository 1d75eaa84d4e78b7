import { basename, join, relative, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { CommandError } from './command-line/command-error';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { withFiles } from './command-line/system-error';
import { packageFolder } from './project/package-folder';
import { existingFiles, projectFiles, TEMPLATES, type Template, writeFiles } from './project/project';

/** The exit code where the project can't be written. */
const NOT_WRITTEN = 1;

/**
 * `cdk8s-alloy init`: makes a project that works at once, from the templates in the package.
 * @returns 0 if it's made; 1 if it can't be written, or would replace files that are there; 2 for a mistake in the arguments
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy init')
    .description(
      'Makes a project: an app, a test, deploy.sh, a workflow for GitHub Actions, and a package.json with versions that fit together. Nothing that ' +
        'is there already is replaced.',
    )
    .argument('[folder]', 'where to make it', '.')
    .addOption(new Option('--template <template>', 'what is collected').choices(TEMPLATES).default('stack'));
  const action = (folder: string, { template }: { template: Template }) => init(folder, template, streams);
  return runCommand(command, args, streams, action, {
    exitCodes: {
      0: 'the project is made',
      1: 'it cannot be written, or would replace files that are there',
      2: 'the command is used wrongly',
    },
    examples: ['cdk8s-alloy init', 'cdk8s-alloy init monitoring --template logs'],
  });
}

function init(folder: string, template: Template, { stdout }: Streams): number {
  const files = projectFiles(packageFolder(), template, basename(resolve(folder)));
  const existing = existingFiles(folder, files);
  if (existing.length > 0) {
    const names = existing.map((name) => join(folder, name));
    throw new CommandError(`these files are there already, and nothing was written: ${names.join(', ')}`, NOT_WRITTEN);
  }
  withFiles(() => writeFiles(folder, files), NOT_WRITTEN);
  const change = relative('', folder);
  stdout(
    `${files.map(({ name }) => `  ${join(folder, name)}\n`).join('')}\nNext:\n\n` +
      `${change === '' ? '' : `  cd ${change}\n`}  npm install\n  npx cdk8s synth\n  npm test\n`,
  );
  return 0;
}
