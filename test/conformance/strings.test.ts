import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  jmespathProblems,
  lokiPatternProblems,
  selectorProblems,
  type TextProblem,
  templateProblems,
  timeZoneProblems,
} from '../../lib/languages';
import { parse, type Statement } from '../../lib/syntax';
import { evaluate, plainValue } from '../../lib/values';

/** A `loki.process` with a text of another language in it, and what Alloy said when it was to run it. */
interface Row {
  readonly id: string;
  readonly kind: string;
  readonly in: string;
  readonly run_ok: boolean;
  readonly run_errors: readonly { readonly message: string }[];
  /** What the process said when it crashed. */
  readonly run_other?: unknown;
}

const kinds = ['stage-json', 'stage-match', 'stage-pattern', 'stage-template', 'stage-timestamp'];

const file = join(process.env['ALLOY_GOLDEN'] ?? resolve(__dirname, '../../../shared/golden'), 'load.jsonl');
if (!existsSync(file)) {
  throw new Error(`golden data is missing: ${file} (set ALLOY_GOLDEN to the folder that holds load.jsonl)`);
}
const rows: readonly Row[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
  .filter(({ kind }: Row) => kinds.includes(kind));

const checks: Readonly<Record<string, (value: unknown) => readonly TextProblem[]>> = {
  'stage.match/selector': (value) => selectorProblems(value as string),
  'stage.pattern/pattern': (value) => lokiPatternProblems(value as string),
  'stage.template/template': (value) => templateProblems(value as string),
  'stage.replace/replace': (value) => templateProblems(value as string),
  'stage.timestamp/location': (value) => timeZoneProblems(value as string),
  'stage.json/expressions': (value) =>
    Object.entries(value as Record<string, string>).flatMap(([name, text]) => jmespathProblems(text || name)),
};

/** The errors in a body and all below it, in order. */
function errorsIn(body: readonly Statement[], block = ''): string[] {
  return body.flatMap((item) => {
    if (item.kind === 'block') return errorsIn(item.body, item.name);
    const check = item.kind === 'attribute' ? checks[`${block}/${item.name}`] : undefined;
    if (check === undefined || item.kind !== 'attribute') return [];
    const result = evaluate(item.value);
    if (result.kind !== 'known') return [];
    return check(plainValue(result.value)).flatMap(({ severity, message }) => (severity === 'error' ? message : []));
  });
}

/** Arguments of the stages that hold no other language. */
const besides = /supported values are/;

const spoken = rows.filter(({ run_errors: errors }) => !errors.some(({ message }) => besides.test(message)));

test('the golden data are there', () => {
  expect(spoken.length).toBeGreaterThan(200);
});

test.each(spoken)('$id', ({ in: text, run_ok: ok, run_errors: errors, run_other: other }) => {
  const found = errorsIn(parse(text).file.body);

  expect(found.length === 0).toBe(ok);
  const alloy = `${errors.map(({ message }) => message).join('\n')}\n${other ?? ''}`;
  for (const message of found.slice(0, 1)) {
    expect(alloy).toContain(message);
  }
});
