import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { Chart, Testing } from 'cdk8s';
import * as library from '../../../lib';
import { parse, print, type Statement } from '../../../lib/syntax';
import { EXAMPLE } from '../descriptions';
import { newestVersion } from '../newest-version';
import { readFacts } from '../schema-file';
import { programOf } from './program';

const versions = join(__dirname, '../../../schema');
const { schema, descriptions } = readFacts(join(versions, newestVersion(readdirSync(versions))));
const examples = Object.entries(descriptions).flatMap(([file, { [EXAMPLE]: text }]) =>
  text === undefined ? [] : [{ file, text }],
);

/** What the program puts into a configuration. */
function run(program: string): library.AlloyConfig {
  const config = new library.AlloyConfig(new Chart(Testing.app(), 'chart'), 'config');
  const { code } = transformSync(program, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
  new Function(...Object.keys(library), 'config', `{${code}}`)(...Object.values(library), config);
  return config;
}

/** The text in one form: what has no order in Alloy is sorted, and raw strings are written as others. */
function sorted(text: string): string {
  const { file } = parse(text.replace(/`([^`]*)`/g, (_, raw: string) => JSON.stringify(raw)));
  const inOrder = (statements: readonly Statement[]): Statement[] =>
    statements
      .map((statement) => (statement.kind === 'block' ? { ...statement, body: inOrder(statement.body) } : statement))
      .map((statement) => ({ statement, key: keyOf(statement) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ statement }) => statement);
  return print(inOrder(file.body));
}

function keyOf(statement: Statement): string {
  if (statement.kind === 'attribute') return statement.name;
  // Blocks of a group keep their order among each other.
  return statement.kind === 'block' ? `${statement.name.replace(/^stage\..*/, 'stage')} ${statement.label ?? ''}` : '';
}

test.each(examples)('the example of $file gives, run as a program, the same configuration', ({ text }) => {
  const config = run(programOf(text, schema));

  expect(sorted(config.text)).toBe(sorted(text));
  expect(config.check().filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('components are made before they are referred to, and only what is referred to has a name', () => {
  const text = `loki.source.api "push" {
	forward_to = [loki.echo.default.receiver]
}

loki.echo "default" { }
`;

  expect(programOf(text, schema)).toBe(`const echo = new loki.Echo(config, 'default');
new loki.source.Api(config, 'push', { forwardTo: [echo.receiver] });`);
});

test('a variable hides neither a namespace nor another variable', () => {
  const text = `otelcol.exporter.loki "a" {
	forward_to = [loki.write.one.receiver, loki.write.two.receiver]
}

loki.write "one" { }

loki.write "two" { }

otelcol.receiver.otlp "b" {
	output {
		logs = [otelcol.exporter.loki.a.input]
	}
}
`;

  expect(programOf(text, schema)).toBe(`const write = new loki.Write(config, 'one');
const lokiWriteTwo = new loki.Write(config, 'two');
const otelcolExporterLokiA = new otelcol.exporter.Loki(config, 'a', {
  forwardTo: [write.receiver, lokiWriteTwo.receiver],
});
new otelcol.receiver.Otlp(config, 'b', { output: { logs: [otelcolExporterLokiA.input] } });`);
});

test('a labelled block has its label, names that are no identifiers are quoted', () => {
  const text = `prometheus.exporter.snmp "a" {
	target "core" {
		address = "192.0.2.1"
		module  = "if_mib"
	}
}

loki.source.api "push" {
	labels     = {"a-b" = "x"}
	forward_to = []
}
`;

  expect(programOf(text, schema)).toBe(`new prometheus.exporter.Snmp(config, 'a', {
  target: [{ label: 'core', address: '192.0.2.1', module: 'if_mib' }],
});
new loki.source.Api(config, 'push', { labels: { 'a-b': 'x' }, forwardTo: [] });`);
});

test.each([
  ['loki.echo "a" {', "an example doesn't parse"],
  ['x = 1', 'an example has a attribute where only blocks can be'],
  ['loki.nothing "a" { }', "an example has a block loki.nothing, which isn't there"],
  [
    'loki.process "a" {\n\tstage.nothing { }\n}',
    "an example has a block stage.nothing in loki.process, which isn't there",
  ],
  ['loki.write "a" {\n\tmax_streams = 1 * 2\n}', 'an example uses the operator *'],
  ['loki.write "a" {\n\tmax_streams = -x\n}', 'an example uses an expression of the kind unary'],
  ['loki.write "a" {\n\tmax_streams = b.c.d\n}', "an example refers to b.c.d, which it doesn't declare"],
  ['loki.write "a" {\n\tmax_streams = [1][0]\n}', 'an example takes an element out of what is written out'],
])('%j is refused: %s', (text, message) => {
  expect(() => programOf(text, schema)).toThrow(message);
});
