import { secretRules } from '../../lib/facts';
import { Dice } from './dice';
import { matchingText } from './secrets-matching-text';

/** A line, and what `loki.secretfilter` is told. */
export interface SecretCase {
  readonly line: string;
  readonly with: string;
  readonly percent: number;
  /** In TOML; empty for the rules that come with Alloy. */
  readonly config: string;
}

interface RuleTable {
  readonly id: string;
  readonly regex?: string;
  readonly keywords?: readonly string[];
  readonly allowlists?: readonly { readonly regexes?: readonly string[]; readonly stopwords?: readonly string[] }[];
}

const { rules, allowlist } = secretRules() as {
  readonly rules: readonly RuleTable[];
  readonly allowlist: { readonly regexes: readonly string[]; readonly stopwords: readonly string[] };
};
const searching = rules.filter(({ regex }) => regex !== undefined);

const words = [
  'level=info',
  'msg="user logged in"',
  '200',
  '10.0.0.1',
  'GET /api/v1',
  '{"a":1}',
  'é€😀',
  'K\u212a',
  'İ',
];
const separators = [' ', ' ', ' ', '', ', ', '\n', '"', "'", ';', '=', '\r\n'];
const placeholders = [
  '',
  '',
  '***',
  '<$SECRET_NAME>',
  '$SECRET_HASH',
  '[$SECRET_NAME $SECRET_HASH $SECRET_NAME $&]',
  'a',
];
const percents = [0, 1, 33, 50, 80, 80, 99, 100, 101];

/** Lines with what the rules find, and what they nearly find. */
export function secretCases(count: number, seed: number): readonly SecretCase[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, () => caseOf(dice, '', () => partOf(dice, dice.of(searching))));
}

function caseOf(dice: Dice, config: string, part: () => string): SecretCase {
  const parts = dice.times(4, () => `${dice.chance(40) ? dice.of(words) : part()}${dice.of(separators)}`);
  // A secret that comes twice, and one that is in another.
  const again = dice.chance(8) ? [dice.of(parts)] : dice.chance(8) ? [dice.of(parts).slice(3)] : [];
  const allowed = dice.chance(2) ? ['gitleaks:allow'] : [];
  return {
    line: [...parts, ...again, ...allowed].join(''),
    with: dice.of(placeholders),
    percent: dice.of(percents),
    config,
  };
}

function partOf(dice: Dice, rule: RuleTable): string {
  const text = matchingText(dice, rule.regex!);
  const { stopwords = [], regexes = [] } = rule.allowlists?.[0] ?? allowlist;
  switch (dice.below(16)) {
    case 0:
      return rule.keywords?.[0] ?? text;
    case 1:
      return changed(dice, text, '');
    case 2:
      return changed(dice, text, dice.of(['-', 'x', '"', ' ', '€', '\n']));
    case 3:
      // Little entropy.
      return text.replace(/[b-z]/g, (letter) => (dice.chance(80) ? 'a' : letter));
    case 4:
      return changed(dice, text, dice.of([...stopwords, ...allowlist.stopwords]));
    case 5:
      return assignment(dice, matchingText(dice, dice.of([...regexes, ...allowlist.regexes])));
    case 6:
      return assignment(dice, text);
    default:
      return text;
  }
}

function assignment(dice: Dice, value: string): string {
  return `${dice.of(['api_key', 'secret', 'Authorization: Bearer', 'auth_token', 'db.password'])}${dice.of([' = ', '=', ': ', ':="'])}${value}`;
}

/** With another text in place of a character. */
function changed(dice: Dice, text: string, by: string): string {
  const at = dice.below(text.length + 1);
  return `${text.slice(0, at)}${by}${text.slice(at + 1)}`;
}

const ownRegexes = [
  'key-(\\w{4,8})',
  '[A-Z]{3}\\d+',
  '(?i)pass(word)?=(\\S*)',
  '(?P<all>x+)y?',
  '\\n*tok_[a-z€]+\\n?',
  'a*$',
  '^b*',
  '(-aa)|(bb+)',
  '(?i)generic',
];
const ownParts = [
  'key-abcdefgh',
  'key-aaaa',
  'ABC123',
  'PassWord=hunter2',
  'pass=',
  'xxxy',
  '\n\ntok_a€bc\n',
  'aab',
  'abbb',
  'GENERIC',
  'dev',
  'test',
];
const ids = ['one', 'two', 'generic-one', 'aws-access-token', 'generic-api-key', 'github-pat'];

/** Lines for configurations of Gitleaks, some of which are wrong. */
export function configCases(count: number, seed: number): readonly SecretCase[] {
  const dice = new Dice(seed);
  /** Each configuration serves several lines: to read one takes long. */
  const lines = 50;
  return Array.from({ length: Math.ceil(count / lines) }, () => configOf(dice)).flatMap((config) =>
    Array.from({ length: lines }, () =>
      caseOf(dice, config, () => (dice.chance(75) ? dice.of(ownParts) : partOf(dice, dice.of(searching)))),
    ),
  );
}

function configOf(dice: Dice): string {
  const used = [...new Set(dice.times(4, () => dice.of(ids)))];
  const wrong = (percent: number, text: string) => (dice.chance(percent) ? [text] : []);
  const rule = (id: string) => [
    '[[rules]]',
    ...(dice.chance(99) ? [`id = "${id}"`] : []),
    ...(dice.chance(96) ? [`regex = '''${dice.of(ownRegexes)}'''`] : []),
    ...wrong(10, `path = '${dice.of(['\\.go$', '^$', '.*'])}'`),
    ...wrong(20, `entropy = ${dice.of(['0.5', '1', '2.5', '-1'])}`),
    ...wrong(10, `secretGroup = ${dice.of([0, 1, 1, 2])}`),
    ...wrong(40, `keywords = [${dice.of(['"KEY-"', '"pass", "tok"', '""', ''])}]`),
    ...wrong(8, 'skipReport = true'),
    ...(dice.chance(25) ? list(dice, `rules.${dice.of(['allowlists', 'allowlists', 'allowlist'])}`) : []),
    ...(dice.chance(20)
      ? [
          '[[rules.required]]',
          `id = "${dice.chance(97) ? dice.of(used) : 'none'}"`,
          ...wrong(30, 'withinLines = 0'),
          ...wrong(30, 'withinColumns = 9'),
        ]
      : []),
  ];
  return [
    'title = "t"',
    ...(dice.chance(15)
      ? ['[extend]', `useDefault = ${dice.chance(90)}`, ...wrong(30, `disabledRules = ["${dice.of(ids)}", "jwt"]`)]
      : []),
    ...(dice.chance(35)
      ? [
          ...list(dice, dice.of(['allowlists', 'allowlists', 'allowlist'])),
          ...wrong(40, `targetRules = ["${dice.of(used)}"]`),
        ]
      : []),
    ...used.flatMap(rule),
    ...wrong(2, 'regexes = ['),
    '',
  ].join('\n');
}

function list(dice: Dice, name: string): readonly string[] {
  const regex = () => `'''${dice.of(['aaaa$', '(?i)TEST', '^h', 'x', 'GENERIC', '^dev$'])}'''`;
  return [
    name.endsWith('s') ? `[[${name}]]` : `[${name}]`,
    ...(dice.chance(60) ? [`regexes = [${dice.times(2, regex).join(', ')}]`] : []),
    ...(dice.chance(50) ? [`stopwords = [${dice.of(['"Dev"', '"test", "unter"', '""'])}]`] : []),
    ...(dice.chance(10) ? ["paths = ['x']"] : []),
    ...(dice.chance(30) ? [`condition = "${dice.of(['AND', 'and', '&&', 'OR', '', 'xor'])}"`] : []),
    ...(dice.chance(30) ? [`regexTarget = "${dice.of(['match', 'line', 'secret', 'Match'])}"`] : []),
  ];
}
