import { newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { ON_NODE } from '../../../test/harness/pipelines/pods';
import { loki } from '../../components';
import { wrongPropsOf } from '../../config';
import { needsOf } from '../../needs';
import { deliver } from '../../testing';
import { LokiDestination } from './loki-destination';
import { NodeJournal, type NodeJournalProps } from './node-journal';

function make(props: Partial<NodeJournalProps> = {}) {
  const config = newConfig();
  const { receiver } = new loki.Echo(config, 'all');
  new NodeJournal(config, 'journal', { forwardTo: [receiver], ...props });
  return config;
}

const entriesOf = (fields: Readonly<Record<string, string>>, props: Partial<NodeJournalProps> = {}) =>
  deliver(
    make(props),
    { journal: { MESSAGE: 'hello', PRIORITY: '6', _SYSTEMD_UNIT: 'kubelet.service', ...fields } },
    ON_NODE,
  ).entries;

test('an entry has unit, instance and an upper-case level', () => {
  expect(entriesOf({})).toMatchObject([
    {
      line: 'hello',
      labels: {
        job: 'integrations/kubernetes/journal',
        instance: 'node-1',
        unit: 'kubelet.service',
        service_name: 'kubelet.service',
        priority_keyword: 'info',
        source: 'journal',
        level: 'INFO',
      },
    },
  ]);
});

test.each([
  ['E0119 10:15:00.123456    1 kubelet.go:5] no', 'ERROR'],
  ['W0119 10:15:00.1 x', 'WARN'],
  ['time="2025" level=warning msg="x"', 'WARN'],
  ['{"ts":1,"level":"DEBUG","msg":"x"}', 'DEBUG'],
  ['severity: Critical', 'FATAL'],
  ['level=odd', 'INFO'],
  ['a sealevel=error', 'INFO'],
  ['ERROR in the middle of a text', 'INFO'],
])('of %j the level is %s', (MESSAGE, level) => {
  expect(entriesOf({ MESSAGE })[0]!.labels['level']).toBe(level);
});

test.each([
  ['0', 'FATAL'],
  ['1', 'FATAL'],
  ['2', 'FATAL'],
  ['3', 'ERROR'],
  ['4', 'WARN'],
  ['5', 'INFO'],
  ['6', 'INFO'],
  ['7', 'DEBUG'],
])('a line without a level has that of the priority: %s is %s', (PRIORITY, level) => {
  expect(entriesOf({ PRIORITY })[0]!.labels['level']).toBe(level);
});

test('without a priority, either, it is UNKNOWN', () => {
  const { entries } = deliver(make(), { journal: { MESSAGE: 'x' } }, ON_NODE);

  expect(entries[0]!.labels).toMatchObject({ level: 'UNKNOWN', instance: 'node-1' });
});

test('units are chosen by their whole names', () => {
  const of = (unit: string, props: Partial<NodeJournalProps>) => entriesOf({ _SYSTEMD_UNIT: unit }, props);

  expect(of('kubelet.service', { units: ['kubelet.service'] })).toHaveLength(1);
  expect(of('my-kubelet.service', { units: ['kubelet.service'] })).toEqual([]);
  expect(of('kubeletXservice', { units: ['kubelet.service'] })).toEqual([]);
  expect(of('ssh.service', { excludeUnits: ['ssh.service'] })).toEqual([]);
});

test('the node gives the directories of its journal, read-only, and the API server nothing', () => {
  const config = newConfig();
  const { receiver } = new LokiDestination(config, 'default');
  new NodeJournal(config, 'journal', { forwardTo: [receiver] });
  const { rules, hostPaths } = needsOf(config.model, { namespace: 'monitoring' });

  expect(rules).toEqual([]);
  expect(hostPaths.map(({ path, readOnly }) => [path, readOnly])).toEqual([
    ['/var/log/journal', true],
    ['/run/log/journal', true],
    ['/etc/machine-id', true],
  ]);
  expect(problems(config)).toEqual([]);
});

test('a unit without its kind would match nothing, and is refused', () => {
  const config = make({ units: ['kubelet', 'ssh.service'], excludeUnits: ['docker*'] });

  expect(wrongPropsOf(config.node.findChild('NodeJournal.journal')).map(({ message }) => message)).toEqual([
    'units[0]: "kubelet" is no whole name of a unit: expected one like "kubelet.service"',
    expect.stringContaining('excludeUnits[0]: "docker*" is no whole name'),
  ]);
});
