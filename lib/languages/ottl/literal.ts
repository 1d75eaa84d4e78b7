import { ottlContext } from '../../facts';
import type { OttlScope } from './place';
import type { Value } from './tree';

/** What is the same each time a statement runs, and so is checked when it's read. */
export interface Literal {
  /** What Go calls its type; `nil` of nil. */
  readonly type: 'nil' | 'string' | 'bool' | '[]uint8' | 'int64' | 'float64' | '[]interface {}' | 'pcommon.Map';
  /** Of a string. */
  readonly text?: string;
  /** Of what is written as bytes. */
  readonly bytes?: Uint8Array;
}

/** Undefined for paths, calls, calculations and what holds one of these. */
export function literalOf(value: Value, scope: OttlScope): Literal | undefined {
  switch (value.kind) {
    case 'nil':
      return { type: 'nil' };
    case 'string':
      return { type: 'string', text: value.value };
    case 'bool':
      return { type: 'bool' };
    case 'bytes':
      return { type: '[]uint8', bytes: value.value };
    case 'int':
      return { type: 'int64' };
    case 'float':
      return { type: 'float64' };
    case 'enum':
      return ottlContext(scope.context)?.enums.includes(value.name) ? { type: 'int64' } : undefined;
    case 'list':
      return value.items.every((item) => literalOf(item, scope)) ? { type: '[]interface {}' } : undefined;
    case 'map':
      return value.items.every((item) => literalOf(item.value, scope)) ? { type: 'pcommon.Map' } : undefined;
    case 'group':
      return literalOf(value.operand, scope);
    case 'sign':
      // A plus is left out, a minus becomes part of a number; before anything else it's worked out when the statement runs.
      return value.operator === '+' || value.operand.kind === 'int' || value.operand.kind === 'float'
        ? literalOf(value.operand, scope)
        : undefined;
    default:
      return undefined;
  }
}
