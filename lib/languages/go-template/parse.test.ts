import { parseTemplate } from './parse';

const parse = (source: string) => parseTemplate(source, () => true).template;

test('white space goes where a trim marker says so', () => {
  expect(parse('a \n{{- .b -}}\t c {{/* - */ -}} d')?.nodes).toMatchObject([
    { kind: 'text', text: 'a', start: 0, end: 1 },
    { kind: 'action', start: 3 },
    { kind: 'text', text: 'c ' },
    { kind: 'text', text: 'd' },
  ]);
});

test('a pipeline is a row of commands with their operands', () => {
  const [node] = parse('{{ $x := .a.b | printf "%s" (len $.c).d }}')!.nodes;

  expect(node).toMatchObject({
    kind: 'action',
    pipeline: {
      variables: ['$x'],
      assigns: false,
      commands: [
        { operands: [{ kind: 'field', names: ['a', 'b'], start: 9, end: 13 }] },
        {
          operands: [
            { kind: 'function', name: 'printf' },
            { kind: 'string', value: '%s' },
            {
              kind: 'chain',
              fields: ['d'],
              operand: {
                kind: 'pipeline',
                pipeline: {
                  commands: [{ operands: [{ name: 'len' }, { kind: 'variable', name: '$', fields: ['c'] }] }],
                },
              },
            },
          ],
        },
      ],
    },
  });
});

test('else if is an if in the otherwise', () => {
  expect(parse('{{ if .a }}1{{ else if .b }}2{{ else }}3{{ end }}4')?.nodes).toMatchObject([
    {
      kind: 'if',
      body: [{ text: '1' }],
      otherwise: [{ kind: 'if', body: [{ text: '2' }], otherwise: [{ text: '3' }] }],
    },
    { text: '4' },
  ]);
});

test('a range sets up to two variables', () => {
  expect(parse('{{ range $i, $e := .l }}{{ continue }}{{ end }}')?.nodes).toMatchObject([
    { kind: 'range', pipeline: { variables: ['$i', '$e'] }, body: [{ kind: 'continue' }] },
  ]);
});

test('block and define name templates; an empty one gives way to another', () => {
  const template = parse('{{ define "x" }} {{ end }}{{ block "x" .a }}b{{ end }}{{ template "x" 1 }}');

  expect(template?.nodes).toMatchObject([
    { kind: 'template', name: 'x', pipeline: { commands: [{ operands: [{ names: ['a'] }] }] } },
    { kind: 'template', name: 'x', pipeline: { commands: [{ operands: [{ value: 1n }] }] } },
  ]);
  expect([...template!.definitions]).toMatchObject([['x', [{ kind: 'text', text: 'b' }]]]);
});

test('a template that is none has a problem and no tree', () => {
  expect(parseTemplate('{{ f }}', (name) => name !== 'f')).toEqual({
    problems: [
      { severity: 'error', message: 'template: pipeline_template:1: function "f" not defined', start: 3, end: 4 },
    ],
  });
});
