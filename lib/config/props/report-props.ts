import type { IConstruct } from 'constructs';
import { CreationSite } from '../../components';
import type { Diagnostic } from '../../syntax';
import { formatPath, type Problem } from '../../values';
import { wrongProp } from '../rules';
import { type PropNames, wrongProps } from './prop-names';

const mark = Symbol.for('cdk8s-alloy.wrongProps');

/**
 * Checks the names of the props of a construct, and that their references aren't missing: untyped code may get them wrong. Problems are recorded, to be
 * reported with everything else at synth.
 *
 * @param further additional problems
 * @returns the props without unknown names and missing references, so that the construct can continue; for a list, the components inside report more
 */
export function checkedProps<T extends object>(
  construct: IConstruct,
  props: T | undefined,
  names: PropNames<T>,
  further: readonly Problem[] = [],
): T {
  const given = props ?? ({} as T);
  const problems = [...wrongProps(given, names), ...further];
  if (problems.length === 0) return given;
  const creationSite = new CreationSite();
  Object.defineProperty(construct, mark, {
    value: () => problems.map((problem) => diagnosticOf(problem, construct, creationSite)),
  });
  construct.node.addValidation({ validate: () => wrongPropsOf(construct).map(textOf) });
  const wrong = new Set(problems.map(({ path }) => path[0]));
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => Array.isArray(value) || !wrong.has(name)),
  ) as T;
}

/** The recorded problems of the props of a construct. */
export function wrongPropsOf(construct: IConstruct): readonly Diagnostic[] {
  const { [mark]: problems } = construct as { readonly [mark]?: () => readonly Diagnostic[] };
  return problems?.() ?? [];
}

function diagnosticOf({ message, path, hint }: Problem, construct: IConstruct, creationSite: CreationSite): Diagnostic {
  return {
    code: wrongProp.code,
    severity: wrongProp.severity,
    message: path.length === 0 ? message : `${formatPath(path)}: ${message}`,
    file: '',
    line: 0,
    column: 0,
    constructPath: construct.node.path,
    creationSite: String(creationSite),
    ...(hint === undefined ? {} : { hint }),
  };
}

function textOf({ message, hint, creationSite }: Diagnostic): string {
  return `${message}${hint === undefined ? '' : ` (${hint})`}, at ${creationSite}`;
}
