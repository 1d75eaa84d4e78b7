import { readModel } from '../analysis';
import { needsOf } from '../needs';
import { type Folding, foldPicture, type Picture, pictureOf } from './index';

function folded(text: string, folding: Folding): Picture {
  const model = readModel(text);
  return foldPicture(pictureOf(model, { needs: needsOf(model, { namespace: 'own' }) }), folding);
}

const components = ({ nodes }: Picture) => nodes.filter((node) => node.components > 0);
const texts = (picture: Picture) =>
  components(picture).map(({ rows }) => rows.map(({ name, label }) => `${name} ${label ?? ''}`.trim()));
const count = (picture: Picture) => components(picture).reduce((sum, node) => sum + node.components, 0);

const scrape = (name: string) => `discovery.kubernetes "${name}" {
	role = "pod"
	namespaces {
		names = ["${name}"]
	}
}
prometheus.scrape "${name}" {
	targets    = discovery.kubernetes.${name}.targets
	forward_to = [prometheus.remote_write.default.receiver]
}
`;
const write = (name = 'default') => `prometheus.remote_write "${name}" {
	endpoint {
		url = "http://${name}/api/v1/write"
	}
}
`;
const names = Array.from({ length: 50 }, (_, i) => `team${i}`);

test('a small picture stays as it is', () => {
  const text = scrape('a') + write();

  expect(folded(text, 'auto')).toEqual(folded(text, 'none'));
});

test('components that differ in their label alone become one, with what is around them', () => {
  const picture = folded(names.map(scrape).join('') + write(), 'auto');

  expect(count(picture)).toBe(101);
  expect(texts(picture)).toEqual([
    ['discovery.kubernetes \u00d7 50', 'team0, team1, team2, and 47 more'],
    ['prometheus.scrape \u00d7 50', 'team0, team1, team2, and 47 more'],
    ['prometheus.remote_write default'],
  ]);
  expect(picture.nodes.filter((node) => node.components === 0).map(({ rows }) => rows[0]?.name)).toEqual([
    'Kubernetes API',
    'pods',
    'address',
  ]);
});

test('what goes somewhere else is not alike', () => {
  const other = names.slice(0, 20).map(scrape).join('').replaceAll('remote_write.default', 'remote_write.other');
  const picture = folded(names.slice(20).map(scrape).join('') + other + write() + write('other'), 'auto');

  expect(
    texts(picture)
      .flat()
      .filter((text) => text.includes('\u00d7')),
  ).toEqual([
    'discovery.kubernetes \u00d7 30',
    'prometheus.scrape \u00d7 30',
    'discovery.kubernetes \u00d7 20',
    'prometheus.scrape \u00d7 20',
  ]);
});

const chain = (name: string, steps: number) =>
  Array.from(
    { length: steps },
    (_, i) => `loki.relabel "${name}${i}" {
	forward_to = [${i + 1 < steps ? `loki.relabel.${name}${i + 1}` : 'loki.echo.out'}.receiver]
}
`,
  ).join('');

test('a row of components becomes one when the picture is wide', () => {
  const picture = folded(`${chain('a', 7)}${chain('b', 2)}loki.echo "out" { }`, 'auto');

  expect(texts(picture)).toEqual([
    Array.from({ length: 7 }, (_, i) => `loki.relabel a${i}`),
    ['loki.relabel b0', 'loki.relabel b1'],
    ['loki.echo out'],
  ]);
});

test('a row ends where something comes in or goes out', () => {
  const text = `${chain('a', 3)}loki.relabel "in" {
	forward_to = [loki.relabel.a1.receiver]
}
loki.echo "out" { }`;

  expect(texts(folded(text, 'chains'))).toEqual([
    ['loki.relabel a0'],
    ['loki.relabel a1', 'loki.relabel a2', 'loki.echo out'],
    ['loki.relabel in'],
  ]);
});

test('components that send to each other in a circle are a row without an end', () => {
  const text =
    'loki.relabel "a" {\n\tforward_to = [loki.relabel.b.receiver]\n}\nloki.relabel "b" {\n\tforward_to = [loki.relabel.a.receiver]\n}';

  expect(count(folded(text, 'chains'))).toBe(2);
});

const sections = (length: number) =>
  Array.from({ length }, (_, i) => `// Section ${i}\n\n${chain(`s${i}x`, 5)}`).join('') +
  '// Out\n\nloki.echo "out" { }\n';

test('the largest sections become one node each, as many as needed', () => {
  const text = `${sections(7)}// Large\n\n${chain('large', 9)}`;
  const picture = folded(text, 'auto');

  expect(count(picture)).toBe(45);
  expect(texts(picture)).toContainEqual(['Large', '9 components']);
  expect(components(picture).length).toBeLessThanOrEqual(36);
});

test('all sections and modules become one node each if they are to', () => {
  const text = `${sections(2)}
declare "m" {
	loki.echo "x" { }
	loki.echo "y" { }
}
m "one" { }
`;

  expect(texts(folded(text, 'all'))).toEqual([
    ['Section 0', '5 components'],
    ['Section 1', '5 components'],
    ['Out', '3 components'],
  ]);
});

test('a folded picture has edges and clusters for its nodes alone', () => {
  for (const folding of ['auto', 'chains', 'all', 'none'] as const) {
    const { nodes, edges, clusters } = folded(`${sections(12)}${names.map(scrape).join('')}${write()}`, folding);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to) || from === to)).toEqual([]);
    const known = new Set(clusters.map(({ id }) => id));
    expect(nodes.filter(({ cluster }) => cluster !== undefined && !known.has(cluster))).toEqual([]);
  }
});

test('what components read and differs in its namespace alone becomes one where there is too much of it', () => {
  const feature = (
    name: string,
  ) => `declare "${name}" {\n${scrape(name).replace('prometheus.remote_write.default.receiver', 'argument.to.value')}argument "to" { }\n}
${name} "one" {\n\tto = prometheus.remote_write.default.receiver\n}\n`;
  const around = ({ nodes }: Picture) =>
    nodes
      .filter((node) => node.components === 0)
      .map(({ rows }) => rows.map(({ name, label }) => [name, label].join(' ')));

  expect(around(folded(names.slice(0, 20).map(feature).join('') + write(), 'auto'))).toEqual([
    ['Kubernetes API pods', '\u00d7 20 team0, team1, team2, and 17 more '],
    ['address default:80'],
    ['pods \u00d7 20', 'team0, team1, team2, and 17 more '],
  ]);
});

test('a group knows what it stands for', () => {
  const picture = folded(scrape('a'), 'chains');

  expect(picture.nodes[0]).toMatchObject({ members: ['discovery.kubernetes.a', 'prometheus.scrape.a'] });
});

test('a section with one component keeps no chain apart', () => {
  const steps = Array.from(
    { length: 9 },
    (_, at) => `// step ${at}\n\nloki.process "s${at}" {\n\tforward_to = [loki.process.s${at + 1}.receiver]\n}\n`,
  );

  expect(components(folded(steps.join(''), 'auto'))).toHaveLength(1);
});
