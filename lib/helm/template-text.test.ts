import { asTemplate, evaluatedTemplate, templateText } from './template-text';

const scope = (path: string): unknown =>
  ({
    'Release.Name': 'shop',
    'Values.a.b': 5,
    'Values.quoted': 'x"y',
    'Values.map': {},
    'alloy.fullname': 'shop-alloy',
  })[path];

test.each([
  ['plain }} text', 'plain }} text'],
  ['{{ .Release.Name }}-{{.Values.a.b}}', 'shop-5'],
  ['{{ include "alloy.fullname" . }}', 'shop-alloy'],
  ['a {{- "b" -}} c', 'abc'],
  ['{{ "{{" }} x }}', '{{ x }}'],
  ['{{ `{{ $labels.x }}` }}', '{{ $labels.x }}'],
  ['{{ .Values.quoted | quote }}', '"x\\"y"'],
  ['{{/* said for readers */}}a', 'a'],
])('%j becomes %j', (template, text) => {
  expect(evaluatedTemplate(template, scope)).toBe(text);
});

test.each([
  '{{ if .Values.a }}x{{ end }}',
  '{{ .Values.missing }}',
  '{{ .Values.map }}',
  '{{ tpl "x" . }}',
  '{{ unclosed',
])('%j does more than is known', (template) => {
  expect(evaluatedTemplate(template, scope)).toBeUndefined();
});

test('braces come back from what is written for Helm', () => {
  const text = 'a {{ b }} {{"c"}}';

  expect(evaluatedTemplate(asTemplate(text), scope)).toBe(text);
  expect(templateText(asTemplate(text))).toBe(text);
});
