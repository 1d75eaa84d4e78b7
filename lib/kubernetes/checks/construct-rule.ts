import type { Rule } from '../../checks';

/**
 * What is documented of a code about constructs. The examples are TypeScript: statements that find `app`, `chart` and what this package and cdk8s
 * export at hand. The failing one has this code and no other, lints aside.
 */
export type ConstructRule = Pick<Rule, 'code' | 'severity' | 'description' | 'fails' | 'passes'>;
