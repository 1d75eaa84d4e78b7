// Runs in a process of its own: node fleet-clusters.cjs COUNT REPEATS. Synthesizes a fleet of COUNT clusters, each with a whole stack, REPEATS times, and prints
// what it took as JSON. COUNT 0 is the like of the chart's example meta-monitoring.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart } from 'cdk8s';
import { AlloyApp, AlloyStack, Fleet, type stacks } from '../../lib';
import { make as metaMonitoring } from '../../test/chart-examples/meta-monitoring';

const SIZES = ['small', 'medium', 'large'] as const;

const [count, repeats] = process.argv.slice(2).map(Number);
const times: number[] = [];
for (let i = 0; i < repeats!; i++) {
  const outdir = mkdtempSync(join(tmpdir(), 'bench-'));
  const start = process.hrtime.bigint();
  const app = new AlloyApp({ outdir, log: () => {} });
  if (count === 0)
    metaMonitoring(new Chart(app, 'observability', { namespace: 'o11y', disableResourceNameHashes: true }));
  else addFleet(app, count!);
  app.synth();
  times.push(Number(process.hrtime.bigint() - start) / 1e6);
  rmSync(outdir, { recursive: true });
}
// maxRSS is in kilobytes.
console.log(JSON.stringify({ times, memory: process.resourceUsage().maxRSS * 1000 }));

function addFleet(app: AlloyApp, clusters: number): void {
  new Fleet<{ readonly size: stacks.Size }>(app, 'observability', {
    namespace: 'observability',
    clusters: Object.fromEntries(
      Array.from({ length: clusters }, (_, index) => [`cluster-${index}`, { size: SIZES[index % SIZES.length]! }]),
    ),
    stack: (chart, { name, size }) => {
      new AlloyStack(chart, 'stack', {
        cluster: name,
        size,
        destinations: {
          metrics: { kind: 'Prometheus', url: 'https://mimir.example.com/api/v1/push' },
          logs: { kind: 'Loki', url: 'https://loki.example.com/loki/api/v1/push' },
          traces: { kind: 'Tempo', endpoint: 'tempo.example.com:4317' },
        },
        pipelines: [
          { kind: 'KubeletMetrics' },
          { kind: 'PodMetrics' },
          { kind: 'PodLogs', reading: 'files' },
          { kind: 'ClusterEvents' },
          { kind: 'OtlpGateway' },
          { kind: 'SelfMonitoring' },
        ],
      });
    },
  });
}
