import { createHash } from 'node:crypto';
import { byteLength, sliceBytes } from '../../languages';
import { bytesOf } from '../../values';
import { NotExecutable } from '../not-executable';
import type { SecretFinding } from './secret-detector';

/** What comes in place of secrets. */
export interface Redaction {
  /** `$SECRET_NAME` is the rule, `$SECRET_HASH` the SHA-1 of the secret; empty to leave a part of the secret. */
  readonly text: string;
  /** How much of a secret goes, in percent of its bytes; 80 for one that is not from 1 to 100. */
  readonly percent: number;
}

/** With more rules that find something in one line, it takes too long to find out whether their order matters. */
const MOST_RULES = 12;

/** In units of UTF-16. A rule that finds nothing, or one letter, makes a line that long of a few characters, because what comes in place of a secret is searched for the next one. Alloy goes on until its memory is full. */
const LONGEST_LINE = 2 ** 20;

/**
 * The lines that a line may become, without its secrets: one, unless it matters in which order the rules are applied, which is left to chance.
 * @throws NotExecutable for very many rules, and a very long line
 */
export function redactions(
  line: string,
  findings: readonly SecretFinding[],
  redaction: Redaction,
): ReadonlySet<string> {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  if (rules.length > MOST_RULES) {
    throw new NotExecutable(
      `more than ${MOST_RULES} rules find secrets in one line, and whether their order matters isn't found out: test a line with fewer`,
    );
  }
  const steps = rules.map((rule) => findings.filter((finding) => finding.rule === rule));
  // The lines after each set of rules, sets as bits. A set comes behind all that are parts of it.
  const lines = Array.from({ length: 2 ** steps.length }, () => new Set<string>());
  lines[0]!.add(line);
  for (const [done, before] of lines.entries()) {
    for (const [at, step] of steps.entries()) {
      if ((done & (1 << at)) !== 0) continue;
      for (const text of before) lines[done | (1 << at)]!.add(without(text, step, redaction));
    }
  }
  return lines.at(-1)!;
}

function without(line: string, findings: readonly SecretFinding[], redaction: Redaction): string {
  return findings.reduce((text, finding) => {
    const next = replaced(text, finding.secret, inPlaceOf(finding, redaction));
    if (next.length <= LONGEST_LINE) return next;
    throw new NotExecutable(`the rule ${finding.rule} makes a line of more than a million characters`);
  }, line);
}

/** An empty text is around each character. */
function replaced(text: string, part: string, by: string): string {
  return part === '' ? `${by}${[...text].map((each) => each + by).join('')}` : text.split(part).join(by);
}

function inPlaceOf({ rule, secret }: SecretFinding, { text, percent }: Redaction): string {
  if (text !== '') {
    const named = text.split('$SECRET_NAME').join(rule);
    return named.split('$SECRET_HASH').join(createHash('sha1').update(bytesOf(secret)).digest('hex'));
  }
  const share = percent >= 1 && percent <= 100 ? percent : 80;
  if (share === 100) return 'REDACTED';
  if (secret === '') return '';
  return `${sliceBytes(secret, 0, rounded((byteLength(secret) * (100 - share)) / 100))}...`;
}

/** The nearest whole number, the even one of two. */
function rounded(number: number): number {
  const below = Math.floor(number);
  if (number - below === 0.5) return below % 2 === 0 ? below : below + 1;
  return Math.round(number);
}
