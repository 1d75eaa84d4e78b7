import { instance, observed } from '../../../test/harness/doctor/observed';
import { readAgain } from './read-again';

const opened = (start: string, target = 'shop/cart:app') =>
  `ts=2026-11-26T07:00:00Z level=info msg="opened log stream" target=${target} component_path=/ component_id=loki.source.kubernetes.pods "start time"=${start}`;
const NEVER = '0001-01-01T00:00:00.000Z';

const ask = (logText: string) => readAgain.diagnose(observed([instance({ logText })]), { connections: [] });

test('logs that are read from their beginning are worth a note', () => {
  const json = JSON.stringify({
    msg: 'opened log stream',
    component_path: '/',
    component_id: 'loki.source.kubernetes.pods',
    'start time': '0001-01-01T00:00:00Z',
  });

  expect(ask([opened(NEVER), opened('2026-11-26T06:59:58.123Z'), json].join('\n'))).toEqual([
    {
      severity: 'note',
      pods: ['alloy-a'],
      summary: 'logs of containers are read from their beginning: lines that an earlier Alloy has sent are sent again',
      evidence: ['alloy-a: 2 of 3 log streams were opened without a known position by loki.source.kubernetes.pods'],
      advice: [],
    },
  ]);
});

test('those that go on where they ended are not', () => {
  expect(ask(opened('2026-11-26T06:59:58.123Z'))).toEqual([]);
  expect(ask('level=info msg="tailer running"')).toEqual([]);
});
