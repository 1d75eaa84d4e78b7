import type { Diagnostic, Source } from '../syntax';
import { formatPath, type Problem, requirementConflicts } from '../values';
import type { Assembly, PlacedBlock } from './assembly';

/** What is wrong with the arguments of constructs, at the place where the block stands in the printed configuration. */
export function constructProblems(
  { placed, source, requirements }: Assembly,
  configPath: string,
): readonly Diagnostic[] {
  const found = placed.flatMap((block) => block.problems.map((problem) => diagnosticOf(problem, block, source)));
  const conflicts = requirementConflicts(requirements).map(
    ({ message, hint }): Diagnostic => ({
      code: 'conflicting-requirements',
      severity: 'error',
      message,
      file: '',
      line: 0,
      column: 0,
      constructPath: configPath,
      ...(hint === undefined ? {} : { hint }),
    }),
  );
  return [...found, ...conflicts];
}

function diagnosticOf(
  { message, path, hint }: Problem,
  { block, constructPath, creationSite }: PlacedBlock,
  source: Source,
): Diagnostic {
  const range = source.range(block.nameStart, block.open);
  const isLabel = path.length === 1 && path[0] === 'label';
  return {
    code: isLabel ? 'invalid-label' : 'invalid-argument',
    severity: 'error',
    message: isLabel || path.length === 0 ? message : `${formatPath(path)}: ${message}`,
    file: source.name,
    line: range.start.line,
    column: range.start.column,
    range,
    constructPath,
    ...(creationSite ? { creationSite: String(creationSite) } : {}),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Diagnostics with the innermost construct whose block holds their position. */
export function withConstructs(
  diagnostics: readonly Diagnostic[],
  { placed, source }: Assembly,
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const offset = diagnostic.file === source.name ? diagnostic.range?.start.offset : undefined;
    const block =
      offset === undefined
        ? undefined
        : placed.findLast(({ block }) => block.nameStart <= offset && offset <= block.close);
    if (!block) {
      return diagnostic;
    }
    const { constructPath, creationSite } = block;
    return { ...diagnostic, constructPath, ...(creationSite ? { creationSite: String(creationSite) } : {}) };
  });
}

/** By construct path, then by file and position. */
export function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compare(a.constructPath ?? '', b.constructPath ?? '') ||
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
