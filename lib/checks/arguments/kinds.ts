import type { ArgumentRuleKind } from '../../facts';
import { atLeastOneOf } from './at-least-one-of';
import { atMostOneOf } from './at-most-one-of';
import { custom } from './custom/custom';
import { enumeration } from './enumeration';
import { exactlyOneOf } from './exactly-one-of';
import { forbiddenTogether } from './forbidden-together';
import { format } from './format';
import type { KindOfRules } from './kind-of-rules';
import { nonEmpty } from './non-empty';
import { range } from './range';
import { requires } from './requires';
import { unique } from './unique';

/** All kinds of rules on arguments. */
export const kindsOfRules: Readonly<Record<ArgumentRuleKind, KindOfRules>> = {
  exactlyOneOf,
  atMostOneOf,
  atLeastOneOf,
  requires,
  forbiddenTogether,
  nonEmpty,
  range,
  format,
  unique,
  enumeration,
  custom,
};
