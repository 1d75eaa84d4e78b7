import type { KubernetesObject } from '../diff';

/** A container, as far as it's read here. */
export interface Container {
  readonly name: string;
  readonly image?: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly {
    readonly name: string;
    readonly value?: string;
    readonly valueFrom?: { readonly secretKeyRef?: SecretReference };
  }[];
  readonly envFrom?: readonly { readonly configMapRef?: Named; readonly secretRef?: Named & Optional }[];
  readonly ports?: readonly {
    readonly containerPort: number;
    readonly hostPort?: number;
    readonly protocol?: string;
    readonly name?: string;
  }[];
  readonly volumeMounts?: readonly { readonly name: string; readonly mountPath: string; readonly subPath?: string }[];
}

interface Named {
  readonly name?: string;
}

interface Optional {
  readonly optional?: boolean;
}

interface SecretReference extends Named, Optional {
  readonly key?: string;
}

interface Projection {
  readonly configMap?: Named;
  readonly secret?: Named & Optional & Items;
}

interface Items {
  readonly items?: readonly { readonly key: string }[];
}

export interface Volume {
  readonly name: string;
  readonly hostPath?: { readonly path: string };
  readonly emptyDir?: unknown;
  readonly persistentVolumeClaim?: { readonly claimName: string };
  readonly configMap?: Named;
  readonly secret?: Optional & Items & { readonly secretName?: string };
  readonly projected?: { readonly sources?: readonly Projection[] };
}

export interface PodSpec {
  readonly serviceAccountName?: string;
  readonly hostNetwork?: boolean;
  readonly containers: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly imagePullSecrets?: readonly Named[];
  readonly volumes?: readonly Volume[];
}

/** A DaemonSet, Deployment or StatefulSet. */
export interface Workload extends KubernetesObject {
  readonly spec: {
    readonly replicas?: number;
    readonly selector?: { readonly matchLabels?: Labels };
    readonly template: { readonly metadata?: { readonly labels?: Labels }; readonly spec: PodSpec };
    readonly volumeClaimTemplates?: readonly { readonly metadata?: Named }[];
  };
}

export type Labels = Readonly<Record<string, string>>;

export const WORKLOAD_KINDS = ['DaemonSet', 'Deployment', 'StatefulSet'];

export function isWorkload(object: KubernetesObject): object is Workload {
  const { spec } = object as Partial<Workload>;
  return (
    WORKLOAD_KINDS.includes(object.kind) &&
    object.apiVersion.startsWith('apps/') &&
    Array.isArray(spec?.template?.spec?.containers)
  );
}

export const podOf = ({ spec }: Workload): PodSpec => spec.template.spec;
export const podLabelsOf = ({ spec }: Workload): Labels => spec.template.metadata?.labels ?? {};

/** What collects telemetry, and is replaced by Alloy. */
export type Program = 'Alloy' | 'Grafana Agent' | 'Promtail' | 'Prometheus';

/** What a workload runs, and in which of its containers. */
export interface Running {
  readonly program: Program;
  readonly container: Container;
}

/** The last part of an image's name, whatever the registry: companies mirror images. */
const IMAGES: Readonly<Record<string, Program>> = {
  alloy: 'Alloy',
  'grafana-agent': 'Grafana Agent',
  promtail: 'Promtail',
  prometheus: 'Prometheus',
};

/** What a workload runs, by its images; undefined where it collects nothing. */
export function runningIn(workload: Workload): Running | undefined {
  for (const container of podOf(workload).containers) {
    const path = (container.image ?? '').replace(/@.*$/, '').replace(/:[^:/]*$/, '');
    const name = path.slice(path.lastIndexOf('/') + 1);
    const program = /(^|\/)grafana\/agent$/.test(path) ? 'Grafana Agent' : IMAGES[name];
    if (program !== undefined) return { program, container };
  }
  return undefined;
}

/** The value of a flag (`--storage.path=/x`, or in two words), or '' of one without. */
export function flagOf({ command = [], args = [] }: Container, ...names: readonly string[]): string | undefined {
  const words = [...command, ...args];
  for (const [i, word] of words.entries()) {
    const [, name, value] = /^--?([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined || !names.includes(name)) continue;
    const next = words[i + 1];
    return value ?? (next === undefined || next.startsWith('-') ? '' : next);
  }
  return undefined;
}

/** Whether a Prometheus only collects: otherwise it also has the data, and answers queries. */
export function isPrometheusAgent(container: Container): boolean {
  const features = flagOf(container, 'enable-feature') ?? '';
  return flagOf(container, 'agent') !== undefined || features.split(',').includes('agent');
}

/** Whether labels have all of a selector's; one that is empty or absent selects nothing here. */
export function isSelected(labels: Labels, selector: unknown): boolean {
  const wanted = typeof selector === 'object' && selector !== null ? Object.entries(selector) : [];
  return wanted.length > 0 && wanted.every(([name, value]) => labels[name] === value);
}
