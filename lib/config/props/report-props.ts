import type { IConstruct } from 'constructs';
import { CreationSite } from '../../components';
import type { Diagnostic } from '../../syntax';
import { formatPath, type Problem } from '../../values';
import { wrongProp } from '../rules';
import { type PropNames, wrongProps } from './prop-names';

const mark = Symbol.for('cdk8s-alloy.wrongProps');

/**
 * Checks the names of the props of a construct, and that what they refer to is there: untyped code may have got them wrong. What is found is
 * noted, to be reported with everything else when the app is synthesized.
 *
 * @param further what is wrong beyond that
 * @returns the props without those that there aren't, or that refer to nothing, so that the construct can go on; of a list, the components inside say more
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

/** What is wrong with the props of a construct, as far as it was checked. */
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
