import { defaultSecretRules, readGitleaksConfig } from './gitleaks-config';
import { SecretDetector } from './secret-detector';

const byDefault = new SecretDetector(defaultSecretRules());
const found = (line: string) => byDefault.find(line).map(({ rule, secret }) => `${rule}: ${secret}`);
const foundBy = (config: string, line: string) =>
  new SecretDetector(readGitleaksConfig(config, () => undefined))
    .find(line)
    .map(({ rule, secret }) => `${rule}: ${secret}`);

const AWS = 'AKIAQ3EGXYZ5RSTUVW27';
const PAT = 'ghp_Aa1Bb2Cc3Dd4Ee5Ff6Gg7Hh8Ii9Jj0Kk1234';
const rule = (id: string, regex: string, more = '') => `[[rules]]\nid = '${id}'\nregex = '''${regex}'''\n${more}\n`;

test.each([
  ['GET /health 200', []],
  [`key ${AWS}`, [`aws-access-token: ${AWS}`]],
  // Every rule takes part, and each of its matches.
  [`${AWS} ${PAT} ${AWS}`, [`aws-access-token: ${AWS}`, `aws-access-token: ${AWS}`, `github-pat: ${PAT}`]],
  // Of the generic rule there is only what no other rule knows.
  [`api_key = "${PAT}"`, [`github-pat: ${PAT}`]],
  ['api_key = "Aa1Bb2Cc3Dd4Ee5Ff6Gg7"', ['generic-api-key: Aa1Bb2Cc3Dd4Ee5Ff6Gg7']],
  // Little entropy, an example, words that say that it's none.
  ['ghp_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', []],
  ['AKIAIOSFODNN7EXAMPLE', []],
  ['api_key = "Aa1Bb2Cc3Dexample4Ee5Ff6Gg7"', []],
  // Rules for files of certain names don't look at lines.
  ['password = "Aa1Bb2Cc3Dd"', []],
  [`${PAT} # gitleaks:allow`, []],
])('in %s is %j', (line, secrets) => {
  expect(found(line)).toEqual(secrets);
});

test('a mark lets the line that it is in pass, and none before', () => {
  expect(found(`${PAT}\n${AWS} gitleaks:allow\n`)).toEqual([`github-pat: ${PAT}`]);
});

test.each([
  // The first group that has something, the one that is told, or all.
  [rule('a', '(x)?(y)z'), 'yz', ['a: y']],
  [rule('a', '(x)?(y)z', 'secretGroup = 1'), 'yz', ['a: ']],
  [rule('a', 'yz'), 'yz', ['a: yz']],
  // The match is looked at alone, without line ends around it.
  [rule('a', '\\n(x+)\\n'), 'a\nxx\nb', ['a: xx']],
  [rule('a', '(x+) and'), 'xx and', ['a: xx']],
  [rule('a', '(x+)\\b', 'entropy = 0.1'), 'xxx', []],
  [rule('a', 'x\\w', 'entropy = 0.9'), 'xy', ['a: xy']],
  [rule('a', 'x\\w', 'entropy = 1'), 'xy', []],
  // Keywords count in any case; an empty one is nowhere.
  [rule('a', 'x', "keywords = ['KEY']"), 'x of a kEy', ['a: x']],
  [rule('a', 'x', "keywords = ['key']"), 'x', []],
  [rule('a', 'x', "keywords = ['']"), 'x', []],
  [rule('a', 'x', "path = '^$'"), 'x', ['a: x']],
  [rule('a', 'x', "path = '[.]go$'"), 'x', []],
  ["[[rules]]\nid = 'a'\npath = '.*'\n", 'x', ['a: ']],
  ["[[rules]]\nid = 'a'\npath = '.*'\n[[rules.required]]\nid = 'b'\n[[rules]]\nid = 'b'\nregex = 'y'\n", 'x', ['a: ']],
  [rule('a', 'x', 'skipReport = true'), 'x', []],
])('%s finds in %j: %j', (config, line, secrets) => {
  expect(foundBy(config, line)).toEqual(secrets);
});

test.each([
  ["regexes = ['^secret$']", []],
  ["regexes = ['^key=']", ['a: secret']],
  ["regexes = ['^key=']\nregexTarget = 'match'", []],
  ["regexes = ['^begin']\nregexTarget = 'line'", []],
  ["stopwords = ['CRE']", []],
  ["stopwords = ['key']", ['a: secret']],
  // A flag holds for the expressions behind it.
  ["regexes = ['(?i)x', 'SECRET']", []],
  ["regexes = ['^secret$']\nstopwords = ['other']\ncondition = 'AND'", ['a: secret']],
  ["regexes = ['^secret$']\nstopwords = ['cre']\ncondition = '&&'", []],
  ["regexes = ['^secret$']\nstopwords = ['other']\ncondition = 'or'", []],
  // A line is in no file.
  ["regexes = ['^secret$']\npaths = ['.*']\ncondition = 'AND'", ['a: secret']],
  ["paths = ['.*']", ['a: secret']],
])('with the list %s that line has %j', (list, secrets) => {
  const line = 'begin key=secret end';

  expect(foundBy(rule('a', 'key=(\\w+)', `[[rules.allowlists]]\n${list}`), line)).toEqual(secrets);
  expect(foundBy(`${rule('a', 'key=(\\w+)')}[[allowlists]]\n${list}`, line)).toEqual(secrets);
});

test('a rule may require others, near enough', () => {
  const config = (required: string) =>
    `${rule('user', 'user=(\\w+)', 'skipReport = true')}${rule('a', 'pass=(\\w+)', `[[rules.required]]\nid = 'user'\n${required}`)}`;

  expect(foundBy(config(''), 'pass=x')).toEqual([]);
  expect(foundBy(config(''), 'user=y\n\npass=x')).toEqual(['a: x']);
  expect(foundBy(config('withinLines = 1'), 'user=y\n\npass=x')).toEqual([]);
  expect(foundBy(config('withinLines = 2'), 'user=y\n\npass=x')).toEqual(['a: x']);
  // In bytes.
  expect(foundBy(config('withinColumns = 9'), 'user=y € pass=x')).toEqual([]);
  expect(foundBy(config('withinColumns = 11'), 'user=y € pass=x')).toEqual(['a: x']);
});

test('what a generic rule finds beside another one is left out, in the same line alone', () => {
  const config = `${rule('generic', 'b')}${rule('own', 'abc')}`;

  expect(foundBy(config, 'abc')).toEqual(['own: abc']);
  expect(foundBy(config, 'abc\nb\n')).toEqual(['generic: b', 'own: abc']);
});
