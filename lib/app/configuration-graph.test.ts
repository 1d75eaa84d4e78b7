import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart } from 'cdk8s';
import { discovery, loki, prometheus } from '../components';
import { AlloyConfig } from '../config';
import { Alloy } from '../kubernetes';
import { Secret } from '../values';
import { AlloyApp, type AlloyAppProps } from './alloy-app';

const folder = mkdtempSync(join(tmpdir(), 'graphs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function synth(name: string, props: AlloyAppProps = {}) {
  const outdir = join(folder, name);
  const app = new AlloyApp({ outdir, log: () => undefined, ...props });
  const chart = new Chart(app, 'alloy', { namespace: 'own', disableResourceNameHashes: true });
  const { config } = new Alloy(chart, 'alloy', { clustering: {} });
  const pods = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
  const echo = new prometheus.Echo(config, 'out', {});
  new prometheus.Scrape(config, 'pods', {
    targets: pods.targets,
    forwardTo: [echo.receiver],
    clustering: { enabled: true },
  });
  new loki.Write(config, 'default', {
    endpoint: [
      { url: 'http://loki/push', basicAuth: { username: 'me', password: Secret.env('loki-password', 'token') } },
    ],
  });
  new prometheus.RemoteWrite(config, 'default', {
    endpoint: [{ url: 'http://mimir/push', bearerToken: Secret.file('mimir', 'token') }],
  });
  new prometheus.Echo(new AlloyConfig(chart, 'alone', { filename: 'alone.alloy' }), 'out', {});
  app.synth();
  return {
    names: readdirSync(outdir).filter((file) => /\.(svg|html)$/.test(file)),
    read: (file: string) => readFileSync(join(outdir, file), 'utf8'),
  };
}

test('a picture of each configuration stands beside it, with what its workload needs', () => {
  const { names, read } = synth('with', { graphs: true });

  expect(names).toEqual(['alloy.svg', 'alone.svg']);
  expect(read('alloy.svg')).toContain('data-from="discovery.kubernetes.pods" data-to="prometheus.scrape.pods"');
  expect(read('alloy.svg')).toContain('data-id="object Kubernetes API pods"');
  expect(read('alloy.svg')).toContain('data-id="object Secret loki-password key token"');
  expect(read('alloy.svg')).toContain(
    'data-from="object Secret mimir key token" data-to="local.file.secret_mimir_token"',
  );
  expect(read('alone.svg')).toContain('data-id="prometheus.echo.out"');
});

test('the same app gives the same pictures', () => {
  expect(synth('again', { graphs: true }).read('alloy.svg')).toBe(
    synth('once more', { graphs: true }).read('alloy.svg'),
  );
});

test('no picture is written unless somebody asks', () => {
  expect(synth('without').names).toEqual([]);
});

test('one page tells of all configurations', () => {
  const { names, read } = synth('report', { report: true });

  expect(names).toEqual(['report.html']);
  expect([...read('report.html').matchAll(/<h2 id="title-\d">(.*)<\/h2>/g)].map(([, title]) => title)).toEqual([
    'alloy/alloy/config.alloy',
    'alone.alloy',
  ]);
  expect(read('report.html')).toContain('list, watch on pods in the cluster');
});
