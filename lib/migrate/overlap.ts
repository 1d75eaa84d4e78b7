import { componentSchema } from '../facts';
import type { Needs } from '../needs';
import { type Configuration, needsOfConfiguration } from './configuration';
import type { Collector } from './installation';
import { isSamePlace, placeOf, readsFile, type State, stateOf } from './storage';
import { podOf } from './workload';

/** Why two collectors must not run at the same time; nothing where they may. */
export function overlaps(old: Collector, next: Collector): readonly string[] {
  return [...samePorts(old, next), ...sameDirectory(old, next), ...sameDestinations(old, next)];
}

function samePorts(old: Collector, next: Collector): readonly string[] {
  const after = new Set(nodePorts(next));
  const both = nodePorts(old).filter((port) => after.has(port));
  if (both.length === 0) return [];
  return [`both want ${listed('port', both)} of the node: the new pods would wait for ever, or fail`];
}

/** Ports that pods take on their node. */
function nodePorts({ workload }: Collector): readonly string[] {
  const { hostNetwork, containers } = podOf(workload);
  const ports = containers.flatMap(({ ports = [] }) => ports);
  return ports.flatMap(({ containerPort, hostPort, protocol = 'TCP' }) => {
    const port = hostPort ?? (hostNetwork === true ? containerPort : undefined);
    return port === undefined || port === 0 ? [] : [`${port}${protocol === 'TCP' ? '' : `/${protocol}`}`];
  });
}

function sameDirectory(old: Collector, next: Collector): readonly string[] {
  const [before, after] = [old, next].map(({ configuration }) => configuration && stateOf(configuration));
  if (before === undefined || after === undefined || !isSamePlace(before.place, after.place)) return [];
  return [`both write to ${placeText(before).replace(/^in /, '')}, and the one overwrites what the other keeps`];
}

function sameDestinations(old: Collector, next: Collector): readonly string[] {
  const [before, after] = [addressesOf(old.configuration), addressesOf(next.configuration)];
  if (before.isKnown && after.isKnown) {
    const both = before.hosts.filter((host) => after.hosts.includes(host));
    return both.length === 0
      ? []
      : [`both send to ${both.join(', ')}: what both collect arrives twice, or is refused as out of order`];
  }
  return ['where both send is not known here: what both collect may arrive twice'];
}

interface Addresses {
  readonly hosts: readonly string[];
  readonly isKnown: boolean;
}

/** Where telemetry is sent to; that of a configuration that isn't there, or that only a running Alloy knows, is not known. */
function addressesOf(configuration: Configuration | undefined): Addresses {
  if (configuration?.text === undefined) return { hosts: [], isKnown: false };
  const { destinations } = needsOfConfiguration(configuration);
  const telemetry = destinations.filter(isTelemetry);
  const hosts = telemetry.flatMap((each) => {
    if (each.kind !== 'host') return [];
    return [each.port === undefined ? each.host : `${each.host}:${each.port}`];
  });
  return {
    hosts: [...new Set(hosts)].sort(),
    isKnown: telemetry.every(({ kind }) => kind !== 'unknown') && hosts.length > 0,
  };
}

/** Of those who send telemetry on, and of nobody who only asks for something: targets, an API, a token. */
function isTelemetry({ kind, argument, origin }: Needs['destinations'][number]): boolean {
  const signals = componentSchema(origin.component)?.signals;
  const isEnd = signals !== undefined && signals.accepts.length > 0 && signals.emits.length === 0;
  return isEnd && argument !== undefined && (kind === 'host' || kind === 'unknown');
}

/** What becomes of what a collector has kept. */
export interface Handover {
  readonly isKept: boolean;
  readonly text: string;
}

/** What becomes of the positions and the write-ahead log of a collector; undefined where it has none. */
export function handover(old: Collector, next: Collector | undefined): Handover | undefined {
  const before = old.configuration && stateOf(old.configuration);
  if (before === undefined) return undefined;
  const what = before.kinds.join(' and ');
  const place = placeText(before);
  if (before.place.kind === 'pod') {
    return {
      isKept: false,
      text: `what ${old.program} keeps (${what}) is in the pod (${before.directory}), and goes with it: ${again(before)}`,
    };
  }
  if (next === undefined)
    return {
      isKept: false,
      text: `what ${old.program} keeps (${what}) is ${place}, and nothing reads it: ${again(before)}`,
    };
  return old.configuration?.positions === undefined
    ? sameStorage(old, next, before)
    : positionsFile(next, old.configuration.positions, before);
}

function positionsFile(next: Collector, file: string, before: State): Handover {
  const place = placeText(before);
  const isRead = next.configuration !== undefined && readsFile(next.configuration, file);
  if (!isRead) {
    return {
      isKept: false,
      text: `positions of Promtail are ${place}, and no argument of the new configuration names ${file}: ${again(before)}`,
    };
  }
  if (!isSamePlace(before.place, placeOf(next.workload, file))) {
    return {
      isKept: false,
      text: `positions of Promtail are ${place}, which the new pods don't have at ${file}: mount it (\`volumes\` and \`volumeMounts\`), or ${again(before)}`,
    };
  }
  return {
    isKept: true,
    text: `Alloy goes on where Promtail has stopped: positions are ${place}, and the new pods have the file`,
  };
}

function sameStorage(old: Collector, next: Collector, before: State): Handover {
  const after = next.configuration && stateOf(next.configuration);
  const what = before.kinds.join(' and ');
  const place = placeText(before);
  if (after === undefined || !isSamePlace(before.place, after.place)) {
    const there = after === undefined ? 'and nothing keeps any' : `and what Alloy will keep ${placeText(after)}`;
    return { isKept: false, text: `what ${old.program} keeps (${what}) is ${place}, ${there}: ${again(before)}` };
  }
  const ids = (configuration: Configuration) =>
    needsOfConfiguration(configuration).state.map(({ origin }) => origin.id);
  const known = new Set(ids(next.configuration!));
  const gone = ids(old.configuration!).filter((id) => !known.has(id));
  return gone.length === 0
    ? {
        isKept: true,
        text: `Alloy goes on where ${old.program} has stopped: ${what} ${what.includes(' and ') || what.endsWith('s') ? 'are' : 'is'} ${place}`,
      }
    : {
        isKept: false,
        text: `what ${old.program} keeps (${what}) is ${place}, and found again under the same names only: ${gone.join(', ')} ${gone.length === 1 ? 'is' : 'are'} not in the new configuration`,
      };
}

/** What happens without what was kept. */
function again({ kinds }: State): string {
  return kinds.includes('positions')
    ? 'logs are read again from where their sources begin, so that lines arrive twice unless the store drops the same line under the same labels'
    : 'what is not sent when the pod ends is lost';
}

function placeText({ directory, place }: State): string {
  switch (place.kind) {
    case 'node':
      return `in ${place.path} of the node`;
    case 'claim':
      return `in the claim ${place.name}`;
    case 'pod':
      return `in the pod (${directory})`;
  }
}

function listed(noun: string, names: readonly string[]): string {
  return `${noun}${names.length === 1 ? '' : 's'} ${names.join(', ')}`;
}
