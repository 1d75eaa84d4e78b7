import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chart } from 'cdk8s';
import { Alloy } from '../kubernetes';
import { AlloyStack } from '../stack';
import { AlloyApp } from './alloy-app';
import { Fleet, type FleetProps } from './fleet';

interface Cluster {
  readonly size: 'small' | 'large';
  readonly url?: string;
}

const stack: FleetProps<Cluster>['stack'] = (chart, { name, size, url }) => {
  new AlloyStack(chart, 'stack', {
    cluster: name,
    size,
    destinations: { loki: { kind: 'Loki', ...(url !== undefined && { url }) } },
    pipelines: [{ kind: 'PodLogs' }],
  });
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fleet-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('each cluster has a folder, with what is particular to it', () => {
  const app = new AlloyApp({ outdir: folder, log: () => {} });
  new Fleet<Cluster>(app, 'observability', {
    namespace: 'observability',
    clusters: { 'eu-1': { size: 'large' }, 'us-1': { size: 'small', url: 'https://loki.example.com/push' } },
    stack,
  });

  app.synth();

  expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual(['eu-1', 'us-1']);
  expect(readdirSync(join(folder, 'us-1'))).toEqual(['observability-stack-alloy-node.alloy', 'observability.k8s.yaml']);
  const text = (name: string) => readFileSync(join(folder, name, 'observability.k8s.yaml'), 'utf8');
  expect(text('eu-1')).toMatch(/cluster\s+= "eu-1"/);
  expect(text('eu-1')).not.toContain('loki.example.com');
  expect(text('us-1')).toMatch(/cluster\s+= "us-1"/);
  expect(text('us-1')).toContain('https://loki.example.com/push');
});

test('what is wrong in one cluster fails the synth, and says in which', () => {
  const app = new AlloyApp({ outdir: folder, log: () => {} });
  new Fleet<Cluster>(app, 'observability', {
    clusters: { 'eu-1': { size: 'large' }, 'US 1': { size: 'small' } },
    stack,
  });

  expect(() => app.synth()).toThrow(/"US 1" can't be the name of an output folder/);
  expect(readdirSync(folder)).toEqual([]);
});

test('a fleet of no clusters, or without a stack, is a mistake', () => {
  const app = new AlloyApp({ outdir: folder, log: () => {} });
  new Fleet(app, 'none', { clusters: {}, stack: () => {} });
  new Fleet(app, 'stackless', { clusters: { a: {} } } as never);

  expect(app.check().map(({ message }) => message)).toEqual([
    'clusters: names no cluster, so that nothing would be made',
    'stack: is missing',
  ]);
});

test('workloads of two clusters want no port of one node', () => {
  const app = new AlloyApp({ outdir: folder, log: () => {} });
  const onHost = (chart: Chart, id: string) => new Alloy(chart, id, { hostNetwork: true });
  new Fleet(app, 'one', { clusters: { a: {}, b: {} }, stack: (chart) => void onHost(chart, 'alloy') });

  expect(app.check().map(({ code }) => code)).not.toContain('host-port');

  new Fleet(app, 'two', {
    clusters: { c: {} },
    stack: (chart) => {
      onHost(chart, 'first');
      onHost(chart, 'second');
    },
  });
  expect(app.check().map(({ code }) => code)).toContain('host-port');
});
