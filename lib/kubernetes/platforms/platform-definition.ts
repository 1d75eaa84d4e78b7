import type { k8s } from 'cdk8s-plus-28';
import type { ExtraRule } from '../access/rbac';
import type { AlloyServiceAccountProps } from '../access/service-account';
import type { AlloyContainerProps } from '../workload/container';
import type { ControllerKind } from '../workload/controller';
import type { AlloyPodProps } from '../workload/pod';

/** Default props of an Alloy on a platform. Maps and lists are merged; for anything else, the user's value wins. */
export type PlatformProps = Pick<
  AlloyContainerProps & AlloyPodProps & AlloyServiceAccountProps,
  | 'affinity'
  | 'command'
  | 'dnsPolicy'
  | 'image'
  | 'nodeSelector'
  | 'podAnnotations'
  | 'podLabels'
  | 'resources'
  | 'serviceAccountAnnotations'
  | 'tolerations'
>;

/** The workload that a platform checks, with everything that is derived or added by hand. */
export interface PlatformWorkload {
  readonly controller: ControllerKind;
  readonly namespace: string;
  readonly namespaceObject: boolean;
  readonly claimPerPod: boolean;
  readonly pod: k8s.PodSpec;
  readonly annotations: { readonly [key: string]: string };
}

/** Something that the platform refuses. */
export interface PlatformProblem {
  readonly message: string;
  /** How to fix it. */
  readonly hint: string;
  /** @default 'error' */
  readonly severity?: 'error' | 'warning';
}

/** What is different about a kind of cluster or nodes. */
export interface PlatformDefinition {
  /** The name of the platform, for messages. */
  readonly title: string;
  /** @default - none */
  readonly props?: PlatformProps;
  /** Adapts the derived pod to the platform. @default - unchanged */
  readonly pod?: (spec: k8s.PodSpec) => k8s.PodSpec;
  /** RBAC rules that the platform itself needs. They don't cause a token to be mounted. @default - none */
  readonly rules?: (namespace: string) => readonly ExtraRule[];
  /** What the platform refuses in a workload. @default - nothing */
  readonly refuses?: (workload: PlatformWorkload) => readonly PlatformProblem[];
}
