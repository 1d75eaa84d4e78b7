import { conditionProblems } from './check';
import type { OttlScope } from './place';

const component = 'otelcol.processor.filter';
const problemOf = (path: string, context: string, paths: OttlScope['paths']) =>
  conditionProblems(`${path} == nil`, { component, context, paths })[0];

const reference = (name: string): string =>
  `the ${name} context - review https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/pkg/ottl/contexts/ottl${name} to see all valid paths`;

test.each([
  ['name', 'span', 'bare'],
  ['span.name', 'span', 'bare'],
  ['resource.attributes["a"]["b"]', 'span', 'bare'],
  ['instrumentation_scope.version', 'log', 'bare'],
  ['trace_id.string', 'log', 'bare'],
  ['body["a"][0]', 'log', 'bare'],
  ['cache["a"]', 'log', 'bare'],
  ['name', 'metric', 'prefixed'],
  ['resource.schema_url', 'metric', 'prefixed'],
  ['metric.data_points', 'datapoint', 'prefixed'],
  ['span.name', 'spanevent', 'qualified'],
  ['otelcol.client.metadata["k"]', 'resource', 'qualified'],
] as const)('%s is a path in %s (%s)', (path, context, paths) => {
  expect(problemOf(path, context, paths)).toBeUndefined();
});

test.each([
  [
    'nam',
    'span',
    'bare',
    `segment "nam" from path "nam" is not a valid path nor a valid OTTL keyword for ${reference('span')}`,
  ],
  [
    'nam',
    'span',
    'prefixed',
    `segment "nam" from path "span.nam" is not a valid path nor a valid OTTL keyword for ${reference('span')}`,
  ],
  [
    'log.body',
    'span',
    'bare',
    `segment "log" from path "log.body" is not a valid path nor a valid OTTL keyword for ${reference('span')}`,
  ],
  [
    'status.x',
    'span',
    'bare',
    `segment "x" from path "status.x" is not a valid path nor a valid OTTL keyword for ${reference('span')}`,
  ],
  [
    'scope.nam',
    'log',
    'bare',
    `segment "nam" from path "scope.nam" is not a valid path nor a valid OTTL keyword for ${reference('scope')}`,
  ],
  [
    'resource',
    'span',
    'bare',
    `segment "resource" from path "resource" is not a valid path nor a valid OTTL keyword for ${reference('span')}`,
  ],
  [
    'positive',
    'log',
    'bare',
    `segment "positive" from path "positive" is not a valid path nor a valid OTTL keyword for ${reference('log')}`,
  ],
  [
    'name.x',
    'span',
    'bare',
    'the path section "x" was not used by the context - this likely means you are using extra path sections',
  ],
  [
    'attributes["a"].x',
    'span',
    'bare',
    'the path section "x" was not used by the context - this likely means you are using extra path sections',
  ],
  [
    'name["a"]',
    'span',
    'bare',
    'the keys indexing "name" were not used by the context - this likely means you are trying to index a path that does not support indexing',
  ],
  [
    'body["a"].string',
    'log',
    'bare',
    'the keys indexing "body" were not used by the context - this likely means you are trying to index a path that does not support indexing',
  ],
  ['trace_state["a"]["b"]', 'span', 'bare', 'must provide exactly 1 key when accessing trace_state'],
  [
    'resource.cache',
    'span',
    'bare',
    'access to cache must be performed using the same context, please replace "resource.cache" with "span.cache"',
  ],
  [
    'name',
    'resource',
    'qualified',
    'missing context name for path "name", possibly valid options are: "resource.name", "otelcol.name"',
  ],
  [
    'log.body',
    'resource',
    'qualified',
    'context "log" from path "log.body" is not valid, it must be replaced by one of: "resource", "otelcol"',
  ],
  [
    'attributes[nam]',
    'span',
    'bare',
    `segment "nam" from path "nam" is not a valid path nor a valid OTTL keyword for ${reference('span')}`,
  ],
] as const)('%s is none in %s (%s)', (path, context, paths, message) => {
  expect(problemOf(path, context, paths)).toMatchObject({ severity: 'error', message });
});

test('a problem points at the part of the path that it is about', () => {
  expect(problemOf('resource.attributs["a"]', 'span', 'bare')).toMatchObject({
    start: 9,
    end: 23,
    hint: 'did you mean "attributes"?',
  });
});
