import type { AttributeValue } from '../../attribute-value';
import type { Headers } from '../../sender';
import { type IndexKey, valueAt } from '../indexing';
import { OttlError, UnsupportedOttl } from '../ottl-error';
import type { OttlValue } from '../ottl-value';
import type { ContextPaths, PathAccess } from './path';

/** The paths below `otelcol`: who has sent an item. All of them can be read only. */
export const senderPaths: ContextPaths = {
  'client.addr': readOnly('client.addr', ({ sender }) => {
    if (sender?.address === undefined) throw unknown('client.addr', 'address');
    return sender.address === '' ? null : sender.address;
  }),
  'client.auth.attributes': readOnly('client.auth.attributes', ({ sender }, keys) => {
    const authenticated = sender?.authenticated;
    if (authenticated === undefined) throw unknown('client.auth.attributes', 'authenticated');
    if (keys.length === 0) return authenticated ?? new Map();
    return authenticated === null ? null : valueAt(authenticated, keys);
  }),
  'client.metadata': readOnly('client.metadata', ({ sender }, keys) => {
    if (sender?.metadata === undefined) throw unknown('client.metadata', 'headers');
    return headerAt(sender.metadata, keys, (name, asked) => name.toLowerCase() === asked.toLowerCase());
  }),
  'grpc.metadata': readOnly('grpc.metadata', ({ sender }, keys) => {
    if (sender?.grpc === undefined) throw unknown('grpc.metadata', 'headers');
    return headerAt(sender.grpc, keys, (name, asked) => name === asked.toLowerCase());
  }),
};

function readOnly(path: string, get: PathAccess['get']): PathAccess {
  return {
    get,
    set() {
      throw new OttlError(`"otelcol.${path}" is read-only and cannot be modified`);
    },
  };
}

function unknown(path: string, member: string): UnsupportedOttl {
  return new UnsupportedOttl(
    `the path otelcol.${path} of OTTL asks who has sent telemetry: give the test that with \`${member}\``,
  );
}

/** All headers, the values of one, or one of these. @throws OttlError for keys that don't fit */
function headerAt(
  headers: Headers,
  [name, ...rest]: readonly IndexKey[],
  isSame: (name: string, asked: string) => boolean,
): OttlValue {
  if (name === undefined) return new Map<string, AttributeValue>(headers);
  if (typeof name !== 'string') throw new OttlError('headers are indexed by names');
  const values = headers.get(name) ?? [...headers].find(([other]) => isSame(other, name))?.[1] ?? [];
  if (values.length === 0) return null;
  if (rest.length > 1) throw new OttlError('cannot index into string slice more than once');
  return valueAt(values, rest);
}
