import { anyOf, type Rule } from '../discovery/relabeling';

/** Which series of containers are sent. */
export interface ContainerSelection {
  /** Only containers of these namespaces; series without a namespace, as those of machines, are kept. Exact names. @default - all namespaces */
  readonly namespaces?: readonly string[];
  /** Drops what is about these namespaces. Exact names. @default - none */
  readonly excludeNamespaces?: readonly string[];
  /**
   * Keeps series about disks and network interfaces that aren't physical: overlay file systems, `veth` pairs, bridges.
   * @default false
   */
  readonly virtualDevices?: boolean;
}

const VIRTUAL = '__tmp_virtual';

/** Disks of machines and of the usual hypervisors, by the names that Linux gives them. */
const DISKS = '(?:/dev/)?(?:mmcblk.p.+|nvme.+|rbd.+|sd.+|vd.+|xvd.+|dasd.+)';

/** Network interfaces that pods and machines have, not those between them. */
const INTERFACES = 'en[ospx][0-9].*|wlan[0-9].*|eth[0-9].*';

/** What is done with series of cAdvisor behind the selection of metrics. */
export function cadvisorRules({ virtualDevices = false, ...namespaces }: ContainerSelection): readonly Rule[] {
  return [
    // Sums of a pod or of the machine: those of the containers say the same, and would be counted twice.
    { sourceLabels: ['__name__', 'container'], regex: 'container_(?:cpu|fs|memory|pressure)_.*;', action: 'drop' },
    { sourceLabels: ['__name__', 'image'], regex: 'container_(?:cpu|fs|memory|network|pressure)_.*;', action: 'drop' },
    // They change when a machine starts, and each value would be a series; dashboards ask only that they aren't empty.
    ...['boot_id', 'system_uuid'].map((targetLabel) => ({
      sourceLabels: ['__name__'],
      regex: 'machine_memory_bytes',
      targetLabel,
      replacement: 'NA',
    })),
    ...(virtualDevices ? [] : physicalDevices()),
    ...namespaceRules(namespaces),
  ];
}

function physicalDevices(): readonly Rule[] {
  return [
    { sourceLabels: ['__name__'], regex: 'container_(?:fs|network)_.*', targetLabel: VIRTUAL, replacement: '1' },
    { sourceLabels: ['__name__', 'device'], regex: `container_fs_.*;${DISKS}`, targetLabel: VIRTUAL, replacement: '' },
    {
      sourceLabels: ['__name__', 'interface'],
      regex: `container_network_.*;(?:${INTERFACES})`,
      targetLabel: VIRTUAL,
      replacement: '',
    },
    { sourceLabels: [VIRTUAL], regex: '1', action: 'drop' },
  ];
}

/** Keeps what is about some namespaces, or about none. */
export function namespaceRules({ namespaces = [], excludeNamespaces = [] }: ContainerSelection): readonly Rule[] {
  return [
    ...(namespaces.length === 0
      ? []
      : [{ sourceLabels: ['namespace'], regex: anyOf(['', ...namespaces]), action: 'keep' } as const]),
    ...(excludeNamespaces.length === 0
      ? []
      : [{ sourceLabels: ['namespace'], regex: anyOf(excludeNamespaces), action: 'drop' } as const]),
  ];
}
