import type { IConstruct } from 'constructs';
import { CreationSite } from '../../components';
import type { Diagnostic } from '../../syntax';
import { formatPath, type Problem } from '../../values';
import { type PropChecks, wrongProps } from './kinds';

const mark = Symbol.for('cdk8s-alloy.wrongProps');

/**
 * Checks the props of a construct, which untyped code may have misspelt, and notes what is wrong, to be reported with everything else when the app
 * is synthesized.
 *
 * @param further what is wrong beyond the kinds of values
 * @returns the props without those that are of a wrong kind, so that the construct can go on; of a list, the components inside say more
 */
export function checkedProps<T extends object>(
  construct: IConstruct,
  props: T | undefined,
  checks: PropChecks<T>,
  further: readonly Problem[] = [],
): T {
  const given: unknown = props ?? {};
  const isObject = typeof given === 'object' && !Array.isArray(given);
  const problems = isObject
    ? [...wrongProps(given as T, checks, []), ...further]
    : [
        {
          message: `props: expected an object, got ${Array.isArray(given) ? 'a list' : `a ${typeof given}`}`,
          path: [],
        },
      ];
  if (problems.length === 0) return given as T;
  const creationSite = new CreationSite();
  Object.defineProperty(construct, mark, {
    value: () => problems.map((problem) => diagnosticOf(problem, construct, creationSite)),
  });
  construct.node.addValidation({ validate: () => wrongPropsOf(construct).map(textOf) });
  const wrong = new Set(problems.map(({ path }) => path[0]));
  return isObject
    ? (Object.fromEntries(
        Object.entries(given as T).filter(([name, value]) => Array.isArray(value) || !wrong.has(name)),
      ) as T)
    : ({} as T);
}

/** What is wrong with the props of a construct, as far as it was checked. */
export function wrongPropsOf(construct: IConstruct): readonly Diagnostic[] {
  const { [mark]: problems } = construct as { readonly [mark]?: () => readonly Diagnostic[] };
  return problems?.() ?? [];
}

function diagnosticOf({ message, path, hint }: Problem, construct: IConstruct, creationSite: CreationSite): Diagnostic {
  return {
    code: 'wrong-prop',
    severity: 'error',
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
