import { type Command, Option } from 'commander';
import type { StabilityLevel, ValidateOptions } from '../../config';
import { FORMATS, type Format } from '../configurations/configuration-report';
import type { Streams } from './streams';

/** The flags of `alloy validate`, and the format of the report. */
export interface CheckFlags {
  readonly 'stability.level': StabilityLevel;
  readonly 'feature.communityComponents.enabled': boolean;
  readonly format: Format;
}

const COMMUNITY = '--feature.community-components.enabled';

/** Adds the flags of `alloy validate` and the format of the report to a command, and lets it write to the streams. */
export function withCheckFlags(command: Command, { stdout, stderr }: Streams): Command {
  return command
    .argument(
      '<path...>',
      'files, directories (their *.alloy files make one configuration), patterns, or - for standard input',
    )
    .addOption(
      new Option('--stability.level <level>', 'the lowest stability that is allowed')
        .choices(['experimental', 'public-preview', 'generally-available'])
        .default('generally-available'),
    )
    .addOption(new Option(COMMUNITY, 'allow community components').default(false))
    .addOption(new Option('--format <format>', 'how to report').choices(FORMATS).default('text'))
    .configureOutput({ writeOut: stdout, writeErr: stderr });
}

/** Alloy takes `=true` and `=false` behind a flag that is there or not. */
export function withoutValues(args: readonly string[]): readonly string[] {
  return args.flatMap((arg) => {
    if (arg === `${COMMUNITY}=true`) return [COMMUNITY];
    return arg === `${COMMUNITY}=false` ? [] : [arg];
  });
}

export function validateOptionsOf(flags: CheckFlags): ValidateOptions {
  return {
    stabilityLevel: flags['stability.level'],
    communityComponents: flags['feature.communityComponents.enabled'],
  };
}
