import { parseToml } from './toml';

test('a text is a table', () => {
  const text = "[a]\nb = '''x\\d'''\n[[rules]]\nid = \"r\"\nentropy = 3.5\n[[rules.allowlists]]\nregexes = ['y']\n";

  expect(parseToml(text)).toEqual({
    table: { a: { b: 'x\\d' }, rules: [{ id: 'r', entropy: 3.5, allowlists: [{ regexes: ['y'] }] }] },
  });
  expect(parseToml('')).toEqual({ table: {} });
});

test.each([
  ['a = 1\na = 2', /^line 2, column 1: /],
  ['[[rules]\n', /^line 1, column \d+: /],
  ['a = ', /^line 1, column \d+: /],
])('%j is none, and it says where', (text, problem) => {
  expect(parseToml(text)).toEqual({ problem: expect.stringMatching(problem) });
});
