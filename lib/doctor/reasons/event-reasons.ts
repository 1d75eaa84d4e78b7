import type { Event } from '../../cluster';
import { mask } from '../mask';
import { adviceFor } from './pod-reasons';
import { listed, type Reason, type ReasonKind } from './reason';

/** What Warning events tell: reasons, and the events that are no reason by themselves. */
export interface EventReasons {
  readonly reasons: readonly Reason[];
  readonly warnings: readonly string[];
}

/** The most warnings that are listed: the latest. */
const MOST_WARNINGS = 10;

/** Reads Warning events, oldest first. Equal ones count once. */
export function eventReasons(events: readonly Event[]): EventReasons {
  const reasons: Reason[] = [];
  const warnings = new Map<string, Set<string>>();
  for (const { reason = '', message = '', involvedObject } of events) {
    const about = `${(involvedObject.kind ?? '').toLowerCase()}/${involvedObject.name}`;
    const text = mask(message.trim());
    const kind = kindOf(reason, text);
    if (kind === undefined) {
      // The kubelet names the pod once more.
      const said = `${reason}: ${text.replace(/ in pod \S+$/, '')}`;
      const abouts = warnings.get(said) ?? new Set();
      // The latest goes last.
      warnings.delete(said);
      warnings.set(said, abouts.add(about));
    } else reasons.push({ kind, about: [about], text: `${reason}: ${withoutPodName(text)}`, ...adviceFor(kind, text) });
  }
  const told = [...warnings].map(([said, abouts]) => `${listed([...abouts])}: ${said}`);
  return { reasons, warnings: told.slice(-MOST_WARNINGS) };
}

function kindOf(reason: string, text: string): ReasonKind | undefined {
  if (reason === 'FailedCreate' || reason === 'FailedDaemonPod') {
    if (/exceeded quota|must specify|(maximum|minimum) .* (usage|per)/.test(text)) return 'quota';
    return 'admission';
  }
  if (reason === 'FailedMount' || reason === 'FailedAttachVolume') return 'volume';
  if (reason === 'Unhealthy') return 'probe';
  return undefined;
}

/** Each attempt of a controller has another name for its pod. */
function withoutPodName(text: string): string {
  return text
    .replace(/^Error creating: (pods "[^"]*" is |)/, '')
    .replace(/^(Readiness|Liveness|Startup) probe errored and resulted in .* state: /, '$1 probe: ');
}
