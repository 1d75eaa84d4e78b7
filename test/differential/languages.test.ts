import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  compileJmespath,
  isTemplateFunction,
  jsonText,
  parseTemplate,
  parseTime,
  Regexp,
  RegexpError,
  renderTemplate,
  TemplateError,
} from '../../lib/languages';
import { buildGoProgram } from '../harness/go-program';
import { expressionCase, type LanguageCase, queryCase, templateCase, timeCase } from './language-cases';

/** What the program says of a case. */
interface Result {
  readonly error?: string;
  readonly names?: readonly string[];
  readonly matches?: readonly (readonly (readonly (string | null)[])[])[];
  readonly text?: string;
  readonly seconds?: number;
  readonly nanos?: number;
}

const program = buildGoProgram(join(__dirname, 'languages'), "Go's regular expressions, templates and times");
const numRuns = Number(process.env['DIFFERENTIAL_CASES'] ?? 5000);

/** The cases that differ, with what either side says. */
function differing(
  cases: readonly LanguageCase[],
  ours: (given: LanguageCase, theirs: Result) => unknown,
): readonly unknown[] {
  const input = cases.map((given) => `${JSON.stringify(given)}\n`).join('');
  const output = execFileSync(program, { input, encoding: 'utf8', maxBuffer: 2 ** 31 - 1 });
  const results: readonly Result[] = output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  expect(results).toHaveLength(cases.length);
  expect(results.filter(({ error }) => error === undefined).length).toBeGreaterThan(cases.length / 5);
  return cases.flatMap((given, at) => {
    const [theirs, own] = [results[at]!, ours(given, results[at]!)];
    return isDeepStrictEqual(own, theirs) ? [] : [{ given, theirs, own }];
  });
}

const sample = (arbitrary: fc.Arbitrary<LanguageCase>) => fc.sample(arbitrary, { numRuns, seed: 1 });

test('expressions find what they find in Go, or are refused with the same words', () => {
  const ours = ({ expression = '', texts = [] }: LanguageCase): Result => {
    try {
      const regexp = Regexp.compile(expression);
      const matches = texts.map((text) =>
        regexp.findAll(text).map(({ groups }) => groups.map((group) => group ?? null)),
      );
      return { names: regexp.groupNames, matches };
    } catch (error) {
      if (error instanceof RegexpError) return { error: error.message };
      throw error;
    }
  };

  expect(differing(sample(expressionCase), ours).slice(0, 3)).toEqual([]);
});

test('templates become what they become in Go with sprig, or fail as there', () => {
  const ours = ({ template = '', value = '' }: LanguageCase, { error }: Result): Result => {
    try {
      const text = renderTemplate(parseTemplate(template, isTemplateFunction).template!, new Map([['Value', value]]));
      return { text: text.replace(/[\ud800-\udfff]/gu, '\ufffd') };
    } catch (problem) {
      if (problem instanceof TemplateError) return error === undefined ? {} : { error };
      throw problem;
    }
  };

  expect(differing(sample(templateCase), ours).slice(0, 3)).toEqual([]);
});

test('times are those that Go reads', () => {
  const ours = ({ layout = '', time = '', location = '' }: LanguageCase, { error }: Result): Result => {
    const instant = parseTime(layout, time, location);
    if (instant === undefined) return error === undefined ? {} : { error };
    const nanos = Number(((instant % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n);
    const seconds = Number((instant - BigInt(nanos)) / 1_000_000_000n);
    return { seconds, ...(nanos === 0 ? {} : { nanos }) };
  };

  expect(differing(sample(timeCase), ours).slice(0, 3)).toEqual([]);
});

test('queries find what they find in the JMESPath that Alloy uses', () => {
  const ours = ({ query = '', document }: LanguageCase, { error }: Result): Result => {
    const compiled = compileJmespath(query);
    const found = 'problem' in compiled ? undefined : compiled.search(document as never);
    if (found === undefined) return error === undefined ? {} : { error };
    return { text: jsonText(found) };
  };

  expect(differing(sample(queryCase), ours).slice(0, 3)).toEqual([]);
});
