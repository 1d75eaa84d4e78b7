import { importPrometheus } from '../../lib/importer';
import { type Better, convertRows, meaningOf, onlyIn } from './convert';

const rows = convertRows.filter(({ from }) => from === 'prometheus');

test('the golden data are there', () => {
  expect(rows).toHaveLength(29);
});

const oneMethod =
  'Prometheus has one way to get access to Azure: alloy convert writes the identity beside it, of a machine that may have none';
const managed = (...clients: readonly string[]) => [
  ...clients.map((client) => `    client_id = "${client}"`),
  ...clients.map(() => '  managed_identity'),
];

const better: Readonly<Record<string, Better>> = {
  'prometheus/azure': { reason: oneMethod, theirs: managed('client', 'client') },
  'prometheus/discovery': { reason: oneMethod, theirs: managed('client1', 'client2') },
  'prometheus/discovery_relabel': { reason: oneMethod, theirs: managed('client') },
  'prometheus/unsupported': {
    reason: 'Alloy has discovery.nomad',
    theirs: ['  targets = [{__address__ = "localhost:9090"}]'],
    ours: [
      '  targets = array.concat(discovery.nomad.prometheus1.targets, [{__address__ = "localhost:9090"}])',
      'discovery.nomad "prometheus1"',
    ],
  },
};

test.each(rows.filter(({ out }) => out !== undefined))('$id', ({ id, in: text, out }) => {
  const { text: converted, problems } = importPrometheus(text);

  expect(problems.filter(({ kind }) => kind === 'error')).toEqual([]);
  const { reason: _, ...expected } = better[id] ?? { reason: '' };
  expect(onlyIn(meaningOf(converted!), meaningOf(out!))).toEqual(expected);
});

test.each(rows.filter(({ out }) => out === undefined))('$id is refused', ({ in: text }) => {
  const { text: converted, problems } = importPrometheus(text);

  expect(converted).toBeUndefined();
  expect(problems.map(({ kind }) => kind)).toContain('error');
});
