import type { BodyPlace } from '../../analysis';
import type { ArgumentRule } from '../../facts';
import type { Rule } from '../rule';
import type { Breach } from './breaches';

/** What is done for one kind of rules: its documentation, and how a place breaks it. */
export interface KindOfRules extends Rule {
  /** All that breaks the rule in the block that it is on; nothing where that depends on what is known only when Alloy runs. */
  find(rule: ArgumentRule, place: BodyPlace): readonly Breach[];
}
