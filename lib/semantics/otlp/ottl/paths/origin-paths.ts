import type { Resource, Scope, Telemetry } from '../../telemetry';
import type { Subject } from '../subject';
import { attributes, type ContextPaths, countPath, plain, textOf } from './path';

export const resourcePaths: ContextPaths = {
  attributes: attributes(
    ({ data }) => data.resource.attributes,
    (subject, map) => withResource(subject, { attributes: map }),
  ),
  dropped_attributes_count: countPath(
    ({ data }) => data.resource.droppedAttributes,
    (subject, droppedAttributes) => withResource(subject, { droppedAttributes }),
  ),
  schema_url: plain(
    ({ data }) => data.resource.schemaUrl ?? '',
    (subject, value) => withResource(subject, { schemaUrl: textOf(value) }),
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
  dropped_attributes_count: countPath(
    ({ data }) => data.scope.droppedAttributes,
    (subject, droppedAttributes) => withScope(subject, { droppedAttributes }),
  ),
  schema_url: plain(
    ({ data }) => data.scope.schemaUrl ?? '',
    (subject, value) => withScope(subject, { schemaUrl: textOf(value) }),
  ),
};

/** What statements keep for those behind them, of whichever context. */
export const cachePath = attributes(
  ({ cache }) => cache ?? new Map(),
  (subject, cache) => ({ ...subject, cache }),
);

function withResource(subject: Subject, changes: Partial<Resource>): Subject {
  return { ...subject, data: { ...subject.data, resource: { ...subject.data.resource, ...changes } } as Telemetry };
}

function withScope(subject: Subject, scope: Partial<Scope>): Subject {
  return { ...subject, data: { ...subject.data, scope: { ...subject.data.scope, ...scope } } as Telemetry };
}
