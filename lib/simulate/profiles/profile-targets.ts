import type { Labels } from '../../semantics';
import { targetQuery } from '../metrics/target-query';
import { serviceName } from './service-name';

/** A kind of profile that each target is asked for. */
export interface ProfileKind {
  /** The label `__name__`: `process_cpu`. */
  readonly name: string;
  readonly path: string;
  /** Whether the target takes it for a while, which Alloy has to say. */
  readonly delta: boolean;
}

/** What a component that asks for profiles says of all its targets. */
export interface ProfileSettings {
  readonly jobName: string;
  readonly scheme: string;
  readonly pathPrefix: string;
  readonly params: ReadonlyMap<string, readonly string[]>;
  /** How long a profile of a kind with `delta` is taken. */
  readonly seconds: bigint;
}

/** A target with all that asking it for a profile takes, or why it's none. */
export type ProfileTarget = { readonly labels: Labels; readonly url: string } | { readonly problem: string };

/** Kinds that Go's programs offer as differences, under the names that they have otherwise. */
const differences: ReadonlyMap<string, string> = new Map([
  ['godeltaprof_memory', 'memory'],
  ['godeltaprof_block', 'block'],
  ['godeltaprof_mutex', 'mutex'],
]);

/** Kinds of which Alloy makes differences itself, and says so. */
const accumulated = ['memory', 'mutex', 'block'];

/** Fills in what a target leaves open, for a kind of profile. Labels of the discovery stay: rules behind may read them. */
export function profileTarget(given: Labels, kind: ProfileKind, settings: ProfileSettings): ProfileTarget {
  const labels = new Map(given);
  const setDefault = (name: string, value: string) => {
    if ((labels.get(name) ?? '') === '' && value !== '') labels.set(name, value);
  };
  setDefault('__profile_path__', kind.path);
  setDefault('__name__', kind.name);
  setDefault('__profile_path_prefix__', settings.pathPrefix);
  setDefault('job', settings.jobName);
  setDefault('__scheme__', settings.scheme);
  for (const [name, [first]] of settings.params) if (first !== undefined) labels.set(`__param_${name}`, first);
  const address = withPort(labels.get('__address__') ?? '', labels.get('__scheme__') ?? '');
  if (typeof address !== 'string') return address;
  if (address.includes('/')) return { problem: `${JSON.stringify(address)} is not a valid hostname` };
  labels.set('__address__', address);
  setDefault('instance', address);
  setDefault('service_name', serviceName(given));
  const name = labels.get('__name__') ?? '';
  labels.set('__name__', differences.get(name) ?? name);
  const url = urlOf(labels, settings.params, kind.delta ? settings.seconds : undefined);
  if (accumulated.includes(name)) labels.set('__delta__', 'false');
  return { labels: new Map([...labels].filter(([, value]) => value !== '')), url };
}

/** An address without a port has that of its scheme. */
function withPort(address: string, scheme: string): string | { readonly problem: string } {
  if (address === '') return { problem: 'no address' };
  if (!/^(?:\[[^\][]*\]|[^:\][]*)$/.test(address)) return address;
  if (scheme === 'http' || scheme === '') return `${address}:80`;
  return scheme === 'https' ? `${address}:443` : { problem: `invalid scheme: ${JSON.stringify(scheme)}` };
}

function urlOf(labels: Labels, params: ProfileSettings['params'], seconds: bigint | undefined): string {
  const parts = [labels.get('__profile_path_prefix__') ?? '', labels.get('__profile_path__') ?? ''];
  const names = parts.flatMap((part) => part.split('/')).filter((name) => name !== '');
  const end = names.length > 0 && parts.at(-1)!.endsWith('/') ? '/' : '';
  const all = seconds === undefined ? params : new Map([...params, ['seconds', [String(seconds)]] as const]);
  return `${labels.get('__scheme__')}://${labels.get('__address__')}/${names.join('/')}${end}${targetQuery(labels, all)}`;
}
