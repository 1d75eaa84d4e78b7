import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { componentNames } from '../lib/facts';
import { literalsIn } from './harness/source-literals';

const lib = join(__dirname, '..', 'lib');

/** Where constructs, or imports of what others run, make components, and so name them, or tell by them what has made a text; and where tests execute them by name. */
const MAKERS =
  /^(backends|components|example-app|pipelines|recognition|importer\/(k8s-monitoring|prometheus|promtail))\/|^config\/secret-files\.ts$|^(?:simulate\/components\/component-makers|testing\/relabel)\.ts$/;

const files = readdirSync(lib, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts') && !/\.(gen|test|types)\.ts$/.test(path))
  .filter((path) => !MAKERS.test(path))
  .sort();

/** Names of components, and what several begin with: `otelcol.`, `loki.source.`. */
const names = new Set(componentNames().flatMap((name) => [name, ...namespacesOf(name)]));

function namespacesOf(name: string): string[] {
  const parts = name.split('.');
  return parts.slice(1).map((_, i) => `${parts.slice(0, i + 1).join('.')}.`);
}

/** The names of components that a program can compare something with: not those in its comments, and in texts of more than a name. */
function namesIn(source: string): string[] {
  const { texts, expressions } = literalsIn(source);
  const written = expressions.flatMap((expression) =>
    [...expression.matchAll(/(?:[a-z_]+\\\.)+[a-z_]*/g)].map(([name]) => name.replaceAll('\\.', '.')),
  );
  return [...texts, ...written].filter((text) => names.has(text));
}

test('what is known of single components is in schema/, not in code', () => {
  const found = files.flatMap((path) =>
    namesIn(readFileSync(join(lib, path), 'utf8')).map((name) => `${path}: ${name}`),
  );

  expect(found).toEqual([]);
});

const hole = (name: string) => ['$', `{${name}}`].join('');

test.each([
  ["const local = ['discovery.docker'];", ['discovery.docker']],
  ["if (name.startsWith('loki.')) return;", ['loki.']],
  [`const id = \`otelcol.receiver.${hole('name')}\`;`, ['otelcol.receiver.']],
  [`const text = \`${hole("f({ a: 'loki.' })")} 'otelcol.'\`; const x = "discovery.";`, ['loki.', 'discovery.']],
  ['const receiver = /^otelcol\\.receiver\\.(otlp|jaeger)$/;', ['otelcol.receiver.']],
  ['const scrape = /^(prometheus\\.scrape|["\'/])/; const half = a / b;', ['prometheus.scrape']],
  ["// as 'prometheus.scrape' does\n/* and 'loki.write' */\nconst x = 1;", []],
  ['const sample = `prometheus.scrape "x" { }`;', []],
  ["const hint = 'put otelcol.processor.memory_limiter first';", []],
])('%s names %j', (source, expected) => {
  expect(namesIn(source)).toEqual(expected);
});
