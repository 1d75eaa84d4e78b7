import { App, Chart } from 'cdk8s';
import { Alloy, type AlloyProps } from '../kubernetes';
import { workloadSummary } from './workload-summary';

function summary(text: string, props: AlloyProps = {}): string {
  const app = new App();
  const alloy = new Alloy(new Chart(app, 'monitoring'), 'alloy', props);
  alloy.config.addText(text);
  return workloadSummary(app.node.findAll());
}

const LOGS = 'loki.source.file "f" {\n targets = [{ __path__ = "/var/log/pods/x.log" }]\n forward_to = []\n}\n';
const SCRAPE =
  'discovery.kubernetes "n" {\n role = "node"\n}\nprometheus.scrape "s" {\n targets = discovery.kubernetes.n.targets\n forward_to = []\n}\n';

test('is silent about a workload that needs the least', () => {
  expect(summary('prometheus.exporter.self "s" { }')).toBe('');
});

test('names the Pod Security level and the reasons for it, one line a workload', () => {
  expect(summary(LOGS).split('\n')[0]).toBe(
    "monitoring/alloy: Pod Security level privileged: the node's path /var/log, runs as root",
  );
});

test('names the options outside of the configuration once, until they are granted', () => {
  const twice = SCRAPE + SCRAPE.split('\n').slice(3).join('\n').replace('"s"', '"t"');
  const options = summary(twice).split('\n');

  expect(options).toHaveLength(2);
  expect(options[0]).toMatch(
    /^monitoring\/alloy: (\w+, )*\w+: not granted, as it depends on what is outside of the configuration \(cdk8s-alloy explain\)$/,
  );
  const names = options[0]!.slice('monitoring/alloy: '.length).split(': ')[0]!.split(', ');
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('scrapeKubelet');
  expect(summary(twice, { grants: ['scrapeKubelet'] })).not.toContain('scrapeKubelet,');
});
