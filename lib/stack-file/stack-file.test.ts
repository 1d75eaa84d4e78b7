import { Chart } from 'cdk8s';
import { stringify } from 'yaml';
import { AlloyApp } from '../app';
import { AlloyStack, Beyla } from '../stack';
import { readStackFile, stackProgram } from '.';
import { DESTINATIONS, manifestsOf, manifestsOfProgram, read, schema } from './testdata/twins';

test("all that isn't text in TypeScript has a form", () => {
  const file = {
    name: 'collector',
    cluster: 'production',
    size: { nodes: 20, series: 500_000 },
    destinations: {
      metrics: {
        ...DESTINATIONS.metrics,
        authentication: {
          kind: 'basic',
          username: { env: { secret: 'cloud', key: 'user', nonsensitive: true } },
          password: { file: { secret: 'cloud', key: 'token', label: 'token' } },
        },
        externalLabels: { host: { expression: 'constants.hostname' } },
      },
    },
    pipelines: [{ kind: 'PodMetrics', scrapeInterval: '30s', sampleLimit: 1000 }],
    collectors: {
      metrics: {
        controller: {
          statefulSet: { replicas: { horizontal: { min: 2, max: 5 } }, minReady: '1m30s', partition: 1 },
        },
        storage: { claimPerPod: { size: '5Gi' } },
        service: 'headless',
        namespaceObject: { none: {} },
        configDelivery: { reload: { resources: { memoryLimit: '64Mi' } } },
        platform: 'talos',
        probes: { startup: { derived: { periodSeconds: 5, httpGet: { path: '/x', port: 80 } } } },
        env: [{ name: 'POD_IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } }],
        volumes: [
          { name: 'info', downwardAPI: { items: [{ path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } }] } },
        ],
        hostAliases: [{ ip: '10.0.0.1', hostnames: ['a'] }],
      },
    },
    companions: { ksm: { kind: 'KubeStateMetrics', memoryLimit: '1Gi', objectLabels: { pods: ['team'] } } },
  };
  const { members, diagnostics } = read(file);

  expect(diagnostics).toEqual([]);
  expect(stackProgram(members!, 'monitoring')).toMatchSnapshot();
});

test('companions may send to the stack', () => {
  const props = { cluster: 'a', destinations: { traces: DESTINATIONS.traces }, pipelines: [{ kind: 'OtlpGateway' }] };
  const file = { ...props, companions: { beyla: { kind: 'Beyla', otlp: 'stack' } } };

  const app = new AlloyApp();
  const chart = new Chart(app, 'alloy', { namespace: 'default', disableResourceNameHashes: true });
  const stack = new AlloyStack(chart, 'stack', props as never);
  new Beyla(chart, 'beyla', { otlp: stack.otlpHttp });
  const expected = app.synthYaml();

  expect(manifestsOf(file)).toBe(expected);
  expect(manifestsOfProgram(file)).toBe(expected);
});

const problems = (text: string) =>
  readStackFile('stack.yaml', text, schema).diagnostics.map(
    ({ line, column, message, hint }) => `${line}:${column} ${message}${hint === undefined ? '' : ` (${hint})`}`,
  );

describe('mistakes are told at their place, all at once', () => {
  const file = (further: object) => stringify({ cluster: 'a', destinations: {}, pipelines: [], ...further });

  test('names that there are not', () => {
    const text = `clutser: a
destinations:
  metrics: { kind: Prometeus, url: 'https://a.example.com' }
pipelines:
  - { kind: PodMetrics, scrapeIntervall: 30s }
  - { kind: ExporterMetrics, exporter: reddis, arguments: {} }
  - { url: x }
collectors:
  metrics:
    controller: { statefullSet: {} }
    storage: emptyDirr
`;

    const found = problems(text);
    expect(found.map((problem) => problem.split(' (')[0])).toEqual([
      '1:1 clutser: there is no such prop',
      '1:1 cluster: is missing',
      '3:20 destinations.metrics.kind: there is no "Prometeus" here',
      '5:25 pipelines[0].scrapeIntervall: there is no such prop',
      '6:40 pipelines[1].exporter: there is no "reddis" here',
      '7:5 pipelines[2].kind: is missing',
      '10:19 collectors.metrics.controller.statefullSet: there is no such prop',
      '11:14 collectors.metrics.storage: expected one of emptyDir, hostPath, claim, claimPerPod',
    ]);
    expect(found.filter((problem) => problem.includes('did you mean'))).toHaveLength(6);
  });

  test.each([
    [{ size: 7 }, 'size: expected one of large, medium, small, xlarge, or a mapping'],
    [{ cluster: 7 }, 'cluster: expected a text (put it in quotes)'],
    [{ cluster: null }, 'cluster: expected a text'],
    [{ pipelines: {} }, 'pipelines: expected a list'],
    [{ collectors: { metrics: { hostNetwork: 'yes' } } }, 'collectors.metrics.hostNetwork: expected true or false'],
    [
      { collectors: { metrics: { terminationGracePeriod: '-5s' } } },
      'collectors.metrics.terminationGracePeriod: expected a duration, as in 30s or 1h30m',
    ],
    [
      { collectors: { metrics: { storage: { claimPerPod: { size: '5GB' } } } } },
      'collectors.metrics.storage.claimPerPod.size: expected a size, as in 512Mi or 10Gi',
    ],
    [
      { collectors: { metrics: { storage: { claimPerPod: {} } } } },
      'collectors.metrics.storage.claimPerPod.size: is missing',
    ],
    [
      { collectors: { metrics: { tolerations: [{ kee: 'a' }] } } },
      'collectors.metrics.tolerations[0].kee: there is no such prop (did you mean "key"?)',
    ],
  ])('%j', (further, message) => {
    expect(problems(file(further))).toEqual([expect.stringContaining(message)]);
  });

  test('a credential that is written out is refused, and not repeated', () => {
    const text = file({
      destinations: { a: { kind: 'Loki', url: 'http://a', authentication: { kind: 'bearer', token: 'hunter2' } } },
    });

    const [problem, ...others] = problems(text);
    expect(others).toEqual([]);
    expect(problem).toContain('destinations.a.authentication.token: expected a key of a Kubernetes Secret');
    expect(problem).toContain('a credential stays out of the file');
    expect(problem).not.toContain('hunter2');
  });

  test('a text that is no secret, where none is taken, is said to be none', () => {
    const username = { env: { secret: 'a', key: 'b' } };
    const password = { env: { secret: 'a', key: 'c' } };
    const text = file({
      destinations: {
        a: { kind: 'Loki', url: 'http://a', authentication: { kind: 'basic', username, password } },
      },
    });

    expect(problems(text)).toEqual([
      expect.stringContaining('destinations.a.authentication.username.env.nonsensitive: is missing'),
    ]);
  });

  test('what is no YAML, repeats a name, or is an alias', () => {
    expect(problems('cluster: [')[0]).toMatch(/^1:11 .*flow/i);
    expect(problems('cluster: a\ncluster: b\n')).toEqual(['2:1 Map keys must be unique']);
    expect(problems(`cluster: &name a\ndestinations: {}\npipelines: []\nname: *name\n`)).toEqual([
      '4:7 name: an alias stands here (write the value out)',
    ]);
    expect(problems('')).toEqual(['1:1 expected a mapping with `cluster`, `destinations` and `pipelines`']);
  });

  test('positions count bytes, as everywhere', () => {
    expect(problems('{ cluster: "ä", nme: b, destinations: {}, pipelines: [] }')).toEqual([
      '1:18 nme: there is no such prop (did you mean "name"?)',
    ]);
  });
});
