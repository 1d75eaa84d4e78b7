import { MAX_NESTING } from '../../syntax';
import type { Rule } from '../rule';

const file = (levels: number) => `local.file "token" {
	filename = ${'('.repeat(levels)}"/etc/token"${')'.repeat(levels)}
}
`;

/** Reported by the parser. */
export const nestingTooDeep: Rule = {
  code: 'nesting-too-deep',
  severity: 'error',
  message: 'nesting is deeper than NUMBER levels',
  description: `Blocks, lists, objects, calls and parentheses stand in each other more than ${MAX_NESTING} levels deep, a limit of ours that no configuration needs to pass. Nothing more is read of the text.`,
  fails: file(MAX_NESTING + 1),
  passes: file(2),
};
