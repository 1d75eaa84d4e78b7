import type { NodeKind } from '../../analysis';
import { attributeForBlock } from './attribute-for-block';
import { blockForAttribute } from './block-for-attribute';
import { communityComponent } from './community-component';
import { cycle } from './cycle';
import { deprecatedFunction } from './deprecated-function';
import { duplicateBlock } from './duplicate-block';
import type {
  AttributeRule,
  BlockRule,
  GraphRule,
  LookupRule,
  MemberRule,
  NodeRule,
  ReferenceRule,
} from './kinds-of-rules';
import { misplacedBlock } from './misplaced-block';
import { missingAttribute } from './missing-attribute';
import { missingBlock } from './missing-block';
import { missingLabel } from './missing-label';
import { missingTemplate } from './missing-template';
import { moduleAttribute } from './module-attribute';
import { moduleOnlyBlock } from './module-only-block';
import { repeatedAttribute } from './repeated-attribute';
import { repeatedBlock } from './repeated-block';
import { selfReference } from './self-reference';
import { shadowedBuiltIn } from './shadowed-built-in';
import { unconfigurableService } from './unconfigurable-service';
import { unknownAttribute } from './unknown-attribute';
import { unknownBlock } from './unknown-block';
import { unknownComponent } from './unknown-component';
import { unknownReference } from './unknown-reference';
import { unstableComponent, unstableForeach, unstableFunction } from './unstable';
import { wrongType } from './wrong-type';

// The order of the lists is that of Alloy's messages.

export const nodeRules: Readonly<Record<NodeKind, readonly NodeRule[]>> = {
  declare: [missingLabel, duplicateBlock, moduleAttribute],
  settings: [duplicateBlock, misplacedBlock],
  argument: [duplicateBlock, moduleOnlyBlock, missingLabel],
  export: [duplicateBlock, moduleOnlyBlock, missingLabel],
  import: [duplicateBlock, missingLabel],
  foreach: [duplicateBlock, unstableForeach, missingLabel, missingTemplate, moduleAttribute],
  component: [missingLabel, duplicateBlock],
  service: [duplicateBlock, misplacedBlock, unconfigurableService],
};

/** Up to the first that reports something. */
export const lookupRules: readonly LookupRule[] = [unknownComponent, communityComponent, unstableComponent];

/** Up to the first that reports something. */
export const attributeRules: readonly AttributeRule[] = [
  unknownAttribute,
  attributeForBlock,
  repeatedAttribute,
  wrongType,
];

/** Up to the first that reports something. */
export const blockRules: readonly BlockRule[] = [unknownBlock, blockForAttribute, repeatedBlock];

export const memberRules: readonly MemberRule[] = [missingAttribute, missingBlock];

/** Up to the first that reports something. */
export const referenceRules: readonly ReferenceRule[] = [
  unknownReference,
  shadowedBuiltIn,
  deprecatedFunction,
  unstableFunction,
];

export const graphRules: readonly GraphRule[] = [cycle, selfReference];
