import { Parser } from './parser';
import type { Part } from './scanner';
import type { Source } from './source';
import { startOf } from './span';
import type { Statement } from './tree';

/**
 * Makes the best of the statements around errors. Alloy's parser, whose diagnostics we give, skips a lot after an error, whole blocks
 * that are right among it. So what it made of the statements that it found an error in is replaced by what a parser finds there that
 * gives up early: at a line that looks like the start of a statement. Every part of the source is read once more at most.
 *
 * @param errors offsets of the errors, in any order
 */
export function recoverStatements(source: Source, body: readonly Statement[], errors: readonly number[]): Statement[] {
  const sorted = [...errors].sort((a, b) => a - b);
  const recovered: Statement[] = [];
  let next = 0;
  let broken: Part | undefined;
  body.forEach((statement, i) => {
    const from = i === 0 ? 0 : startOf(statement);
    const to = i + 1 < body.length ? startOf(body[i + 1]!) : source.bytes.length;
    // What stands in front of a bad statement has perhaps taken its start.
    let wrong = statement.kind === 'bad-statement' || body[i + 1]?.kind === 'bad-statement';
    for (; next < sorted.length && (sorted[next]! < to || i + 1 === body.length); next++) wrong = true;
    if (wrong) {
      broken = { from: broken?.from ?? from, to };
      return;
    }
    if (broken !== undefined) parsePart(source, broken, recovered);
    broken = undefined;
    recovered.push(statement);
  });
  if (broken !== undefined) parsePart(source, broken, recovered);
  return recovered;
}

/** Adds the statements of a part of the source. */
function parsePart(source: Source, part: Part, found: Statement[]): void {
  const parser = new Parser(source, [], part);
  for (;;) {
    const statements = parser.nextStatements();
    if (statements.length === 0) return;
    for (const statement of statements) found.push(statement);
  }
}
