import type { TextType, TypeSchema } from '../../facts';

/** Something in the value of an attribute that Alloy's checker rejects; `code` names the rule that it falls under. */
export interface ValueProblem {
  readonly code: 'wrong-type' | 'invalid-value' | 'unknown-attribute' | 'missing-attribute';
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** An attribute's type, and the texts that it takes where Alloy decodes them by itself. */
export interface Expected {
  readonly type: TypeSchema;
  readonly text?: TextType | undefined;
}
