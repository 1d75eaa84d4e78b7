import { isTemplateFunction } from './check';
import { UnknownResult } from './functions';
import { parseTemplate } from './parse';
import { renderTemplate, TemplateError } from './render';

const data = new Map([
  ['Value', 'hello'],
  ['n', '5'],
]);
const render = (text: string) =>
  renderTemplate(parseTemplate(text, isTemplateFunction).template!, data, 1_500_000_000n);

test.each([
  ['plain', 'plain'],
  ['{{ .Value }}', 'hello'],
  ['{{ .missing }}|{{ .missing.x }}', '<no value>|<no value>'],
  ['{{ . }}', 'map[Value:hello n:5]'],
  ['{{ $.Value }}', 'hello'],
  ['{{ "a" }}{{ 1.5 }}{{ true }}{{ \'a\' }}{{ 0x10 }}', 'a1.5true9716'],
  ['a {{- .Value -}} b', 'ahellob'],
  ['{{ if .Value }}yes{{ else }}no{{ end }}', 'yes'],
  ['{{ if .missing }}yes{{ else if .n }}n{{ else }}no{{ end }}', 'n'],
  ['{{ with .Value }}[{{ . }}]{{ end }}{{ with .missing }}x{{ else }}y{{ end }}', '[hello]y'],
  ['{{ range $i, $e := splitList "l" .Value }}{{ $i }}={{ $e }},{{ end }}', '0=he,1=,2=o,'],
  [
    '{{ range until 5 }}{{ if eq . 1 }}{{ continue }}{{ end }}{{ if eq . 3 }}{{ break }}{{ end }}{{ . }}{{ end }}',
    '02',
  ],
  ['{{ range list }}x{{ else }}none{{ end }}', 'none'],
  ['{{ range $k, $v := dict "b" 1 "a" 2 }}{{ $k }}{{ $v }}{{ end }}', 'a2b1'],
  ['{{ $x := 1 }}{{ if true }}{{ $x = 2 }}{{ end }}{{ $x }}', '2'],
  ['{{ $x := 1 }}{{ if true }}{{ $x := 2 }}{{ end }}{{ $x }}', '1'],
  ['{{ define "t" }}<{{ . }}>{{ end }}{{ template "t" .n }}', '<5>'],
  ['{{ .Value | trunc 2 | upper }}', 'HE'],
  ['{{ (dict "a" (dict "b" 1)).a.b }}', '1'],
  ['{{ and .Value 0 1 }}{{ or 0 .Value (fail "x") }}', '0hello'],
  ['{{ now | unixEpoch }}', '1'],
])('%s', (text, expected) => {
  expect(render(text)).toBe(expected);
});

test.each([
  '{{ .Value.x }}',
  '{{ fail "x" }}',
  '{{ template "none" }}',
  '{{ upper 1 }}',
  '{{ upper .missing }}',
  '{{ .Value 1 }}',
  '{{ lt 1 "a" }}',
  '{{ range .Value }}{{ end }}',
  '{{ range 2000000 }}{{ end }}',
  '{{ define "t" }}{{ template "t" }}{{ end }}{{ template "t" }}',
])('%s fails', (text) => {
  expect(() => render(text)).toThrow(TemplateError);
});

test('what is chance, or of the machine, is not known', () => {
  expect(() => render('{{ uuidv4 }}')).toThrow(UnknownResult);
  expect(() => render('{{ env "HOME" }}')).toThrow('what env gives is known by the running Alloy alone');
  expect(render('{{ if false }}{{ randInt 1 2 }}{{ end }}')).toBe('');
});
