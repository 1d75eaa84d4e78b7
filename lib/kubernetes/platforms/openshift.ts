import type { k8s } from 'cdk8s-plus-28';
import type { PlatformDefinition, PlatformProblem, PlatformWorkload } from './platform-definition';
import { addedCapabilities, hostPathsOf, isPrivileged, runsAsRoot } from './pod-facts';

export interface OpenShiftOptions {
  /**
   * A SecurityContextConstraints object that the ServiceAccount may use, for pods that need more than `restricted-v2` allows: `'privileged'`, or one of
   * your own. The permission is a Role in Alloy's namespace.
   * @default - none: the pods must meet restricted-v2, which every ServiceAccount may use
   */
  readonly scc?: string;
}

/** Pods that OpenShift's security context constraints (SCC) admit. */
export function openShift({ scc }: OpenShiftOptions = {}): PlatformDefinition {
  return {
    title: 'OpenShift',
    pod: (spec) => withSeLinux(withoutFixedUser(spec)),
    ...(scc === undefined
      ? {}
      : {
          rules: (namespace) => [
            {
              apiGroups: ['security.openshift.io'],
              resources: ['securitycontextconstraints'],
              resourceNames: [scc],
              verbs: ['use'],
              namespaces: [namespace],
              reason: 'OpenShift admits the pods by these SecurityContextConstraints',
            },
          ],
        }),
    ...(scc === undefined ? { refuses } : {}),
  };
}

/** What `restricted-v2` doesn't admit. Settings that a container omits (seccomp, capabilities to drop), it sets itself. */
function refuses({ pod }: PlatformWorkload): PlatformProblem[] {
  const beyond = [
    ...hostPathsOf(pod).map(({ path }) => `the node's path ${path}`),
    ...(pod.hostNetwork ? ["the node's network"] : []),
    ...(pod.hostPid ? ["the node's process ids"] : []),
    ...(isPrivileged(pod) ? ['a privileged container'] : []),
    ...(runsAsRoot(pod) ? ['root'] : []),
    ...addedCapabilities(pod)
      .filter((capability) => capability !== 'NET_BIND_SERVICE')
      .map((capability) => `the capability ${capability}`),
  ];
  if (beyond.length === 0) return [];
  return [
    {
      message: `the constraints restricted-v2 don't admit the pods: ${beyond.join(', ')}`,
      hint: "`Platform.openShift({ scc: 'privileged' })`, or the name of SecurityContextConstraints that allow this much and no more",
    },
  ];
}

/** Root stays: a component needs it, and it takes constraints that allow it. */
function withoutFixedUser(spec: k8s.PodSpec): k8s.PodSpec {
  const { runAsUser, runAsGroup, fsGroup, ...context } = spec.securityContext ?? {};
  return runAsUser === 0 ? spec : { ...spec, securityContext: context, containers: spec.containers.map(withoutUser) };
}

function withoutUser(container: k8s.Container): k8s.Container {
  const { runAsUser, runAsGroup, ...securityContext } = container.securityContext ?? {};
  return container.securityContext === undefined ? container : { ...container, securityContext };
}

function withSeLinux(spec: k8s.PodSpec): k8s.PodSpec {
  if (hostPathsOf(spec).length === 0) return spec;
  return { ...spec, securityContext: { ...spec.securityContext, seLinuxOptions: { type: 'spc_t' } } };
}
