import type { Rule } from '../../checks';

/**
 * The documentation of a code about constructs. The examples are TypeScript statements, with `app`, `chart` and all exports of this package and cdk8s in
 * scope. The failing one has this code and no other, lints aside.
 */
export type ConstructRule = Pick<Rule, 'code' | 'severity' | 'description' | 'fails' | 'passes'>;
