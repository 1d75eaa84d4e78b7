import type { Construct } from 'constructs';
import { wrongPropsOf } from '../config/props';
import { LokiDestination, OtlpGateway, PodDiscovery, PodLogs, PodMetrics, SelfMonitoring, TempoDestination } from '.';
import { newConfig } from './testing/blocks';

type Make = new (scope: Construct, id: string, props: never) => Construct;

test.each<[string, Make, unknown, string]>([
  ['a misspelt prop', LokiDestination, { tennant: 'a' }, 'tennant: there is no such prop'],
  [
    'an unknown kind of authentication',
    TempoDestination,
    { authentication: { kind: 'digest' } },
    "authentication: expected an object with the kind 'basic' or 'bearer'",
  ],
  [
    'a secret in clear',
    LokiDestination,
    { authentication: { kind: 'bearer', token: 'hunter2' } },
    'authentication.token: expected an expression, got a string',
  ],
  [
    'a password without a user',
    LokiDestination,
    { authentication: { kind: 'basic', password: 'hunter2' } },
    'authentication.username: is missing',
  ],
  ['a namespace that is no list', PodDiscovery, { namespaces: 'shop' }, 'namespaces: expected a list, got a string'],
  ['targets for a discovery', PodMetrics, { pods: [], forwardTo: [] }, 'pods: expected a PodDiscovery, got a list'],
  ['no receiver', PodLogs, { forwardTo: [] }, 'forwardTo: names no receiver, so that all would be dropped'],
  ['a receiver by its name', SelfMonitoring, { forwardTo: 'default' }, 'forwardTo: expected a list, got a string'],
  ['a gateway to nowhere', OtlpGateway, {}, 'receives nothing: none of metrics, logs and traces is given'],
])('%s is reported, not thrown', (_, Pipeline, props, message) => {
  const pipeline = new Pipeline(newConfig(), 'default', props as never);

  expect(wrongPropsOf(pipeline).map((problem) => problem.message)).toContain(message);
  expect(JSON.stringify(wrongPropsOf(pipeline))).not.toContain('hunter2');
});
