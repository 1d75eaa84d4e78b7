import { parseOpenMetrics } from './open-metrics';

const PAGE = `# HELP requests Answered.
# TYPE requests counter
requests_total{path="/a\\"b\\\\c\\nd"} 3 # {trace_id="4b"} 0.5 1700000000.25
requests_total{path="x"} 1e3
# TYPE age_seconds gauge
# UNIT age_seconds seconds
age_seconds NaN
# EOF
`;

test('a page is its families, with samples, labels and exemplars', () => {
  const page = parseOpenMetrics(PAGE);

  expect([...page.families].map(([name, { type, help }]) => [name, type, help])).toEqual([
    ['requests', 'counter', 'Answered.'],
    ['age_seconds', 'gauge', ''],
  ]);
  expect(page.samples).toEqual([
    {
      name: 'requests_total',
      labels: { path: '/a"b\\c\nd' },
      value: 3,
      exemplar: { labels: { trace_id: '4b' }, value: 0.5, timestamp: 1_700_000_000.25 },
    },
    { name: 'requests_total', labels: { path: 'x' }, value: 1000 },
    { name: 'age_seconds', labels: {}, value: Number.NaN },
  ]);
});

test.each([
  ['no end', PAGE.replace('# EOF\n', ''), 'does not end'],
  ['something behind the end', `${PAGE}\n`, 'does not end'],
  ['an empty line', PAGE.replace('# UNIT', '\n# UNIT'), 'not a sample'],
  ['a value that is no number', PAGE.replace('1e3', 'many'), 'not a sample'],
  ['a label without quotes', PAGE.replace('"x"', 'x'), 'not a sample'],
  ['a counter without its suffix', PAGE.replaceAll('requests_total', 'requests'), 'is no sample of requests'],
  ['a sample of another family', PAGE.replace('age_seconds NaN', 'age NaN'), 'age is no sample of age_seconds'],
  ['a family that comes back', PAGE.replace('# EOF', '# TYPE requests counter\n# EOF'), 'is there twice'],
  ['two types', PAGE.replace('# UNIT age_seconds seconds', '# TYPE age_seconds gauge'), 'is there twice'],
  ['a type behind the samples', PAGE.replace('# EOF', '# HELP age_seconds Age.\n# EOF'), 'behind its samples'],
  ['a series that is there twice', PAGE.replace('age_seconds NaN', 'age_seconds NaN\nage_seconds 1'), 'twice the same'],
])('a page with %s is refused', (_, page, message) => {
  expect(() => parseOpenMetrics(page)).toThrow(message);
});
