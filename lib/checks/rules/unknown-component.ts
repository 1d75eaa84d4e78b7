import { nameSpan } from '../../analysis';
import { componentNames, componentSchema } from '../../facts';
import { didYouMean } from '../../syntax';
import type { LookupRule } from './kinds-of-rules';

export const unknownComponent: LookupRule = {
  code: 'unknown-component',
  severity: 'error',
  message: 'cannot find the definition of component name "NAME"',
  description:
    'The block is named like none of the components of this version of Alloy, and like no `declare` or import that can be seen from here.',
  fails: 'prometheus.scrapes "default" {\n}\n',
  passes: 'declare "prometheus" {\n}\n\nprometheus.scrapes "default" {\n}\n',

  check(node, context) {
    const { name } = node.block;
    if (componentSchema(name)) return false;
    context.report(this, nameSpan(node), `cannot find the definition of component name "${name}"`, {
      hint: didYouMean(name, componentNames, context),
    });
    return true;
  },
};
