import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { run } from './graph';

const folder = mkdtempSync(join(tmpdir(), 'graph-'));
afterAll(() => rmSync(folder, { recursive: true }));

const config = `discovery.kubernetes "pods" {
	role = "pod"
}

prometheus.scrape "pods" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = [prometheus.echo.out.receiver]
}

prometheus.echo "out" { }
`;

const graph = (...args: readonly string[]) => outcomeOf(run, ['-', ...args], { stdin: config });

test('draws an SVG, with what is around the components', async () => {
  const { exitCode, stdout, stderr } = await graph();

  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>\n$/s);
  expect(stdout).toContain('data-from="discovery.kubernetes.pods" data-to="prometheus.scrape.pods"');
  expect(stdout).toContain('data-id="object Kubernetes API pods"');
});

test('draws the components alone', async () => {
  const { stdout } = await graph('--no-surroundings', '--format', 'dot');

  expect(stdout).toContain('"prometheus.scrape.pods" -> "prometheus.echo.out"');
  expect(stdout).not.toContain('Kubernetes API');
});

test('draws for Mermaid, and puts together what stands in a row', async () => {
  const { stdout } = await graph('--format', 'mermaid', '--fold', 'chains', '--no-surroundings');

  expect(stdout).toBe(`flowchart LR
  n0[["discovery.kubernetes<br><b>pods</b><br>prometheus.scrape<br><b>pods</b><br>prometheus.echo<br><b>out</b>"]]
  click n0 href "https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.kubernetes/"
`);
});

test('a folder is one configuration', async () => {
  writeFileSync(join(folder, 'a.alloy'), 'loki.relabel "a" {\n\tforward_to = [loki.echo.b.receiver]\n}\n');
  writeFileSync(join(folder, 'b.alloy'), 'loki.echo "b" { }\n');
  const { stdout } = await outcomeOf(run, [folder, '--format', 'dot']);

  expect(stdout).toContain('"loki.relabel.a" -> "loki.echo.b"');
});

test('draws nothing of what can not be parsed', async () => {
  const { exitCode, stdout, stderr } = await outcomeOf(run, ['-'], { stdin: 'loki.write "a" {' });

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain('<stdin>:1:17');
});

test.each([
  [['nowhere.alloy'], 'no such file'],
  [['-', '--format', 'png'], 'Allowed choices are svg, mermaid, dot'],
  [['-', '--fold', 'some'], 'Allowed choices are auto, chains, all, none'],
])('%j is a mistake', async (args, message) => {
  const { exitCode, stderr } = await outcomeOf(run, args, { stdin: config });

  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});

describe('of an app', () => {
  const picture = (label: string) => ({
    nodes: [
      { id: label, kind: 'component', rows: [{ name: 'loki.echo', label }], components: 1, flows: ['logs'] },
      { id: 'port', kind: 'port', rows: [{ name: 'port', label: '80' }], components: 0, flows: [] },
    ],
    edges: [{ from: 'port', to: label, flows: ['logs'] }],
    clusters: [],
  });
  const both = ['a', 'b'].map((name) => ({ name: `${name}.alloy`, title: name, picture: picture(name) }));

  /** An app that gives these pictures. */
  const app = (pictures: unknown) => {
    const script = join(folder, 'app.sh');
    writeFileSync(join(folder, 'pictures.json'), JSON.stringify(pictures));
    writeFileSync(script, `cp ${folder}/pictures.json "$CDK8S_ALLOY_GRAPH"; touch "$CDK8S_OUTDIR/written"\n`);
    return `sh ${script}`;
  };
  const draw = (pictures: unknown, ...args: readonly string[]) =>
    outcomeOf(run, ['--app', app(pictures), '--format', 'dot', ...args]);

  test('draws its configuration, and publishes nothing', async () => {
    const { exitCode, stdout, stderr } = await draw(both.slice(0, 1));

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('label="a"');
    expect(stdout).toContain('"port" -> "a"');
    expect(existsSync(join(folder, 'written'))).toBe(false);
  });

  test('draws its components alone', async () => {
    const { stdout } = await draw(both.slice(0, 1), '--no-surroundings');

    expect(stdout).toContain('loki.echo');
    expect(stdout).not.toContain('port');
  });

  test('draws the one of several that is asked for', async () => {
    expect((await draw(both, '--configuration', 'b.alloy')).stdout).toContain('label="b"');
  });

  test.each([
    [both, [], 'the app makes several configurations: choose one with --configuration (a.alloy, b.alloy)'],
    [both, ['--configuration', 'c'], 'the app makes no configuration c; expected one of a.alloy, b.alloy'],
    [[], [], 'the app makes no configuration: there is nothing to draw'],
  ])('says so where it is not clear what to draw: %#', async (pictures, args, message) => {
    expect(await draw(pictures, ...args)).toEqual({ exitCode: 2, stdout: '', stderr: `error: ${message}\n` });
  });

  test('ends with the exit code of an app that fails, and says so where it draws nothing', async () => {
    expect(await outcomeOf(run, ['--app', 'exit 3'])).toMatchObject({ exitCode: 3, stdout: '' });
    expect(await outcomeOf(run, ['--app', 'true'])).toMatchObject({
      exitCode: 1,
      stderr: 'error: the app draws nothing: make it an AlloyApp, and let it call synth()\n',
    });
  });

  test('--configuration chooses nothing in a file', async () => {
    const { exitCode, stderr } = await graph('--configuration', 'a.alloy');

    expect(exitCode).toBe(2);
    expect(stderr).toContain('--configuration chooses among those of the app');
  });
});
