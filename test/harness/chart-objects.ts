import type { KubernetesObject } from '../../lib/diff';
import { chartObjects as objects } from '../../lib/helm';

/** The objects of a release of the alloy chart, for tests that look at objects of others. */
export const chartObjects = objects as unknown as (
  values: object,
  release: { readonly name: string; readonly namespace: string },
) => readonly KubernetesObject[];
