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
  'discovery.kubernetes "n" {\n role = "endpoints"\n}\nprometheus.scrape "s" {\n targets = discovery.kubernetes.n.targets\n forward_to = []\n bearer_token_file = "/var/run/secrets/kubernetes.io/serviceaccount/token"\n}\n';

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
    /^monitoring\/alloy: (\w+, )*\w+: not granted, as it depends on what is outside of the configuration \(cdk8s-alloy explain; `grants`, or `declinedGrants`\)$/,
  );
  const names = options[0]!.slice('monitoring/alloy: '.length).split(': ')[0]!.split(', ');
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('scrapeKubelet');
  expect(summary(twice, { grants: ['scrapeKubelet'] })).not.toContain('scrapeKubelet,');
  expect(summary(twice, { declinedGrants: ['scrapeKubelet', 'scrapeControlPlane'] })).toBe('');
});

test.each([
  ['targets that show their caller nothing need no rights', SCRAPE.replace(/ bearer_token_file.*\n/, '')],
  ['the rule of kubelets follows from the configuration', SCRAPE.replace('endpoints', 'node')],
  [
    'Alloy itself asks for nothing',
    'prometheus.exporter.self "s" { }\nprometheus.scrape "s" {\n targets = prometheus.exporter.self.s.targets\n forward_to = []\n}',
  ],
  [
    'what is wrong without its option is a warning of its own',
    'prometheus.exporter.unix "u" {\n rootfs_path = "/host/root"\n procfs_path = "/host/proc"\n sysfs_path = "/host/sys"\n udev_data_path = "/host/root/run/udev/data"\n}',
  ],
])('no option is named where %s', (_, text) => {
  expect(summary(text)).not.toContain('not granted');
});
