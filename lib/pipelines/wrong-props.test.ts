import type { Construct } from 'constructs';
import { newConfig } from '../../test/harness/pipelines/blocks';
import { wrongPropsOf } from '../config';
import { LokiDestination, OtlpGateway, PodDiscovery, PodLogs, PodMetrics, SelfMonitoring, ServiceMetrics } from '.';

type Make = new (scope: Construct, id: string, props: never) => Construct;

test.each<[string, Make, unknown, string]>([
  ['a misspelt prop', LokiDestination, { tennant: 'a' }, 'tennant: there is no such prop'],
  ['a misspelt prop of a discovery', PodDiscovery, { namespace: [] }, 'namespace: there is no such prop'],
  ['no receivers', SelfMonitoring, {}, 'forwardTo: is missing'],
  ['no props', PodMetrics, undefined, 'forwardTo: is missing'],
  ['no receivers of services', ServiceMetrics, undefined, 'forwardTo: is missing'],
  ['a misspelt prop in an object', PodMetrics, { https: { tsl: {} } }, 'https.tsl: there is no such prop'],
  ['an empty list', PodLogs, { forwardTo: [] }, 'forwardTo: names no receiver, so that all would be dropped'],
  ['a receiver that is missing', PodMetrics, { forwardTo: [undefined] }, 'forwardTo[0]: is no receiver'],
  ['a receiver by its name', PodLogs, { forwardTo: ['default'] }, 'forwardTo[0]: is no receiver'],
  [
    'a gateway to nowhere',
    OtlpGateway,
    {},
    'receives nothing: none of metrics, otlpMetrics, logs, otlpLogs and traces is given',
  ],
  ['a gateway to a missing receiver', OtlpGateway, { logs: [undefined] }, 'logs[0]: is no receiver'],
])('%s is reported, not thrown', (_, Pipeline, props, message) => {
  const config = newConfig();
  const pipeline = new Pipeline(config, 'default', props as never);

  expect(wrongPropsOf(pipeline).map((problem) => problem.message)).toContain(message);
  expect(() => config.check()).not.toThrow();
});
