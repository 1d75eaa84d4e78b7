import type { parseOttlCondition, parseOttlStatement, parseOttlValue } from '../../../languages';

/** The tree of OTTL, as lib/languages reads it. */
export type Statement = NonNullable<ReturnType<typeof parseOttlStatement>['tree']>;
export type Condition = NonNullable<ReturnType<typeof parseOttlCondition>['tree']>;
export type Expression = NonNullable<ReturnType<typeof parseOttlValue>['tree']>;
export type Path = Extract<Expression, { readonly kind: 'path' }>;
export type Call = Extract<Expression, { readonly kind: 'call' }>;
export type Comparison = Extract<Condition, { readonly kind: 'comparison' }>['operator'];
export type Key = Path['fields'][number]['keys'][number];
