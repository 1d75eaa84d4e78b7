import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { discovery, loki, prometheus } from '../components';
import { format } from '../syntax';
import { Secret } from '../values';
import { AlloyConfig } from './alloy-config';
import { titleSection } from './section';

class PodMetrics extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const pods = new discovery.Kubernetes(this, 'pods', { role: 'pod' });
    const write = new prometheus.RemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });
    new prometheus.Scrape(this, 'pods', { targets: pods.targets, forwardTo: [write.receiver] });
  }
}

function newConfig(props = {}): AlloyConfig {
  return new AlloyConfig(Testing.chart(), 'config', props);
}

function errorsOf(config: AlloyConfig) {
  return config.check().filter(({ severity }) => severity === 'error');
}

function write(scope: Construct, id: string): prometheus.RemoteWrite {
  return new prometheus.RemoteWrite(scope, id, { endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }] });
}

describe('text', () => {
  test('of an empty configuration is an empty line', () => {
    expect(newConfig().text).toBe('\n');
  });

  test('has settings, components and composites in order, each composite under a heading', () => {
    const config = newConfig({ logging: { level: 'warn' } });
    new loki.Write(config, 'default', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });
    new PodMetrics(config, 'pod_metrics');

    expect(config.text).toBe(`logging {
	level = "warn"
}

loki.write "default" {
	endpoint {
		url = "http://loki:3100/loki/api/v1/push"
	}
}

// pod_metrics

discovery.kubernetes "pod_metrics_pods" {
	role = "pod"
}

prometheus.remote_write "pod_metrics_default" {
	endpoint {
		url = "http://prometheus:9090/api/v1/write"
	}
}

prometheus.scrape "pod_metrics_pods" {
	targets    = discovery.kubernetes.pod_metrics_pods.targets
	forward_to = [prometheus.remote_write.pod_metrics_default.receiver]
}
`);
    expect(format(config.text)).toBe(config.text);
  });

  test('marks the end of a section where the configuration itself goes on', () => {
    const config = newConfig();
    new PodMetrics(config, 'pod_metrics');
    new prometheus.exporter.Self(config, 'alloy');

    expect(config.text).toMatch(/\n\/\/ end of pod_metrics\n\nprometheus.exporter.self "alloy" \{ \}\n$/);
  });

  test('heads sections of composites in composites by their path, and by titles that were given', () => {
    const config = newConfig();
    const outer = new Construct(config, 'outer');
    write(new Construct(outer, 'inner'), 'a');
    titleSection(outer, 'Everything\nelse \u0000');
    write(outer, 'b');

    const comments = config.text.split('\n').filter((line) => line.startsWith('//'));
    expect(comments).toEqual(['// outer/inner', '// Everything', '// else']);
  });

  test('keeps the components of a section together, whenever they were added', () => {
    const config = newConfig();
    const section = new Construct(config, 'section');
    write(section, 'a');
    write(config, 'b');
    write(section, 'c');

    expect([...config.text.matchAll(/"(\w+)" \{/g)].map(([, label]) => label)).toEqual(['section_a', 'section_c', 'b']);
  });

  test('has what is added after it was read first', () => {
    const config = newConfig();
    write(config, 'a');
    const before = config.text;
    write(config, 'b');

    expect(config.text.startsWith(before)).toBe(true);
    expect(config.text).toContain('prometheus.remote_write "b"');
  });

  test('is printed once for a state of the configuration', () => {
    const config = newConfig();
    write(config, 'a');

    expect(config.blocks).toBe(config.blocks);
    expect(config.check()).toBe(config.check());
  });

  test('leaves out the components of a configuration inside', () => {
    const config = newConfig();
    write(new AlloyConfig(config, 'other'), 'a');

    expect(config.blocks).toEqual([]);
  });
});

describe('blocks', () => {
  test('have positions in the printed configuration, the construct and its creation site', () => {
    const config = newConfig({ filename: 'agent.alloy' });
    write(config, 'a');
    const [, second] = [write(config, 'b'), config.blocks[1]!];

    expect(second.source.name).toBe('agent.alloy');
    expect(second.source.text).toBe(config.text);
    expect(second.source.position(second.block.nameStart)).toMatchObject({ line: 7, column: 1 });
    expect(second.constructPath).toBe('test/config/prometheus.remote_write.b');
    expect(String(second.creationSite)).toMatch(/^lib\/config\/alloy-config\.test\.ts:\d+:\d+$/);
  });

  test('of added text have positions in that text', () => {
    const config = newConfig();
    write(config, 'a');
    config.addText('\n\nprometheus.exporter.self "x" {}', { filename: 'extra/more.alloy' });

    const { block, source, constructPath } = config.blocks[1]!;
    expect(source.name).toBe('extra/more.alloy');
    expect(source.position(block.nameStart)).toMatchObject({ line: 3, column: 1 });
    expect(constructPath).toBe('test/config/more.alloy');
  });
});

test('two texts of one name can be told apart', () => {
  const config = newConfig();
  config.addText('logging {', { filename: 'a.alloy' });
  config.addText('tracing {', { filename: 'a.alloy' });

  expect(config.check().map(({ file, constructPath }) => [file, constructPath])).toEqual([
    ['a.alloy', 'test/config/a.alloy'],
    ['a.alloy (2)', 'test/config/a.alloy-2'],
  ]);
});

describe('settings', () => {
  test('are read as they were set', () => {
    const config = newConfig({ livedebugging: { enabled: true } });
    config.http = { auth: { basic: { username: 'admin', password: Secret.env('alloy', 'password') } } };

    expect(config.livedebugging).toEqual({ enabled: true });
    expect(config.tracing).toBeUndefined();
    expect(config.text).toContain('http {\n\tauth {\n\t\tbasic {');
    expect(errorsOf(config)).toEqual([]);
  });

  test('set twice to the same are no problem', () => {
    const config = newConfig({ logging: { level: 'warn' } });
    config.logging = { level: 'warn' };

    expect(errorsOf(config)).toEqual([]);
  });

  test('set twice to different values are a problem that names both places', () => {
    const config = newConfig({ logging: { level: 'warn' } });
    config.logging = { level: 'debug' };

    const [problem] = errorsOf(config);
    expect(problem!.message).toMatch(
      /^logging is set to different values, at lib\/config\/alloy-config\.test\.ts:\d+:\d+ and at lib\/config\/alloy-config\.test\.ts:\d+:\d+$/,
    );
  });
});

describe('secrets', () => {
  test('from files get their local.file components in a section of their own', () => {
    const config = newConfig();
    const basicAuth = { username: 'me', password: Secret.file('grafana-cloud', 'token') };
    const url = 'http://prometheus:9090/api/v1/write';
    new prometheus.RemoteWrite(config, 'a', { endpoint: [{ url, basicAuth }] });
    new prometheus.RemoteWrite(config, 'b', { endpoint: [{ url, basicAuth }] });

    expect(config.text).toMatch(`
// files with keys of Kubernetes Secrets

local.file "secret_grafana_cloud_token" {
	filename  = "/etc/alloy/secrets/grafana-cloud/token"
	is_secret = true
}
`);
    expect(config.requirements).toMatchObject([{ kind: 'file', secret: 'grafana-cloud', key: 'token' }]);
    expect(errorsOf(config)).toEqual([]);
  });

  test('that are none stand where a text belongs, beside those of the same Secret', () => {
    const config = newConfig();
    const url = 'http://prometheus:9090/api/v1/write';
    new prometheus.RemoteWrite(config, 'a', {
      endpoint: [
        {
          url,
          basicAuth: {
            username: Secret.env('cloud', 'user', { nonsensitive: true }),
            password: Secret.env('cloud', 'token'),
          },
        },
        {
          url,
          basicAuth: {
            username: Secret.file('cloud', 'user', { nonsensitive: true }),
            password: Secret.file('cloud', 'token'),
          },
        },
      ],
    });

    expect(config.text).toContain('username = sys.env("CLOUD_USER")\n\t\t\tpassword = sys.env("CLOUD_TOKEN")');
    expect(config.text).toMatch(`
local.file "secret_cloud_token" {
	filename  = "/etc/alloy/secrets/cloud/token"
	is_secret = true
}

local.file "text_cloud_user" {
	filename = "/etc/alloy/secrets/cloud/user"
}
`);
    expect(errorsOf(config)).toEqual([]);
  });

  test('of a file that is one is refused where a text belongs, whatever the compiler was told', () => {
    const config = newConfig();
    const username = Secret.file('cloud', 'user') as unknown as string;
    new prometheus.RemoteWrite(config, 'a', { endpoint: [{ url: 'http://p', basicAuth: { username } }] });

    expect(errorsOf(config)).toMatchObject([{ code: 'type/secret-as-text' }]);
  });

  test('in two environment variables of one name are a problem', () => {
    const config = newConfig();
    const endpoint = (secret: string, key: string) => ({
      url: 'http://prometheus:9090/api/v1/write',
      bearerToken: Secret.env(secret, key),
    });
    new prometheus.RemoteWrite(config, 'a', { endpoint: [endpoint('a-b', 'c'), endpoint('a', 'b-c')] });

    expect(errorsOf(config)).toMatchObject([{ code: 'conflicting-requirements', constructPath: 'test/config' }]);
  });

  test('declared as literals are listed with their reasons', () => {
    const config = newConfig();
    const httpHeaders = { 'X-Scope-OrgID': [Secret.insecureLiteral('team-a', 'name of a tenant')] };
    new prometheus.RemoteWrite(config, 'a', { endpoint: [{ url: 'http://mimir/api/v1/push', httpHeaders }] });

    expect(config.declaredLiterals).toEqual([
      { reason: 'name of a tenant', constructPath: 'test/config/prometheus.remote_write.a' },
    ]);
    expect(errorsOf(config)).toEqual([]);
  });
});

describe('fromFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alloy-config-'));

  test('reads a file', () => {
    const path = join(folder, 'one.alloy');
    writeFileSync(path, 'logging {level="warn"}');

    const config = AlloyConfig.fromFile(Testing.chart(), 'config', path);

    expect(config.text).toBe('logging {\n\tlevel = "warn"\n}\n');
    expect(config.blocks[0]!.source.name).toBe(path);
  });

  test('reads the files of a directory in order of their names, and no others', () => {
    const directory = mkdtempSync(join(folder, 'directory-'));
    for (const name of ['b.alloy', 'a.alloy', 'c.txt']) {
      writeFileSync(join(directory, name), `local.file "${name[0]}" { filename = "/x" }`);
    }

    const config = AlloyConfig.fromFile(Testing.chart(), 'config', directory);

    expect(config.blocks.map(({ block }) => block.label)).toEqual(['a', 'b']);
  });

  test('reports a file that is not there when the configuration is checked', () => {
    const config = AlloyConfig.fromFile(Testing.chart(), 'config', join(folder, 'none.alloy'));

    expect(errorsOf(config)).toMatchObject([
      { code: 'unreadable-file', message: `can't read ${join(folder, 'none.alloy')}: there is no such file` },
    ]);
  });

  test('reports bytes that are no UTF-8', () => {
    const path = join(folder, 'latin1.alloy');
    writeFileSync(path, Buffer.from('// caf\xe9\n', 'latin1'));

    const [first] = AlloyConfig.fromFile(Testing.chart(), 'config', path).check();

    expect(first).toMatchObject({ file: path, line: 1, column: 7, message: 'illegal UTF-8 encoding' });
  });
});
