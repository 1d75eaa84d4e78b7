import { anything, list, object, objectOf, oneOf, type PropChecks, wrongProps } from '../../config';
import { formatPath } from '../../values';
import type {
  ControllerOptions,
  DaemonSetOptions,
  DeploymentOptions,
  ReplicasOptions,
  StatefulSetOptions,
} from '../workload/controller';
import type { ClaimPerPodOptions } from '../workload/storage';
import type { Check } from './check';

// Numbers of pods are looked into by the check `replicas`.
const ofAll: PropChecks<ControllerOptions> = {
  minReady: object,
  revisionHistoryLimit: anything,
  labels: object,
  annotations: object,
};
const ofReplicas: PropChecks<ReplicasOptions> = { ...ofAll, replicas: anything, disruptionBudget: object };
const ofKind = {
  DaemonSet: {
    ...ofAll,
    maxUnavailable: anything,
    maxSurge: anything,
    updateStrategy: oneOf('RollingUpdate', 'OnDelete'),
  } satisfies PropChecks<DaemonSetOptions>,
  Deployment: {
    ...ofReplicas,
    maxUnavailable: anything,
    maxSurge: anything,
    updateStrategy: oneOf('RollingUpdate', 'Recreate'),
  } satisfies PropChecks<DeploymentOptions>,
  StatefulSet: {
    ...ofReplicas,
    podManagement: oneOf('Parallel', 'OrderedReady'),
    partition: anything,
    updateStrategy: oneOf('RollingUpdate', 'OnDelete'),
    volumeClaimTemplates: list,
  } satisfies PropChecks<StatefulSetOptions>,
};
const ofClaim = objectOf<ClaimPerPodOptions>({
  size: object,
  storageClass: anything,
  whenDeleted: oneOf('Retain', 'Delete'),
  whenScaled: oneOf('Retain', 'Delete'),
});

/** What untyped code may get wrong in the options of the controller and of its claims. */
export const controller: Check = ({ controller: { choice }, storage }, { error }) => {
  const problems = [
    ...wrongProps(choice.options, ofKind[choice.kind], ['controller']),
    ...(storage.claimTemplate === undefined ? [] : ofClaim(storage.claimTemplate, ['storage'])),
  ];
  for (const { message, path, hint = 'see `controller` and `storage`' } of problems) {
    error('wrong-prop', `${formatPath(path)}: ${message}`, hint);
  }
};
