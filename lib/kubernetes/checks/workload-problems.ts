import { needDiagnostic } from '../../needs';
import type { Diagnostic } from '../../syntax';
import type { Plan, PlanInput } from '../workload/plan';
import { originOfProps } from '../workload/props-origin';
import { checksInApp, workloadChecks } from './registry';
import type { WorkloadCheck } from './workload-check';
import type { WorkloadInApp } from './workload-in-app';

/** What is wrong with a workload by itself: needs that can't be met, and props that don't fit the configuration or each other. */
export function planProblems(plan: Plan): readonly Diagnostic[] {
  return distinct([...plan.needs.diagnostics, ...run(workloadChecks, plan)]);
}

/** What is wrong between a workload and the rest of the app. */
export function problemsInApp(workload: WorkloadInApp): readonly Diagnostic[] {
  return distinct(run(checksInApp, workload));
}

function run<T extends { readonly input: PlanInput }>(checks: readonly WorkloadCheck<T>[], workload: T): Diagnostic[] {
  const found: Diagnostic[] = [];
  const props = originOfProps(workload.input);
  for (const { check } of checks) {
    check(workload, (rule, message, hint, { origin = props, severity = rule.severity } = {}) => {
      found.push(needDiagnostic(origin, rule, message, { severity, hint }));
    });
  }
  return found;
}

/** Each item of a `foreach` may have the same problem. */
function distinct(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Map<string, Diagnostic>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.message, problem.hint]);
    if (!known.has(key)) known.set(key, problem);
  }
  return [...known.values()];
}
