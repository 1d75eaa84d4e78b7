import { type Command, Option } from 'commander';
import type { ValidateOptions } from '../../checks';
import type { StabilityLevel } from '../../facts';
import { FORMATS, type Format } from '../configurations/configuration-report';
import { withoutSwitchValues } from './switches';

/** The options of `alloy validate`, and the format of the report. */
export interface CheckCommandOptions {
  readonly 'stability.level': StabilityLevel;
  readonly 'feature.communityComponents.enabled': boolean;
  readonly format: Format;
}

const COMMUNITY = '--feature.community-components.enabled';

/** Adds paths, the options of `alloy validate` and the format of the report to a command. */
export function withCheckOptions(command: Command): Command {
  return command
    .argument('<path...>', 'files, folders (the *.alloy files in one make one configuration), or - for standard input')
    .addOption(
      new Option('--stability.level <level>', 'the lowest stability that is allowed')
        .choices(['experimental', 'public-preview', 'generally-available'])
        .default('generally-available'),
    )
    .addOption(new Option(COMMUNITY, 'allow community components').default(false))
    .addOption(new Option('--format <format>', 'how to report').choices(FORMATS).default('text'));
}

/** The arguments, with `=true` and `=false` of the switch of Alloy resolved. */
export function resolvedArguments(args: readonly string[]): readonly string[] {
  return withoutSwitchValues(args, [COMMUNITY]);
}

export function validateOptionsOf(flags: CheckCommandOptions): ValidateOptions {
  return {
    stabilityLevel: flags['stability.level'],
    communityComponents: flags['feature.communityComponents.enabled'],
  };
}
