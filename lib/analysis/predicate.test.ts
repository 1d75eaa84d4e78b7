import { componentSchema } from '../facts';
import { type PackedPredicate as Predicate, unpackPredicate } from '../facts/packed-predicate';
import { type Block, parse } from '../syntax';
import { placeOfBlock, placesInWritten } from './path';
import { evaluatePredicate, type PredicateContext } from './predicate';

function truth(text: string, predicate: Predicate, context?: PredicateContext) {
  const { file, diagnostics } = parse(text.replaceAll('; ', '\n'));
  expect(diagnostics).toEqual([]);
  const block = file.body[0] as Block;
  return evaluatePredicate(unpackPredicate(predicate), placeOfBlock(block, componentSchema(block.name)?.body), context);
}

const role = (value: string) => `discovery.kubernetes "x" { role = ${value} }`;
const namespaces = (value: string) => `discovery.kubernetes "x" { role = "pod"; namespaces { names = ${value} } }`;

const YES: Predicate = { equals: ['role', 'pod'] };
const NO: Predicate = { equals: ['role', 'node'] };
const MAYBE: Predicate = { equals: ['namespaces/own_namespace', true] };
const threeValued = 'discovery.kubernetes "x" { role = "pod"; namespaces { own_namespace = a.b.c } }';

describe('three-valued logic', () => {
  test.each<[Predicate, boolean | undefined]>([
    [{ all: [YES, YES] }, true],
    [{ all: [YES, MAYBE] }, undefined],
    [{ all: [MAYBE, NO] }, false],
    [{ any: [NO, MAYBE] }, undefined],
    [{ any: [MAYBE, YES] }, true],
    [{ any: [NO, NO] }, false],
    [{ not: YES }, false],
    [{ not: MAYBE }, undefined],
    [{ known: YES }, true],
    [{ known: MAYBE }, false],
    [{ known: NO }, false],
    [{ ref: 'missing' }, undefined],
  ])('%j is %s', (predicate, expected) => {
    expect(truth(threeValued, predicate)).toBe(expected);
  });

  test('a name stands for its predicate', () => {
    const receiver = (output: string) => `otelcol.receiver.otlp "x" { output { ${output} } }`;

    expect(truth(receiver('traces = [a.b.input]'), { ref: 'hasConsumer' })).toBe(true);
    expect(truth(receiver('traces = []'), { ref: 'hasConsumer' })).toBe(false);
  });
});

test.each<[string, Predicate, boolean | undefined]>([
  [role('"pod"'), { equals: ['role', 'pod'] }, true],
  [role('"node"'), { equals: ['role', 'pod'] }, false],
  [role('sys.env("R")'), { equals: ['role', 'pod'] }, undefined],
  [role('"pod"'), { equals: ['kubeconfig_file', 'x'] }, false],
  [role('"pod"'), { in: ['role', ['node', 'pod']] }, true],
  [role('"pod"'), { in: ['role', ['node', 'service']] }, false],
  [namespaces('["a", "b"]'), { contains: ['namespaces/names', 'b'] }, true],
  [namespaces('["a"]'), { contains: ['namespaces/names', 'b'] }, false],
  [namespaces('["a", x.y.z]'), { contains: ['namespaces/names', 'b'] }, undefined],
  [namespaces('["b", x.y.z]'), { contains: ['namespaces/names', 'b'] }, true],
  [namespaces('x.y.z'), { contains: ['namespaces/names', 'b'] }, undefined],
  [namespaces('[]'), { empty: 'namespaces/names' }, true],
  [namespaces('[x.y.z]'), { empty: 'namespaces/names' }, false],
  [role('""'), { empty: 'role' }, true],
  [role('x.y.z'), { empty: 'role' }, undefined],
  ['discovery.docker "x" { host = "unix:///var/run/docker.sock" }', { startsWith: ['host', 'unix://'] }, true],
  ['discovery.docker "x" { host = "tcp://docker" }', { startsWith: ['host', 'unix://'] }, false],
  ['prometheus.exporter.blackbox "x" { config = "{ prober: icmp }" }', { textContains: ['config', 'icmp'] }, true],
  ['loki.source.journal "x" { path = "/var/log" }', { pathStartsWith: ['path', '/var/log'] }, true],
  ['loki.source.journal "x" { path = "/var/log/a" }', { pathStartsWith: ['path', '/var/log'] }, true],
  ['loki.source.journal "x" { path = "/var/logs" }', { pathStartsWith: ['path', '/var/log'] }, false],
  ['loki.source.journal "x" { path = "/var/*/a" }', { pathStartsWith: ['path', '/var/log'] }, false],
  ['prometheus.scrape "x" { targets = discovery.a.b.targets }', { isReference: 'targets' }, true],
  ['prometheus.scrape "x" { targets = (discovery.a.b.targets) }', { isReference: 'targets' }, true],
  ['prometheus.scrape "x" { targets = [discovery.a.b.targets] }', { isReference: 'targets' }, false],
  ['prometheus.scrape "x" { }', { isReference: 'targets' }, false],
  [role('sys.env("NODE")'), { usesEnv: ['role', 'NODE'] }, true],
  [role('string.format("%s", env("NODE"))'), { usesEnv: ['role', 'NODE'] }, true],
  [role('sys.env("OTHER")'), { usesEnv: ['role', 'NODE'] }, false],
  [role('"pod"'), { has: 'role' }, true],
  [role('null'), { has: 'role' }, false],
  [role('"pod"'), { set: 'role' }, true],
  ['prometheus.scrape "x" { honor_labels = false }', { set: 'honor_labels' }, false],
  ['prometheus.scrape "x" { sample_limit = 0 }', { set: 'sample_limit' }, false],
  ['prometheus.scrape "x" { sample_limit = a.b.c }', { set: 'sample_limit' }, undefined],
  [
    'prometheus.scrape "x" { scrape_interval = "1m"; scrape_timeout = "1m" }',
    { same: ['scrape_interval', 'scrape_timeout'] },
    true,
  ],
  [
    'prometheus.scrape "x" { scrape_interval = "1m"; scrape_timeout = "2m" }',
    { same: ['scrape_interval', 'scrape_timeout'] },
    false,
  ],
  [namespaces('["a", "b"]'), { minLength: ['namespaces/names', 2] }, true],
  [role('"pod"'), { minLength: ['role', 4] }, false],
  [role('"pod"'), { matches: ['role', '^p.d$'] }, true],
  [role('"node"'), { matches: ['role', '^p.d$'] }, false],
])('%s: %j is %s', (text, predicate, expected) => {
  expect(truth(text, predicate)).toBe(expected);
});

describe('where defaults of blocks that are not written do not count', () => {
  const inWritten = (text: string, predicate: Predicate) => truth(text, predicate, { placesAt: placesInWritten });
  const kafka = 'otelcol.exporter.kafka "x" { }';

  test.each<[Predicate, boolean]>([
    [{ equals: ['sending_queue/num_consumers', 10] }, false],
    [{ set: 'sending_queue/num_consumers' }, false],
    [{ empty: 'sending_queue/num_consumers' }, true],
    [{ same: ['sending_queue/blocking', 'sending_queue/enabled'] }, false],
    [{ not: { set: 'sending_queue/num_consumers' } }, true],
  ])('%j is %s of a block that is not there', (predicate, expected) => {
    expect(inWritten(kafka, predicate)).toBe(expected);
  });

  test('in a block that is there, and at the top, they do', () => {
    expect(inWritten('otelcol.exporter.kafka "x" { sending_queue { } }', { set: 'sending_queue/num_consumers' })).toBe(
      true,
    );
    expect(inWritten('prometheus.scrape "x" { }', { equals: ['metrics_path', '/metrics'] })).toBe(true);
  });
});

test.each<[string, boolean]>([
  ['scrape_interval = "0s"', false],
  ['scrape_interval = "1s"', true],
  ['body_size_limit = "0B"', false],
])('whether { %s } sets something is %s', (argument, expected) => {
  const [name] = argument.split(' ');

  expect(truth(`prometheus.scrape "x" { ${argument} }`, { set: name })).toBe(expected);
});

describe('items', () => {
  const selectors =
    'discovery.kubernetes "x" { role = "pod"; selectors { role = "pod"; field = "a" }; selectors { role = b.c.d } }';
  const anySelector = (value: string): Predicate => ({ anyItem: ['selectors[]', { equals: ['role', value] }] });

  test.each([
    ['one of them is enough', anySelector('pod'), true],
    ['one that is unknown may be it', anySelector('node'), undefined],
    ['none', { anyItem: ['selectors[]', { equals: ['field', 'z'] }] } as Predicate, false],
  ])('%s', (_, predicate, expected) => {
    expect(truth(selectors, predicate)).toBe(expected);
  });

  test('of an unknown list are unknown, of no list none', () => {
    const predicate: Predicate = { anyItem: ['targets[]', { equals: ['job', 'a'] }] };

    expect(truth('prometheus.scrape "x" { targets = a.b.c }', predicate)).toBeUndefined();
    expect(truth('prometheus.scrape "x" { }', predicate)).toBe(false);
  });
});

describe('what is outside of the component', () => {
  const feeds: Predicate = { feeds: ['targets', 'discovery.docker', { has: 'host' }] };
  const scrape = 'prometheus.scrape "x" { targets = discovery.docker.x.targets }';
  const docker = parse('discovery.docker "x" { host = "unix:///a" }').file.body[0] as Block;
  const feeder = { component: 'discovery.docker', place: placeOfBlock(docker) };

  test('a feeder of the type, for which the condition holds, is found', () => {
    expect(truth(scrape, feeds, { feedersOf: () => ({ feeders: [feeder], complete: true }) })).toBe(true);
  });

  test('without one it is false if all feeders are known, else unknown', () => {
    expect(truth(scrape, feeds, { feedersOf: () => ({ feeders: [], complete: true }) })).toBe(false);
    expect(truth(scrape, feeds, { feedersOf: () => ({ feeders: [], complete: false }) })).toBeUndefined();
    expect(truth(scrape, feeds)).toBeUndefined();
  });

  test('a feeder for which the condition is unknown is none', () => {
    const maybe: Predicate = { feeds: ['targets', 'discovery.docker', { equals: ['host', 'a'] }] };
    const unknownHost = parse('discovery.docker "x" { host = sys.env("H") }').file.body[0] as Block;
    const feeders = [{ component: 'discovery.docker', place: placeOfBlock(unknownHost) }];

    expect(truth(scrape, maybe, { feedersOf: () => ({ feeders, complete: true }) })).toBe(false);
  });

  test('a fact of the deployment that is not given is unknown', () => {
    const privileged: Predicate = { deployment: ['privileged', false] };

    expect(truth(scrape, privileged)).toBeUndefined();
    expect(truth(scrape, privileged, { deployment: { privileged: false } })).toBe(true);
    expect(truth(scrape, privileged, { deployment: { privileged: true } })).toBe(false);
  });
});
