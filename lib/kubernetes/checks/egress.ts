import { needDiagnostic } from '../../needs';
import type { Diagnostic } from '../../syntax';
import type { Egress } from '../network/policy/egress';
import type { PlanInput } from '../workload/plan';
import { originOfProps } from '../workload/props-origin';

/** What a policy can't let out, or not for sure, each thing once. */
export function egressProblems({ input }: { readonly input: PlanInput }, egress: Egress | undefined): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const { destination, code, severity, message, hint } of egress?.problems ?? []) {
    const origin = destination?.origin ?? originOfProps(input);
    if (!found.has(message)) found.set(message, needDiagnostic(origin, code, message, { severity, hint }));
  }
  return [...found.values()];
}
