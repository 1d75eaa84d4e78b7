import { didYouMean } from '../../syntax';
import type { BlockRule } from './kinds-of-rules';

export const unknownBlock: BlockRule = {
  code: 'unknown-block',
  severity: 'error',
  message: 'unrecognized block name "NAME"',
  description: 'The block takes no block of this name.',
  fails: 'http {\n\tssl { }\n}\n',
  passes: 'http {\n\ttls { }\n}\n',

  check({ name, nameStart, close }, schema, { schema: { attributes, blocks, enumBlocks }, origin, context }) {
    if (schema || attributes.has(name)) return false;
    const names = () => [
      ...blocks.keys(),
      ...[...enumBlocks].flatMap(([prefix, variants]) => [...variants.keys()].map((variant) => `${prefix}.${variant}`)),
    ];
    context.report(this, { origin, start: nameStart, end: close }, `unrecognized block name "${name}"`, {
      hint: didYouMean(name, names, context),
    });
    return true;
  },
};
