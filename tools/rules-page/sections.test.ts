import { anchor } from '../components-pages/markdown';
import { sections } from './sections';

describe.each(sections)('$page', ({ rules, report }) => {
  test.each(rules)('$code: the first example is reported with this code alone', (rule) => {
    const found = report(rule.fails, rule).map(({ code, severity }) => `${severity} ${code}`);
    // Too many errors come behind those that could be told.
    const expected =
      rule.code === 'too-many-errors' ? ['error syntax', `error ${rule.code}`] : [`${rule.severity} ${rule.code}`];

    expect([...new Set(found)]).toEqual(expected);
  });

  test.each(rules)('$code: the second example is fine', (rule) => {
    expect(report(rule.passes, rule)).toEqual([]);
  });
});

test('each code is documented once, under an anchor of its own', () => {
  const anchors = sections.flatMap(({ rules }) => rules.map(({ code }) => anchor(code)));

  expect(anchors).toEqual([...new Set(anchors)]);
});

test('a code is words of lower case, with the kind of its rule in front where there are several of a kind', () => {
  const codes = sections.flatMap(({ rules }) => rules.map(({ code }) => code));

  expect(codes.filter((code) => !/^((rule|content|type|lint)\/)?[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
});
