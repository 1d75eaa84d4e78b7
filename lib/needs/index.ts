// What a configuration asks of Kubernetes, each need with the component that it came from. `needsOf(model, facts)` is a pure function of the model
// of a configuration and of what is known of the workload: rules of RBAC, ports, destinations, directories of the node, settings of security,
// environment variables, state. Components that run in modules are seen through their instances.
//
// What each type of component needs is a fact (`componentNeeds` in lib/facts); this room evaluates the table for the components of one
// configuration: `needs-of.ts` goes through them, one file for each kind of need. A value that only a running Alloy knows widens the scope of a
// need, with a warning; it never adds another kind of right. Needs whose condition lies outside of the configuration are offered, not granted.

export type { NeedOption } from '../facts';
export { type Address, type AddressForm, addressesIn, isOwnAddress } from './address';
export { apiCallers } from './api-callers';
export type { NeedFacts } from './component-scope';
export type { Destination } from './destination';
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
