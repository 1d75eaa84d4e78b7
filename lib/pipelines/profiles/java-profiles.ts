import type { Construct } from 'constructs';
import { discovery, pyroscope } from '../../components';
import { checkedProps, markOwnNode } from '../../config';
import type { Expression, ListInput, ProfilesReceiver } from '../../values';
import { PodDiscovery } from '../discovery/pod-discovery';
import { dropPorts, type Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { annotated, notOptedOut, profileIdentity, runningPods } from './profile-identity';

export interface JavaProfilesProps {
  /** Where the profiles go: `receiver` of a destination, of `pyroscope.write`, `pyroscope.relabel`, ... */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
  /** The pods to choose from; of those, the ones of the node that Alloy runs on are profiled. @default - the pods of the node, from its own discovery */
  readonly pods?: PodDiscovery;
  /** Profiles Java in every pod, but those with the annotation `profiles.grafana.com/java.enabled: "false"`. @default false: pods ask for it */
  readonly everyPod?: boolean;
  /** What is measured, and how often. @default - Alloy's own: each minute, CPU time 100 times per second, allocations once in 512 KiB, waits for locks from 10 ms on */
  readonly profiling?: pyroscope.JavaProfilingConfig;
  /** Additional relabeling rules for the processes, while the `__meta_*` labels are still there. @default - none */
  readonly rules?: readonly Rule[];
}

const ANNOTATION = 'profiles.grafana.com/java.enabled';

/**
 * Takes profiles of Java programs (CPU, allocations, locks) by async-profiler, which it attaches to them: in pods with the annotation
 * `profiles.grafana.com/java.enabled: "true"`.
 *
 * `discovery.process` and `pyroscope.java` in Alloy. It needs a pod on every node, in the node's process namespace, as root. Give it an `Alloy` of
 * its own, a DaemonSet; one with `EbpfProfiles` has all rights already.
 *
 * Profiles have the `service_name` and the other labels of the pod's metrics and logs. Processes that run outside of such pods aren't touched.
 *
 * @example
 * const profiler = new Alloy(chart, 'profiler', {});
 * new pipelines.JavaProfiles(profiler.config, 'java', { forwardTo: [profiles.receiver] });
 */
export class JavaProfiles extends Pipeline {
  /** The pods to choose from. */
  readonly pods: PodDiscovery;
  /** Chooses the containers, and sets their labels. */
  readonly containers: discovery.Relabel;
  /** Finds the processes in them. */
  readonly processes: discovery.Process;
  /** Chooses those that run Java. */
  readonly targets: discovery.Relabel;
  /** Takes the profiles. */
  readonly java: pyroscope.Java;

  constructor(scope: Construct, id: string, props: JavaProfilesProps) {
    super(scope, id, 'JavaProfiles', 'Profiles of Java programs on the node');
    props = checkedProps(this, props, {
      forwardTo: 'receivers',
      pods: 'prop',
      everyPod: 'prop',
      profiling: 'prop',
      rules: 'prop',
    });
    markOwnNode(this);
    this.pods = props.pods ?? new PodDiscovery(this, 'pods', { nodeLocal: true });
    this.containers = new discovery.Relabel(this, 'containers', {
      targets: this.pods.targets,
      rule: [
        runningPods(),
        props.everyPod ? notOptedOut(ANNOTATION) : annotated(ANNOTATION),
        ...profileIdentity('alloy/pyroscope.java'),
        dropPorts(),
      ],
    });
    this.processes = new discovery.Process(this, '', {
      join: this.containers.output,
      // Neither arguments nor directories are read: they may hold secrets.
      discoverConfig: { cwd: false, commandline: false },
    });
    this.targets = new discovery.Relabel(this, '', {
      targets: this.processes.targets,
      rule: [
        // Processes of no chosen pod have no labels of one; containers without a process have no program.
        { sourceLabels: ['__meta_process_exe', 'source'], regex: '.*/java;.+', action: 'keep' },
        ...(props.rules ?? []),
      ],
    });
    this.java = new pyroscope.Java(this, '', {
      targets: this.targets.output,
      forwardTo: props.forwardTo,
      ...(props.profiling && { profilingConfig: props.profiling }),
    });
  }
}
