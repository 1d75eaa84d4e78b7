import type { Manifest } from '../parity/proof';
import { topologies } from '../topologies';
import { synthesized } from '../topologies/synthesized';
import { applyDefinitions, removeDefinitions } from './definitions';
import { canI, kubectl, tryKubectl } from './kubectl';
import { applyCleanly, remove, waitForRollouts } from './manifests';
import { grantedBy, notGrantedIn } from './rights';

// The topologies of docs/topologies.md are taken by the API server as they are, in a namespace of the Pod Security level that they name, and of no stricter one.

const NAMESPACE = 'observability';
const LEVELS = ['privileged', 'baseline', 'restricted'] as const;

const all = topologies.flatMap((group) => group.topologies);

/** What the API server says to objects that it doesn't keep: errors, and warnings of pods that Pod Security will refuse. */
function objections(objects: readonly Manifest[]): string {
  const args = ['apply', '--server-side', '--dry-run=server', '--validate=strict', '--filename=-'];
  const items = objects.filter(({ kind }) => kind !== 'Namespace');
  const { status, stderr } = tryKubectl(args, JSON.stringify({ apiVersion: 'v1', kind: 'List', items }));
  return status === 0 ? stderr : `${stderr}\nstatus ${status}`;
}

beforeAll(applyDefinitions);

afterAll(removeDefinitions);

describe('without being kept', () => {
  beforeAll(() => {
    for (const name of [NAMESPACE, 'shop']) kubectl(['create', 'namespace', name]);
  });

  afterAll(() => {
    for (const name of [NAMESPACE, 'shop']) kubectl(['delete', 'namespace', name]);
  });

  describe.each(LEVELS)('in a namespace of the level %s', (level) => {
    beforeAll(() => {
      const labels = ['enforce', 'warn'].map((mode) => `pod-security.kubernetes.io/${mode}=${level}`);
      kubectl(['label', '--overwrite', 'namespace', NAMESPACE, ...labels]);
    });

    test.each(all.filter((topology) => topology.level === level))('$chart is taken', (topology) => {
      expect(objections(synthesized(topology))).toBe('');
    });

    // What restricted refuses of those that are privileged, baseline has refused already.
    const looser = all.filter((topology) => topology.level === LEVELS[LEVELS.indexOf(level) - 1]);
    if (looser.length === 0) return;
    test.each(looser)('$chart would be refused', (topology) => {
      expect(objections(synthesized(topology))).toContain(`would violate PodSecurity "${level}:latest"`);
    });
  });
});

describe.each(topologies.find(({ title }) => title.startsWith('Clusters'))!.topologies)('$chart', (topology) => {
  const objects = synthesized(topology);

  afterAll(() => remove(objects));

  test('runs, with its rights and no others', async () => {
    applyCleanly(objects);
    waitForRollouts(objects);

    for (const account of objects.filter(({ kind }) => kind === 'ServiceAccount')) {
      const granted = grantedBy(objects, account);
      expect(await canI(granted)).toEqual(granted.map(() => true));
      const others = notGrantedIn(granted, account);
      const answers = await canI(others);
      expect(others.filter((_, i) => answers[i])).toEqual([]);
    }
  });
});
