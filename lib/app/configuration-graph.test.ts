import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart } from 'cdk8s';
import { discovery, prometheus } from '../components';
import { AlloyConfig } from '../config';
import { Alloy } from '../kubernetes';
import { AlloyApp } from './alloy-app';

const folder = mkdtempSync(join(tmpdir(), 'graphs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function synth(name: string, graphs?: boolean) {
  const outdir = join(folder, name);
  const app = new AlloyApp({ outdir, log: () => undefined, ...(graphs === undefined ? {} : { graphs }) });
  const chart = new Chart(app, 'alloy', { namespace: 'own', disableResourceNameHashes: true });
  const { config } = new Alloy(chart, 'alloy', { clustering: {} });
  const pods = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
  const echo = new prometheus.Echo(config, 'out', {});
  new prometheus.Scrape(config, 'pods', {
    targets: pods.targets,
    forwardTo: [echo.receiver],
    clustering: { enabled: true },
  });
  new prometheus.Echo(new AlloyConfig(chart, 'alone', { filename: 'alone.alloy' }), 'out', {});
  app.synth();
  return {
    names: readdirSync(outdir).filter((file) => file.endsWith('.svg')),
    read: (file: string) => readFileSync(join(outdir, file), 'utf8'),
  };
}

test('a picture of each configuration stands beside it, with what its workload needs', () => {
  const { names, read } = synth('with', true);

  expect(names).toEqual(['alloy.svg', 'alone.svg']);
  expect(read('alloy.svg')).toContain('data-from="discovery.kubernetes.pods" data-to="prometheus.scrape.pods"');
  expect(read('alloy.svg')).toContain('data-id="object Kubernetes API pods"');
  expect(read('alone.svg')).toContain('data-id="prometheus.echo.out"');
});

test('the same app gives the same pictures', () => {
  expect(synth('again', true).read('alloy.svg')).toBe(synth('once more', true).read('alloy.svg'));
});

test('no picture is written unless somebody asks', () => {
  expect(synth('without').names).toEqual([]);
});
