import { isTemplateFunction, templateProblems } from './check';

const line = 'template: pipeline_template:1: ';

test.each([
  '',
  'a } b { c',
  '{{ .Value }}',
  '{{ .é }}',
  '{{\n.a\n}}',
  '{{/* c */}}',
  '{{- /* c */ -}}',
  '{{- .a -}}',
  '{{ if .a }}x{{ else if .b }}y{{ else }}z{{ end }}',
  '{{ with .a }}x{{ else with .b }}y{{ end }}',
  '{{ range $i, $e := .list }}{{ $i }}{{ if $e }}{{ break }}{{ end }}{{ continue }}{{ else }}none{{ end }}',
  '{{ block "x" . }}y{{ end }}{{ template "x" . }}',
  '{{ define "x" }}{{ $ }}{{ end }}{{ template "x" }}',
  '{{ $x := .a.b }}{{ $x.c }}',
  '{{ (index .a 1).b }}',
  "{{ printf `%d` 'a' }}",
  '{{ .a | ToUpper | Replace "A" "B" -1 }}',
  '{{ regexFindAll "[a-z]" .Value 3 | join "," }}',
  '{{ eq 1_000 0x1F 1.5e3 }}',
])('%j is a template', (source) => {
  expect(templateProblems(source)).toEqual([]);
});

test.each([
  ['{{ .a', 'unclosed action', 5],
  ['{{ (.a }}', 'unclosed left paren', 7],
  ['{{ ) }}', 'unexpected right paren', 3],
  ['{{ end }}', 'unexpected {{end}}', 3],
  ['{{ else if .x }}', 'unexpected {{else}}', 3],
  ['{{ .a. }}', 'unexpected <.> in operand', 5],
  ['{{ .1a }}', 'bad number syntax: ".1a"', 3],
  ['{{ 1+2 }}', 'bad number syntax: "1+2"', 3],
  ['{{ - }}', 'illegal number syntax: "-"', 3],
  ['{{ if .a }}x', 'unexpected EOF', 12],
  ['{{ .a | nofunc }}', 'function "nofunc" not defined', 8],
  ['{{ with }}y{{ end }}', 'missing value for with', 8],
  ['{{ if .a }}{{ else }}{{ else }}{{ end }}', 'expected end; found {{else}}', 24],
  ['{{ /* c */ }}', 'unexpected "/" in command', 3],
  ['{{/* c }}', 'unclosed comment', 0],
  ['{{/* c */ .a }}', 'comment ends before closing delimiter', 0],
  ['{{{ .a }}}', 'unexpected "{" in command', 2],
  ['{{ "a }}', 'unterminated quoted string', 3],
  ['{{ `a }}', 'unterminated raw quoted string', 3],
  ["{{ 'a }}", 'unterminated character constant', 3],
  ["{{ 'ab' }}", "malformed character constant: 'ab'", 3],
  ['{{ "\\d" }}', 'invalid syntax', 3],
  ['{{ $x }}', 'undefined variable "$x"', 3],
  ['{{ $a, $b := .x }}', 'too many declarations in command', 3],
  ['{{ .a | 1 }}', 'non executable command in pipeline stage 2', 8],
  ['{{ 1.a }}', 'bad number syntax: "1.a"', 3],
  ['{{ "a".b }}', 'unexpected . after term "\\"a\\""', 3],
  ['{{ .a-b }}', "bad character U+002D '-'", 3],
  ['{{ .a & .b }}', 'unexpected "&" in operand', 6],
  ['{{ .a é€ }}', "bad character U+20AC '€'", 6],
  ['{{ € }}', "unrecognized character in action: U+20AC '€'", 3],
  ['{{ break }}', '{{break}} outside {{range}}', 3],
  ['{{ range .a }}{{ block "x" . }}{{ break }}{{ end }}{{ end }}', '{{break}} outside {{range}}', 34],
  ['{{ define "x" }}a{{ end }}{{ define "x" }}b{{ end }}', 'template: multiple definition of template "x"', 36],
  ['{{ template .a }}', 'unexpected ".a" in template clause', 12],
  ['{{ if .a }}{{ define "x" }}{{ end }}{{ end }}', 'unexpected <define> in command', 14],
  ['{{ 99999999999999999999 }}', 'integer overflow: "99999999999999999999"', 3],
])('%s is refused: %s', (source, message, start) => {
  expect(templateProblems(source)).toMatchObject([{ severity: 'error', message: line + message, start }]);
});

test('a message names the line, and the one where the action began', () => {
  expect(templateProblems('a\n{{ .b\n')[0]?.message).toBe(
    'template: pipeline_template:3: unclosed action started at pipeline_template:2',
  );
  expect(templateProblems('{{ .b\n"x }}')[0]?.message).toBe(
    'template: pipeline_template:2: unterminated quoted string in action started at pipeline_template:1',
  );
});

test('a name without its dot is taken for a function', () => {
  expect(templateProblems('{{ level }}')[0]?.hint).toBe('a value that was extracted is written .level');
  expect(templateProblems('{{ ToUper .a }}')[0]?.hint).toBe('did you mean "ToUpper"?');
});

test.each([
  ['{{ Replace .a }}', 'wrong number of args for Replace: want 4 got 1', 3],
  ['{{ .a | Replace "x" "y" }}', 'wrong number of args for Replace: want 4 got 3', 8],
  ['{{ if eq }}{{ end }}', 'wrong number of args for eq: want at least 1 got 0', 6],
  ['{{ printf "%s" (ToUpper) }}', 'wrong number of args for ToUpper: want 1 got 0', 16],
  ['{{ nil }}', 'nil is not a command', 3],
  ['{{ template "x" }}', 'template "x" not defined', 0],
])('%s loads and fails for each entry: %s', (source, message, start) => {
  expect(templateProblems(source)).toMatchObject([{ severity: 'warning', message, start }]);
});

test('functions are those of Go, sprig and Alloy', () => {
  expect(['len', 'trunc', 'Sha2Hash'].every(isTemplateFunction)).toBe(true);
  expect(['md5sum', 'required', 'toString()', 'constructor'].some(isTemplateFunction)).toBe(false);
});

test('templates of any depth and length get an answer', () => {
  expect(templateProblems(`{{ ${'('.repeat(5_000)}`)).toEqual([]);
  expect(templateProblems('{{if .a}}'.repeat(5_000))).toEqual([]);
  expect(templateProblems('{{ .a }}'.repeat(5_000))).toEqual([]);
});
