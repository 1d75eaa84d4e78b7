import { type Diagnostic, didYouMean } from '../../syntax';
import { Context } from '../context';
import type { ConstructRule } from '../rule';
import { lints } from './all-lints';

export const lintSwitch: ConstructRule = {
  code: 'lint-switch',
  severity: 'error',
  description:
    'A lint is turned off by a code that no lint has, or without a reason. A misspelled switch would hide nothing, and one without a reason tells nobody when it may go.',
  fails: `const { config } = new Alloy(chart, 'alloy');
config.disableLint('lint/push-pth', 'a proxy adds the path');`,
  passes: `const { config } = new Alloy(chart, 'alloy');
config.disableLint('lint/push-path', 'a proxy adds the path');`,
};

/** Lints that are turned off, by code, each with the reason. */
export interface LintSwitches {
  readonly [code: string]: string;
}

/** What is wrong with the switches: codes that no lint has, and missing reasons. */
export function switchProblems(switches: LintSwitches): readonly Diagnostic[] {
  const codes = lints.map(({ code }) => code);
  return Object.entries(switches).flatMap(([code, reason]) => {
    if (!codes.includes(code)) {
      const hint = didYouMean(code, () => codes, new Context({}));
      return [problem(`there is no lint ${JSON.stringify(code)} to turn off`, hint)];
    }
    return reason.trim() === '' ? [problem(`${code} is turned off without a reason`, 'say why it is right here')] : [];
  });
}

function problem(message: string, hint: string | undefined): Diagnostic {
  return {
    code: lintSwitch.code,
    severity: lintSwitch.severity,
    message,
    file: '',
    line: 0,
    column: 0,
    ...(hint === undefined ? {} : { hint }),
  };
}
