import { App, Chart, Size } from 'cdk8s';
import { wrongPropsOf } from '../../config';
import { Alloy, AlloyStorage, Controller } from '..';
import { workloadProblems } from '../testing/harness';

const problems = (props: unknown) =>
  wrongPropsOf(new Alloy(new Chart(new App(), 'chart'), 'alloy', props as never)).map(({ message, hint }) => [
    message,
    hint,
  ]);

test('a misspelt prop is reported with the one that was meant', () => {
  expect(problems({ clusterng: {} })).toEqual([
    ['clusterng: there is no such prop', expect.stringContaining('clustering')],
  ]);
});

test('all that is of a wrong kind is reported, and the workload is made without it', () => {
  expect(
    problems({ clustering: true, tolerations: {}, namespace: 7, service: true }).map(([message]) => message),
  ).toEqual([
    'clustering: expected an object, got true',
    'tolerations: expected a list, got an object',
    'namespace: expected a string, got 7',
    'service: expected an object, got true',
  ]);
});

test.each<[object, string]>([
  [{ service: { anotations: {} } }, 'service.anotations: there is no such prop'],
  [
    { service: { type: 'Cluster' } },
    "service.type: expected one of 'ClusterIP', 'NodePort', 'LoadBalancer', got a string",
  ],
  [
    { networkPolicy: { flavor: 'calico' } },
    "networkPolicy.flavor: expected one of 'kubernetes', 'cilium', got a string",
  ],
  [{ networkPolicy: { egress: { too: {} } } }, 'networkPolicy.egress.too: there is no such prop'],
  [
    { namespaceObject: { podSecurity: 'high' } },
    "namespaceObject.podSecurity: expected one of 'restricted', 'baseline', 'privileged', got a string",
  ],
  [{ configDelivery: 'reloader' }, "configDelivery: expected one of 'rollout', 'immutable', 'reload', got a string"],
  [{ httpServer: { port: '80' } }, 'httpServer.port: expected a whole number, 0 or more, got a string'],
  [{ probes: { live: {} } }, 'probes.live: there is no such prop'],
  [{ resources: { memory: '1Gi' } }, 'resources.memory: there is no such prop'],
  [{ ingress: { hosts: [] } }, 'ingress.hosts: there is no such prop'],
  [{ verticalAutoscaling: { minAllowed: { ram: 1 } } }, 'verticalAutoscaling.minAllowed.ram: there is no such prop'],
])('props in props are looked into: %j', (props, message) => {
  expect(problems(props).map(([text]) => text)).toEqual([message]);
});

test('options of the controller and of its claims are looked into', () => {
  const controller = Controller.statefulSet({ replica: 3, updateStrategy: 'Recreate' } as never);
  const storage = AlloyStorage.claimPerPod({ size: Size.gibibytes(1), whenDelete: 'Delete' } as never);
  const alloy = new Alloy(new Chart(new App(), 'chart'), 'alloy', { controller, storage });

  expect(workloadProblems(alloy).map(({ message, hint }) => [message, hint])).toEqual([
    ['controller.replica: there is no such prop', expect.stringContaining('replicas')],
    ["controller.updateStrategy: expected one of 'RollingUpdate', 'OnDelete', got a string", expect.anything()],
    ['storage.whenDelete: there is no such prop', expect.stringContaining('whenDeleted')],
  ]);
});

test('what is no workload may be left out', () => {
  expect(problems({ service: false, namespaceObject: false, rbacObjects: false })).toEqual([]);
});
