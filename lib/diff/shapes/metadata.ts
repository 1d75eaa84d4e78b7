import { namedMap, type Shape } from './shape';

const IGNORED: Shape = { ignored: true };

/** Annotations that kubectl and controllers keep for themselves. */
const OWN_ANNOTATIONS = new Set([
  'kubectl.kubernetes.io/last-applied-configuration',
  'deployment.kubernetes.io/revision',
  'deprecated.daemonset.template.generation',
]);

const annotation = (name: string): Shape => (OWN_ANNOTATIONS.has(name) ? IGNORED : {});

/** The metadata of an object. Its name and namespace are what it is matched by; what the API server writes is left out. */
export const metadata: Shape = {
  label: '',
  fields: {
    labels: namedMap('label'),
    annotations: namedMap('annotation', annotation),
    finalizers: { set: true },
    name: IGNORED,
    namespace: IGNORED,
    creationTimestamp: IGNORED,
    deletionGracePeriodSeconds: IGNORED,
    deletionTimestamp: IGNORED,
    generation: IGNORED,
    managedFields: IGNORED,
    resourceVersion: IGNORED,
    selfLink: IGNORED,
    uid: IGNORED,
  },
};

/** The metadata of the pods that a workload makes. */
export const podMetadata: Shape = {
  label: '',
  fields: {
    labels: namedMap('pod label'),
    annotations: namedMap('pod annotation', annotation),
    creationTimestamp: IGNORED,
  },
};
