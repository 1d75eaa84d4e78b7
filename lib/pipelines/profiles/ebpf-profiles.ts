import type { Construct } from 'constructs';
import { discovery, pyroscope } from '../../components';
import { checkedProps, markOwnNode } from '../../config';
import type { Expression, ListInput, NumberInput, ProfilesReceiver } from '../../values';
import { PodDiscovery } from '../discovery/pod-discovery';
import { dropPorts, type Rule } from '../discovery/relabeling';
import { given, propNames } from '../passed-props';
import { Pipeline } from '../pipeline';
import { annotated, notOptedOut, profileIdentity, runningPods } from './profile-identity';

/** Arguments of `pyroscope.ebpf` that are props by the same names. */
const FURTHER = [
  'collectInterval',
  'collectKernelProfile',
  'collectUserProfile',
  'demangle',
  'offCpuThreshold',
] as const;

export interface EbpfProfilesProps extends Pick<pyroscope.EbpfProps, (typeof FURTHER)[number]> {
  /** Where the profiles go: `receiver` of a destination, of `pyroscope.write`, `pyroscope.relabel`, ... */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
  /** The pods to choose from; of those, the ones of the node that Alloy runs on are profiled. @default - the pods of the node, from its own discovery */
  readonly pods?: PodDiscovery;
  /** Profiles every pod, but those with the annotation `profiles.grafana.com/cpu.ebpf.enabled: "false"`. @default false: pods ask for it */
  readonly everyPod?: boolean;
  /** How many times per second stacks are sampled; more costs CPU on the whole node. @default - 19, Alloy's own */
  readonly sampleRate?: NumberInput;
  /** Languages whose functions aren't looked for, beside those that the interpreter calls. @default - none */
  readonly withoutLanguages?: readonly EbpfLanguage[];
  /** Additional relabeling rules for the containers, while the `__meta_kubernetes_*` labels are still there. @default - none */
  readonly rules?: readonly Rule[];
}

/** Languages whose stacks Alloy unwinds by itself. */
export type EbpfLanguage = 'dotnet' | 'go' | 'hotspot' | 'perl' | 'php' | 'python' | 'ruby' | 'v8';

const LANGUAGES: readonly EbpfLanguage[] = ['dotnet', 'go', 'hotspot', 'perl', 'php', 'python', 'ruby', 'v8'];
const ANNOTATION = 'profiles.grafana.com/cpu.ebpf.enabled';

/**
 * Takes CPU profiles of containers by eBPF, without anything in their programs: of pods with the annotation `profiles.grafana.com/cpu.ebpf.enabled: "true"`.
 *
 * `pyroscope.ebpf` in Alloy. It needs a pod on every node, in the node's process namespace, as root and with the capabilities for eBPF. Give it an `Alloy` of
 * its own, a DaemonSet: what else Alloy does is done without these rights then.
 *
 * Profiles have the `service_name` and the other labels of the pod's metrics and logs.
 *
 * @example
 * const profiler = new Alloy(chart, 'profiler', {});
 * new pipelines.EbpfProfiles(profiler.config, 'ebpf', { forwardTo: [profiles.receiver] });
 */
export class EbpfProfiles extends Pipeline {
  /** The pods to choose from. */
  readonly pods: PodDiscovery;
  /** Chooses the containers, and sets their labels. */
  readonly targets: discovery.Relabel;
  /** Takes the profiles. */
  readonly ebpf: pyroscope.Ebpf;

  constructor(scope: Construct, id: string, props: EbpfProfilesProps) {
    super(scope, id, 'EbpfProfiles', 'CPU profiles of the containers of the node');
    const unknown = (props?.withoutLanguages ?? []).filter((language) => !LANGUAGES.includes(language));
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        pods: 'prop',
        everyPod: 'prop',
        sampleRate: 'prop',
        withoutLanguages: 'prop',
        rules: 'prop',
        ...propNames(FURTHER),
      },
      unknown.map((language) => ({
        message: `there is no language ${JSON.stringify(language)}; there are ${LANGUAGES.join(', ')}`,
        path: ['withoutLanguages'],
      })),
    );
    markOwnNode(this);
    this.pods = props.pods ?? new PodDiscovery(this, 'pods', { nodeLocal: true });
    this.targets = new discovery.Relabel(this, '', {
      targets: this.pods.targets,
      rule: [
        runningPods(),
        props.everyPod ? notOptedOut(ANNOTATION) : annotated(ANNOTATION),
        ...profileIdentity('alloy/pyroscope.ebpf'),
        ...(props.rules ?? []),
        dropPorts(),
      ],
    });
    const without = (props.withoutLanguages ?? []).filter((language) => LANGUAGES.includes(language));
    this.ebpf = new pyroscope.Ebpf(this, '', {
      targets: this.targets.output,
      forwardTo: props.forwardTo,
      ...(props.sampleRate !== undefined && { sampleRate: props.sampleRate }),
      ...given(props, FURTHER),
      ...Object.fromEntries(without.map((language) => [`${language}Enabled`, false])),
    });
  }
}
