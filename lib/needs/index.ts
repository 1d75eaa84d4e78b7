// What a configuration needs from Kubernetes, each need with the component behind it. `needsOf(model, facts)` is a pure function of the model
// of a configuration and of what is known about the workload: RBAC rules, ports, destinations, host paths, security settings,
// environment variables, state. Components in modules count once per instance.
//
// What each type of component needs is a fact (`componentNeeds` in lib/facts); this room evaluates that table for the components of one
// configuration: `needs-of.ts` goes through them, with one file per kind of need. A value known only at run time widens the scope of a
// need, with a warning; it never adds another kind of permission. Needs whose condition lies outside the configuration are offered, not granted.

export type { NeedOption } from '../facts';
export { type Address, type AddressForm, addressesIn, isOwnAddress, isServiceName } from './address';
export { apiCallers } from './api-callers';
export type { NeedFacts } from './component-scope';
export type { Destination } from './destination';
export { podFieldOf } from './environment';
export type { Need, NeedOrigin } from './need';
export { type DiagnosticOptions, needDiagnostic } from './need-diagnostic';
export { needRules } from './need-rules';
export type {
  EnvNeed,
  HostPathNeed,
  Listener,
  Needs,
  Offer,
  RuleNeed,
  SecurityNeed,
  StateNeed,
  WritableDirNeed,
} from './needs';
export { needsOf } from './needs-of';
export { describeRule } from './rules';
