import { type AlloyProps, Controller, Platform } from '../../lib';
import { chartCases } from '../parity/chart-cases';
import { chartValues } from '../parity/chart-values';
import { type Manifest, objectsOf, type Proof } from '../parity/proof';
import { applyDefinitions, removeDefinitions } from './definitions';
import { kubectl, tryKubectl } from './kubectl';

// What the official chart's values and test cases are here, and every platform, is taken by the API server as it is: no unknown field, no
// value that can't be.

const namespaces = ['monitoring', 'elsewhere', 'shop'];

beforeAll(async () => {
  await applyDefinitions();
  for (const namespace of namespaces) kubectl(['create', 'namespace', namespace]);
});

afterAll(() => {
  for (const namespace of namespaces) tryKubectl(['delete', 'namespace', namespace, '--wait=false']);
  removeDefinitions();
});

/** What the API server says to objects that it doesn't keep. */
function refusals(objects: readonly Manifest[]): string {
  const args = ['apply', '--server-side', '--dry-run=server', '--validate=strict', '--filename=-'];
  const { status, stderr } = tryKubectl(args, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
  return status === 0 ? '' : stderr;
}

test.each(chartCases.filter(({ facts }) => facts.length > 0))('the case $name', (program) => {
  expect(refusals(objectsOf(program))).toBe('');
});

/** Samples that are short in the proofs: a container without an image, a claim without its size. */
const SHORT = ['controller.initContainers', 'controller.extraContainers', 'controller.volumeClaimTemplates'];
const proofs = chartValues
  .flatMap(({ rows }) => rows)
  .flatMap(({ values, proof }): { values: string; proof: Proof }[] =>
    proof === undefined || values.some((value) => SHORT.includes(value)) ? [] : [{ values: values.join(', '), proof }],
  );

test.each(proofs)('the value $values', ({ proof }) => {
  expect(refusals(objectsOf(proof))).toBe('');
});

const LOGS = 'loki.source.file "l" {\n targets = [{ __path__ = "/var/log/syslog" }]\n forward_to = []\n}';

test.each<[string, AlloyProps, string]>([
  ['OpenShift', { platform: Platform.openShift() }, ''],
  ['OpenShift, with constraints that allow log files', { platform: Platform.openShift({ scc: 'privileged' }) }, LOGS],
  ['GKE Autopilot', { platform: Platform.gkeAutopilot() }, LOGS],
  ['EKS Fargate', { platform: Platform.eksFargate(), controller: Controller.deployment() }, ''],
  ['AKS', { platform: Platform.aks({ workloadIdentity: '00000000-0000-0000-0000-000000000001' }) }, ''],
  ['Bottlerocket', { platform: Platform.bottlerocket() }, LOGS],
  ['Talos', { platform: Platform.talos() }, LOGS],
  ['Windows', { platform: Platform.windows() }, ''],
  ['Windows, as a process of the node', { platform: Platform.windows({ hostProcess: true }) }, ''],
])('the platform %s', (_, props, config) => {
  expect(refusals(objectsOf({ props, config }))).toBe('');
});
