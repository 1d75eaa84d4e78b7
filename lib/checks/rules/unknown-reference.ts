import { isBuiltIn } from '../../facts';
import type { ReferenceRule } from './kinds-of-rules';

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
    context.report(this, place, `component "${names.join('.')}" does not exist or is out of scope`);
    return true;
  },
};
