import { templateFunctions } from '../../facts';
import { didYouMean } from '../../syntax';
import type { TextProblem } from '../text-problem';
import { builtInFunctions } from './built-in-functions';
import { parseTemplate } from './parse';
import type { Command, Operand, Pipeline, Template, TemplateNode } from './tree';

/** Whether a template of `loki.process` can call a function of this name: those of Go, of sprig and of Alloy. */
export function isTemplateFunction(name: string): boolean {
  return Object.hasOwn(templateFunctions, name);
}

/**
 * What is wrong with a Go template of `stage.template` or `stage.replace`: what Alloy refuses, in Go's words, and as a warning what fails
 * for each entry although Alloy loads it (a number of arguments that a function doesn't take, a template that is nowhere defined).
 */
export function templateProblems(source: string): readonly TextProblem[] {
  let problems = known.get(source);
  if (problems === undefined) {
    problems = problemsOf(source);
    known.set(source, problems);
    if (known.size > mostKnown) known.delete(known.keys().next().value!);
  }
  return problems;
}

/** Of the last templates: a configuration is checked more than once, as `alloy validate` does it and for what happens at run time. */
const known = new Map<string, readonly TextProblem[]>();
const mostKnown = 64;

function problemsOf(source: string): readonly TextProblem[] {
  const { template, problems } = parseTemplate(source, isTemplateFunction);
  if (template !== undefined) return [...failures(template)].sort((a, b) => a.start - b.start);
  return problems.map((problem) => ({ ...problem, ...functionHint(problem) }));
}

/** Functions that Go adds to every template, without those that are written as operators here. */
const OPERATORS: ReadonlySet<string> = new Set(['and', 'or', 'call', 'slice']);

/** What is wrong with a Go template that knows no functions but those of Go. */
export function plainTemplateProblems(source: string): readonly TextProblem[] {
  const isBuiltIn = (name: string): boolean => OPERATORS.has(name) || Object.hasOwn(builtInFunctions, name);
  return parseTemplate(source, isBuiltIn).problems.map((problem) => ({
    ...problem,
    message: problem.message.replace(/^template: \w+:\d+: /, 'template: '),
  }));
}

function functionHint({ message }: TextProblem): { hint?: string } {
  const name = /function "(.*)" not defined$/.exec(message)?.[1];
  if (name === undefined) return {};
  const hint = didYouMean(name, () => Object.keys(templateFunctions), { hints: 0 });
  return hint === undefined ? { hint: `a value that was extracted is written .${name}` } : { hint };
}

function* failures({ nodes, definitions }: Template): Generator<TextProblem> {
  for (const list of [nodes, ...definitions.values()]) yield* listFailures(list, definitions);
}

function* listFailures(nodes: readonly TemplateNode[], definitions: Template['definitions']): Generator<TextProblem> {
  for (const node of nodes) {
    if ('pipeline' in node && node.pipeline !== undefined) yield* pipelineFailures(node.pipeline);
    if (node.kind === 'template' && !definitions.has(node.name)) {
      yield warning(`template ${JSON.stringify(node.name)} not defined`, node);
    }
    if ('body' in node) {
      yield* listFailures(node.body, definitions);
      yield* listFailures(node.otherwise, definitions);
    }
  }
}

function* pipelineFailures({ commands }: Pipeline): Generator<TextProblem> {
  for (const [at, command] of commands.entries()) {
    yield* callFailures(command, at > 0);
    for (const operand of command.operands) yield* operandFailures(operand);
  }
}

function* operandFailures(operand: Operand): Generator<TextProblem> {
  if (operand.kind === 'pipeline') yield* pipelineFailures(operand.pipeline);
  if (operand.kind === 'chain') yield* operandFailures(operand.operand);
}

/** A command that is piped into gets that value as one argument more. */
function* callFailures({ operands, start, end }: Command, piped: boolean): Generator<TextProblem> {
  const [first] = operands;
  if (first?.kind === 'nil') yield warning('nil is not a command', first);
  if (first?.kind !== 'function') return;
  const [least, most = Number.POSITIVE_INFINITY] = templateFunctions[first.name]!;
  const given = operands.length - 1 + Number(piped);
  if (given >= least && given <= most) return;
  const wanted = least === most ? `${least}` : `at least ${least}`;
  yield warning(`wrong number of args for ${first.name}: want ${wanted} got ${given}`, { start, end });
}

function warning(message: string, { start, end }: { readonly start: number; readonly end: number }): TextProblem {
  return { severity: 'warning', message, start, end };
}
