import { diagnose } from '../../../test/harness/validation-codes';
import { validate } from '../validate';

/** The value of `targets`, of `enabled` and so on, on line 1. */
const bool = (value: string) => diagnose(`livedebugging { enabled = ${value} }`);
const text = (value: string) => diagnose(`import.file "x" { filename = ${value} }`);
const number = (value: string) => diagnose(`tracing { sampling_fraction = ${value} }`);
const receivers = (value: string) => diagnose(`tracing { write_to = ${value} }`);
const map = (value: string) => diagnose(`remotecfg { attributes = ${value} }`);
const secret = (value: string) => diagnose(`remotecfg { bearer_token = ${value} }`);
const targets = (value: string) => diagnose(`discovery.relabel "x" { targets = ${value} }`);
const rules = (value: string) =>
  diagnose(`loki.source.gelf "x" { forward_to = [], relabel_rules = ${value} }`.replace(', ', '\n'));

test.each([
  [bool, 'true'],
  [bool, 'null'],
  [bool, 'sys.env("X")'],
  [bool, '("x")'],
  [bool, '!true'],
  [bool, '1 == 1'],
  [text, '"x"'],
  [text, '5'],
  [text, '1.5'],
  [text, '-5'],
  [text, '"a" + "b"'],
  [number, '"0.5"'],
  [number, '-1'],
  [number, '1 + 1'],
  [number, '!sys.env("X")'],
  [receivers, '["anything", 1, {}]'],
  [map, '{ a = "1", b = 2, c = null }'],
  [secret, '"x"'],
  [targets, '[{}, { a = 1 }]'],
  [rules, '[{ regex = "a.*", source_labels = ["a"] }]'],
])('%p takes %s', (check, value) => {
  expect(check(value)).toEqual([]);
});

test.each([
  [bool, '"true"', '1:27-32 wrong-type expected bool, got string'],
  [bool, '0', '1:27-27 wrong-type expected bool, got number'],
  [bool, '[]', '1:27-28 wrong-type expected bool, got array'],
  [bool, '{}', '1:27-28 wrong-type expected bool, got object'],
  [bool, '!5', '1:28-28 wrong-type expected bool, got number'],
  [bool, '1 + 1', '1:27-31 wrong-type expected bool, got number'],
  [text, 'true', '1:30-33 wrong-type expected string, got bool'],
  [text, '{ a = 1 }', '1:30-38 wrong-type expected string, got object'],
  [text, '-"5"', '1:31-33 wrong-type expected number, got string'],
  [text, '1 - "a"', '1:30-36 wrong-type should be one of [number] for binop -, got string'],
  [text, '1 + "a"', '1:30-36 wrong-type expected number, got string'],
  [number, '"x"', '1:31-33 wrong-type expected number, got string'],
  [number, '""', '1:31-32 wrong-type expected number, got string'],
  [number, '1 / 0', '1:31-35 wrong-type divide by zero error'],
  [receivers, '"x"', '1:22-24 wrong-type expected array, got string'],
  [receivers, '{}', '1:22-23 wrong-type expected array, got object'],
  [map, '[]', '1:26-27 wrong-type expected object, got array'],
  [map, '{ a = true }', '1:32-35 wrong-type expected string, got bool'],
  [secret, '5', '1:28-28 wrong-type expected capsule, got number'],
  [secret, '{}', '1:28-29 wrong-type expected capsule, got object'],
  [targets, '"x"', '1:35-37 wrong-type expected array, got string'],
  [targets, '[[]]', '1:36-37 wrong-type expected capsule, got array'],
  [rules, '[1]', '2:18-18 wrong-type expected object, got number'],
  [rules, '{}', '2:17-18 wrong-type expected capsule, got object'],
  [rules, '[{ modulus = true }]', '2:30-33 wrong-type expected number, got bool'],
])('%p refuses %s', (check, value, expected) => {
  expect(check(value)).toEqual([expected]);
});

test('a field that must be there is missing', () => {
  const mapping =
    'otelcol.exporter.googlecloud "x" {\n\ttrace {\n\t\tattribute_mappings = [{ key = "a" }, { key = "b", replacement = "c" }]\n\t}\n}';

  expect(diagnose(mapping)).toEqual(['3:25-37 missing-attribute missing required attribute "replacement"']);
});

test('every element is looked at', () => {
  expect(targets('[1, {}, "x"]')).toHaveLength(2);
});

describe('a text in the place of something else has a hint', () => {
  test.each([
    ['livedebugging { enabled = "true" }', 'write true without quotes'],
    ['livedebugging { enabled = "yes" }', undefined],
    [
      `livedebugging { enabled = "\${ON}" }`,
      `Alloy does not expand \${ON} in a text: join sys.env("ON") to the rest with +`,
    ],
    ['tracing { write_to = "otelcol.exporter.otlp.a.input" }', 'write [otelcol.exporter.otlp.a.input], without quotes'],
    [
      'discovery.relabel "x" { targets = "discovery.kubernetes.a.targets" }',
      'write discovery.kubernetes.a.targets without quotes',
    ],
    [
      'prometheus.scrape "x" {\n scrape_protocols = "PrometheusProto"\n targets = []\n forward_to = []\n}',
      'write ["PrometheusProto"]',
    ],
    [
      'loki.source.gelf "x" {\n forward_to = []\n relabel_rules = "loki.relabel.a.rules"\n}',
      'write loki.relabel.a.rules without quotes',
    ],
  ])('%s', (text, hint) => {
    expect(validate(text).map((problem) => problem.hint)).toEqual([hint]);
  });
});
