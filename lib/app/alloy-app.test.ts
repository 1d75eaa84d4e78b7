import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ApiObject, App, Chart, Lazy, Testing, YamlOutputType } from 'cdk8s';
import type { Construct } from 'constructs';
import { prometheus } from '../components';
import { AlloyConfig } from '../config';
import { Alloy } from '../kubernetes';
import { AlloyApp, type AlloyAppProps } from './alloy-app';
import { OutputFolder } from './output-folder';
import { LIST_FILE } from './publication';
import { SynthError } from './synth-error';

let folder: string;
let outdir: string;
let log: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alloy-app-'));
  outdir = join(folder, 'dist');
  log = '';
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  delete process.env['CDK8S_OUTDIR'];
  delete process.env['CDK8S_RECORD_CONSTRUCT_METADATA'];
  for (const name of ['EXPLAIN', 'GRAPH', 'REPORT']) delete process.env[`CDK8S_ALLOY_${name}`];
});

function makeApp(props: AlloyAppProps = {}): AlloyApp {
  return new AlloyApp({
    outdir,
    log: (text) => {
      log += text;
    },
    ...props,
  });
}

function configMap(scope: Construct, id: string, data: Record<string, string> = {}): ApiObject {
  return new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', data } as never);
}

/** A configuration that sends to `url`; wrong where the interval is. */
function remoteWrite(config: AlloyConfig, interval = '15s'): prometheus.RemoteWrite {
  return new prometheus.RemoteWrite(config, 'default', {
    endpoint: [{ url: 'http://prometheus:9090/api/v1/write', metadataConfig: { sendInterval: interval as '15s' } }],
  });
}

function fail(): never {
  throw new Error('not to be had');
}

function contents(of = outdir): Record<string, string> {
  return Object.fromEntries(readdirSync(of).map((name) => [name, readFileSync(join(of, name), 'utf8')]));
}

function problemsOf(app: App): SynthError {
  try {
    app.synth();
  } catch (error) {
    if (SynthError.isSynthError(error)) return error;
    throw error;
  }
  throw new Error('the synth was expected to fail');
}

describe('synth', () => {
  test('writes the manifests of a chart, its configuration as a file, and a list of both', () => {
    const app = makeApp();
    const chart = new Chart(app, 'alloy', { disableResourceNameHashes: true });
    const alloy = new Alloy(chart, 'alloy');
    remoteWrite(alloy.config);

    app.synth();

    const files = contents();
    expect(Object.keys(files)).toEqual([LIST_FILE, 'alloy.alloy', 'alloy.k8s.yaml']);
    expect(files['alloy.alloy']).toBe(alloy.config.text);
    expect(files['alloy.k8s.yaml']).toContain('\n  config.alloy: |\n    prometheus.remote_write "default" {\n');
  });

  test('names configurations by what they belong to, or by their own file name', () => {
    const app = makeApp();
    for (const cluster of ['east', 'west']) {
      new Alloy(new Chart(app, cluster), 'alloy');
    }
    const chart = new Chart(app, 'alone');
    new AlloyConfig(chart, 'gateway');
    new AlloyConfig(chart, 'config');
    new AlloyConfig(chart, 'named', { filename: 'own/name.alloy' });
    const production = new OutputFolder(app, 'production');
    new Alloy(new Chart(production, 'alloy'), 'alloy');
    new AlloyConfig(new Chart(new OutputFolder(production, 'eu'), 'chart'), 'gateway');

    app.synth();

    expect(
      readdirSync(outdir, { recursive: true })
        .filter((name) => String(name).endsWith('.alloy'))
        .sort(),
    ).toEqual([
      'alone-config.alloy',
      'alone-gateway.alloy',
      'east-alloy.alloy',
      join('own', 'name.alloy'),
      join('production', 'alloy.alloy'),
      join('production', 'eu', 'chart-gateway.alloy'),
      'west-alloy.alloy',
    ]);
  });

  test('tells which files there are and what became of each', () => {
    const app = makeApp();
    new Chart(app, 'gone');
    app.synth();

    const next = makeApp();
    configMap(new Chart(next, 'chart'), 'a');
    log = '';
    next.synth();
    next.synth();

    const name = (file: string) => `  ${relative(process.cwd(), join(outdir, file))}`;
    expect(log.split('\n')).toEqual([
      `${name('chart.k8s.yaml')} (written)`,
      `${name('gone.k8s.yaml')} (removed)`,
      name('chart.k8s.yaml'),
      '',
    ]);
  });

  test('asks each validation and each configuration once, however many charts there are', () => {
    const app = makeApp();
    let calls = 0;
    for (let i = 0; i < 10; i++) {
      const chart = new Chart(app, `chart-${i}`);
      configMap(chart, 'object');
      chart.node.addValidation({
        validate: () => {
          calls++;
          return [];
        },
      });
    }

    app.synth();

    expect(calls).toBe(10);
  });

  test('lets a chart change its manifests on their way out', () => {
    class Renaming extends Chart {
      override toJson(): never[] {
        return super.toJson().map((manifest) => ({ ...manifest, kind: 'Renamed' })) as never[];
      }
    }
    const app = makeApp();
    configMap(new Renaming(app, 'chart'), 'object');

    app.synth();

    expect(contents()['chart.k8s.yaml']).toContain('kind: Renamed');
  });

  test('gives a second run the same bytes', () => {
    const run = () => {
      const app = makeApp();
      const { config } = new Alloy(new Chart(app, 'alloy'), 'alloy');
      remoteWrite(config);
      app.synth();
      return contents();
    };

    expect(run()).toEqual(run());
  });
});

describe('a failed synth', () => {
  function published(): Record<string, string> {
    const app = makeApp();
    configMap(new Chart(app, 'earlier'), 'object', { key: 'value' });
    app.synth();
    log = '';
    return contents();
  }

  test('reports all problems at once, sorted, with what is needed to find each', () => {
    const app = makeApp();
    const second = new Chart(app, 'second');
    second.node.addValidation({ validate: () => ['no good', 'no good either'] });
    const first = new Chart(app, 'first');
    const config = new AlloyConfig(first, 'config');
    config.addText('logging {\n\tlevel = "loud"\n}\n', { filename: 'extra.alloy' });
    remoteWrite(config, 'soon');

    const { diagnostics, message } = problemsOf(app);

    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ constructPath, message: text }) => [constructPath, text])).toEqual([
      ['first/config/extra.alloy', 'unrecognized log level "loud"'],
      ['first/config/prometheus.remote_write.default', expect.stringContaining('soon')],
      ['second', 'no good'],
      ['second', 'no good either'],
    ]);
    // Neither configuration is a file on disk: what leads is the line of the program.
    expect(message).toMatch(/^Error: lib\/app\/alloy-app\.test\.ts:\d+:\d+: unrecognized log level "loud"/);
    expect(message).toContain('2 |     level = "loud"\n  |             ^^^^^^\n');
    expect(message).toContain('\nconstruct: first/config/extra.alloy\nconfiguration: extra.alloy:2:10\n');
    expect(message).toMatch(
      /\nconstruct: first\/config\/prometheus\.remote_write\.default\nconfiguration: first\/config\.alloy:\d+:\d+\n/,
    );
    expect(message).toMatch(/\n4 errors(, \d+ warnings?)?; nothing was written\n$/);
  });

  test('leads with a file that is on disk, as an editor can open it', () => {
    const file = join(folder, 'extra.alloy');
    writeFileSync(file, 'logging {\n\tlevel = "loud"\n}\n');
    const app = makeApp();
    AlloyConfig.fromFile(new Chart(app, 'chart'), 'config', file);

    const { message } = problemsOf(app);

    expect(message).toContain(`Error: ${file}:2:10: unrecognized log level "loud"`);
    expect(message).toMatch(/\nconstruct: chart\/config.* \(lib\/app\/alloy-app\.test\.ts:\d+:\d+\)\n/);
  });

  test('tells an error of a configuration once, although cdk8s knows it as a validation message too', () => {
    const app = makeApp();
    const config = new AlloyConfig(new Chart(app, 'chart'), 'config');
    config.addText('logging {\n\tlevel = "loud"\n}\n');

    expect(problemsOf(app).message.match(/unrecognized log level/g)).toHaveLength(1);
  });

  test.each<[string, (app: AlloyApp) => void]>([
    ['a validation fails', (app) => new Chart(app, 'chart').node.addValidation({ validate: () => ['no'] })],
    ['a configuration is wrong', (app) => new AlloyConfig(new Chart(app, 'chart'), 'config').addText('nope {')],
    [
      'an object cannot be rendered',
      (app) => configMap(new Chart(app, 'zzz'), 'object', { key: Lazy.any({ produce: fail }) as string }),
    ],
    [
      'two files have one name',
      (app) => {
        new AlloyConfig(new Chart(app, 'a'), 'x', { filename: 'same.alloy' });
        new AlloyConfig(new Chart(app, 'b'), 'x', { filename: 'same.alloy' });
      },
    ],
    [
      'a file would lie outside of the folder',
      (app) => new AlloyConfig(new Chart(app, 'a'), 'x', { filename: '../x.alloy' }),
    ],
  ])('leaves the folder byte for byte as it was where %s', (_, spoil) => {
    const before = published();
    const app = makeApp();
    configMap(new Chart(app, 'earlier'), 'object', { key: 'changed' });
    spoil(app);

    expect(() => app.synth()).toThrow();

    expect(contents()).toEqual(before);
    expect(log).toBe('');
  });

  test('makes no folder where there was none', () => {
    const app = makeApp();
    new Chart(app, 'chart').node.addValidation({ validate: () => ['no'] });

    expect(() => app.synth()).toThrow(SynthError);

    expect(existsSync(outdir)).toBe(false);
  });

  test('tells of objects that Kubernetes would take for one', () => {
    const app = makeApp();
    const chart = new Chart(app, 'chart', { namespace: 'shop' });
    for (const id of ['a', 'b']) {
      new ApiObject(chart, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'same' } });
    }
    new ApiObject(chart, 'c', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'same', namespace: 'other' } });
    new ApiObject(chart, 'd', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'same' } });

    expect(problemsOf(app).diagnostics).toEqual([
      expect.objectContaining({
        code: 'duplicate-object',
        constructPath: 'chart/b',
        message: 'ConfigMap "same" in namespace "shop" is made twice in one chart, here and by chart/a',
      }),
    ]);
  });

  test('lets charts, which may be for different clusters, have the same objects', () => {
    const app = makeApp();
    for (const id of ['east', 'west']) {
      new ApiObject(new Chart(app, id), 'a', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'same' } });
    }

    expect(app.check()).toEqual([]);
  });

  test('names the constructs of a circle of dependencies', () => {
    const app = makeApp();
    const chart = new Chart(app, 'chart');
    const [a, b] = [configMap(chart, 'a'), configMap(chart, 'b')];
    a.addDependency(b);
    b.addDependency(a);

    expect(problemsOf(app).message).toMatch(/constructs depend on each other in a circle: chart\/[ab] => chart\/[ab]/);
  });

  test('tells of an object that two charts make differently for the same file', () => {
    const app = makeApp({ yamlOutputType: YamlOutputType.FILE_PER_RESOURCE });
    for (const labels of [{ team: 'a' }, { team: 'b' }]) {
      const metadata = { name: 'same', labels };
      new ApiObject(new Chart(app, labels.team), 'same', { apiVersion: 'v1', kind: 'ConfigMap', metadata });
    }

    expect(problemsOf(app).message).toContain(
      'two files of the output folder have the same name: "ConfigMap.same.k8s.yaml"',
    );
  });

  test('says so where the folder cannot be written', () => {
    writeFileSync(outdir, 'a file');
    const app = makeApp();
    configMap(new Chart(app, 'chart'), 'object');

    expect(problemsOf(app).message).toMatch(/E(XIST|NOTDIR).*dist/);
  });

  test('keeps the stack of an error that is a bug', () => {
    const app = makeApp();
    new Chart(app, 'chart').node.addValidation({
      validate: () => {
        throw new TypeError('a bug');
      },
    });

    expect(() => app.synth()).toThrow(TypeError);
  });
});

describe('warnings', () => {
  test('are told and do not fail the synth', () => {
    const app = makeApp();
    const config = new AlloyConfig(new Chart(app, 'chart'), 'config');
    config.check = () => [
      {
        code: 'x',
        severity: 'warning',
        message: 'careful',
        file: '',
        line: 0,
        column: 0,
        constructPath: 'chart/config',
      },
    ];

    app.synth();

    expect(log).toContain('Warning: careful (x)\n');
    expect(log).toContain('1 warning\n');
    expect(existsSync(join(outdir, 'chart.k8s.yaml'))).toBe(true);
  });
});

describe('maxWarnings', () => {
  function appWithWarning(props: AlloyAppProps): AlloyApp {
    const app = makeApp(props);
    remoteWrite(new AlloyConfig(new Chart(app, 'chart'), 'config'));
    return app;
  }

  test('lets as many warnings pass as it says', () => {
    appWithWarning({ maxWarnings: 1 }).synth();

    expect(log).toContain('1 warning\n');
    expect(existsSync(outdir)).toBe(true);
  });

  test('fails the synth with one more, and writes nothing', () => {
    const { message } = problemsOf(appWithWarning({ maxWarnings: 0 }));

    expect(message).toMatch(/\n1 warning; maxWarnings allows 0; nothing was written\n$/);
    expect(existsSync(outdir)).toBe(false);
  });
});

describe('under cdk8s synth', () => {
  function underCommand(output: string, props: AlloyAppProps = {}): App {
    process.env['CDK8S_OUTDIR'] = output;
    const app = makeApp({ staging: join(folder, '.synth'), ...props });
    configMap(new Chart(app, 'chart'), 'object');
    app.synth();
    return app;
  }

  test('publishes beside the staging folder, and stages the manifests alone for the command', () => {
    underCommand(join(folder, '.synth'));

    expect(Object.keys(contents())).toEqual([LIST_FILE, 'chart.k8s.yaml']);
    expect(contents(join(folder, '.synth'))).toEqual({ 'chart.k8s.yaml': contents()['chart.k8s.yaml'] });
  });

  test('publishes to the folder that --output names', () => {
    const asked = join(folder, 'elsewhere');

    const app = underCommand(asked, { outdir: undefined });

    expect(app.outdir).toBe(asked);
    expect(Object.keys(contents(asked))).toEqual([LIST_FILE, 'chart.k8s.yaml']);
    expect(existsSync(join(folder, '.synth'))).toBe(false);
  });

  test('keeps what only the command wants out of the published folder', () => {
    process.env['CDK8S_RECORD_CONSTRUCT_METADATA'] = 'true';

    underCommand(join(folder, '.synth'));

    expect(JSON.parse(contents(join(folder, '.synth'))['construct-metadata.json']!)).toEqual({
      version: '1.0.0',
      resources: { 'chart-object-c837c6b4': { path: 'chart/object' } },
    });
    expect(Object.keys(contents())).toEqual([LIST_FILE, 'chart.k8s.yaml']);
  });

  test('publishes to dist/ where nothing is said', () => {
    process.env['CDK8S_OUTDIR'] = '.synth';

    expect(new AlloyApp().outdir).toBe('dist');
  });

  test('says what a staging folder is good for where there is none', () => {
    const before = process.cwd();
    process.chdir(folder);

    underCommand('dist', { outdir: undefined, staging: '.synth' });
    process.chdir(before);

    expect(log).toMatch(
      /^ {2}dist\/chart\.k8s\.yaml \(written\)\n\ncdk8s synth empties dist\/ .*\n\n {2}output: \.synth\n$/s,
    );
  });

  test('introduces what the command adds to the report of a failed synth', () => {
    process.env['CDK8S_OUTDIR'] = join(folder, '.synth');
    const app = makeApp({ staging: join(folder, '.synth') });
    new Chart(app, 'chart').node.addValidation({ validate: () => ['no good'] });

    expect(problemsOf(app).message).toMatch(
      /\n1 error; nothing was written\nWhat follows is a stack trace of cdk8s-cli, .*\n$/,
    );
  });
});

describe('works with the rest of cdk8s:', () => {
  test('Testing.synth gives the manifests of one chart', () => {
    const chart = new Chart(makeApp(), 'chart');
    configMap(chart, 'object', { key: 'value' });

    expect(Testing.synth(chart)).toEqual([expect.objectContaining({ kind: 'ConfigMap', data: { key: 'value' } })]);
  });

  test('Testing.synth fails on a wrong configuration', () => {
    const chart = new Chart(makeApp(), 'chart');
    new AlloyConfig(chart, 'config').addText('logging {\n\tlevel = "loud"\n}\n');

    expect(() => Testing.synth(chart)).toThrow('unrecognized log level "loud"');
  });

  test('synthYaml gives the text of all charts', () => {
    const build = (app: App) => {
      for (const id of ['a', 'b']) {
        configMap(new Chart(app, id), 'object', { key: 'value' });
      }
      return app.synthYaml();
    };

    expect(build(makeApp())).toBe(build(new App({ outdir })));
  });

  test('synthYaml fails with all problems', () => {
    const app = makeApp();
    new Chart(app, 'chart').node.addValidation({ validate: () => ['no good'] });

    expect(() => app.synthYaml()).toThrow(SynthError);
  });
});

test('explains instead of publishing where the environment asks for it', () => {
  const app = makeApp();
  new Alloy(new Chart(app, 'alloy', { namespace: 'monitoring' }), 'alloy');
  const file = join(folder, 'report', 'explain.json');
  process.env['CDK8S_ALLOY_EXPLAIN'] = file;

  app.synth();

  expect(existsSync(outdir)).toBe(false);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    workloads: [expect.objectContaining({ name: 'alloy', namespace: 'monitoring', controller: 'DaemonSet' })],
  });
});

test('draws and reports instead of publishing where the environment asks for it', () => {
  const app = makeApp();
  new Alloy(new Chart(app, 'alloy', { namespace: 'monitoring' }), 'alloy');
  const file = join(folder, 'answer');
  process.env['CDK8S_ALLOY_GRAPH'] = file;
  app.synth();
  const pictures = JSON.parse(readFileSync(file, 'utf8'));
  delete process.env['CDK8S_ALLOY_GRAPH'];
  process.env['CDK8S_ALLOY_REPORT'] = file;
  app.synth();

  expect(existsSync(outdir)).toBe(false);
  expect(pictures).toEqual([
    { name: 'alloy.alloy', title: 'alloy/alloy/config.alloy', picture: { nodes: [], edges: [], clusters: [] } },
  ]);
  expect(readFileSync(file, 'utf8')).toContain('<h2 id="title-0">alloy/alloy/config.alloy</h2>');
});
