import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './labels';

const folder = mkdtempSync(join(tmpdir(), 'labels-'));
afterAll(() => rmSync(folder, { recursive: true }));

const config = `discovery.kubernetes "pods" {
	role = "pod"
}

discovery.relabel "pods" {
	targets = discovery.kubernetes.pods.targets

	rule {
		source_labels = ["__meta_kubernetes_namespace"]
		target_label  = "namespace"
	}
}

loki.source.kubernetes "pods" {
	targets    = discovery.relabel.pods.output
	forward_to = [loki.process.pods.receiver]
}

loki.process "pods" {
	forward_to = [loki.write.default.receiver]

	stage.json {
		expressions = {level = ""}
	}

	stage.labels {
		values = {level = ""}
	}

	stage.static_labels {
		values = {cluster = "test"}
	}
}

loki.write "default" {
	endpoint {
		url = "http://loki:3100/loki/api/v1/push"
	}
}
`;

async function labels(text: string, ...args: readonly string[]) {
  const file = join(folder, 'config.alloy');
  writeFileSync(file, text);
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await run([file, ...args], {
    stdout: (part) => void out.push(part),
    stderr: (part) => void err.push(part),
    stdin: () => new Uint8Array(),
    colors: { stdout: false, stderr: false },
    isTerminal: false,
  });
  return { exitCode, stdout: out.join(''), stderr: err.join('') };
}

test('prints what arrives at each destination, and from where', async () => {
  expect(await labels(config)).toEqual({
    exitCode: 0,
    stderr: '',
    stdout: `loki.write.default from discovery.kubernetes.pods
  label      there     value                                              made of                      by
  cluster    surely    test                                                                            loki.process.pods
  instance   surely    <target's instance; else namespace/pod:container>                               loki.source.kubernetes.pods
  job        surely    loki.source.kubernetes.pods                                                     loki.source.kubernetes.pods
  level      possibly  <any>                                                                           loki.process.pods
  namespace  surely    <namespace name>                                   __meta_kubernetes_namespace  discovery.relabel.pods, rule 1: replace
`,
  });
});

test('prints what a component gives', async () => {
  const { stdout } = await labels(config, '--at', 'discovery.kubernetes.pods', '--format', 'json');
  const [point] = JSON.parse(stdout).points;

  expect(point).toMatchObject({
    component: 'discovery.kubernetes.pods',
    items: [{ source: 'discovery.kubernetes.pods' }],
  });
  expect(point.items[0].others).toContain('__meta_kubernetes_pod_label_*');
  expect(point.items[0].labels).toContainEqual({
    name: '__meta_kubernetes_pod_ready',
    presence: 'surely',
    values: ['true', 'false', 'unknown'],
    form: 'true | false | unknown',
    from: [],
    by: 'discovery.kubernetes.pods',
  });
});

describe('series that stage.metrics makes', () => {
  const counting = (metric: string, stages = '') =>
    config.replace('\tstage.static_labels', `\tstage.metrics {\n${metric}\n\t}\n${stages}\tstage.static_labels`);
  const counter = (name: string) =>
    `\t\tmetric.counter {\n\t\t\tname = ${name}\n\t\t\taction = "inc"\n\t\t\tmatch_all = true\n\t\t}`;

  test('have the labels that an entry has at the stage, and stand behind the destinations', async () => {
    const { stdout } = await labels(counting(counter('"lines"')));
    const at = stdout.indexOf(
      'loki.process.pods, at /metrics of Alloy: loki_process_custom_lines from discovery.kubernetes.pods\n',
    );

    expect(at).toBeGreaterThan(stdout.indexOf('loki.write.default'));
    expect(stdout.slice(at)).toMatch(/^ {2}level +possibly +<any> +loki\.process\.pods$/m);
    expect(stdout.slice(at)).toMatch(/^ {2}namespace +surely /m);
    // It is set by a later stage.
    expect(stdout.slice(at)).not.toContain('cluster');
  });

  test('have no label that begins with __', async () => {
    const tenant = config.replace(
      '\tstage.static_labels',
      `\tstage.tenant {\n\t\tvalue = "a"\n\t}\n\tstage.metrics {\n${counter('"lines"')}\n\t}\n\tstage.static_labels`,
    );
    const { points } = JSON.parse((await labels(tenant, '--format', 'json')).stdout);

    // loki.write makes a header of it.
    expect(points[0].items[0].labels.map(({ name }: { name: string }) => name)).not.toContain('__tenant_id__');
    expect(points[1].metrics).toEqual(['loki_process_custom_lines']);
    expect(points[1].items[0].labels.map(({ name }: { name: string }) => name)).toEqual([
      'instance',
      'job',
      'level',
      'namespace',
    ]);
  });

  test('have a name that nobody knows where an expression makes it', async () => {
    const { stdout } = await labels(counting(counter('sys.env("NAME")')));

    expect(stdout).toContain('at /metrics of Alloy: <any> from');
  });

  test('are not made by a stage without a metric', async () => {
    expect((await labels(counting(''))).stdout).toBe((await labels(config)).stdout);
  });
});

test('says what nobody knows', async () => {
  const { stdout } = await labels(
    'prometheus.receive_http "in" {\n http { }\n forward_to = [prometheus.echo.out.receiver]\n}\nprometheus.echo "out" { }',
  );

  expect(stdout).toContain('prometheus.echo.out from prometheus.receive_http.in\n');
  expect(stdout).toMatch(/^ {2}\* +possibly +any label$/m);
});

test('says that nothing arrives', async () => {
  expect((await labels('logging { }')).stdout).toBe('nothing with labels arrives anywhere\n');
  expect((await labels('loki.echo "out" { }')).stdout).toBe('loki.echo.out\n  nothing\n');
});

test('a component that is not there is a mistake, which names those that are', async () => {
  const { exitCode, stderr, stdout } = await labels(config, '--at', 'loki.write.other');

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain('error: no component loki.write.other gives or takes anything with labels');
  expect(stderr).toContain('loki.write.default');
});

test('a text that can not be parsed is reported', async () => {
  const { exitCode, stderr } = await labels('loki.write "a" {');

  expect(exitCode).toBe(1);
  expect(stderr).toContain('config.alloy:1:17');
});
