import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { secretRules } from '../../lib/facts';
import {
  defaultSecretRules,
  NotExecutable,
  readGitleaksConfig,
  redactions,
  SecretDetector,
  type SecretFinding,
  SecretRulesError,
} from '../../lib/semantics';
import { buildGoProgram } from '../harness/go-program';
import { configCases, type SecretCase, secretCases } from './secrets-cases';

/** What the program says of a case. */
interface Result {
  readonly error?: string;
  readonly findings: readonly SecretFinding[];
  readonly line: string;
}

// Alloy is built with this tag: the expressions are those of RE2 itself.
const program = buildGoProgram(
  join(__dirname, 'secrets'),
  'the module by which Alloy finds secrets',
  [],
  ['gore2regex'],
);
const each = Number(process.env['DIFFERENTIAL_CASES'] ?? 5000);
/** So many at once, so that memory suffices for all. */
const AT_ONCE = 5000;
const parts = Array.from({ length: Math.ceil(each / AT_ONCE) }, (_, at) => ({
  size: Math.min(AT_ONCE, each - at * AT_ONCE),
  seed: at + 1,
}));

function original(cases: readonly object[]): readonly unknown[] {
  const input = cases.map((given) => `${JSON.stringify(given)}\n`).join('');
  const output = execFileSync(program, { input, encoding: 'utf8', maxBuffer: 2 ** 31 - 1 });
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

const detectors = new Map<string, SecretDetector | string>();

function detectorOf(config: string): SecretDetector | string {
  let found = detectors.get(config);
  if (found === undefined) {
    found = makeDetector(config);
    detectors.set(config, found);
  }
  return found;
}

function makeDetector(config: string): SecretDetector | string {
  if (config === '') return new SecretDetector(defaultSecretRules());
  try {
    return new SecretDetector(readGitleaksConfig(config, () => undefined));
  } catch (error) {
    if (error instanceof SecretRulesError) return error.message;
    throw error;
  }
}

/** By rule: the original has the rules in any order. */
function byRule(findings: readonly SecretFinding[]): readonly SecretFinding[] {
  return [...findings].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

/** A part of a character is as JSON has it. */
const asJson = (text: string) => text.replace(/[\ud800-\udfff]/gu, '\ufffd');

/** The lines that a line may become; undefined for one that isn't found out, because it's too long. */
function linesOf({ line, with: text, percent }: SecretCase, found: readonly SecretFinding[]) {
  try {
    return [...redactions(line, found, { text, percent })].map(asJson);
  } catch (error) {
    if (error instanceof NotExecutable) return undefined;
    throw error;
  }
}

/** What is different, undefined where nothing is. The original's line is one of ours. */
function difference(given: SecretCase, theirs: Result): unknown {
  const detector = detectorOf(given.config);
  if (typeof detector === 'string') return theirs.error === undefined ? { given, theirs, detector } : undefined;
  const found = detector.find(given.line);
  const lines = linesOf(given, found);
  if (theirs.error !== undefined) return lines === undefined ? undefined : { given, theirs, found };
  const isSame =
    isDeepStrictEqual(byRule(found), byRule(theirs.findings)) && (lines === undefined || lines.includes(theirs.line));
  return isSame ? undefined : { given, theirs, found, lines };
}

function compare(cases: readonly SecretCase[]): readonly Result[] {
  const results = original(cases) as readonly Result[];
  expect(results).toHaveLength(cases.length);
  const differing = cases.flatMap((given, at) => difference(given, results[at]!) ?? []);
  expect(differing.slice(0, 3)).toEqual([]);
  return results;
}

test.each(parts)(
  "the rules of Alloy find what they find there, and it's taken out as there: $size lines of seed $seed",
  ({ size, seed }) => {
    const results = compare(secretCases(size, seed));

    expect(results.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(size / 2);
    const rules = new Set(results.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    expect(rules.size).toBeGreaterThan(size < AT_ONCE ? 0 : 200);
  },
);

test.each(parts)(
  'configurations of Gitleaks are read as there, or refused: $size lines of seed $seed',
  ({ size, seed }) => {
    const results = compare(configCases(size, seed));

    const read = results.filter(({ error }) => error === undefined);
    expect(read.length).toBeGreaterThan(size / 3);
    expect(read.length).toBeLessThan(results.length);
    expect(read.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(size / 10);
  },
);

test("the rules are the original's, and its expressions those of RE2", () => {
  const [result] = original([{ rules: true }]) as [{ rules: object; allowlists: object; engine: string }];
  const { rules, allowlist } = secretRules() as { rules: readonly { id: string }[]; allowlist: object };

  expect(result.engine).toBe('github.com/wasilibs/go-re2');
  expect(result.rules).toEqual(Object.fromEntries(rules.map(({ id, ...rule }) => [id, rule])));
  expect(result.allowlists).toEqual([allowlist]);
});
