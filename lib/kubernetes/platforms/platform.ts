import { type AksOptions, aks } from './aks';
import { bottlerocket } from './bottlerocket';
import { eksFargate } from './eks-fargate';
import { type GkeAutopilotOptions, gkeAutopilot } from './gke-autopilot';
import { type OpenShiftOptions, openShift } from './openshift';
import type { PlatformDefinition, PlatformProps } from './platform-definition';
import { talos } from './talos';
import { type WindowsOptions, windows } from './windows';

/** The kind of cluster or nodes that an Alloy runs on: its default props, its changes to pods, and what it refuses. */
export class Platform {
  /** Azure Kubernetes Service: the taints of its node pools, and workload identity. */
  static aks(options: AksOptions = {}): Platform {
    return new Platform(aks(options));
  }

  /** Bottlerocket nodes: the root filesystem is read-only, the container runtime is containerd, and there is no Docker. */
  static bottlerocket(): Platform {
    return new Platform(bottlerocket());
  }

  /**
   * EKS on Fargate: each pod has a machine of its own, and no node to observe. No DaemonSet, no host access, no EBS volumes.
   * A Fargate profile has to select the namespace.
   */
  static eksFargate(): Platform {
    return new Platform(eksFargate());
  }

  /**
   * GKE Autopilot. It sizes nodes by requests and sets limits to the requests if it can't burst, so the memory limit equals the request here. Of the node,
   * only `/var/log` can be mounted, read-only.
   */
  static gkeAutopilot(options: GkeAutopilotOptions = {}): Platform {
    return new Platform(gkeAutopilot(options));
  }

  /**
   * OpenShift 4.11 and later. The user and groups of the pods come from the range of their namespace: fixed ones are refused. Pods that read files of the
   * node run with the SELinux type `spc_t`, without which SELinux hides these files even from root.
   */
  static openShift(options: OpenShiftOptions = {}): Platform {
    return new Platform(openShift(options));
  }

  /**
   * Talos Linux nodes: only `/var` is writable, and there is neither Docker nor a systemd journal: Talos sends its own log to a receiver
   * (`machine.logging.destinations`). Its API server enforces the level `baseline` unless the namespace says otherwise.
   */
  static talos(): Platform {
    return new Platform(talos());
  }

  /**
   * Windows nodes. The paths in the container stay the same: Kubernetes and Alloy read `/etc/alloy` as `C:\\etc\\alloy`. Linux-only settings (numeric
   * users, capabilities, seccomp, a read-only root filesystem, sysctls) are left out, because the API server refuses them for Windows.
   */
  static windows(options: WindowsOptions = {}): Platform {
    return new Platform(windows(options));
  }

  /** A platform of your own. */
  static of(definition: PlatformDefinition): Platform {
    return new Platform(definition);
  }

  readonly #definition: PlatformDefinition;

  private constructor(definition: PlatformDefinition) {
    this.#definition = definition;
  }

  /** @internal */
  get definition(): PlatformDefinition {
    return this.#definition;
  }
}

/** Props merged with those of their platform, which have lower priority. */
export function withPlatformProps<T extends PlatformProps & { readonly platform?: Platform }>(props: T): T {
  const below = props.platform?.definition.props;
  if (below === undefined) return props;
  const maps = [
    'image',
    'nodeSelector',
    'podAnnotations',
    'podLabels',
    'resources',
    'serviceAccountAnnotations',
  ] as const;
  const joined = maps.flatMap((key) =>
    below[key] === undefined && props[key] === undefined ? [] : [[key, { ...below[key], ...props[key] }] as const],
  );
  const tolerations = [...(below.tolerations ?? []), ...(props.tolerations ?? [])];
  return { ...below, ...props, ...Object.fromEntries(joined), ...(tolerations.length > 0 ? { tolerations } : {}) };
}
