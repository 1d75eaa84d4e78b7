import type { IConstruct } from 'constructs';
import { AlloyConfig, wrongPropsOf } from '../config';
import { Alloy, type ConstructRule } from '../kubernetes';
import type { Diagnostic } from '../syntax';
import { invalid as invalidRule } from './rules';

/**
 * All problems of a tree of constructs: those of the configurations and workloads in it (errors and warnings), and the
 * validation messages of all other constructs, of cdk8s and of the user.
 */
export function findProblems(constructs: readonly IConstruct[]): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const construct of constructs) {
    const own = checked(construct);
    for (const diagnostic of own) {
      const key = JSON.stringify([diagnostic, diagnostic.constructPath ?? construct.node.path]);
      if (!found.has(key)) {
        found.set(key, diagnostic);
      }
    }
    for (const message of construct.node.validate()) {
      // Under plain cdk8s, errors of a configuration are validation messages as well: each is reported once.
      if (!own.some((diagnostic) => message.includes(diagnostic.message))) {
        found.set(`${construct.node.path}\n${message}`, invalid(construct, message));
      }
    }
  }
  return [...found.values()];
}

/** A problem of a construct that has no position in a configuration. */
export function problemOf(
  construct: IConstruct,
  { code, severity }: ConstructRule,
  message: string,
  hint?: string,
): Diagnostic {
  return {
    code,
    severity,
    message,
    file: '',
    line: 0,
    column: 0,
    constructPath: construct.node.path,
    ...(hint === undefined ? {} : { hint }),
  };
}

function checked(construct: IConstruct): readonly Diagnostic[] {
  const props = wrongPropsOf(construct);
  return Alloy.isAlloy(construct) || AlloyConfig.isAlloyConfig(construct) ? [...props, ...construct.check()] : props;
}

function invalid(construct: IConstruct, message: string): Diagnostic {
  return problemOf(construct, invalidRule, message);
}

/** A copy sorted by construct path, then by position. */
export function sortProblems(problems: readonly Diagnostic[]): Diagnostic[] {
  return [...problems].sort(inOrder);
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.constructPath ?? '', b.constructPath ?? '') ||
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
