import type { Construct } from 'constructs';
import { discovery, pyroscope } from '../../components';
import { checkedProps } from '../../config';
import type { DurationInput, Expression, ListInput, Problem, ProfilesReceiver } from '../../values';
import { PodDiscovery } from '../discovery/pod-discovery';
import { podMeta, type Rule } from '../discovery/relabeling';
import { HTTPS_SCRAPE, type HttpsScrape } from '../metrics/annotated-scrapes';
import { given } from '../passed-props';
import { Pipeline } from '../pipeline';
import { only, PPROF_KINDS, type PprofKind } from './pprof-kinds';
import { annotated, profileIdentity, runningPods } from './profile-identity';

export interface PprofProfilesProps {
  /** Where the profiles go: `receiver` of a destination, of `pyroscope.write`, `pyroscope.relabel`, ... */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
  /** The pods to choose from. Share one with `PodMetrics`: Alloy then watches the pods once. @default - all pods, from its own discovery */
  readonly pods?: PodDiscovery;
  /** The kinds of profiles that pods can ask for; each takes two components. @default - memory, block, goroutine, mutex and cpu, which Go has without a library */
  readonly kinds?: readonly PprofKind[];
  /** How often a profile is taken. @default - 15 seconds, Alloy's own */
  readonly scrapeInterval?: DurationInput;
  /** How long taking one may take; longer than the interval, which is how long profiles of the processor last. @default - 10 seconds and `deltaProfilingDuration`, Alloy's own */
  readonly scrapeTimeout?: DurationInput;
  /** How long profiles last that are differences. @default - 14 seconds, Alloy's own */
  readonly deltaProfilingDuration?: DurationInput;
  /**
   * How certificates of pods with the scheme `https` are verified, and a file with a token. The token is sent to all pods that are asked, so that it is for clusters in which all of them speak TLS.
   * @default - by the certificate authorities of the image, and none
   */
  readonly https?: HttpsScrape;
  /** Additional relabeling rules for the targets of all kinds, while the `__meta_kubernetes_*` labels are still there. @default - none */
  readonly rules?: readonly Rule[];
}

const DEFAULT_KINDS: readonly PprofKind[] = ['memory', 'block', 'goroutine', 'mutex', 'cpu'];
const POD = '__meta_kubernetes_pod_';

/**
 * Takes profiles of the pods that offer them over HTTP (pprof) and ask for it by annotation, each kind by itself: a profile costs the program something.
 *
 * | Annotation, for each kind | Meaning |
 * | --- | --- |
 * | `profiles.grafana.com/cpu.scrape: "true"` | take profiles of this kind |
 * | `profiles.grafana.com/cpu.port` | the port, declared by a container or not |
 * | `profiles.grafana.com/cpu.port_name` | or the name of a declared port; without either, every declared port |
 * | `profiles.grafana.com/cpu.container` | the container whose ports count |
 * | `profiles.grafana.com/cpu.path` | the path, without it that of Go: `/debug/pprof/profile` |
 * | `profiles.grafana.com/cpu.scheme` | `http` or `https`, `http` without it |
 *
 * A pod with the annotation for the port is asked once, however many containers and ports it has. Profiles have the `service_name` and the other labels of
 * the pod's metrics and logs. Nothing of the node is needed.
 *
 * @example
 * new pipelines.PprofProfiles(alloy.config, 'pprof', { forwardTo: [profiles.receiver] });
 */
export class PprofProfiles extends Pipeline {
  /** The pods to choose from: those of the prop, or all. */
  readonly pods: PodDiscovery;
  /** Sets the labels of all targets. */
  readonly identity: discovery.Relabel;
  /** Chooses the targets of each kind. */
  readonly targets: Readonly<Partial<Record<PprofKind, discovery.Relabel>>>;
  /** Asks for the profiles of each kind. */
  readonly scrapes: Readonly<Partial<Record<PprofKind, pyroscope.Scrape>>>;

  constructor(scope: Construct, id: string, props: PprofProfilesProps) {
    super(scope, id, 'PprofProfiles', 'Profiles of pods with annotations like profiles.grafana.com/cpu.scrape: "true"');
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        pods: 'prop',
        kinds: 'prop',
        scrapeInterval: 'prop',
        scrapeTimeout: 'prop',
        deltaProfilingDuration: 'prop',
        https: HTTPS_SCRAPE,
        rules: 'prop',
      },
      kindProblems(props?.kinds),
    );
    this.pods = props.pods ?? new PodDiscovery(this, 'pods');
    this.identity = new discovery.Relabel(this, '', {
      targets: this.pods.targets,
      rule: [
        runningPods(),
        { sourceLabels: [`${POD}container_init`], regex: 'true', action: 'drop' },
        ...profileIdentity('alloy/pyroscope.pprof'),
        ...(props.rules ?? []),
      ],
    });
    const kinds = (props.kinds ?? DEFAULT_KINDS).map((kind) => {
      const targets = new discovery.Relabel(this, kind, { targets: this.identity.output, rule: choosing(kind) });
      const scrape = new pyroscope.Scrape(this, kind, {
        targets: targets.output,
        forwardTo: props.forwardTo,
        ...given(props, ['scrapeInterval', 'scrapeTimeout', 'deltaProfilingDuration']),
        ...(props.https && tokenArguments(props.https)),
        profilingConfig: only(kind),
        ...(!this.pods.nodeLocal && { clustering: { enabled: true } }),
      });
      return { kind, targets, scrape };
    });
    this.targets = Object.fromEntries(kinds.map(({ kind, targets }) => [kind, targets]));
    this.scrapes = Object.fromEntries(kinds.map(({ kind, scrape }) => [kind, scrape]));
  }
}

/** What every target is asked with; the scheme is the annotation's. */
function tokenArguments({ tls, bearerTokenFile }: HttpsScrape) {
  return {
    ...(tls !== undefined && { tlsConfig: tls }),
    ...(bearerTokenFile !== undefined && { bearerTokenFile }),
  };
}

/** Chooses containers and ports, and sets address, scheme and path. */
function choosing(kind: PprofKind): readonly Rule[] {
  const of = (name: string) => podMeta('annotation', `profiles.grafana.com/${kind}.${name}`);
  const chosen = (annotation: string, label: string): readonly Rule[] => [
    { sourceLabels: [of(annotation), label], regex: '([^;]+);.*|;(.*)', replacement: '$1$2', targetLabel: '__tmp' },
    { sourceLabels: [label], targetLabel: '__tmp', action: 'keepequal' },
  ];
  return [
    annotated(`profiles.grafana.com/${kind}.scrape`),
    ...chosen('container', 'container'),
    ...chosen('port_name', `${POD}container_port_name`),
    // Without a port in the annotation, only declared ones can be asked.
    { sourceLabels: [of('port'), `${POD}container_port_number`], regex: '[0-9]+;.*|;[0-9]+', action: 'keep' },
    {
      sourceLabels: [`${POD}ip`, of('port')],
      regex: '([^:]+);([0-9]+)',
      replacement: '$1:$2',
      targetLabel: '__address__',
    },
    {
      sourceLabels: [`${POD}ip`, of('port')],
      regex: '(.*:.*);([0-9]+)',
      replacement: '[$1]:$2',
      targetLabel: '__address__',
    },
    { sourceLabels: [of('scheme')], regex: '(https?)', targetLabel: '__scheme__' },
    { sourceLabels: [of('path')], regex: '(.+)', targetLabel: '__profile_path__' },
    // A port of the annotation is the pod's: containers and ports that are the same address are one target.
    {
      sourceLabels: [of('port'), of('container'), 'container'],
      regex: '[0-9]+;;.*',
      replacement: '',
      targetLabel: 'container',
    },
    { regex: `${POD}container_.+|__tmp`, action: 'labeldrop' },
  ];
}

function kindProblems(kinds: readonly PprofKind[] | undefined): readonly Problem[] {
  if (!Array.isArray(kinds)) return [];
  if (kinds.length === 0) return [{ message: `names no kind; there are ${PPROF_KINDS.join(', ')}`, path: ['kinds'] }];
  return kinds.flatMap((kind, at) => {
    if (!PPROF_KINDS.includes(kind)) {
      return [
        {
          message: `there is no kind ${JSON.stringify(kind)}; there are ${PPROF_KINDS.join(', ')}`,
          path: ['kinds', at],
        },
      ];
    }
    return kinds.indexOf(kind) === at ? [] : [{ message: `names ${kind} again`, path: ['kinds', at] }];
  });
}
