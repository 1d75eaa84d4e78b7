import type { Resource, Scope, Telemetry } from '../../telemetry';
import type { Subject } from '../subject';
import { attributes, type ContextPaths, plain, textOf } from './path';

export const resourcePaths: ContextPaths = {
  attributes: attributes(
    ({ data }) => data.resource.attributes,
    (subject, map) => withResource(subject, { ...subject.data.resource, attributes: map }),
  ),
};

export const scopePaths: ContextPaths = {
  attributes: attributes(
    ({ data }) => data.scope.attributes,
    (subject, map) => withScope(subject, { attributes: map }),
  ),
  name: plain(
    ({ data }) => data.scope.name,
    (subject, value) => withScope(subject, { name: textOf(value) }),
  ),
  version: plain(
    ({ data }) => data.scope.version,
    (subject, value) => withScope(subject, { version: textOf(value) }),
  ),
};

/** What statements keep for those behind them, of whichever context. */
export const cachePath = attributes(
  ({ cache }) => cache ?? new Map(),
  (subject, cache) => ({ ...subject, cache }),
);

function withResource(subject: Subject, resource: Resource): Subject {
  return { ...subject, data: { ...subject.data, resource } as Telemetry };
}

function withScope(subject: Subject, scope: Partial<Scope>): Subject {
  return { ...subject, data: { ...subject.data, scope: { ...subject.data.scope, ...scope } } as Telemetry };
}
