import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, Size } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { AlloyProbe, AlloyService, AlloyStorage, Autoscaler, ConfigDelivery, Platform } from '../kubernetes';
import { readWorkloadFile } from './index';

const schema = JSON.parse(readFileSync(join(__dirname, '../../schema/stack.schema.json'), 'utf8'));
const read = (text: string) => readWorkloadFile(text, 'alloy.yaml', schema);

const propsOf = (text: string) => {
  const lines = text.split('\n').map((line) => `    ${line}`);
  return read(`workloads:\n  alloy:\n${lines.join('\n')}\n`).workloads[0]!.props;
};
const problemsOf = (text: string): readonly string[] => read(text).problems;

test.each([
  ['terminationGracePeriod: 1m30s', { terminationGracePeriod: Duration.seconds(90) }],
  ['resources: { memoryLimit: 2Gi, cpuLimit: "2" }', { resources: { memoryLimit: Size.gibibytes(2), cpuLimit: '2' } }],
  ['storage: hostPath', { storage: AlloyStorage.hostPath() }],
  ['storage: { claim: data }', { storage: AlloyStorage.claim('data') }],
  ['service: none', { service: AlloyService.none() }],
  ['platform: talos', { platform: Platform.talos() }],
  ['platform: { openShift: { scc: own } }', { platform: Platform.openShift({ scc: 'own' }) }],
  [
    'configDelivery: { existingConfigMap: { name: mine, key: a } }',
    { configDelivery: ConfigDelivery.existingConfigMap('mine', { key: 'a' }) },
  ],
  [
    'probes: { liveness: none, readiness: { derived: { timeoutSeconds: 5 } } }',
    { probes: { liveness: AlloyProbe.none(), readiness: AlloyProbe.derived({ timeoutSeconds: 5 }) } },
  ],
  [
    'volumes: [{ name: a, emptyDir: { sizeLimit: 1Gi } }]',
    { volumes: [{ name: 'a', emptyDir: { sizeLimit: k8s.Quantity.fromString('1Gi') } }] },
  ],
  [
    'lifecycle: { preStop: { httpGet: { port: 80, path: / } } }',
    { lifecycle: { preStop: { httpGet: { port: k8s.IntOrString.fromNumber(80), path: '/' } } } },
  ],
  [
    'networkPolicy: { from: { otlp-grpc: [{ podSelector: {} }] } }',
    { networkPolicy: { from: { 'otlp-grpc': [{ podSelector: {} }] } } },
  ],
])('%s', (text, props) => {
  expect(propsOf(text)).toEqual(props);
});

test('an alternative is told by what it is', () => {
  const replicas = (text: string) => propsOf(`controller: { deployment: { replicas: ${text} } }`).controller;

  expect(replicas('external')?.choice.options).toEqual({ replicas: 'external' });
  expect(replicas('{ horizontal: { max: 5 } }')?.choice.options).toMatchObject({
    replicas: { max: Autoscaler.horizontal({ max: 5 }).max },
  });
});

test('all problems are told at once, each with its position and what was expected', () => {
  expect(
    problemsOf(`namespaces: a
workloads:
  m:
    confg: x
    storage: { claimPerPod: {} }
    controller: { statefulset: {} }
    resources: { memoryLimit: 2GB, cpuRequest: 1 }
    volumes:
      - name: x
        emptyDirr: {}
    grants: host
    platform: { talos: { x: 1 } }
    clustering:
`),
  ).toEqual([
    'alloy.yaml:1:1: namespaces: there is no such prop: did you mean "namespace"?',
    'alloy.yaml:4:5: workloads.m.confg: there is no such prop: did you mean "config"?',
    'alloy.yaml:5:29: workloads.m.storage.claimPerPod.size: is missing',
    'alloy.yaml:6:19: workloads.m.controller.statefulset: there is no such prop: did you mean "statefulSet"?',
    'alloy.yaml:7:31: workloads.m.resources.memoryLimit: expected a size, as in 512Mi or 10Gi',
    'alloy.yaml:7:48: workloads.m.resources.cpuRequest: expected a text: put it in quotes',
    'alloy.yaml:10:9: workloads.m.volumes[0].emptyDirr: there is no such prop: did you mean "emptyDir"?',
    'alloy.yaml:11:13: workloads.m.grants: expected a list',
    'alloy.yaml:12:26: workloads.m.platform.talos.x: there is no such prop: it takes none',
    'alloy.yaml:13:5: workloads.m.clustering: expected a mapping',
  ]);
});

test.each([
  ['', /^alloy\.yaml:1:1: expected a mapping with `workloads`/],
  ['a: b: c', /^alloy\.yaml:1:\d+: Nested mappings/],
  ['a: &x 1\nnamespace: *x', /a: there is no such prop/],
  ['workloads: { a: {}, a: {} }', /^alloy\.yaml:1:\d+: Map keys must be unique/],
])('%j is refused', (text, message) => {
  expect(problemsOf(text)[0]).toMatch(message);
});

test('a Service without an address of its own has a form, too', () => {
  expect(propsOf('service: headless')).toEqual({ service: AlloyService.headless() });
});

test('fields are spelled as in Kubernetes', () => {
  expect(propsOf('sidecars: [{ name: a, ports: [{ containerPort: 1, hostIP: 10.0.0.1 }] }]').sidecars).toEqual([
    { name: 'a', ports: [{ containerPort: 1, hostIp: '10.0.0.1' }] },
  ]);
});
