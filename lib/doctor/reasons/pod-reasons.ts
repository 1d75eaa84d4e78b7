import type { ContainerStatus, Pod } from '../../cluster';
import { mask } from '../mask';
import type { Reason, ReasonKind } from './reason';

/** What keeps a pod from running, by its status. */
export function podReasons(pod: Pod): readonly Reason[] {
  const { metadata, status } = pod;
  const name = `pod/${metadata.name}`;
  const reasons: Reason[] = [];
  if (status.phase === 'Failed' && status.reason !== undefined) {
    const text = mask([status.reason, status.message].filter(Boolean).join(': '));
    reasons.push({ kind: 'eviction', about: [name], text, ...adviceFor('eviction', text) });
  }
  for (const { type, status: value, reason = '', message = '' } of status.conditions ?? []) {
    if (type !== 'PodScheduled' || value !== 'False') continue;
    const text = mask(`${reason}: ${message}`);
    reasons.push({ kind: 'scheduling', about: [name], text, ...adviceFor('scheduling', text) });
  }
  for (const container of [...(status.initContainerStatuses ?? []), ...(status.containerStatuses ?? [])]) {
    const isInit = status.initContainerStatuses?.includes(container) === true;
    reasons.push(...containerReasons(`${name}, container ${container.name}`, container, isInit));
  }
  return reasons;
}

function containerReasons(about: string, status: ContainerStatus, isInit: boolean): Reason[] {
  const { state = {}, lastState = {}, ready, restartCount } = status;
  const reasons: Reason[] = [];
  const waiting = state.waiting;
  if (waiting !== undefined && waiting.reason !== 'PodInitializing') {
    const kind = WAITING[waiting.reason ?? ''] ?? 'waiting';
    const said = waiting.message?.replace(/ restarting failed container=.*/s, '');
    const text = mask([waiting.reason ?? 'waiting', said].filter(Boolean).join(': '));
    reasons.push({ kind, about: [about], text, ...adviceFor(kind, text) });
  }
  const ended = state.terminated ?? lastState.terminated;
  if (ended !== undefined && (ended.exitCode !== 0 || (!isInit && !ready))) {
    const isMemory = ended.reason === 'OOMKilled';
    const kind = isMemory ? 'memory' : 'crash';
    const meaning = isMemory ? 'killed, it needed more memory than its limit' : (EXIT_CODES[ended.exitCode] ?? '');
    const why = [ended.reason, meaning].filter(Boolean).join(': ');
    const message = ended.message === undefined ? '' : `: ${lastLine(mask(ended.message))}`;
    const text = `ended with exit code ${ended.exitCode}${why === '' ? '' : ` (${why})`}, ${restartCount} restarts${message}`;
    reasons.push({ kind, about: [about], text, ...adviceFor(kind, text) });
  } else if (state.running !== undefined && !ready && !isInit) {
    reasons.push({ kind: 'probe', about: [about], text: 'runs, but is not ready', ...adviceFor('probe', '') });
  }
  return reasons;
}

const WAITING: Readonly<Record<string, ReasonKind>> = {
  ErrImagePull: 'image',
  ImagePullBackOff: 'image',
  InvalidImageName: 'image',
  ErrImageNeverPull: 'image',
  ImageInspectError: 'image',
  RegistryUnavailable: 'image',
  CreateContainerConfigError: 'missing-object',
  CreateContainerError: 'crash',
  RunContainerError: 'crash',
  CrashLoopBackOff: 'crash',
};

const EXIT_CODES: Readonly<Record<number, string>> = {
  126: 'the command can’t be executed',
  127: 'the command was not found',
  137: 'killed',
  139: 'segmentation fault',
  143: 'ended by SIGTERM',
};

interface ReasonSign {
  readonly kind: ReasonKind;
  readonly pattern: RegExp;
  readonly advice: string;
}

const SIGNS: readonly ReasonSign[] = [
  {
    kind: 'admission',
    pattern: /violates PodSecurity/,
    advice:
      'label the namespace with a level that allows it, or take away what needs it: npx cdk8s-alloy explain says who asks for it',
  },
  { kind: 'admission', pattern: /serviceaccount .* not found/i, advice: 'apply the ServiceAccount' },
  {
    kind: 'admission',
    pattern: /webhook/i,
    advice: 'ask whoever runs that admission webhook, or correct what it names',
  },
  {
    kind: 'quota',
    pattern: /exceeded quota/,
    advice: 'raise the quota of the namespace, or lower the requests and limits',
  },
  {
    kind: 'quota',
    pattern: /must specify|maximum|minimum/,
    advice: 'set requests and limits that the LimitRange and the quota of the namespace allow',
  },
  { kind: 'scheduling', pattern: /Insufficient (memory|cpu)/, advice: 'lower the requests, or add nodes' },
  { kind: 'scheduling', pattern: /untolerated taint/, advice: 'add tolerations, if it has to run there' },
  {
    kind: 'scheduling',
    pattern: /node affinity|node selector/,
    advice: 'check the node selector and affinity against the labels of the nodes',
  },
  {
    kind: 'scheduling',
    pattern: /PersistentVolumeClaim|persistentvolumeclaim/,
    advice: 'check the storage class and the claim: kubectl get pvc',
  },
  { kind: 'scheduling', pattern: /free ports/, advice: 'another pod has the port of the node' },
  {
    kind: 'image',
    pattern: /unauthorized|denied|authentication required/i,
    advice: 'give the pods a pull secret for the registry, or correct the image',
  },
  { kind: 'image', pattern: /./, advice: 'check the name, the tag and the registry of the image' },
  {
    kind: 'missing-object',
    pattern: /./,
    advice: 'create the ConfigMap, Secret or key that it names, or correct the reference',
  },
  { kind: 'volume', pattern: /./, advice: 'create what the volume names, or correct the reference' },
  {
    kind: 'memory',
    pattern: /./,
    advice: 'raise the memory limit, or let it do less: fewer targets, series and labels',
  },
  { kind: 'eviction', pattern: /./, advice: 'the node was short of something: set requests that match the use' },
  { kind: 'probe', pattern: /./, advice: 'its readiness probe fails: the log says what it waits for' },
];

/** What to do about a reason; nothing where only the log can tell. */
export function adviceFor(kind: ReasonKind, text: string): { readonly advice?: string } {
  const sign = SIGNS.find((each) => each.kind === kind && each.pattern.test(text === '' ? '-' : text));
  return sign === undefined ? {} : { advice: sign.advice };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)!;
}
