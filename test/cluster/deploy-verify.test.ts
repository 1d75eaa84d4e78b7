import { alloyIn } from './alloy-pods';
import { AlloyStandIn, recordingsOf } from './alloy-stand-in';
import { deploy, manifestsOf, removeNamespaces, removeTemporaryFolders } from './deploying';
import { type KubernetesObject, kubectl } from './kubectl';
import { live } from './manifests';

const NAMESPACE = 'deploy-verify';
const objects = alloyIn(NAMESPACE);
const daemonSet = objects.find(({ kind }) => kind === 'DaemonSet')!;
let healthy: AlloyStandIn;
let unreachable: AlloyStandIn;

beforeAll(async () => {
  healthy = await AlloyStandIn.start(recordingsOf('healthy'));
  unreachable = await AlloyStandIn.start(recordingsOf('unreachable'));
  expect((await deploy('--yes', '--dir', manifestsOf(...objects))).status).toBe(0);
});

afterAll(async () => {
  removeNamespaces(NAMESPACE);
  removeTemporaryFolders();
  await Promise.all([healthy.stop(), unreachable.stop()]);
});

function answeredBy({ address }: AlloyStandIn): void {
  kubectl(['annotate', '--overwrite', 'namespace', NAMESPACE, `simulated.test/forward=12345=${address}`]);
}

const imageOf = (object: KubernetesObject) => object['spec'].template.spec.containers[0].image;

test('--verify asks the Alloy that was applied, and succeeds where it works', async () => {
  answeredBy(healthy);

  const { status, stdout, stderr } = await deploy('--yes', '--verify', '--dir', manifestsOf(...objects));

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(`Verifying Service/alloy (${NAMESPACE}):\n`);
  expect(healthy.requests).toContain('GET /metrics');
});

test('an Alloy that runs, but loses data, fails --verify, and is rolled back where that is wanted', async () => {
  answeredBy(unreachable);
  const text = JSON.stringify(objects).replaceAll('alloy:v1.18.1', 'alloy:v1.18.2');
  const dir = manifestsOf(...JSON.parse(text));

  const { status, stderr } = await deploy('--yes', '--verify', '--rollback-on-failure', '--dir', dir);

  expect(status).toBe(1);
  expect(stderr).toContain(
    `Alloy behind Service alloy in namespace ${NAMESPACE} does not work. What was there before was put back`,
  );
  expect(imageOf(live(daemonSet))).toBe(imageOf(daemonSet));
});
