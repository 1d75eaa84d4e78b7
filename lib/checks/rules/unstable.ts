import { nameSpan } from '../../analysis';
import { componentSchema, configBlockSchema, functionSchema, isAllowed, stabilityMessage } from '../../facts';
import type { LookupRule, NodeRule, ReferenceRule, ValidationRule } from './kinds-of-rules';

export const unstable: ValidationRule = {
  code: 'unstable',
  severity: 'error',
  message:
    'component "NAME" is at stability level "LEVEL", which is below the minimum allowed stability level "MINIMUM". Use --stability.level command-line flag to enable "LEVEL" features',
  description:
    'Components, `foreach` (`foreach block "foreach" is ...`) and functions (`array.group_by is ...`) that are not generally available have to be allowed by the flag.',
  fails: 'otelcol.exporter.debug "default" {\n}\n',
  passes: 'otelcol.processor.batch "default" {\n\toutput { }\n}\n',
};

export const unstableForeach: NodeRule = {
  ...unstable,

  check(node, context) {
    const { stability } = configBlockSchema('foreach')!;
    if (isAllowed(stability, context.minimumStability)) return;
    context.report(
      this,
      nameSpan(node),
      stabilityMessage('foreach block "foreach"', stability, context.minimumStability),
    );
  },
};

export const unstableComponent: LookupRule = {
  ...unstable,

  check(node, context) {
    const { name } = node.block;
    const { stability } = componentSchema(name)!;
    if (stability === undefined || isAllowed(stability, context.minimumStability)) return false;
    context.report(this, nameSpan(node), stabilityMessage(`component "${name}"`, stability, context.minimumStability));
    return true;
  },
};

export const unstableFunction: ReferenceRule = {
  ...unstable,

  check(reference, context) {
    const { from, names, to } = reference;
    if (to || names.length > 2) return false;
    const name = names.join('.');
    const stability = functionSchema(name)?.stability;
    if (stability === undefined || isAllowed(stability, context.minimumStability)) return false;
    context.report(
      this,
      { origin: from.origin, start: reference.start, end: reference.end },
      stabilityMessage(name, stability, context.minimumStability),
    );
    return true;
  },
};
