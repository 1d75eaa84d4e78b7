import { App, Chart, Size } from 'cdk8s';
import { workloadProblems } from '../../../test/harness/workload';
import { wrongPropsOf } from '../../config';
import { Alloy, type AlloyProps, AlloyService, AlloyStorage, ConfigDelivery, Controller, NamespaceObject } from '..';

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

test("values are the compiler's matter", () => {
  expect(problems({ clusterDomain: 7, stabilityLevel: 'ga', extraArgs: [] })).toEqual([]);
});

test.each<[object, string]>([
  [{ networkPolicy: { egress: { too: {} } } }, 'networkPolicy.egress.too: there is no such prop'],
  [{ probes: { live: {} } }, 'probes.live: there is no such prop'],
  [{ resources: { memory: '1Gi' } }, 'resources.memory: there is no such prop'],
  [{ ingress: { hosts: [], rules: [] } }, 'ingress.hosts: there is no such prop'],
  [{ verticalAutoscaling: { minAllowed: { ram: 1 } } }, 'verticalAutoscaling.minAllowed.ram: there is no such prop'],
])('props in props are looked into: %j', (props, message) => {
  expect(problems(props).map(([text]) => text)).toEqual([message]);
});

test.each<[string, AlloyProps, string, string]>([
  [
    'the controller',
    { controller: Controller.statefulSet({ replica: 3 } as never) },
    'controller.replica: there is no such prop',
    'replicas',
  ],
  [
    'claims',
    {
      controller: Controller.statefulSet(),
      storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(1), whenDelete: 'Delete' } as never),
    },
    'storage.whenDelete: there is no such prop',
    'whenDeleted',
  ],
  [
    'the Service',
    { service: AlloyService.nodePort({ nodePort: {} } as never) },
    'service.nodePort: there is no such prop',
    'nodePorts',
  ],
  [
    'the Namespace',
    { namespaceObject: NamespaceObject.create({ label: {} } as never) },
    'namespaceObject.label: there is no such prop',
    'labels',
  ],
  [
    'the reloader',
    { configDelivery: ConfigDelivery.reload({ resources: { cpuLimits: '1' } } as never) },
    'configDelivery.resources.cpuLimits: there is no such prop',
    'cpuLimit',
  ],
])('so are options of %s', (_, props, message, hint) => {
  const alloy = new Alloy(new Chart(new App(), 'chart'), 'alloy', props);

  expect(workloadProblems(alloy).map((problem) => [problem.message, problem.hint])).toEqual([
    [message, expect.stringContaining(hint)],
  ]);
});

test('what is no workload may be left out', () => {
  expect(
    problems({ service: AlloyService.none(), namespaceObject: NamespaceObject.none(), rbacObjects: false }),
  ).toEqual([]);
});
