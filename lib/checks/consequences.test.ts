import { check } from './check';
import { validate } from './validate';

/** Everything that is said of a text, one line a finding: `2:3 code`. */
const found = (text: string) => check(text).map(({ line, column, code }) => `${line}:${column} ${code}`);
const hints = (text: string) => check(text).map(({ hint }) => hint);

const events = (receiver: string) => `loki.source.kubernetes_events "e" { forward_to = [${receiver}] }\n`;
const write = (id: string) => `${id} { endpoint { url = "http://loki/loki/api/v1/push" } }\n`;

describe('one mistake is told once', () => {
  test.each([
    [
      'a label that is not there',
      events('loki.write.ou.receiver') + write('loki.write "out"'),
      '1:51 unknown-reference',
    ],
    [
      'a component that is not there',
      events('loki.wite.o.receiver') + write('loki.write "o"'),
      '1:51 unknown-reference',
    ],
    [
      'a label unlike all others',
      events('loki.write.logs.receiver') + write('loki.write "o"'),
      '1:51 unknown-reference',
    ],
    ['a misspelt component', events('loki.write.o.receiver') + write('loki.wrte "o"'), '2:1 unknown-component'],
    [
      'a label with hyphens',
      events('loki.write.a-b-c.receiver') + write('loki.write "a_b_c"'),
      '1:51 unknown-reference',
    ],
    ['a receiver in quotes', events('"loki.write.o.receiver"') + write('loki.write "o"'), '1:51 type/mismatch'],
    [
      'a component that a declare does not see',
      `${write('loki.write "o"')}declare "d" {\n${events('loki.write.o.receiver')}}\nd "x" { }`,
      '3:51 unknown-reference',
    ],
    [
      'targets that are not there',
      `discovery.kubernetes "pods" { role = "pod" }\nloki.source.kubernetes "p" {\n targets = discovery.kubernetes.pod.targets\n forward_to = [loki.write.o.receiver]\n}\n${write('loki.write "o"')}`,
      '3:12 unknown-reference',
    ],
    [
      'a misspelt argument that is required',
      `declare "d" {\n argument "to" { }\n${events('argument.to.value')}}\nd "x" { too = [] }`,
      '5:9 unknown-attribute',
    ],
    [
      'two components of one label',
      events('loki.write.o.receiver, loki.write.o.receiver') + write('loki.write "o"') + write('loki.write "o"'),
      '3:1 duplicate-block',
    ],
  ])('%s', (_, text, only) => {
    expect(found(text)).toEqual([only]);
  });

  test('alloy validate says all of it', () => {
    const text = events('loki.write.a-b.receiver') + write('loki.wrte "a_b"');

    expect(validate(text).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unknown-reference', 'unknown-reference', 'unknown-component']),
    );
  });
});

describe('what has a cause of its own is told as well', () => {
  test.each([
    [
      'two names that are not there',
      events('loki.write.a.receiver') + events('loki.write.b.receiver').replace('"e"', '"f"'),
      ['1:51 unknown-reference', '2:51 unknown-reference'],
    ],
    [
      'a difference of two names, with spaces between',
      'logging { level = a.b - c.d }',
      ['1:19 unknown-reference', '1:25 unknown-reference'],
    ],
    [
      'what stands behind the hyphen of something that is there',
      `foreach "f" {\n collection = [1]\n var = "v"\n template { prometheus.exporter.self "a" { x = v-c.d } }\n}`,
      ['4:13 lint/unused-component', '4:44 unknown-attribute', '4:50 unknown-reference'],
    ],
    [
      'a component that nothing sends to, beside a broken name of another type',
      `${events('loki.write.o.receiver') + write('loki.write "o"')}logging { write_to = [loki.echo.x.receiver] }\nloki.process "p" { forward_to = [loki.write.o.receiver] }`,
      ['3:23 unknown-reference', '4:1 lint/unfed-component'],
    ],
    [
      'a missing argument beside a misspelt one of another block',
      'discovery.http "a" { refresh_intervall = "1m" }\ndiscovery.http "b" { }',
      [
        '1:1 lint/unused-component',
        '1:1 missing-attribute',
        '1:22 unknown-attribute',
        '2:1 lint/unused-component',
        '2:1 missing-attribute',
      ],
    ],
  ])('%s', (_, text, all) => {
    expect(found(text).sort()).toEqual(all);
  });
});

describe('a reference that leads nowhere has a hint', () => {
  test.each([
    ['what is like it', 'loki.write.ou.receiver', 'did you mean "loki.write.out.receiver"?'],
    ['what is like it, of several', 'loki.write.ouu', 'did you mean "loki.write.out"?'],
    [
      'the hyphen',
      'loki.write.my-out.receiver',
      'labels have no hyphens, and what stands behind one is subtracted; did you mean "loki.write.my_out.receiver"?',
    ],
    ['only the hyphen', 'nothing.is-near.this', 'labels have no hyphens, and what stands behind one is subtracted'],
    ['nothing', 'mimir.rules.kubernetes.x', undefined],
  ])('%s', (_, receiver, hint) => {
    expect(hints(events(receiver) + write('loki.write "out"') + write('loki.write "my_out"'))[0]).toBe(hint);
  });

  test('that a declare sees nothing outside of it', () => {
    const text = `${write('loki.write "o"')}declare "d" {\n${events('loki.write.o.receiver')}}\nd "x" { }`;

    expect(hints(text)).toEqual(['a declare sees nothing outside of it: take loki.write.o.receiver as an argument']);
  });

  test('of so many only that it costs nothing', () => {
    const many = Array.from({ length: 60 }, () => 'loki.write.ou.receiver').join(', ');

    expect(hints(events(many) + write('loki.write "out"')).filter((hint) => hint !== undefined)).toHaveLength(50);
  });
});
