import { isSame } from '../comparison/canonical';
import { isFields, plainText } from '../objects/plain-data';
import { podTemplate } from './pod';
import { named, type Shape } from './shape';

const QUANTITIES: Shape = { each: { type: 'quantity' } };

/** A field that an existing object keeps for life. */
export function fixed(shape: Shape, reason: string): Shape {
  return { ...shape, refused: (old, next) => (isSame(old, next) ? undefined : reason) };
}

const selector: Shape = fixed({ emptyCounts: true }, 'the selector of a workload is immutable');
const rollingUpdate = (fields: Shape['fields']): Shape => ({
  label: 'strategy',
  fields: { type: { default: 'RollingUpdate' }, rollingUpdate: { fields: fields! } },
});
const ofStatefulSet = (shape: Shape) => fixed(shape, 'of a StatefulSet this is immutable');

/** `spec` of a PersistentVolumeClaim, or of a template for one. */
const claimSpec: Shape = {
  label: '',
  fields: {
    volumeMode: { default: 'Filesystem' },
    accessModes: { set: true },
    resources: { fields: { requests: QUANTITIES, limits: QUANTITIES } },
  },
};

export const deployment: Shape = {
  fields: {
    spec: {
      label: '',
      fields: {
        replicas: { default: 1 },
        selector,
        strategy: rollingUpdate({ maxSurge: { default: '25%' }, maxUnavailable: { default: '25%' } }),
        minReadySeconds: { default: 0 },
        paused: { default: false },
        progressDeadlineSeconds: { default: 600 },
        revisionHistoryLimit: { default: 10 },
        template: podTemplate,
      },
    },
  },
};

export const replicaSet: Shape = {
  fields: {
    spec: {
      label: '',
      fields: { replicas: { default: 1 }, selector, minReadySeconds: { default: 0 }, template: podTemplate },
    },
  },
};

export const daemonSet: Shape = {
  fields: {
    spec: {
      label: '',
      fields: {
        selector,
        updateStrategy: rollingUpdate({ maxSurge: { default: 0 }, maxUnavailable: { default: 1 } }),
        minReadySeconds: { default: 0 },
        revisionHistoryLimit: { default: 10 },
        template: podTemplate,
      },
    },
  },
};

export const statefulSet: Shape = {
  fields: {
    spec: {
      label: '',
      fields: {
        replicas: { default: 1 },
        selector,
        serviceName: ofStatefulSet({}),
        podManagementPolicy: ofStatefulSet({ default: 'OrderedReady' }),
        updateStrategy: rollingUpdate({ partition: { default: 0 }, maxUnavailable: { default: 1 } }),
        minReadySeconds: { default: 0 },
        revisionHistoryLimit: { default: 10 },
        persistentVolumeClaimRetentionPolicy: {
          fields: { whenDeleted: { default: 'Retain' }, whenScaled: { default: 'Retain' } },
        },
        template: podTemplate,
        volumeClaimTemplates: ofStatefulSet({
          label: '',
          noun: 'volume claim',
          key: (claim) => plainText(isFields(claim['metadata']) ? claim['metadata']['name'] : undefined),
          each: {
            fields: {
              apiVersion: { default: 'v1' },
              kind: { default: 'PersistentVolumeClaim' },
              metadata: { label: '', fields: { creationTimestamp: { ignored: true } } },
              spec: claimSpec,
              status: { ignored: true },
            },
          },
        }),
      },
    },
  },
};

const jobFields: Shape['fields'] = {
  backoffLimit: { default: 6 },
  completions: { defaultFrom: ({ parallelism }) => (parallelism === undefined ? 1 : undefined) },
  parallelism: { default: 1 },
  completionMode: { default: 'NonIndexed' },
  manualSelector: { default: false },
  podReplacementPolicy: { default: 'TerminatingOrFailed' },
  suspend: { default: false },
};

const ofJob = (shape: Shape) => fixed(shape, 'of a Job this is immutable');

export const job: Shape = {
  fields: {
    spec: {
      label: '',
      fields: {
        ...jobFields,
        completionMode: ofJob(jobFields['completionMode']!),
        selector: ofJob({ emptyCounts: true }),
        template: ofJob(podTemplate),
      },
    },
  },
};

export const cronJob: Shape = {
  fields: {
    spec: {
      label: '',
      fields: {
        concurrencyPolicy: { default: 'Allow' },
        successfulJobsHistoryLimit: { default: 3 },
        failedJobsHistoryLimit: { default: 1 },
        suspend: { default: false },
        jobTemplate: {
          label: '',
          fields: {
            metadata: { label: 'job metadata', fields: { creationTimestamp: { ignored: true } } },
            spec: {
              label: '',
              fields: { ...jobFields, suspend: { label: 'job suspend', default: false }, template: podTemplate },
            },
          },
        },
      },
    },
  },
};

export const pod: Shape = { fields: { spec: podTemplate.fields!['spec']! } };

export const claim: Shape = {
  fields: {
    spec: {
      label: '',
      fields: {
        ...claimSpec.fields,
        volumeName: fixed({}, 'the volume of a claim is immutable once it is bound'),
        storageClassName: fixed({}, 'the storage class of a claim is immutable'),
        accessModes: fixed({ set: true }, 'the access modes of a claim are immutable'),
      },
    },
  },
};

export const autoscaler: Shape = {
  fields: { spec: { label: '', fields: { minReplicas: { default: 1 }, metrics: { set: true } } } },
};

export const disruptionBudget: Shape = {
  fields: { spec: { label: '', fields: { selector: { emptyCounts: true } } } },
};

export const limitRange: Shape = {
  fields: { spec: { label: '', fields: { limits: { set: true, each: { each: QUANTITIES } } } } },
};

export const resourceQuota: Shape = {
  fields: { spec: { label: '', fields: { hard: QUANTITIES, scopes: { set: true } } } },
};

export const serviceAccount: Shape = {
  fields: {
    imagePullSecrets: named('image pull secret', {}),
    secrets: named('secret', {}),
  },
};
