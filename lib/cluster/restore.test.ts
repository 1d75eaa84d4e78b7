import type { FieldsV1 } from './field-set';
import {
  type ManagedFields,
  type ManagedObject,
  restoredManagedFields,
  restoreProblem,
  restoringManifest,
} from './restore';

const OURS = 'cdk8s-alloy';

function managed(manager: string, fieldsV1: FieldsV1, members: Partial<ManagedFields> = {}): ManagedFields {
  return { manager, operation: 'Apply', apiVersion: 'apps/v1', fieldsType: 'FieldsV1', fieldsV1, ...members };
}

function deployment(spec: unknown, managedFields: readonly ManagedFields[]): ManagedObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'app', namespace: 'shop', uid: 'u', resourceVersion: '7', managedFields },
    spec,
    status: { replicas: 1 },
  };
}

const identity = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'app', namespace: 'shop' } };
const scaler = managed('kubectl', { 'f:spec': { 'f:replicas': {} } }, { operation: 'Update', subresource: 'scale' });

describe('an object that was applied before', () => {
  const before = deployment({ minReadySeconds: 1, replicas: 2, paused: false }, [
    managed(OURS, { 'f:spec': { 'f:minReadySeconds': {} } }),
    scaler,
  ]);

  test('gets what was applied, and nothing of others', () => {
    const now = deployment({ minReadySeconds: 9, replicas: 2 }, [
      managed(OURS, { 'f:spec': { 'f:minReadySeconds': {} } }),
      scaler,
    ]);

    expect(restoringManifest(before, now, OURS)).toEqual({ ...identity, spec: { minReadySeconds: 1 } });
    expect(restoredManagedFields(before, now, now, OURS)).toBeUndefined();
  });

  test('loses what the deploy has added, by its not being applied', () => {
    const now = deployment({ minReadySeconds: 1, progressDeadlineSeconds: 3 }, [
      managed(OURS, { 'f:spec': { 'f:minReadySeconds': {}, 'f:progressDeadlineSeconds': {} } }),
    ]);

    expect(restoringManifest(before, now, OURS)).toEqual({ ...identity, spec: { minReadySeconds: 1 } });
  });

  test('gets a field back that the deploy has taken over, and its manager gets the field back', () => {
    const taken = managed(OURS, { 'f:spec': { 'f:minReadySeconds': {}, 'f:replicas': {} } });
    const now = deployment({ minReadySeconds: 1, replicas: 5 }, [taken]);
    const restored = deployment({ minReadySeconds: 1, replicas: 2 }, [taken]);

    expect(restoringManifest(before, now, OURS)).toEqual({ ...identity, spec: { minReadySeconds: 1, replicas: 2 } });
    expect(restoredManagedFields(before, now, restored, OURS)).toEqual(before.metadata.managedFields);
  });

  test('lets a manager keep what it has managed since', () => {
    const taken = managed(OURS, { 'f:spec': { 'f:minReadySeconds': {}, 'f:replicas': {} } });
    const now = deployment({ replicas: 5, paused: true }, [
      taken,
      { ...scaler, fieldsV1: { 'f:spec': { 'f:paused': {} } } },
    ]);

    expect(restoredManagedFields(before, now, now, OURS)).toEqual([
      before.metadata.managedFields![0],
      { ...scaler, fieldsV1: { 'f:spec': { 'f:paused': {}, 'f:replicas': {} } } },
    ]);
  });

  test('gets the value back of a field that nobody managed, which nobody manages then', () => {
    const taken = managed(OURS, { 'f:spec': { 'f:minReadySeconds': {}, 'f:paused': {} } });
    const now = deployment({ minReadySeconds: 1, replicas: 2, paused: true }, [taken, scaler]);

    expect(restoringManifest(before, now, OURS)).toEqual({ ...identity, spec: { minReadySeconds: 1, paused: false } });
    expect(restoredManagedFields(before, now, now, OURS)).toEqual(before.metadata.managedFields);
  });

  test('is made again if it is gone', () => {
    expect(restoringManifest(before, undefined, OURS)).toEqual({ ...identity, spec: { minReadySeconds: 1 } });
  });
});

describe('an object of somebody else', () => {
  const before = deployment({ replicas: 2 }, [managed('helm', { 'f:spec': { 'f:replicas': {} } })]);

  test('is left alone if the deploy has not touched it', () => {
    expect(restoringManifest(before, before, OURS)).toBeUndefined();
  });

  test('gets back what was taken, and does not stay ours', () => {
    const now = deployment({ replicas: 3 }, [managed(OURS, { 'f:spec': { 'f:replicas': {} } })]);

    expect(restoringManifest(before, now, OURS)).toEqual({ ...identity, spec: { replicas: 2 } });
    expect(restoredManagedFields(before, now, now, OURS)).toEqual(before.metadata.managedFields);
  });

  test('loses what was added to it', () => {
    const now = deployment({ replicas: 2, paused: true }, [
      managed(OURS, { 'f:spec': { 'f:paused': {} } }),
      managed('helm', { 'f:spec': { 'f:replicas': {} } }),
    ]);

    expect(restoringManifest(before, now, OURS)).toEqual(identity);
  });
});

test('fields that are named in another version of the API cannot be restored', () => {
  const before = deployment({}, [managed(OURS, { 'f:spec': {} }, { apiVersion: 'apps/v1beta1' })]);

  expect(restoreProblem(before, OURS)).toBe('it was applied as apps/v1beta1, and is read as apps/v1');
  expect(restoreProblem(deployment({}, [managed('helm', {}, { apiVersion: 'apps/v1beta1' })]), OURS)).toBeUndefined();
});
