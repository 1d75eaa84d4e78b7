import type { IConstruct } from 'constructs';
import type { Model, Workload } from '../analysis';
import { type LintSwitches, problemsOf, refusedSecret, switchProblems } from '../checks';
import { moduleScopeOf } from '../components';
import type { Diagnostic, Source } from '../syntax';
import { formatPath, type Problem, requirementConflicts } from '../values';
import { AlloyText } from './alloy-text';
import type { Assembly, PlacedBlock } from './assembly';
import type { ConstructOrigin } from './body-item';
import { unknownLabels } from './label-references';
import type { PlacedProblem } from './problem-place';
import { conflictingRequirements, invalidArgument, invalidLabel } from './rules';

const INSTEAD = 'take Secret.env, Secret.file or an export; Secret.insecureLiteral is for what is no secret';

/**
 * All problems of a configuration, sorted by construct path, then position. Without a workload, what depends on one isn't checked; with several, a problem
 * of any of them is reported.
 */
export function checkConfig(
  config: IConstruct,
  model: Model,
  assembly: Assembly,
  workloads: readonly Workload[],
  off: LintSwitches,
): readonly Diagnostic[] {
  const texts = textProblems(config);
  const missing = unknownLabels(config);
  const own = [...texts, ...constructProblems(assembly, config.node.path), ...missing.map(({ problem }) => problem)];
  const known = workloads.length > 0 ? workloads : [{}];
  const unreadable = texts.filter((found) => !isSecret(found));
  // Plain-text secrets in texts are already refused, and those of constructs were declared.
  const switches = { ...off, 'lint/literal-secret': 'refused' };
  const found = known.flatMap((workload) => problemsOf(model, workload, switches, unreadable));
  const placed = beyondSecrets(found, texts)
    .filter((diagnostic) => !missing.some(({ id }) => isReferenceTo(id, diagnostic)))
    .flatMap((diagnostic) => withConstruct(diagnostic, assembly));
  const wrongSwitches = switchProblems(off).map((problem) => ({ ...problem, constructPath: config.node.path }));
  return sorted(unique([...own, ...wrongSwitches, ...placed]));
}

/** A masked credential isn't checked, since only asterisks are left of it. */
function beyondSecrets(found: readonly Diagnostic[], texts: readonly Diagnostic[]): readonly Diagnostic[] {
  const masked = new Set(texts.filter(isSecret).map(placeKey));
  return found.filter((diagnostic) => !masked.has(placeKey(diagnostic)));
}

/** Whether it's said of a reference that leads nowhere that the component isn't there. */
function isReferenceTo(id: string, { code, message }: Diagnostic): boolean {
  return code === 'unknown-reference' && message.startsWith(`component "${id}.`);
}

function isSecret({ code }: Diagnostic): boolean {
  return code === 'literal-secret';
}

function placeKey({ file, line, column }: Diagnostic): string {
  return `${file}:${line}:${column}`;
}

/** A diagnostic with the construct that it's about. */
function withConstruct(diagnostic: Diagnostic, assembly: Assembly): readonly Diagnostic[] {
  const block = blockAt(diagnostic, assembly);
  // The construct has already reported this, and names the other one.
  const isSaid = diagnostic.code === 'duplicate-block' && block?.problems.some(isOfLabel);
  const origin = block ?? assembly.texts.get(diagnostic.file);
  return isSaid ? [] : [origin ? { ...diagnostic, ...originOf(origin) } : diagnostic];
}

/** Problems of the texts of a configuration. */
function textProblems(config: IConstruct): readonly Diagnostic[] {
  const changes = moduleScopeOf(config)?.changes;
  return config.node.findAll().flatMap((construct) => {
    if (!AlloyText.isAlloyText(construct) || moduleScopeOf(construct)?.changes !== changes) return [];
    const { node, creationSite, content } = construct;
    return content.diagnostics.map((found) => ({ ...found, ...originOf({ constructPath: node.path, creationSite }) }));
  });
}

/** Problems of the arguments of constructs, at the position of the block in the printed configuration. */
function constructProblems({ placed, source, requirements }: Assembly, configPath: string): readonly Diagnostic[] {
  const found = placed.flatMap((block) => [
    ...block.problems.map((problem) => diagnosticOf(problem, block, source)),
    ...block.secrets.map((secret) => ({ ...refusedSecret(secret, source, INSTEAD), ...originOf(block) })),
  ]);
  const conflicts = requirementConflicts(requirements).map(
    ({ message, hint }): Diagnostic => ({
      code: conflictingRequirements.code,
      severity: conflictingRequirements.severity,
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

function diagnosticOf(problem: PlacedProblem, block: PlacedBlock, source: Source): Diagnostic {
  const { message, path, hint, start, end } = problem;
  const range = source.range(start, end);
  const isLabel = isOfLabel(problem);
  const { code, severity } = isLabel ? invalidLabel : invalidArgument;
  return {
    code,
    severity,
    message: isLabel || path.length === 0 ? message : `${formatPath(path)}: ${message}`,
    file: source.name,
    line: range.start.line,
    column: range.start.column,
    range,
    ...originOf(block),
    ...(hint === undefined ? {} : { hint }),
  };
}

function isOfLabel({ path }: Problem): boolean {
  return path.length === 1 && path[0] === 'label';
}

/** The innermost construct whose block contains the position of a diagnostic. */
function blockAt({ file, range }: Diagnostic, { placed, source }: Assembly): PlacedBlock | undefined {
  const offset = range?.start.offset;
  return file !== source.name || offset === undefined
    ? undefined
    : placed.findLast(({ block }) => block.nameStart <= offset && offset <= block.close);
}

function originOf({
  constructPath,
  creationSite,
}: ConstructOrigin): Pick<Diagnostic, 'constructPath' | 'creationSite'> {
  return { constructPath, ...(creationSite ? { creationSite: String(creationSite) } : {}) };
}

function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
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
