import type { ExporterPort, PodLabels } from '../discovery/exporter-pods';

/** A part of the control plane that has metrics. */
export type ControlPlaneComponent =
  | 'kube-apiserver'
  | 'kube-controller-manager'
  | 'kube-scheduler'
  | 'kube-proxy'
  | 'kube-dns'
  | 'etcd';

/** Pods of the control plane, as kubeadm makes them. */
export interface ControlPlanePods {
  readonly job: string;
  readonly podLabels: PodLabels;
  readonly port: ExporterPort;
  /** Whether it speaks TLS, and asks who wants its metrics. */
  readonly secure?: boolean;
  /** The label `service` of its series. @default - none */
  readonly service?: string;
}

/** All but API servers, which aren't found by pods. */
export const controlPlanePods: Readonly<Record<Exclude<ControlPlaneComponent, 'kube-apiserver'>, ControlPlanePods>> = {
  'kube-controller-manager': {
    job: 'kube-controller-manager',
    podLabels: { component: 'kube-controller-manager' },
    port: 10257,
    secure: true,
  },
  'kube-scheduler': { job: 'kube-scheduler', podLabels: { component: 'kube-scheduler' }, port: 10259, secure: true },
  'kube-proxy': { job: 'integrations/kubernetes/kube-proxy', podLabels: { 'k8s-app': 'kube-proxy' }, port: 10249 },
  'kube-dns': {
    job: 'integrations/kubernetes/kube-dns',
    podLabels: { 'k8s-app': 'kube-dns' },
    port: ['metrics'],
    service: 'kube-dns',
  },
  etcd: { job: 'integrations/etcd', podLabels: { component: 'etcd' }, port: 2381 },
};

/** Parts of the control plane whose metrics Amazon EKS shows through the API server, and the paths there. */
export const eksPaths: Readonly<Partial<Record<ControlPlaneComponent, Readonly<Record<string, string>>>>> = {
  'kube-controller-manager': { metrics: '/apis/metrics.eks.amazonaws.com/v1/kcm/container/metrics' },
  'kube-scheduler': {
    metrics: '/apis/metrics.eks.amazonaws.com/v1/ksh/container/metrics',
    resourcemetrics: '/apis/metrics.eks.amazonaws.com/v1/ksh/container/resourcemetrics',
  },
};

/** Where the API server answers inside of the cluster. */
export const API_SERVER = 'kubernetes.default.svc:443';

/** Where pods of the control plane are found, if not as kubeadm makes them. */
export interface ControlPlanePodsOptions {
  /** Labels that they have, all of them. @default - those of kubeadm */
  readonly podLabels?: PodLabels;
  /** The port with the metrics: its name in the pod, or its number. @default - that of kubeadm */
  readonly port?: string | number;
}

export function isControlPlaneComponent(name: unknown): name is ControlPlaneComponent {
  return typeof name === 'string' && (name === 'kube-apiserver' || Object.hasOwn(controlPlanePods, name));
}
