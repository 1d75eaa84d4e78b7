import type { k8s } from 'cdk8s-plus-28';
import type { ExtraRule } from '../access/rbac';
import type { AlloyServiceAccountProps } from '../access/service-account';
import type { AlloyContainerProps } from '../workload/container';
import type { ControllerKind } from '../workload/controller';
import type { AlloyPodProps } from '../workload/pod';

/** What a platform gives to the props of an Alloy. Maps and lists are joined; of anything else, the props' own value wins. */
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

/** A workload as a platform judges it: whole, with everything that is derived and added by hand. */
export interface PlatformWorkload {
  readonly controller: ControllerKind;
  readonly namespace: string;
  readonly namespaceObject: boolean;
  readonly claimPerPod: boolean;
  readonly pod: k8s.PodSpec;
  readonly annotations: { readonly [key: string]: string };
}

/** Something that the platform doesn't run. */
export interface PlatformProblem {
  readonly message: string;
  /** The way out. */
  readonly hint: string;
  /** @default 'error' */
  readonly severity?: 'error' | 'warning';
}

/** What is different about a kind of cluster or nodes. */
export interface PlatformDefinition {
  /** As the platform calls itself, in messages. */
  readonly title: string;
  /** @default - none */
  readonly props?: PlatformProps;
  /** The pod as the platform wants it, from the derived one. @default - as it is derived */
  readonly pod?: (spec: k8s.PodSpec) => k8s.PodSpec;
  /** RBAC rules that the platform itself asks for. They are no reason to mount a token. @default - none */
  readonly rules?: (namespace: string) => readonly ExtraRule[];
  /** What of a workload the platform wouldn't run. @default - it runs everything */
  readonly refuses?: (workload: PlatformWorkload) => readonly PlatformProblem[];
}
