import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BodySchema, componentSchema, definitionSchema } from '../../lib/facts';
import { type Expr, parse, printExpression, type Statement } from '../../lib/syntax';
import { parseDuration } from '../../lib/values';

/** A configuration of another program, and what `alloy convert` makes of it. */
export interface ConvertRow {
  readonly id: string;
  readonly from: 'prometheus' | 'promtail' | 'otelcol';
  readonly in: string;
  readonly out?: string;
  readonly diagnostics?: string;
}

const folder = process.env['ALLOY_GOLDEN'] ?? resolve(__dirname, '../../../shared/golden');
const file = join(folder, 'convert.jsonl');
if (!existsSync(file))
  throw new Error(`golden data is missing: ${file} (set ALLOY_GOLDEN to the folder that holds convert.jsonl)`);

export const convertRows: readonly ConvertRow[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

/** A statement of a text without errors. */
type Known = Exclude<Statement, { kind: 'bad-statement' }>;

/**
 * What a text says, line by line: members in order of their names, blocks of one name and components in their own; a duration in nanoseconds. `alloy convert`
 * writes some of what a component has anyway (defaults, empty blocks, null), which isn't in it.
 */
export function meaningOf(text: string): readonly string[] {
  const { file: tree, diagnostics } = parse(text);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const body = tree.body as readonly Known[];
  const named = body.map((statement) => [keyOf(statement), statement] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return named.flatMap(([key, statement]) => [
    key,
    ...(statement.kind === 'block' ? linesOf(statement.body, componentSchema(statement.name)?.body, '  ') : []),
  ]);
}

const keyOf = (statement: Known) =>
  statement.kind === 'block' ? `${statement.name} "${statement.label ?? ''}"` : statement.name;

function linesOf(statements: readonly Statement[], schema: BodySchema | undefined, indent: string): readonly string[] {
  const known =
    schema?.definition === undefined || schema.order.length > 0 ? schema : definitionSchema(schema.definition);
  const body = statements as readonly Known[];
  const ordered = body.map((statement, i) => ({ statement, i, group: statement.name.replace(/^stage\..*/, 'stage') }));
  ordered.sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : a.i - b.i));
  return ordered.flatMap(({ statement }) => {
    if (statement.kind === 'block') {
      const [prefix = '', variant = ''] = statement.name.split('.');
      const inner = known?.blocks.get(statement.name) ?? known?.enumBlocks.get(prefix)?.get(variant);
      const lines = linesOf(statement.body, inner?.body, `${indent}  `);
      const isNothing = lines.length === 0 && prefix !== 'stage' && statement.name !== 'sigv4';
      return isNothing ? [] : [`${indent}${statement.name}`, ...lines];
    }
    const attribute = known?.attributes.get(statement.name);
    const text = valueText(statement.value, attribute?.type === 'duration');
    const usual = attribute?.default;
    const isUsual = usual !== undefined && text === valueText2(usual, attribute?.type === 'duration');
    const isNothing = !attribute?.required && ['null', '{}', '0ns', '"0B"', '""'].includes(text);
    return isUsual || isNothing ? [] : [`${indent}${statement.name} = ${text}`];
  });
}

function valueText(value: Expr, isDuration: boolean): string {
  const text = printExpression(value).replace(/\s+/g, ' ');
  return isDuration ? `${parseDuration(text.slice(1, -1))}ns` : text.replace(/, (?=[}\])])|(?<=[{[(]) /g, '');
}

function valueText2(value: unknown, isDuration: boolean): string {
  return isDuration ? `${parseDuration(String(value))}ns` : JSON.stringify(value);
}

/** Where ours is better than `alloy convert`, and exactly how: lines of the meaning that only one of them has. */
export interface Better {
  readonly reason: string;
  readonly theirs?: readonly string[];
  readonly ours?: readonly string[];
}

/** The lines that only one of two meanings has. */
export function onlyIn(ours: readonly string[], theirs: readonly string[]): Omit<Better, 'reason'> {
  const without = (lines: readonly string[], others: readonly string[]) => {
    const left = [...others];
    return lines.filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  const [mine, other] = [without(ours, theirs), without(theirs, ours)];
  return {
    ...(mine.length === 0 ? {} : { ours: mine.sort() }),
    ...(other.length === 0 ? {} : { theirs: other.sort() }),
  };
}
