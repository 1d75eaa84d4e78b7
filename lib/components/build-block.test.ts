import { Duration, Size } from 'cdk8s';
import { type BodySchema, componentNames, componentSchema, definitionNames, definitionSchema } from '../facts';
import { type Block, print } from '../syntax';
import { Expression, Secret, std } from '../values';
import { buildBlock, membersByProp, statementAt } from './build-block';

/** The block of a component as text. */
function text(name: string, props: object): string {
  const { block, problems } = buildBlock(name, 'x', componentSchema(name)!.body, props);
  expect(problems).toEqual([]);
  return print([block]);
}

function problemsOf(name: string, props: object) {
  return buildBlock(name, 'x', componentSchema(name)!.body, props).problems;
}

describe('names', () => {
  test('become those of Alloy, with dots too', () => {
    const props = {
      infoSchemaTables: { databases: 'a' },
      perfSchemaFileInstances: {},
      dataSourceName: std.sys.env('A'),
    };

    expect(text('prometheus.exporter.mysql', props)).toBe(`prometheus.exporter.mysql "x" {
	data_source_name = sys.env("A")

	info_schema.tables {
		databases = "a"
	}

	perf_schema.file_instances { }
}
`);
  });

  test('of the keys of an object type become those of Alloy', () => {
    const props = { decisionCache: { sampledCacheSize: 1, nonSampledCacheSize: undefined, other: 2 } };

    expect(text('otelcol.processor.tail_sampling', props)).toContain(`decision_cache = {
		sampled_cache_size = 1,
		other              = 2,
	}`);
  });

  test('of the keys of a list of objects become those of Alloy', () => {
    const props = {
      trace: { attributeMappings: [{ key: 'a', replacement: 'b' }] },
      log: { resourceFilters: [{ prefix: 'c' }] },
    };

    expect(text('otelcol.exporter.googlecloud', props)).toContain('[{key = "a", replacement = "b"}]');
  });

  test("of a map's keys stay as they are", () => {
    const props = { endpoint: [{ url: 'a', headers: { camelCase: 'a', 'X-Scope-OrgID': 'b' } }] };

    expect(text('prometheus.remote_write', props)).toContain(`headers = {
			camelCase       = "a",
			"X-Scope-OrgID" = "b",
		}`);
  });

  test.each([...componentNames(), ...definitionNames()])('of all members of %s differ from each other', (name) => {
    const bodies = [(componentSchema(name)?.body ?? definitionSchema(name))!];
    const seen = new Set<BodySchema>();
    for (let body = bodies.pop(); body; body = bodies.pop()) {
      if (!seen.has(body)) {
        seen.add(body);
        expect([...membersByProp(body).values()].sort()).toEqual([...body.order].sort());
        bodies.push(...[...body.blocks.values()].map((block) => block.body));
        bodies.push(
          ...[...body.enumBlocks.values()].flatMap((group) => [...group.values()].map((block) => block.body)),
        );
      }
    }
    expect(seen.size).toBeGreaterThan(0);
  });
});

describe('order', () => {
  test('is the one in which Alloy declares the members, whatever the order of the props', () => {
    const one = text('prometheus.remote_write', {
      wal: {},
      externalLabels: { a: 'b' },
      endpoint: [{ name: 'a', url: 'b' }],
    });
    const other = text('prometheus.remote_write', {
      endpoint: [{ url: 'b', name: 'a' }],
      externalLabels: { a: 'b' },
      wal: {},
    });

    expect(one).toBe(other);
    expect(one.indexOf('url')).toBeGreaterThan(one.indexOf('name'));
    expect(one.indexOf('wal')).toBeGreaterThan(one.indexOf('endpoint'));
  });
});

describe('blocks', () => {
  test('undefined is absent, an empty object is an empty block', () => {
    expect(text('otelcol.receiver.otlp', { grpc: {}, http: undefined, output: {} })).toBe(`otelcol.receiver.otlp "x" {
	grpc { }

	output { }
}
`);
  });

  test('a repeatable block comes once for each item', () => {
    const props = { endpoint: [{ url: 'a' }, undefined, { url: 'b' }] };

    expect(text('prometheus.remote_write', props).match(/endpoint \{/g)).toHaveLength(2);
  });

  test('an empty list of a repeatable block is no block', () => {
    expect(text('prometheus.remote_write', { endpoint: [] })).toBe('prometheus.remote_write "x" { }\n');
  });

  test('a single object from untyped code is one block', () => {
    expect(text('prometheus.remote_write', { endpoint: { url: 'a' } })).toContain('url = "a"');
  });

  test('a labelled block has the label of its item', () => {
    expect(
      text('prometheus.write.queue', { endpoint: [{ label: 'default', url: 'a' }] }),
    ).toBe(`prometheus.write.queue "x" {
	endpoint "default" {
		url = "a"
	}
}
`);
  });

  test('an object without a prototype is a block', () => {
    expect(text('otelcol.receiver.otlp', { grpc: Object.assign(Object.create(null), { endpoint: 'a' }) })).toContain(
      'grpc {',
    );
  });
});

describe('enum blocks', () => {
  test('stand in the order of the list, each under its own name', () => {
    const stage = [
      { kind: 'docker' },
      { kind: 'match', selector: '{a="b"}', stage: [{ kind: 'drop', expression: 'x' }] },
      { kind: 'docker' },
      { kind: 'tenant', label: 'namespace' },
    ];

    expect(text('loki.process', { stage, forwardTo: [] })).toBe(`loki.process "x" {
	forward_to = []

	stage.docker { }

	stage.match {
		selector = "{a=\\"b\\"}"

		stage.drop {
			expression = "x"
		}
	}

	stage.docker { }

	stage.tenant {
		label = "namespace"
	}
}
`);
  });

  test('of an unknown kind are kept, for the validator to report', () => {
    expect(text('loki.process', { stage: [{ kind: 'jsn', expressions: {} }] })).toContain('stage.jsn {');
  });

  test.each([{}, { kind: 1 }, { kind: 'a b' }, { kind: undefined }])(
    '%j says no kind: a problem that names them all',
    (item) => {
      const problems = problemsOf('loki.process', { stage: [{ kind: 'docker' }, item] });

      expect(problems).toEqual([
        {
          message: 'kind has to say which stage block it is',
          path: ['stage', 1],
          hint: expect.stringContaining('json, '),
        },
      ]);
    },
  );
});

describe('values', () => {
  test('are texts, numbers, lists, objects, durations, sizes and expressions', () => {
    const props = {
      targets: [{ __address__: 'a', 'odd-name': 'b' }],
      forwardTo: [Expression.raw<string>('prometheus.relabel.a.receiver')],
      scrapeInterval: Duration.seconds(90),
      bodySizeLimit: Size.mebibytes(64),
      sampleLimit: 10n,
      honorLabels: true,
      jobName: std.sys.env('JOB'),
    };

    expect(text('prometheus.scrape', props)).toBe(`prometheus.scrape "x" {
	targets         = [{__address__ = "a", "odd-name" = "b"}]
	forward_to      = [prometheus.relabel.a.receiver]
	job_name        = sys.env("JOB")
	honor_labels    = true
	scrape_interval = "1m30s"
	body_size_limit = "64MiB"
	sample_limit    = 10
}
`);
  });

  test('that ask for something make the block ask for it, once', () => {
    const password = Secret.env('remote', 'password');
    const { requirements } = buildBlock(
      'prometheus.remote_write',
      'x',
      componentSchema('prometheus.remote_write')!.body,
      {
        endpoint: [
          { url: 'a', basicAuth: { password } },
          { url: 'b', basicAuth: { password } },
        ],
      },
    );

    expect(requirements).toEqual(password.requirements);
    expect(requirements).toHaveLength(1);
  });

  test('that Alloy has no way to write are problems, with their path', () => {
    const props = {
      endpoint: [{ url: 'a' }, { url: 'b', headers: { x: () => 'y' }, queueConfig: { capacity: Number.NaN } }],
    };

    expect(problemsOf('prometheus.remote_write', props).map(({ path }) => path)).toEqual([
      ['endpoint', 1, 'headers', 'x'],
      ['endpoint', 1, 'queueConfig', 'capacity'],
    ]);
  });

  test('of an expression that does not parse are problems', () => {
    const [problem] = problemsOf('prometheus.scrape', { targets: Expression.raw<string>('a b'), forwardTo: [] });

    expect(problem).toMatchObject({ path: ['targets'], message: expect.stringContaining("doesn't parse") });
  });
});

describe('what the schema does not know', () => {
  test('is kept: a value as an attribute, an object as a block, a list of objects as blocks', () => {
    const props = {
      wall: {},
      walls: [{ aB: 1, deeper: { c: 2 } }, {}],
      urls: ['a'],
      reference: std.sys.env('A'),
      none: undefined,
    };

    expect(text('prometheus.remote_write', props)).toBe(`prometheus.remote_write "x" {
	wall { }

	walls {
		aB = 1

		deeper {
			c = 2
		}
	}

	walls { }

	urls      = ["a"]
	reference = sys.env("A")
}
`);
  });

  test('stands behind what it knows', () => {
    const printed = text('prometheus.remote_write', { unknown: 1, externalLabels: {} });

    expect(printed.indexOf('unknown')).toBeGreaterThan(printed.indexOf('external_labels'));
  });

  test('is a problem where its name is none', () => {
    expect(problemsOf('prometheus.remote_write', { endpoint: [{ 'the url': 'a' }] })).toEqual([
      {
        message: 'there is no such argument, and its name is none that Alloy could read',
        path: ['endpoint', 0, 'the url'],
      },
    ]);
  });

  test('a value where a block belongs is kept as an attribute', () => {
    expect(text('otelcol.receiver.otlp', { grpc: 'yes' })).toContain('grpc = "yes"');
    expect(text('loki.process', { stage: ['json'] })).toContain('stage = "json"');
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s is nothing special', (name) => {
    const props = JSON.parse(`{"${name}": 1}`) as object;

    expect(text('prometheus.remote_write', props)).toContain(`${name} = 1`);
  });

  test('inherited props are none', () => {
    expect(text('prometheus.remote_write', Object.create({ externalLabels: {} }))).toBe(
      'prometheus.remote_write "x" { }\n',
    );
  });
});

test('a path leads to the statement that the prop became, or to the innermost one around it', () => {
  const schema = componentSchema('prometheus.remote_write')!.body;
  const built = buildBlock('prometheus.remote_write', 'x', schema, { endpoint: [{ url: 'a' }, { url: 'b' }] });
  const [, second] = built.block.body as Block[];

  expect(statementAt(built, ['endpoint', 1])).toBe(second);
  expect(statementAt(built, ['endpoint', 1, 'url', 'deeper'])).toBe(second!.body[0]);
  expect(statementAt(built, ['endpoint', 1, 'name'])).toBe(second);
  expect(statementAt(built, ['nothing'])).toBe(built.block);
  expect(statementAt(built, [])).toBe(built.block);
});
