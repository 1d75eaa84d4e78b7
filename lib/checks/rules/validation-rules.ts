import type { Rule } from '../rule';
import { attributeForBlock } from './attribute-for-block';
import { blockForAttribute } from './block-for-attribute';
import { communityComponent } from './community-component';
import { cycle } from './cycle';
import { deprecatedFunction } from './deprecated-function';
import { duplicateBlock } from './duplicate-block';
import { encoding } from './encoding';
import { invalidValue } from './invalid-value';
import { misplacedBlock } from './misplaced-block';
import { missingAttribute } from './missing-attribute';
import { missingBlock } from './missing-block';
import { missingLabel } from './missing-label';
import { missingTemplate } from './missing-template';
import { moduleAttribute } from './module-attribute';
import { moduleOnlyBlock } from './module-only-block';
import { nestingTooDeep } from './nesting-too-deep';
import { repeatedAttribute } from './repeated-attribute';
import { repeatedBlock } from './repeated-block';
import { selfReference } from './self-reference';
import { shadowedBuiltIn } from './shadowed-built-in';
import { syntax } from './syntax';
import { tooManyErrors } from './too-many-errors';
import { topLevelAttribute } from './top-level-attribute';
import { unconfigurableService } from './unconfigurable-service';
import { unknownAttribute } from './unknown-attribute';
import { unknownBlock } from './unknown-block';
import { unknownComponent } from './unknown-component';
import { unknownReference } from './unknown-reference';
import { unstable } from './unstable';
import { wrongType } from './wrong-type';

/** The rules behind what `validate` reports, in the order in which they are documented. */
export const validationRules: readonly Rule[] = [
  encoding,
  syntax,
  nestingTooDeep,
  tooManyErrors,
  topLevelAttribute,
  missingLabel,
  duplicateBlock,
  moduleAttribute,
  moduleOnlyBlock,
  misplacedBlock,
  unconfigurableService,
  missingTemplate,
  unknownComponent,
  communityComponent,
  unstable,
  unknownAttribute,
  attributeForBlock,
  repeatedAttribute,
  wrongType,
  invalidValue,
  unknownBlock,
  blockForAttribute,
  repeatedBlock,
  missingAttribute,
  missingBlock,
  unknownReference,
  shadowedBuiltIn,
  deprecatedFunction,
  cycle,
  selfReference,
];
