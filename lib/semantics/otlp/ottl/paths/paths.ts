import type { IndexKey } from '../indexing';
import { UnsupportedOttl } from '../ottl-error';
import type { OttlValue } from '../ottl-value';
import type { Subject } from '../subject';
import { logPaths } from './log-paths';
import { dataPointPaths, metricPaths } from './metric-paths';
import { cachePath, resourcePaths, scopePaths } from './origin-paths';
import type { ContextPaths, PathAccess } from './path';
import { senderPaths } from './sender-paths';
import { spanEventPaths, spanPaths } from './span-paths';

/** A path without its context: names joined by dots, and the keys behind them. */
export interface ResolvedPath {
  readonly context: string;
  readonly name: string;
  readonly keys: readonly IndexKey[];
}

const contexts: Readonly<Record<string, ContextPaths>> = {
  resource: resourcePaths,
  scope: scopePaths,
  span: spanPaths,
  spanevent: spanEventPaths,
  log: logPaths,
  metric: metricPaths,
  datapoint: dataPointPaths,
  otelcol: senderPaths,
};

/** @throws UnsupportedOttl for a path that isn't executed, OttlError for keys that don't fit */
export function getPath(subject: Subject, path: ResolvedPath): OttlValue {
  return accessOf(path, '').get(subject, path.keys);
}

/** The subject with another value at a path. @throws UnsupportedOttl, OttlError for a value of another type */
export function setPath(subject: Subject, path: ResolvedPath, value: OttlValue): Subject {
  const { set } = accessOf(path, 'setting ');
  if (set === undefined) throw unsupported(path, 'setting ');
  return set(subject, path.keys, value);
}

function accessOf(path: ResolvedPath, doing: string): PathAccess {
  const { context, name } = path;
  if (name === 'cache') return cachePath;
  const paths = contexts[context];
  const access = paths !== undefined && Object.hasOwn(paths, name) ? paths[name] : undefined;
  if (access === undefined) throw unsupported(path, doing);
  return access;
}

function unsupported({ context, name }: ResolvedPath, doing: string): UnsupportedOttl {
  return new UnsupportedOttl(`${doing}the path ${context}.${name} of OTTL isn't executed here`);
}
