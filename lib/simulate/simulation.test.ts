import { arrivedEntries, arrivedSeries, simulated } from '../../test/harness/simulated';
import { readModel } from '../analysis';
import { DiagnosticsError } from '../syntax';
import { ExpositionError } from './metrics/exposition';
import { NotExecuted } from './not-executed';
import { Simulation } from './simulation';
import { stepsTo } from './way';

const echo = 'prometheus.echo "all" { }\n';
const logs = 'loki.echo "all" { }\n';

describe('targets', () => {
  const scrape = (targets: string) =>
    `${echo}prometheus.scrape "a" {\n targets = ${targets}\n forward_to = [prometheus.echo.all.receiver]\n}\n`;

  test('that are written are scraped', () => {
    const outcome = simulated(scrape('[{__address__ = "a:1", team = "x"}]'), { metrics: 'm{c="1"} 2' });

    expect(arrivedSeries(outcome)).toEqual([
      {
        destination: 'prometheus.echo.all',
        labels: { __name__: 'm', c: '1', team: 'x', job: 'prometheus.scrape.a', instance: 'a:1' },
        value: 2,
      },
    ]);
  });

  test('are scraped once, however often they are listed', () => {
    expect(
      simulated(scrape('[{__address__ = "a", __meta_x = "1"}, {__address__ = "a", __meta_x = "2"}]')).scraped,
    ).toHaveLength(1);
    expect(simulated(scrape('[{__address__ = "a"}, {__address__ = "a", x = "2"}]')).scraped).toHaveLength(2);
  });

  test('that make no sense are lost, with the reason', () => {
    const { scraped, losses } = simulated(scrape('[{job = "a"}]'));

    expect(scraped).toEqual([]);
    expect(losses).toMatchObject([{ component: 'prometheus.scrape.a', outcome: 'dropped', why: 'no address' }]);
  });

  test('go through functions and operators', () => {
    const text = `discovery.relabel "a" {\n targets = [{__address__ = "a"}]\n}\ndiscovery.relabel "b" {\n targets = [{__address__ = "b"}]\n}\n`;

    expect(
      simulated(text + scrape('array.concat(discovery.relabel.a.output, discovery.relabel.b.output)')).scraped.map(
        ({ url }) => url,
      ),
    ).toEqual(['http://a/metrics', 'http://b/metrics']);
  });

  test('of components that are not executed can be given', () => {
    const text = `discovery.ec2 "all" { }\n${scrape('discovery.ec2.all.targets')}`;
    const given = { 'discovery.ec2.all': [{ __address__: 'node', job: 'ec2' }] };

    expect(simulated(text, { targets: given }).scraped[0]?.labels.get('job')).toBe('ec2');
    expect(simulated(text).gaps.map(({ message }) => message)).toEqual([
      "config.alloy:1:1: discovery.ec2.all: discovery.ec2 isn't executed here: give what it finds with `targets`",
    ]);
  });

  test('in a cluster are told as such', () => {
    const text = scrape('[{__address__ = "a"}]').replace('targets', 'clustering {\n enabled = true\n }\n targets');

    expect(simulated(text).scraped.map(({ clustered }) => clustered)).toEqual([true]);
  });

  test('of more samples than the limit are down', () => {
    const text = scrape('[{__address__ = "a"}]').replace('targets', 'sample_limit = 1\n targets');
    const { arrivals, losses } = simulated(text, { metrics: 'a 1\nb 1' });
    const up = arrivals.flatMap((arrival) => (arrival.signal === 'metrics' ? [arrival.sample] : []));

    expect(up.find(({ labels }) => labels.get('__name__') === 'up')?.value).toBe(0);
    expect(losses).toMatchObject([{ why: 'sample_limit: 2 samples are more than 1' }]);
  });

  test('answer each for itself', () => {
    const metrics = ({ url }: { url: string }) => (url.includes('//b') ? 'm 1' : undefined);

    expect(arrivedSeries(simulated(scrape('[{__address__ = "a"}, {__address__ = "b"}]'), { metrics }))).toMatchObject([
      { labels: { instance: 'b' } },
    ]);
  });

  test('that answer with no metrics are an error', () => {
    expect(() => simulated(scrape('[{__address__ = "a"}]'), { metrics: '<html>' })).toThrow(ExpositionError);
  });
});

describe('series', () => {
  const chain = (write: string) => `
prometheus.scrape "a" {
  targets    = [{__address__ = "a"}]
  forward_to = [prometheus.relabel.a.receiver]
}
prometheus.relabel "a" {
  forward_to = [prometheus.remote_write.a.receiver]
  rule {
    source_labels = ["__name__"]
    regex         = "drop_.*"
    action        = "drop"
  }
}
prometheus.remote_write "a" {
  ${write}
}
`;

  test('get external labels where they have none of the name', () => {
    const write = 'external_labels = {cluster = "c", job = "other"}\n endpoint {\n url = "http://p"\n }';

    expect(arrivedSeries(simulated(chain(write), { metrics: 'keep_a 1\ndrop_b 1' }))).toEqual([
      {
        destination: 'prometheus.remote_write.a',
        labels: { __name__: 'keep_a', job: 'prometheus.scrape.a', instance: 'a', cluster: 'c' },
        value: 1,
      },
    ]);
  });

  test('are relabelled by each endpoint for itself', () => {
    const write = `
  endpoint {
    url = "http://one"
    write_relabel_config {
      source_labels = ["__name__"]
      regex         = "a"
      action        = "keep"
    }
  }
  endpoint {
    url = "http://two"
  }`;
    const { arrivals, losses } = simulated(chain(write), { metrics: 'a 1\nb 1' });
    const urls = arrivals.flatMap((arrival) =>
      arrival.signal === 'metrics' && ['a', 'b'].includes(arrival.sample.labels.get('__name__') ?? '')
        ? [arrival.url]
        : [],
    );

    expect(urls).toEqual(['http://one', 'http://two', 'http://two']);
    expect(losses.map(({ what }) => what)).toContain('write_relabel_config 1: keep');
  });

  test('get no label under a name of letters other than Prometheus had, but from discovery.relabel', () => {
    const rule = 'rule {\n source_labels = ["app"]\n target_label = "$1"\n replacement = "y"\n }';
    const named = (app: string) => `
discovery.relabel "a" {
  targets = [{__address__ = "a", app = "${app}"}]
  ${rule}
}
prometheus.scrape "a" {
  targets    = discovery.relabel.a.output
  forward_to = [prometheus.relabel.a.receiver]
}
prometheus.relabel "a" {
  forward_to = [prometheus.echo.all.receiver]
  ${rule.replace('"y"', '"z"')}
}
${echo}`;
    const labelsOf = (app: string) => arrivedSeries(simulated(named(app), { metrics: 'm 1' }))[0]!.labels;

    expect(labelsOf('b-c')).toMatchObject({ 'b-c': 'y' });
    expect(labelsOf('bc')).toMatchObject({ bc: 'z' });
  });

  test('come to an error where something on their way is not executed', () => {
    const text = chain('endpoint {\n url = "x"\n sigv5 {\n }\n }');

    expect(() => simulated(text)).toThrow("prometheus.remote_write.a: the argument sigv5 isn't executed here");
  });
});

describe('modules', () => {
  const module = `
declare "scraping" {
  argument "targets" { }
  argument "forward_to" { }
  argument "team" {
    optional = true
    default  = "nobody"
  }
  discovery.relabel "a" {
    targets = argument.targets.value
    rule {
      target_label = "team"
      replacement  = argument.team.value
    }
  }
  prometheus.scrape "a" {
    targets    = discovery.relabel.a.output
    forward_to = argument.forward_to.value
  }
  export "targets" {
    value = discovery.relabel.a.output
  }
}
`;

  test('run for each instance, with its arguments', () => {
    const text = `${module}${echo}
scraping "one" {
  targets    = [{__address__ = "one"}]
  forward_to = [prometheus.echo.all.receiver]
  team       = "a"
}
scraping "two" {
  targets    = scraping.one.targets
  forward_to = [prometheus.echo.all.receiver]
}
`;

    expect(
      simulated(text).scraped.map(({ component, labels }) => [component, labels.get('team'), labels.get('instance')]),
    ).toEqual([
      ['scraping.one/prometheus.scrape.a', 'a', 'one'],
      ['scraping.two/prometheus.scrape.a', 'nobody', 'one'],
    ]);
  });

  test('can be the text of an import', () => {
    const instance = `${echo}m.scraping "one" {\n targets = [{__address__ = "one"}]\n forward_to = [prometheus.echo.all.receiver]\n}\n`;
    const ofText = `import.string "m" {\n content = ${JSON.stringify(module)}\n}\n`;
    const ofFile = 'import.file "m" {\n filename = "m.alloy"\n}\n';

    expect(simulated(ofText + instance).scraped).toHaveLength(1);
    expect(simulated(ofFile + instance, { files: { 'm.alloy': module } }).scraped).toHaveLength(1);
  });

  test('can import others, by files and by texts, at any depth', () => {
    const instance = `${echo}m.outer "one" {\n targets = [{__address__ = "one"}]\n forward_to = [prometheus.echo.all.receiver]\n}\n`;
    const outer = (inner: string) => `
import.${inner}
declare "outer" {
  argument "targets" { }
  argument "forward_to" { }
  inner.scraping "it" {
    targets    = argument.targets.value
    forward_to = argument.forward_to.value
  }
}
`;
    const ofFile = 'import.file "m" {\n filename = "outer.alloy"\n}\n';
    const files = {
      'outer.alloy': outer('file "inner" {\n filename = "inner.alloy"\n}'),
      'inner.alloy': module,
    };

    expect(simulated(ofFile + instance, { files }).scraped.map(({ component }) => component)).toEqual([
      'm.outer.one/inner.scraping.it/prometheus.scrape.a',
    ]);
    expect(
      simulated(ofFile + instance, {
        files: { 'outer.alloy': outer(`string "inner" {\n content = ${JSON.stringify(module)}\n}`) },
      }).scraped,
    ).toHaveLength(1);
  });

  test('can be imported inside of a module', () => {
    const text = `${echo}
declare "outer" {
  import.file "m" {
    filename = "m.alloy"
  }
  m.scraping "it" {
    targets    = [{__address__ = "one"}]
    forward_to = []
  }
}
outer "one" { }
`;

    expect(simulated(text, { files: { 'm.alloy': module } }).scraped).toHaveLength(1);
  });

  test('are told by the names of their files', () => {
    const text = 'import.file "m" {\n filename = "m.alloy"\n}\nm.x "one" { }\n';
    const broken = { 'm.alloy': 'declare "x" {\n  prometheus.scrape "a" {\n    targets = [\n' };
    const wrong = { 'm.alloy': 'declare "x" {\n  prometheus.scrape "a" {\n    sharding = true\n  }\n}\n' };

    expect(() => simulated(text, { files: broken })).toThrow(/m\.alloy:\d+:\d+/);
    expect(simulated(text, { files: wrong }).gaps.map(({ message }) => message)).toEqual([
      "m.alloy:3:5: m.x.one/prometheus.scrape.a: the argument sharding isn't executed here",
    ]);
  });

  test('that import themselves come to an end', () => {
    const text = 'import.file "m" {\n filename = "m.alloy"\n}\nm.x "one" { }\n';
    const itself = 'import.file "m" {\n filename = "m.alloy"\n}\ndeclare "x" {\n m.x "again" { }\n}\n';

    expect(simulated(text, { files: { 'm.alloy': itself } }).scraped).toEqual([]);
  });

  test('whose text is not known are an error where something is read of them', () => {
    const text = `import.file "m" {\n filename = "m.alloy"\n}\nm.x "one" { }\nprometheus.scrape "a" {\n targets = m.x.one.targets\n forward_to = []\n}\n`;

    expect(simulated(text).gaps.map(({ message }) => message)).toEqual([
      expect.stringContaining("m.x.one: the text of the module import.file.m isn't known"),
    ]);
  });

  test('a foreach runs for each item', () => {
    const text = `${echo}
foreach "teams" {
  collection = ["a", "b"]
  var        = "team"
  template {
    prometheus.scrape "x" {
      targets    = [{__address__ = team}]
      forward_to = [prometheus.echo.all.receiver]
    }
  }
}
`;

    expect(simulated(text).scraped.map(({ url }) => url)).toEqual(['http://a/metrics', 'http://b/metrics']);
  });

  describe('a foreach over what is known when it runs', () => {
    const found = (template: string, collection = 'discovery.relabel.a.output') => `${echo}
discovery.kubernetes "pods" {
  role = "pod"
}
discovery.relabel "a" {
  targets = discovery.kubernetes.pods.targets
  rule {
    source_labels = ["__meta_kubernetes_pod_name"]
    target_label  = "pod"
  }
}
foreach "found" {
  collection = ${collection}
  var        = "one"
  template {
    ${template}
  }
}
`;
    const scraping = `prometheus.scrape "x" {
      targets    = [one]
      job_name   = one["pod"]
      forward_to = [prometheus.echo.all.receiver]
    }`;
    const pods = (...names: readonly string[]) => ({
      objects: names.map((name) => ({
        kind: 'Pod',
        metadata: { name, namespace: 'shop' },
        spec: { containers: [{ name: 'app', ports: [{ containerPort: 80 }] }] },
      })),
    });
    const jobs = ({ scraped }: ReturnType<typeof simulated>) => scraped.map(({ labels }) => labels.get('job'));

    test('runs for each, with the way that the item has behind it', () => {
      const outcome = simulated(found(scraping), pods('cart', 'bank'));

      expect(jobs(outcome)).toEqual(['cart', 'bank']);
      expect(outcome.scraped.map(({ component }) => component)).toEqual([
        'foreach.found/prometheus.scrape.x',
        'foreach.found/prometheus.scrape.x',
      ]);
      expect(stepsTo(outcome.scraped[0]!.step).map(({ component }) => component)).toEqual([
        'discovery.kubernetes.pods',
        'discovery.relabel.a',
        'foreach.found/prometheus.scrape.x',
      ]);
    });

    test('runs for none where none is found', () => {
      const outcome = simulated(found(scraping));

      expect(outcome.scraped).toEqual([]);
      expect(outcome.gaps).toEqual([]);
    });

    test('runs for each of equal ones', () => {
      const twice = found(scraping, 'array.concat(discovery.relabel.a.output, discovery.relabel.a.output)');

      expect(jobs(simulated(twice, pods('cart')))).toEqual(['cart', 'cart']);
    });

    test('gives its items to modules, and to others within', () => {
      const text = `
declare "scraping" {
  argument "target" { }
  argument "team" { }
  prometheus.scrape "x" {
    targets    = [argument.target.value]
    job_name   = argument.team.value + "/" + argument.target.value["pod"]
    forward_to = []
  }
}
${found(`foreach "teams" {
      collection = ["a", sys.env("TEAM")]
      var        = "team"
      template {
        scraping "it" {
          target = one
          team   = team
        }
      }
    }`)}`;

      expect(jobs(simulated(text, { ...pods('cart', 'bank'), env: { TEAM: 'b' } }))).toEqual([
        'a/cart',
        'b/cart',
        'a/bank',
        'b/bank',
      ]);
    });

    test('goes through what a module exports, wherever the module stands', () => {
      const text = `
foreach "exported" {
  collection = finding.all.names
  var        = "name"
  template {
    prometheus.scrape "x" {
      targets    = [{__address__ = name}]
      forward_to = []
    }
  }
}
declare "finding" {
  local.file "names" {
    filename = "/names"
  }
  export "names" {
    value = encoding.from_json(local.file.names.content)
  }
}
finding "all" { }
`;

      expect(simulated(text, { files: { '/names': '["a", "b"]' } }).scraped.map(({ url }) => url)).toEqual([
        'http://a/metrics',
        'http://b/metrics',
      ]);
      expect(simulated(text, { files: { '/names': '3' } }).gaps.map(({ message }) => message)).toEqual([
        "config.alloy:2:1: foreach.exported: collection: Alloy refuses it: it's no list",
      ]);
    });

    test('is an error where only Alloy knows it', () => {
      const { gaps, scraped } = simulated(`${found(scraping, 'discovery.ec2.all.targets')}discovery.ec2 "all" { }\n`);

      expect(scraped).toEqual([]);
      expect(gaps.map(({ message }) => message)).toEqual([
        expect.stringContaining(
          "discovery.ec2.all: discovery.ec2 isn't executed here: give what it finds with `targets`",
        ),
      ]);
    });
  });
});

describe('what is outside', () => {
  const text = 'prometheus.scrape "a" {\n targets = [{__address__ = sys.env("HOST")}]\n forward_to = []\n}\n';

  test('environment variables can be given; one that is not among them is empty', () => {
    expect(simulated(text, { env: { HOST: 'h' } }).scraped.map(({ url }) => url)).toEqual(['http://h/metrics']);
    expect(simulated(text, { env: {} }).losses).toMatchObject([{ why: 'no address' }]);
  });

  test('what depends on an unknown one is not executed', () => {
    expect(simulated(text).gaps[0]?.message).toMatch(
      /prometheus\.scrape\.a: targets: (a target in it is known only where|give)/,
    );
  });

  test('constants can be given', () => {
    const host = text.replace('sys.env("HOST")', 'constants.hostname');

    expect(simulated(host, { constants: { hostname: 'h' } }).scraped.map(({ url }) => url)).toEqual([
      'http://h/metrics',
    ]);
  });

  test('files can be given', () => {
    const read = `local.file "a" {\n filename = "/x"\n}\n${text.replace('sys.env("HOST")', 'local.file.a.content')}`;

    expect(simulated(read, { files: { '/x': 'h' } }).scraped.map(({ url }) => url)).toEqual(['http://h/metrics']);
    expect(simulated(read).gaps[0]?.message).toContain("the text of /x isn't known: give it with `files`");
  });
});

describe('what cannot be executed', () => {
  test('a text with errors', () => {
    expect(() => new Simulation(readModel('a {'))).toThrow(DiagnosticsError);
  });

  test('a rule that Alloy refuses', () => {
    const text = 'discovery.relabel "a" {\n targets = []\n rule {\n action = "hashmod"\n }\n}\n';

    expect(simulated(text).gaps.map(({ message }) => message)).toEqual([
      'config.alloy:3:2: discovery.relabel.a: Alloy refuses it: relabel configuration for hashmod requires non-zero modulus',
    ]);
  });

  test('a role with selectors of another', () => {
    const text = 'discovery.kubernetes "a" {\n role = "service"\n selectors {\n role = "pod"\n }\n}\n';

    expect(simulated(text).gaps[0]?.message).toContain('service role supports only service selectors');
  });

  test('components that depend on each other', () => {
    const text =
      'discovery.relabel "a" {\n targets = discovery.relabel.b.output\n}\ndiscovery.relabel "b" {\n targets = discovery.relabel.a.output\n}\n';

    expect(simulated(text).gaps[0]).toBeInstanceOf(NotExecuted);
    expect(simulated(text).gaps[0]?.message).toContain('depends on itself');
  });

  test('an input that nothing takes', () => {
    expect(() => simulated(logs, {}, { line: 'x' })).toThrow(
      'no component takes this input: say with `to` which component gets it',
    );
    expect(() => simulated(logs, {}, { line: 'x', to: 'loki.echo.other' })).toThrow(
      'the configuration has no component loki.echo.other',
    );
    const broken = 'loki.source.api "a" {\n forward_to = []\n http { }\n other = 1\n}\n';
    expect(() => simulated(broken, {}, { line: 'x' })).toThrow("the argument other isn't executed here");
    expect(() => simulated(logs, {}, { journal: {}, to: 'loki.echo.all' })).toThrow('it takes no such input');
  });
});

test('an entry can be sent to the export of a module', () => {
  const text = `${logs}declare "m" {
  argument "to" { }
  loki.process "p" {
    forward_to = argument.to.value
    stage.static_labels {
      values = {a = "b"}
    }
  }
  export "receiver" {
    value = loki.process.p.receiver
  }
}
m "x" {
  to = [loki.echo.all.receiver]
}
`;

  expect(arrivedEntries(simulated(text, {}, { line: 'x', to: 'm.x.receiver' }))).toEqual([
    { destination: 'loki.echo.all', labels: { a: 'b' }, line: 'x' },
  ]);
});
