import { needDiagnostic } from '../../needs';
import type { Diagnostic } from '../../syntax';
import type { Plan } from '../workload/plan';
import { originOfProps } from '../workload/props-origin';
import type { Check, Tell } from './check';
import { clustering } from './clustering';
import { configurationSize } from './configuration-size';
import { containers } from './containers';
import { environment } from './environment';
import { existingConfig } from './existing-config';
import { httpServer } from './http-server';
import { image } from './image';
import { names } from './names';
import { namespaceLevel } from './namespace-level';
import { optionNames } from './option-names';
import { placement } from './placement';
import { platform } from './platform';
import { ports } from './ports';
import { reload } from './reload';
import { repeatedFlags } from './repeated-flags';
import { replicas } from './replicas';
import { resources } from './resources';
import { routes } from './routes';
import { rules } from './rules';
import { serviceCheck } from './service';
import { storage } from './storage';
import { unusedProps } from './unused-props';
import { volumes } from './volumes';

const CHECKS: readonly Check[] = [
  names,
  optionNames,
  image,
  storage,
  volumes,
  containers,
  resources,
  rules,
  repeatedFlags,
  httpServer,
  ports,
  serviceCheck,
  routes,
  unusedProps,
  clustering,
  environment,
  reload,
  placement,
  configurationSize,
  existingConfig,
  namespaceLevel,
  replicas,
  platform,
];

/** What is wrong with a workload: needs that can't be met, and props that don't fit the configuration or each other. */
export function planProblems(plan: Plan): Diagnostic[] {
  const found = [...plan.needs.diagnostics];
  const props = originOfProps(plan.input);
  const teller =
    (severity: Diagnostic['severity']): Tell =>
    (code, message, hint, origin = props) => {
      found.push(needDiagnostic(origin, code, message, { severity, hint }));
    };
  const report = { error: teller('error'), warning: teller('warning') };
  for (const check of CHECKS) check(plan, report);
  // Each item of a `foreach` may have the same problem.
  const distinct = new Map<string, Diagnostic>();
  for (const problem of found) {
    const key = JSON.stringify([problem.code, problem.message, problem.hint]);
    if (!distinct.has(key)) distinct.set(key, problem);
  }
  return [...distinct.values()];
}
