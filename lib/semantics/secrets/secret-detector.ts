import { Regexp, toLower } from '../../languages';
import { entropy } from './entropy';
import { lineOfMatch } from './line-of-match';
import type { Allowlist, RequiredRule, SecretRule, SecretRules } from './secret-rule';

/** A secret in a text. */
export interface SecretFinding {
  /** Id of the rule that has found it. */
  readonly rule: string;
  readonly secret: string;
}

interface Found extends SecretFinding {
  readonly line: number;
  readonly column: number;
}

/** A line that has it is left alone. */
const ALLOWED = 'gitleaks:allow';

/** Finds secrets in texts that are in no file, as Gitleaks does, without decoding anything. Expressions are compiled when one of their rule's keywords is met. */
export class SecretDetector {
  readonly #rules: SecretRules;

  constructor(rules: SecretRules) {
    this.#rules = rules;
  }

  /** All that the rules find, rule by rule. The original has the rules in any order, and what one finds in that of the text. */
  find(text: string): readonly SecretFinding[] {
    const lower = toLower(text);
    const found = [...this.#rules.rules.values()].flatMap((rule) =>
      rule.keywords.length === 0 || containsAny(lower, rule.keywords) ? this.#reported(rule, text) : [],
    );
    return found
      .filter((finding) => !isGeneric(finding) || !found.some((other) => isBetter(other, finding)))
      .map(({ rule, secret }) => ({ rule, secret }));
  }

  #reported(rule: SecretRule, text: string): readonly Found[] {
    if (rule.skipReport) return [];
    const found = this.#foundBy(rule, text);
    // What a rule for paths alone requires doesn't matter.
    if (rule.required.length === 0 || rule.regex === undefined) return found;
    const others = rule.required.map((required) => {
      const other = this.#rules.rules.get(required.id);
      return { required, found: other === undefined ? [] : this.#foundBy(other, text) };
    });
    return found.filter((finding) =>
      // Of one that is required twice, what is near enough in one way will do.
      rule.required.every(({ id }) =>
        others.some(
          ({ required, found }) => required.id === id && found.some((other) => isNear(finding, other, required)),
        ),
      ),
    );
  }

  /** What a rule finds, whether it's reported or not. */
  #foundBy(rule: SecretRule, text: string): readonly Found[] {
    const { id, regex, path } = rule;
    if (path !== undefined && !Regexp.compile(path).test('')) return [];
    // A rule for paths alone has found one.
    if (regex === undefined) return [{ rule: id, secret: '', line: 0, column: 0 }];
    const expression = Regexp.compile(regex);
    return expression.findAll(text).flatMap(({ start, groups: [whole = ''] }) => {
      const match = whole.replace(/^\n+|\n+$/g, '');
      const line = lineOfMatch(text, start, start + match.length);
      const secret = secretOf(rule, expression, match);
      if (line.text.includes(ALLOWED) || secret === undefined) return [];
      if (rule.entropy !== 0 && entropy(secret) <= rule.entropy) return [];
      const targets = { secret, match, line: line.text };
      if ([...this.#rules.allowlists, ...rule.allowlists].some((list) => isAllowed(list, targets))) return [];
      return [{ rule: id, secret, line: line.number, column: line.column }];
    });
  }
}

/** The secret of a match; undefined where the group isn't there that it should be. The expression is asked again, of the match alone. */
function secretOf({ secretGroup }: SecretRule, expression: Regexp, match: string): string | undefined {
  const groups = expression.find(match)?.groups ?? [];
  if (groups.length < 2) return match;
  if (secretGroup > 0) return secretGroup < groups.length ? (groups[secretGroup] ?? '') : undefined;
  return groups.slice(1).find((group) => group !== undefined && group !== '') ?? match;
}

function isAllowed(list: Allowlist, targets: Readonly<Record<Allowlist['target'], string>>): boolean {
  const { regex, stopwords, isAll, isOfFiles } = list;
  const target = targets[list.target];
  const isMatch = () => regex !== undefined && target !== '' && Regexp.compile(regex).test(target);
  const hasStopword = () => containsAny(toLower(targets.secret), stopwords);
  if (!isAll) return isMatch() || hasStopword();
  return !isOfFiles && (regex === undefined || isMatch()) && (stopwords.length === 0 || hasStopword());
}

/** An empty word is in no text. */
function containsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => word !== '' && text.includes(word));
}

function isNear(a: Found, b: Found, { withinLines, withinColumns }: RequiredRule): boolean {
  return (
    (withinLines === undefined || Math.abs(a.line - b.line) <= withinLines) &&
    (withinColumns === undefined || Math.abs(a.column - b.column) <= withinColumns)
  );
}

function isGeneric({ rule }: Found): boolean {
  return toLower(rule).includes('generic');
}

/** Whether a finding of a rule that knows more makes one of a generic rule needless. */
function isBetter(other: Found, generic: Found): boolean {
  return other.line === generic.line && !isGeneric(other) && other.secret.includes(generic.secret);
}
