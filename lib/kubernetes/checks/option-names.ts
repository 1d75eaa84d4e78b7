import { type PropNames, wrongProp, wrongProps } from '../../config';
import { formatPath } from '../../values';
import type { ExternalServiceOptions } from '../network/service';
import type {
  ControllerChoice,
  ControllerOptions,
  DaemonSetOptions,
  DeploymentOptions,
  ReplicasOptions,
  StatefulSetOptions,
} from '../workload/controller';
import type { NamespaceProps } from '../workload/namespace-object';
import type { ReloaderProps } from '../workload/reloader';
import type { ClaimPerPodOptions } from '../workload/storage';
import type { WorkloadCheck } from './workload-check';

const ofAll: PropNames<ControllerOptions> = {
  minReady: 'prop',
  revisionHistoryLimit: 'prop',
  labels: 'prop',
  annotations: 'prop',
};
const ofReplicas: PropNames<ReplicasOptions> = { ...ofAll, replicas: 'prop', disruptionBudget: 'prop' };
const ofDaemonSet: PropNames<DaemonSetOptions> = {
  ...ofAll,
  maxUnavailable: 'prop',
  maxSurge: 'prop',
  updateStrategy: 'prop',
};
const ofDeployment: PropNames<DeploymentOptions> = {
  ...ofReplicas,
  maxUnavailable: 'prop',
  maxSurge: 'prop',
  updateStrategy: 'prop',
};
const ofStatefulSet: PropNames<StatefulSetOptions> = {
  ...ofReplicas,
  podManagement: 'prop',
  partition: 'prop',
  updateStrategy: 'prop',
  volumeClaimTemplates: 'prop',
};
const ofClaim: PropNames<ClaimPerPodOptions> = {
  size: 'reference',
  storageClass: 'prop',
  whenDeleted: 'prop',
  whenScaled: 'prop',
};
const ofService: PropNames<ExternalServiceOptions> = {
  internalTrafficPolicy: 'prop',
  externalTrafficPolicy: 'prop',
  nodePorts: 'prop',
  annotations: 'prop',
  labels: 'prop',
};
const ofNamespace: PropNames<NamespaceProps> = { podSecurity: 'prop', labels: 'prop' };
const ofReloader: PropNames<ReloaderProps> = {
  image: 'prop',
  resources: { cpuRequest: 'prop', cpuLimit: 'prop', memoryRequest: 'prop', memoryLimit: 'prop' },
};

/** What untyped code may get wrong in the options of `Controller.deployment(...)` and its like. */
export const optionNames: WorkloadCheck = {
  rules: [wrongProp],

  check({ input, controller, storage, delivery }, report) {
    const { service, namespaceObject } = input.props;
    const problems = [
      ...problemsOfController(controller.choice),
      ...(storage.claimTemplate === undefined ? [] : wrongProps(storage.claimTemplate, ofClaim, ['storage'])),
      ...(service === undefined ? [] : wrongProps(service.options, ofService, ['service'])),
      ...(namespaceObject?.props === undefined
        ? []
        : wrongProps(namespaceObject.props, ofNamespace, ['namespaceObject'])),
      ...(delivery.reloader === undefined ? [] : wrongProps(delivery.reloader, ofReloader, ['configDelivery'])),
    ];
    for (const { message, path, hint = `see \`${path[0]}\`` } of problems) {
      report(wrongProp, `${formatPath(path)}: ${message}`, hint);
    }
  },
};

function problemsOfController({ kind, options }: ControllerChoice) {
  switch (kind) {
    case 'DaemonSet':
      return wrongProps(options, ofDaemonSet, ['controller']);
    case 'Deployment':
      return wrongProps(options, ofDeployment, ['controller']);
    case 'StatefulSet':
      return wrongProps(options, ofStatefulSet, ['controller']);
  }
}
