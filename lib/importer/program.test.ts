import { configurationOf, meaningOf } from '../../test/harness/imported';
import { type ImportedProgram, importConfiguration } from '.';

const options = { name: 'alloy', namespace: 'monitoring' };
const imported = (text: string): ImportedProgram => importConfiguration([{ name: 'config.alloy', text }], options);
const again = (text: string) => meaningOf(configurationOf(imported(text).text).text);

/** What stands between the configuration and the workload. */
function statementsOf(text: string): string {
  const program = imported(text).text;
  const from = program.indexOf('\n\n', program.indexOf('const config = ')) + 2;
  return program.slice(from, program.indexOf('\nnew Alloy('));
}

const SCRAPE = `// Pods of the shop
prometheus.scrape "pods" {
	targets    = array.concat(discovery.kubernetes.pods.targets, [{ __address__ = "a:1", job = "b" }])
	forward_to = [prometheus.remote_write.default.receiver]

	// as in the old cluster
	scrape_interval = "15s" // not less

	clustering {
		enabled = true
	}
}

discovery.kubernetes "pods" {
	role = "pod"
	// namespaces { }
}

prometheus.remote_write "default" {
	endpoint {
		url = "http://prometheus/" + sys.env("PATH")

		basic_auth {
			username = "me"
			password = "hunter2"
		}
	}
}
`;

test('the order of arguments is said where it is not the usual one', () => {
  const given = 'prometheus.scrape "a" {\n\tforward_to = []\n\ttargets = []\n}\n';
  const usual = 'prometheus.scrape "a" {\n\ttargets = []\n\tforward_to = []\n}\n';

  expect(imported(given).text).toContain("argumentOrder: 'given'");
  expect(again(given)).toEqual(meaningOf(given));
  expect(imported(usual).text).not.toContain('argumentOrder');
  expect(again(usual)).toEqual(meaningOf(usual));
});

test('is a program that a colleague could have written', () => {
  expect(imported(SCRAPE).text).toBe(`import { Chart } from 'cdk8s';
import { Alloy, AlloyApp, AlloyConfig, arrange, commented, discovery, op, prometheus, Secret, std } from 'cdk8s-alloy';

const app = new AlloyApp();
const chart = new Chart(app, 'alloy', { namespace: 'monitoring', disableResourceNameHashes: true });
const config = new AlloyConfig(chart, 'config', { filename: 'alloy.alloy' });

const pods = new discovery.Kubernetes(config, 'pods', commented({ last: 'namespaces { }' }, { role: 'pod' }));

const defaultRemoteWrite = new prometheus.RemoteWrite(config, 'default', {
  endpoint: [{
    url: op.add('http://prometheus/', std.sys.env('PATH')),
    basicAuth: { username: 'me', password: Secret.env('alloy-credentials', 'remote-write-default-password') },
  }],
});

new prometheus.Scrape(config, 'pods', commented('Pods of the shop', {
  targets: std.array.concat(pods.targets, [{ __address__: 'a:1', job: 'b' }]),
  forwardTo: [defaultRemoteWrite.receiver],
  scrapeInterval: commented({ above: '\\nas in the old cluster', behind: 'not less' }, '15s'),
  clustering: { enabled: true },
}));

// The order in which it is printed; to Alloy, it makes no difference.
arrange(config, ['prometheus.scrape.pods', 'discovery.kubernetes.pods', 'prometheus.remote_write.default']);

new Alloy(chart, 'alloy', { config, clustering: {} });

app.synth();
`);
});

test('prints the same configuration, but for credentials', () => {
  expect(again(SCRAPE)).toEqual(meaningOf(SCRAPE, 'alloy-credentials'));
  expect(
    configurationOf(imported(SCRAPE).text)
      .check()
      .filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
});

test('lists the Secrets to create, without their values', () => {
  const { text, secrets, texts } = imported(SCRAPE);

  expect(secrets).toEqual([
    {
      secret: 'alloy-credentials',
      key: 'remote-write-default-password',
      variable: 'ALLOY_CREDENTIALS_REMOTE_WRITE_DEFAULT_PASSWORD',
      argument: expect.stringContaining('password'),
      isAddress: false,
    },
  ]);
  expect(texts).toEqual([]);
  expect(JSON.stringify([text, secrets])).not.toContain('hunter2');
});

test('the scheme in front of a credential that is read at run time stays', () => {
  const text = `prometheus.remote_write "a" {
	endpoint {
		url          = "http://prometheus"
		bearer_token = "prefix-" + sys.env("TOKEN")
	}
}
`;
  const { text: program, secrets } = imported(text);

  expect(secrets).toEqual([]);
  expect(program).toContain("bearerToken: op.add('prefix-', std.sys.env('TOKEN'))");
  expect(again(text)).toEqual(meaningOf(text));
});

describe('modules', () => {
  const DECLARE = `declare "keep" {
	argument "to" {
		comment  = "where to"
		optional = true
	}

	prometheus.relabel "all" {
		forward_to = argument.to.value
	}

	export "receiver" {
		value = prometheus.relabel.all.receiver
	}
}

keep "shop" {
	to = [prometheus.remote_write.default.receiver]
}

prometheus.remote_write "default" { }

import.file "library" {
	filename = "/lib"
}

library.scrape "pods" {
	forward_to = [keep.shop.receiver]
}

prometheus.scrape "more" {
	targets    = library.scrape.pods.targets
	forward_to = [keep.shop.receiver]
}

foreach "redis" {
	collection = [{ name = "a", port = "1" }]
	var        = "server"

	template {
		prometheus.exporter.redis "one" {
			redis_addr = server.name
		}
		// all of them
	}
}
`;

  test('are constructs, with types that follow from their uses', () => {
    const statements = statementsOf(DECLARE);

    expect(statements).toContain(
      "to: optionalArgument<readonly MetricsReceiver[]>({ comment: 'where to', optional: true })",
    );
    expect(statements).toContain("const shop = keep.create(config, 'shop', { to: [defaultRemoteWrite.receiver] });");
    expect(statements).toContain(
      "library.component<{ readonly targets: Targets }>(config, 'pods', 'scrape', { forward_to: [shop.export('receiver')] })",
    );
    expect(statements).toContain('template: (scope, server) => {');
    expect(statements).toContain("redisAddr: server.field('name')");
    expect(again(DECLARE)).toEqual(meaningOf(DECLARE));
  });
});

describe('what cannot be typed', () => {
  test.each([
    ['loki.process "a" {\n stage.cri { }\n forward_to = []\n stage.docker { }\n}', 'its stage blocks are not together'],
    ['loki.nope "a" { }', 'there is no component loki.nope'],
    ['loki.echo "a" { }\nloki.echo "a" { }', 'it is there twice'],
    ['loki.write /* odd */ "a" { }', 'it has comments at places that TypeScript has none for'],
    ['loki.process "a" {\n forward_to = concat(\n  // odd\n  [])\n}', 'comments inside of an expression'],
    ['prometheus.scrape "a" { targets = [] }', 'it has no forward_to'],
    [
      'declare "a" {\n export "b" { value = 1 }\n loki.echo "c" { }\n}',
      'its arguments do not stand first, or its exports not last',
    ],
    ['foreach "a" {\n template { }\n collection = []\n var = "b"\n}', 'its template does not stand last'],
    ['a = 1', ''],
  ])('%j comes in as text, with the reason and the line', (text, reason) => {
    const { texts } = imported(`\n${text}\n`);

    if (reason !== '') expect(texts[0]).toMatchObject({ file: 'config.alloy', line: 2, reason });
    expect(again(text)).toEqual(meaningOf(text));
  });

  test('is referred to by its label, and reads credentials from variables of the workload', () => {
    const text = `loki.source.api "in" { forward_to = [loki.write.out.receiver] }
loki.write "out" {
	endpoint {
		url = /* odd */ "http://loki"
		bearer_token = "hunter2"
	}
}
`;
    const { text: program, texts } = imported(text);

    expect(texts.map(({ block }) => block)).toEqual(['loki.write "out"']);
    expect(program).toContain("forwardTo: [loki.Write.fromLabel(config, 'out').receiver]");
    expect(program).toContain(
      "valueFrom: { secretKeyRef: { name: 'alloy-credentials', key: 'write-out-bearer-token' } }",
    );
    expect(program).not.toContain('hunter2');
    expect(again(text)).toEqual(meaningOf(text, 'alloy-credentials'));
  });

  test('is an expression in its own syntax where only that has no words in TypeScript', () => {
    const statements = statementsOf(
      'prometheus.scrape "a" {\n targets = concat([], [])\n forward_to = []\n sample_limit = 1.0\n}',
    );

    expect(statements).toContain("targets: Expression.raw<Targets>('concat([], [])')");
    expect(statements).toContain("sampleLimit: Expression.raw<number>('1.0')");
  });
});

test('names that TypeScript keeps for itself are not those of variables', () => {
  const text = `${['default', 'config', 'std', 'loki', '_', 'A_b']
    .map(
      (label) => `loki.write "${label}" { }\nloki.process "${label}" { forward_to = [loki.write.${label}.receiver] }\n`,
    )
    .join('')}prometheus.remote_write "default" { }
prometheus.scrape "default" {
	targets    = []
	forward_to = [prometheus.remote_write.default.receiver]
}
`;

  expect(again(text)).toEqual(meaningOf(text));
});

test('keys whose order TypeScript would change stay in order', () => {
  const text =
    'prometheus.remote_write "a" {\n external_labels = { b = "c", "10" = "d", "9" = "e", "__proto__" = "f" }\n}\n';

  expect(again(text)).toEqual(meaningOf(text));
});

test('files are one configuration, with their own lines', () => {
  const files = [
    { name: 'a.alloy', text: '// the first\nloki.nope "a" { }' },
    { name: 'b.alloy', text: '\nloki.echo "b" { }\nloki.nope "c" { }\n' },
  ];

  expect(importConfiguration(files, options).texts).toMatchObject([
    { file: 'a.alloy', line: 2 },
    { file: 'b.alloy', line: 3 },
  ]);
});

test('a text that does not parse gives its errors, and no program', () => {
  const { text, diagnostics } = imported('loki.write "a" {\n url = \n}');

  expect(text).toBe('');
  expect(diagnostics).toMatchObject([{ file: 'config.alloy', line: 3 }]);
});

test('an empty configuration is one, too', () => {
  expect(again('')).toEqual([]);
  expect(again('// nothing yet\n')).toEqual(['above // nothing yet']);
});

test('components that refer to each other in a circle come in as text', () => {
  const text = `loki.process "a" {
	forward_to = [loki.process.b.receiver]
}

loki.process "b" {
	forward_to = [loki.process.a.receiver]
}
`;

  expect(imported(text).texts).toMatchObject([
    { block: 'loki.process "a"', reason: 'it refers to itself in a circle' },
  ]);
  expect(again(text)).toEqual(meaningOf(text));
});
