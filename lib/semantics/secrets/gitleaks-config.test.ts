import { defaultSecretRules, readGitleaksConfig } from './gitleaks-config';
import { SecretRulesError } from './rules-reader';

const read = (text: string, files: Readonly<Record<string, string>> = {}) =>
  readGitleaksConfig(text, (path) => files[path]);

function problems(text: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  try {
    read(text, files);
    return [];
  } catch (error) {
    if (error instanceof SecretRulesError) return error.problems;
    throw error;
  }
}

test('the rules that come with Alloy are there', () => {
  const { rules, allowlists } = defaultSecretRules();

  expect(rules.size).toBe(222);
  expect(rules.get('github-pat')).toEqual({
    id: 'github-pat',
    regex: 'ghp_[0-9a-zA-Z]{36}',
    secretGroup: 0,
    entropy: 3,
    keywords: ['ghp_'],
    allowlists: [expect.objectContaining({ isOfFiles: true })],
    required: [],
    skipReport: false,
  });
  expect(allowlists).toHaveLength(1);
});

test('names of members count in any case, and unknown ones are passed over', () => {
  const { rules } = read(
    "TITLE = 'x'\n[[Rules]]\nID = 'a'\nRegex = 'x'\nSecretgroup = 0\nkeyWords = ['K']\nother = 1\n",
  );

  expect(rules.get('a')).toMatchObject({ regex: 'x', keywords: ['k'] });
});

test('the last rule of an id counts', () => {
  expect(read("[[rules]]\nid = 'a'\nregex = 'x'\n[[rules]]\nid = 'a'\nregex = 'y'\n").rules.get('a')?.regex).toBe('y');
});

test('rules that are extended are changed by what is said anew, and left out by their ids', () => {
  const { rules, allowlists } = read(`
[extend]
useDefault = true
disabledRules = ["aws-access-token", "nobody"]
[[allowlists]]
stopwords = ["all"]
[[allowlists]]
stopwords = ["one"]
targetRules = ["github-pat"]
[[rules]]
id = "github-pat"
keywords = ["Own"]
entropy = 1
[[rules]]
id = "own"
regex = "x"
`);

  expect(rules.size).toBe(222);
  expect(rules.has('aws-access-token')).toBe(false);
  expect(rules.get('github-pat')).toMatchObject({
    regex: 'ghp_[0-9a-zA-Z]{36}',
    entropy: 1,
    keywords: ['ghp_', 'own'],
  });
  expect(rules.get('github-pat')!.allowlists.map(({ stopwords }) => stopwords)).toEqual([[], ['one']]);
  expect(allowlists.map(({ stopwords }) => stopwords[0])).toEqual(['all', '014df517-39d1-4453-b7b3-9930c563627c']);
});

test("a file may extend another, and that one a third, whose own isn't read", () => {
  const file = (id: string, path: string) => `[[rules]]\nid = '${id}'\nregex = 'x'\n[extend]\npath = '${path}'\n`;
  const files = { 'b.toml': file('b', 'c.toml'), 'c.toml': file('c', 'd.toml'), 'd.toml': file('d', 'e.toml') };

  expect([...read(file('a', 'b.toml'), files).rules.keys()].sort()).toEqual(['a', 'b', 'c']);
});

test.each([
  ["[[rules]]\nregex = 'x'\n", ['rules: one has no id']],
  ["[[rules]]\nid = 'a'\n", ['rules: the rule a has neither a regex nor a path']],
  ["[[rules]]\nid = 'a'\nregex = '['\n", ['rules[0].regex: error parsing regexp: missing closing ]: `[`']],
  [
    "[[rules]]\nid = 'a'\nregex = '(x)'\nsecretGroup = 2\n",
    ['rules: the rule a has no group 2, which its secretGroup says'],
  ],
  ["[[rules]]\nid = 'a'\nregex = 'x'\nkeywords = 'k'\n", ['rules[0].keywords: expected a list of texts']],
  ["[[rules]]\nid = 'a'\nregex = 'x'\nentropy = '3'\n", ['rules[0].entropy: expected a number']],
  ['rules = 1\n', ['rules: expected a list of tables']],
  [
    "[[rules]]\nid = 'a'\nregex = 'x'\n[[rules.required]]\nid = 'b'\n[[rules.required]]\n",
    [
      'rules[0].required[1]: it has no id',
      "rules: the rule a requires b, which isn't among them",
      "rules: the rule a requires , which isn't among them",
    ],
  ],
  ['[[allowlists]]\n', ['allowlists[0]: it has nothing to check: expected commits, paths, regexes or stopwords']],
  ['[allowlist]\n', []],
  [
    "[allowlist]\nstopwords = ['x']\n[[allowlists]]\nstopwords = ['x']\n",
    ['allowlist: it cannot stand beside allowlists'],
  ],
  ["[[allowlists]]\nregexes = ['(']\n", ['allowlists[0].regexes: error parsing regexp: missing closing ): `(`']],
  ["[[allowlists]]\nstopwords = ['x']\ncondition = 'xor'\n", ["allowlists[0].condition: expected 'and' or 'or'"]],
  [
    "[[allowlists]]\nstopwords = ['x']\nregexTarget = 'Line'\n",
    ["allowlists[0].regexTarget: expected 'secret', 'match' or 'line'"],
  ],
  [
    "[[allowlists]]\nstopwords = ['x']\ntargetRules = ['a']\n",
    ["allowlists: one is for the rule a, which isn't there"],
  ],
  ['a = 1\nA = 2\n', ['A: it is there twice']],
  ["[extend]\nuseDefault = true\npath = 'x.toml'\n", ['extend: path and useDefault cannot both be given']],
  ["[extend]\npath = 'x.toml'\n", ["extend.path: the text of x.toml isn't known: give it with `files`"]],
  ["[extend]\npath = 'x.yaml'\n", ['extend.path: only a file whose name ends with .toml is read here']],
  ["[extend]\npath = 'bad.toml'\n", [expect.stringMatching(/^bad\.toml: line 1, column \d+: /)]],
  [
    "[extend]\npath = 'wrong.toml'\n",
    ['wrong.toml.rules[0].regex: expected a text', 'rules: the rule a has neither a regex nor a path'],
  ],
])('%j: %j', (text, expected) => {
  const files = { 'bad.toml': '[', 'wrong.toml': "[[rules]]\nid = 'a'\nregex = 1\n" };

  expect(problems(text, files)).toEqual(expected);
});
