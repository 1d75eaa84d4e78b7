import { regexpProblem } from '../../languages';
import type { Problem } from '../../values';
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
  /** The disks that are physical: a regular expression (RE2) for whole names, with or without `/dev/`. @default - those of machines and the usual hypervisors: `sd.+`, `nvme.+`, `vd.+`, ... */
  readonly disks?: string;
  /** The network interfaces that are physical: a regular expression (RE2) for whole names. @default 'en[ospx][0-9].*|wlan[0-9].*|eth[0-9].*' */
  readonly networkInterfaces?: string;
}

const VIRTUAL = '__tmp_virtual';

/** Disks of machines and of the usual hypervisors, by the names that Linux gives them. */
const DISKS = 'mmcblk.p.+|nvme.+|rbd.+|sd.+|vd.+|xvd.+|dasd.+';

/** Network interfaces that pods and machines have, not those between them. */
const INTERFACES = 'en[ospx][0-9].*|wlan[0-9].*|eth[0-9].*';

/** What is done with series of cAdvisor behind the selection of metrics. */
export function cadvisorRules(selection: ContainerSelection): readonly Rule[] {
  const { virtualDevices = false, ...namespaces } = selection;
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
    ...(virtualDevices ? [] : physicalDevices(selection)),
    ...namespaceRules(namespaces),
  ];
}

function physicalDevices({ disks = DISKS, networkInterfaces = INTERFACES }: ContainerSelection): readonly Rule[] {
  return [
    { sourceLabels: ['__name__'], regex: 'container_(?:fs|network)_.*', targetLabel: VIRTUAL, replacement: '1' },
    {
      sourceLabels: ['__name__', 'device'],
      regex: `container_fs_.*;(?:/dev/)?(?:${disks})`,
      targetLabel: VIRTUAL,
      replacement: '',
    },
    {
      sourceLabels: ['__name__', 'interface'],
      regex: `container_network_.*;(?:${networkInterfaces})`,
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

/** What is wrong with names of devices: no expression, or one for devices that are kept anyway. */
export function deviceProblems(selection: ContainerSelection | undefined): readonly Problem[] {
  return (['disks', 'networkInterfaces'] as const).flatMap((prop) => {
    const given: unknown = selection?.[prop];
    if (given === undefined) return [];
    if (selection?.virtualDevices) return [{ path: [prop], message: 'has no effect with `virtualDevices: true`' }];
    const problem = typeof given === 'string' ? regexpProblem(given) : 'must be a text';
    return problem === undefined ? [] : [{ path: [prop], message: problem }];
  });
}
