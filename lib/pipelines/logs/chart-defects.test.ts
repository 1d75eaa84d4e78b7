import type { Construct } from 'constructs';
import { newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { loki } from '../../components';
import { wrongPropsOf } from '../../config';
import { ClusterEvents } from './cluster-events';
import { LogTenants } from './log-tenants';
import { NodeJournal } from './node-journal';
import { PodLogs } from './pod-logs';
import { PodLogsObjects } from './pod-logs-objects';

// What the k8s-monitoring chart ignores, or renders as it is, about logs.

type Make = new (scope: Construct, id: string, props: never) => Construct;

function make(Pipeline: Make, props: object) {
  const config = newConfig();
  const { receiver } = new loki.Echo(config, 'all');
  const pipeline = new Pipeline(config, 'logs', { forwardTo: [receiver], ...props } as never);
  return { config, wrong: wrongPropsOf(pipeline) };
}

test.each<[string, Make, object, string]>([
  [
    'stages of events under another name',
    ClusterEvents,
    { extraProcessingStages: [] },
    'extraProcessingStages: there is no such prop',
  ],
  ['a selector of nodes', PodLogs, { nodeSelector: {} }, 'nodeSelector: there is no such prop'],
  [
    'namespaces under another name',
    PodLogs,
    { excludedNamespaces: ['x'] },
    'excludedNamespaces: there is no such prop',
  ],
  ['a filter of nodes', PodLogsObjects, { nodeFilter: true }, 'nodeFilter: there is no such prop'],
  ['units of a journal in another place', NodeJournal, { journal: { units: [] } }, 'journal: there is no such prop'],
  ['a table without a default', LogTenants, { tenants: [] }, 'others: must say what becomes of all others'],
  [
    'a dotted name of a label',
    PodLogs,
    { podLabels: { 'app.kubernetes.io/name': 'app.kubernetes.io/name' } },
    'podLabels: "app.kubernetes.io/name" is no name of a label',
  ],
  ['a pattern as a name', PodLogs, { excludeNamespaces: ['kube-*'] }, 'excludeNamespaces[0]: "kube-*" is no name of'],
])('%s is refused', (_, Pipeline, props, message) => {
  expect(make(Pipeline, props).wrong.map((problem) => problem.message)).toContainEqual(
    expect.stringContaining(message),
  );
});

test('a misspelt prop comes with the one that is meant', () => {
  expect(make(PodLogs, { excludedNamespaces: [] }).wrong[0]!.hint).toContain('excludeNamespaces');
});

test.each([
  ['an unclosed group', [{ kind: 'regex', expression: '(?P<x>' }], /missing closing \)/],
  ['a selector that is none', [{ kind: 'match', selector: '{a=b}', stage: [] }], /selector|expected|unexpected/],
  ['a stage that there is not', [{ kind: 'logfmtt' }], /logfmtt/],
])('%s in further stages is a problem', (_, stages, message) => {
  expect(problems(make(ClusterEvents, { stages }).config).join('\n')).toMatch(message);
});
