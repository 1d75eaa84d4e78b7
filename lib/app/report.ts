import { existsSync } from 'node:fs';
import type { IConstruct } from 'constructs';
import { AlloyConfig, AlloyText } from '../config';
import { renderText, sourcesByName } from '../report';
import type { Diagnostic, Source } from '../syntax';
import type { Published } from './publication';

/** The most lines of a long range that are shown. */
const MOST_LINES = 12;

/**
 * A human-readable report of the problems, with the source lines of each and their number; empty if there are none. @param constructs the constructs that
 * the texts come from
 * @param outcome what follows from them
 * @param further other sources of problems
 */
export function renderProblems(
  problems: readonly Diagnostic[],
  constructs: readonly IConstruct[],
  outcome?: string,
  further: readonly Source[] = [],
): string {
  if (problems.length === 0) return '';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  const lookup = sourcesByName([...sourcesOf(constructs), ...further]);
  const text = renderText(problems, lookup, {
    details: true,
    mostLines: MOST_LINES,
    isFile: (name) => name !== '' && existsSync(name),
  });
  return `${text}\n${counts.join(', ')}${outcome === undefined ? '' : `; ${outcome}`}\n`;
}

/** The files of the published folder, one per line, with what happened to each. */
export function renderPublished(folder: string, { written, unchanged, removed }: Published): string {
  const states = new Map([
    ...unchanged.map((name) => [name, ''] as const),
    ...written.map((name) => [name, ' (written)'] as const),
    ...removed.map((name) => [name, ' (removed)'] as const),
  ]);
  const lines = [...states.keys()].sort().map((name) => `  ${folder}/${name}${states.get(name)}\n`);
  return lines.join('');
}

function* sourcesOf(constructs: readonly IConstruct[]): Generator<Source> {
  for (const construct of constructs) {
    if (AlloyConfig.isAlloyConfig(construct)) {
      yield* construct.blocks.map(({ source }) => source);
    } else if (AlloyText.isAlloyText(construct)) {
      yield construct.content.source;
    }
  }
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
