import { k8s } from 'cdk8s-plus-28';
import { httpServerOf } from './http-server';
import { AlloyProbe, probesOf } from './probes';

const server = httpServerOf([]);

test('a field of the props replaces the derived one, and the others stay', () => {
  const { readinessProbe } = probesOf(server, {
    readiness: AlloyProbe.derived({ initialDelaySeconds: 15, timeoutSeconds: 5 }),
  });

  expect(readinessProbe).toMatchObject({
    httpGet: { path: '/-/ready' },
    initialDelaySeconds: 15,
    timeoutSeconds: 5,
  });
});

test('another way to ask takes the place of the derived one', () => {
  const { livenessProbe } = probesOf(server, {
    liveness: AlloyProbe.derived({ tcpSocket: { port: k8s.IntOrString.fromNumber(1) } }),
  });

  expect(livenessProbe).not.toHaveProperty('httpGet');
  expect(livenessProbe).toMatchObject({ tcpSocket: {}, failureThreshold: 4 });
});

test('a probe can be taken away', () => {
  expect(Object.keys(probesOf(server, { liveness: AlloyProbe.none(), startup: AlloyProbe.none() }))).toEqual([
    'readinessProbe',
  ]);
});
