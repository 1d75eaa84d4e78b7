import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chart, Testing } from 'cdk8s';
import { alertGroups } from './alert-rules';
import { AlloyAlerts, type AlloyAlertsProps } from './alloy-alerts';

function ruleOf(props: AlloyAlertsProps = {}) {
  const chart = new Chart(Testing.app(), 'alloy', { namespace: 'monitoring', disableResourceNameHashes: true });
  new AlloyAlerts(chart, 'alloy', props);
  return Testing.synth(chart)[0];
}

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Record<string, string>;
}

const rulesOf = (props?: AlloyAlertsProps): Rule[] =>
  ruleOf(props).spec.groups.flatMap(({ rules }: { readonly rules: Rule[] }) => rules);

test('is a PrometheusRule in the namespace of the chart, with the labels that its Prometheus selects', () => {
  expect(ruleOf({ labels: { release: 'prometheus' } })).toMatchObject({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: 'alloy', namespace: 'monitoring', labels: { release: 'prometheus' } },
  });
});

test('has an alert for each way in which data is lost', () => {
  const critical = rulesOf().filter(({ labels }) => labels['severity'] === 'critical');

  expect(critical.map(({ alert, labels: { signal } }) => [alert, signal].filter(Boolean).join(' '))).toEqual([
    'AlloyAbsent',
    'AlloyDown',
    'AlloyConfigLoadFailed',
    'AlloyRemoteWriteFailing',
    'AlloyWalFailing',
    'AlloyLogsDropped',
    'AlloyOtlpExportFailing traces',
    'AlloyOtlpExportFailing metrics',
    'AlloyOtlpExportFailing logs',
  ]);
});

test('selects the metrics of Alloy by another job', () => {
  const rules = rulesOf({ selector: 'job="alloy"' });

  expect(rules.find(({ alert }) => alert === 'AlloyConfigLoadFailed')?.expr).toBe(
    'alloy_config_last_load_successful{job="alloy"} == 0',
  );
  expect(rules.some(({ expr }) => expr.includes('integrations/alloy'))).toBe(false);
});

test('leaves an alert out, changes another, and labels all', () => {
  const rules = rulesOf({
    alertLabels: { team: 'platform', severity: 'none' },
    alerts: { AlloyLogsDropped: { for: '30m', severity: 'warning' } },
    without: ['AlloyRestarting'],
  });

  expect(rules.map(({ alert }) => alert)).not.toContain('AlloyRestarting');
  expect(rules.find(({ alert }) => alert === 'AlloyLogsDropped')).toMatchObject({
    for: '30m',
    labels: { severity: 'warning', team: 'platform' },
  });
  expect(rules.every(({ labels }) => labels['team'] === 'platform' && labels['severity'] !== 'none')).toBe(true);
});

test('no group is empty', () => {
  const { groups } = ruleOf({ without: ['AlloyLogsDropped', 'AlloyLogsRetrying'] }).spec;

  expect(groups.map(({ name }: { readonly name: string }) => name)).not.toContain('alloy-logs');
});

test('an alert that does not exist is an error that names those that do', () => {
  for (const props of [{ without: ['AlloyLogDropped'] }, { alerts: { AlloyLogDropped: { for: '5m' } } }]) {
    expect(() => ruleOf(props)).toThrow(/there is no alert "AlloyLogDropped" \(there are .*AlloyLogsDropped/);
  }
});

test('docs/monitoring.md tells what to do about each alert, and of no other', () => {
  const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'monitoring.md'), 'utf8');
  const told = [...page.matchAll(/^\| `(Alloy\w+)` \|/gm)].map(([, alert]) => alert);

  expect(told).toEqual([...new Set(alertGroups('').flatMap(({ rules }) => rules.map(({ alert }) => alert)))]);
});
