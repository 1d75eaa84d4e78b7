import { isBuiltIn } from '../../facts';
import { referenceHint } from '../reference-hint';
import type { ReferenceRule } from './kinds-of-rules';

/** More than anyone reads; it keeps a text full of unknown names from costing more than a correct one. */
const MOST_HINTS = 50;

export const unknownReference: ReferenceRule = {
  code: 'unknown-reference',
  severity: 'error',
  message: 'component "A.B.C" does not exist or is out of scope',
  description:
    'The expression names no block that can be seen from here, no function, no constant and no loop variable. A `declare` does not see what is outside of it.',
  fails: 'tracing {\n\twrite_to = [otelcol.processor.batch.traces.input]\n}\n',
  passes:
    'tracing {\n\twrite_to = [otelcol.processor.batch.traces.input]\n}\n\notelcol.processor.batch "traces" {\n\toutput { }\n}\n',

  check(reference, context) {
    const { from, names, to } = reference;
    const first = names[0]!;
    if (to || context.variables.has(first) || isBuiltIn(first)) return false;
    const place = { origin: from.origin, start: reference.start, end: reference.end };
    const hint = context.hints++ < MOST_HINTS ? referenceHint(reference) : undefined;
    context.report(this, place, `component "${names.join('.')}" does not exist or is out of scope`, { hint });
    return true;
  },
};
