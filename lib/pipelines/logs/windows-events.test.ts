import { components, content, newConfig } from '../../../test/harness/pipelines/blocks';
import { loki } from '../../components';
import { wrongPropsOf } from '../../config';
import { deliver } from '../../testing';
import { WindowsEvents, type WindowsEventsProps } from './windows-events';

function make(props: Partial<WindowsEventsProps> = {}) {
  const config = newConfig();
  const { receiver } = new loki.Echo(config, 'all');
  new WindowsEvents(config, 'windows', { forwardTo: [receiver], channels: [{ name: 'System' }], ...props });
  return config;
}

const problemsOf = (props: object) =>
  wrongPropsOf(make(props as never).node.findChild('WindowsEvents.windows')).map(({ message }) => message);

test('each channel is read by itself, with the time and the node of the event', () => {
  const config = make({ channels: [{ name: 'Application' }, { name: 'System', query: '*[System[Level<=3]]' }] });

  expect(components(config).slice(2)).toEqual([
    'loki.source.windowsevent "windows_application"',
    'loki.source.windowsevent "windows_system"',
  ]);
  expect(content(config, 'loki.source.windowsevent', 'windows_system')).toMatchObject({
    eventlog_name: 'System',
    xpath_query: '*[System[Level<=3]]',
    use_incoming_timestamp: true,
    labels: {
      job: 'integrations/windows-system-logs',
      instance: 'sys.env("NODE_NAME")',
      channel: 'System',
      service_name: 'System',
    },
  });
});

test.each([
  ['Information', 'INFO'],
  ['Warning', 'WARN'],
  ['Error', 'ERROR'],
  ['Critical', 'FATAL'],
  ['Verbose', 'DEBUG'],
  ['', 'UNKNOWN'],
])('an event of level %j is %s', (levelText, level) => {
  const line = JSON.stringify({ source: 'Service Control Manager', event_id: 7036, levelText, message: 'x' });
  const { entries } = deliver(make(), {
    to: 'loki.process.windows.receiver',
    line,
    labels: { job: 'j', channel: 'System', computer: 'x' },
  });

  expect(entries).toMatchObject([
    {
      line,
      labels: { job: 'j', channel: 'System', source: 'windowsevent', level },
      structuredMetadata: { provider: 'Service Control Manager', event_id: '7036' },
    },
  ]);
  expect(entries[0]!.labels).not.toHaveProperty('computer');
});

test.each([
  [{ channels: [] }, 'channels: names no channel: expected some like { name: "System" }'],
  [{ channels: undefined }, 'channels: names no channel: expected some like { name: "System" }'],
  [{ channels: [{ name: '' }] }, 'channels[0].name: "" is no name of an event log'],
  [
    { channels: [{ name: 'System' }, { name: 'system' }] },
    'channels[1].name: "system" is read twice; put both queries into one',
  ],
])('%j is refused', (props, message) => {
  expect(problemsOf(props)).toContain(message);
});
