import { readModel } from '../analysis';
import { needsOf } from '../needs';
import { type Picture, pictureOf } from './index';

const picture = (text: string, withNeeds = false): Picture => {
  const model = readModel(text);
  return pictureOf(model, withNeeds ? { needs: needsOf(model, { namespace: 'own' }) } : {});
};

const edges = (found: Picture) => found.edges.map(({ from, to, flows }) => `${from} -> ${to}: ${flows.join(', ')}`);

const traces = `
otelcol.receiver.otlp "in" {
	grpc { }
	output {
		logs   = [otelcol.processor.batch.all.input]
		traces = [otelcol.processor.batch.all.input]
	}
}

otelcol.processor.batch "all" {
	output {
		traces = [otelcol.exporter.otlp.tempo.input]
	}
}

otelcol.exporter.otlp "tempo" {
	client {
		endpoint = "tempo:4317"
		auth     = otelcol.auth.basic.tempo.handler
	}
}

otelcol.auth.basic "tempo" {
	username = "me"
	password = sys.env("PASSWORD")
}
`;

test('edges carry what is sent and taken, between the same components once', () => {
  expect(edges(picture(traces))).toEqual([
    'otelcol.receiver.otlp.in -> otelcol.processor.batch.all: logs, traces',
    'otelcol.processor.batch.all -> otelcol.exporter.otlp.tempo: traces',
    'otelcol.auth.basic.tempo -> otelcol.exporter.otlp.tempo: value',
  ]);
});

test('targets flow from the discovery to the scrape', () => {
  const text = `
discovery.kubernetes "pods" {
	role = "pod"
}
prometheus.scrape "pods" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = []
}`;

  expect(edges(picture(text))).toEqual(['discovery.kubernetes.pods -> prometheus.scrape.pods: targets']);
});

test('nodes have what flows through them, and the page of their component', () => {
  const nodes = new Map(picture(traces).nodes.map((node) => [node.id, node]));

  expect(nodes.get('otelcol.exporter.otlp.tempo')).toEqual({
    id: 'otelcol.exporter.otlp.tempo',
    kind: 'component',
    components: 1,
    flows: ['traces'],
    rows: [
      {
        name: 'otelcol.exporter.otlp',
        label: 'tempo',
        link: expect.stringMatching(
          /^https:\/\/grafana\.com\/docs\/alloy\/v\d+\.\d+\/reference\/components\/otelcol\/otelcol\.exporter\.otlp\/$/,
        ),
      },
    ],
  });
  expect(nodes.get('otelcol.auth.basic.tempo')?.flows).toEqual([]);
});

test('around them is what the configuration has to do with', () => {
  const found = picture(traces, true);

  expect(edges(found).slice(3)).toEqual([
    'port otelcol.receiver.otlp.in ports 4317 -> otelcol.receiver.otlp.in: logs, traces'.replace('ports', 'port'),
    'variable variable PASSWORD -> otelcol.auth.basic.tempo: value',
    'otelcol.exporter.otlp.tempo -> address address tempo:4317: traces',
  ]);
  expect(found.nodes.filter(({ components }) => components === 0).map(({ kind }) => kind)).toEqual([
    'port',
    'variable',
    'address',
  ]);
});

test('things that several components look at are there once', () => {
  const text = ['a', 'b'].map((name) => `discovery.kubernetes "${name}" {\n\trole = "pod"\n}\n`).join('');

  expect(edges(picture(text, true))).toEqual([
    'object Kubernetes API pods -> discovery.kubernetes.a: value',
    'object Kubernetes API pods -> discovery.kubernetes.b: value',
  ]);
});

test('a section begins with a comment that stands by itself', () => {
  const found = picture(`// The first
// section

loki.echo "a" { }

// explains the next one
loki.echo "b" {
	// inside

}

/* ==== Second ==== */

loki.echo "c" {
} // loki.echo "c"

// ${'long '.repeat(30)}

loki.echo "d" { }
`);

  expect(found.clusters.map(({ title, kind }) => [title, kind])).toEqual([
    ['The first section', 'section'],
    ['Second', 'section'],
  ]);
  const titles = new Map(found.clusters.map(({ id, title }) => [id, title]));
  expect(found.nodes.map(({ id, cluster }) => [id, titles.get(cluster ?? '')])).toEqual([
    ['loki.echo.a', 'The first section'],
    ['loki.echo.b', 'The first section'],
    ['loki.echo.c', 'Second'],
    ['loki.echo.d', 'Second'],
  ]);
});

test('modules that run are clusters in each other; what a foreach repeats is there once', () => {
  const found = picture(`
declare "outer" {
	declare "inner" {
		loki.echo "out" { }
	}
	inner "x" { }
}
outer "a" { }
foreach "each" {
	collection = [1, 2]
	var        = "one"
	template {
		loki.echo "out" { }
	}
}`);

  expect(found.nodes.map(({ id, cluster }) => [id, cluster])).toEqual(
    [
      ['foreach.each/loki.echo.out', 'module foreach.each'],
      ['outer.a/inner.x/loki.echo.out', 'module outer.a/inner.x'],
    ].sort(),
  );
  expect(found.clusters.find(({ title }) => title === 'inner "x"')?.parent).toBe('module outer.a');
});

test('what each item of a foreach sends to is drawn', () => {
  const found = picture(`
foreach "each" {
	collection = [loki.echo.a.receiver, loki.echo.b.receiver]
	var        = "one"
	template {
		loki.relabel "r" {
			forward_to = [one]
		}
	}
}
loki.echo "a" { }
loki.echo "b" { }`);

  expect(edges(found)).toEqual([
    'foreach.each/loki.relabel.r -> loki.echo.a: logs',
    'foreach.each/loki.relabel.r -> loki.echo.b: logs',
  ]);
});

test('a module that nobody can look into is a node, to which something goes', () => {
  const found = picture(`
import.git "far" {
	repository = "https://git.example.com/modules.git"
	path       = "logs.alloy"
}
far.logs "a" { }
loki.relabel "first" {
	forward_to = [far.logs.a.receiver]
}`);

  expect(found.nodes.map(({ id, kind }) => [id, kind])).toContainEqual(['far.logs.a', 'module']);
  expect(edges(found)).toEqual(['loki.relabel.first -> far.logs.a: logs']);
});

test('what is not a component, and what has no name, is no node', () => {
  expect(picture('logging { }\nsome.thing "x" { }\nloki.echo { }').nodes.map(({ id }) => id)).toEqual(['loki.echo']);
});
