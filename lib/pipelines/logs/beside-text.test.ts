import { newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { ON_NODE, podObject } from '../../../test/harness/pipelines/pods';
import { loki } from '../../components';
import { deliver } from '../../testing';
import { LogRedaction } from './log-redaction';
import { PodLogs } from './pod-logs';

const TEXT = `
loki.write "mine" {
	endpoint {
		url = "http://loki:3100/loki/api/v1/push"
	}
}

loki.source.api "mine" {
	http {
		listen_port = 3100
	}
	forward_to = [loki.process.redacted.receiver]
}
`;

function make(text = TEXT) {
  const config = newConfig();
  config.addText(text, { filename: 'mine.alloy' });
  const mine = loki.Write.fromLabel(config, 'mine');
  new LogRedaction(config, 'redacted', { what: ['email'], forwardTo: [mine.receiver] });
  new PodLogs(config, 'pods', { forwardTo: [mine.receiver] });
  return config;
}

test('a pipeline feeds what text declares', () => {
  const { entries } = deliver(make(), { pod: podObject({}), line: 'hello' }, ON_NODE);

  expect(entries).toMatchObject([{ destination: 'loki.write.mine', labels: { namespace: 'shop' } }]);
  expect(problems(make())).toEqual([]);
});

test('text feeds a pipeline', () => {
  const { entries } = deliver(make(), { to: 'loki.source.api.mine', line: 'to a@b.io', labels: { app: 'x' } });

  expect(entries).toMatchObject([{ destination: 'loki.write.mine', line: 'to <email>' }]);
});

test('a receiver that neither has is a problem, in either direction', () => {
  expect(problems(make(TEXT.replace('loki.write "mine"', 'loki.write "other"')))).toContainEqual(
    expect.stringContaining('mine'),
  );
  expect(problems(make(TEXT.replace('process.redacted', 'process.redactd')))).toContainEqual(
    expect.stringContaining('loki.process.redactd'),
  );
});
