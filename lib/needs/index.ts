export type { NeedOption } from '../facts';
export { type Address, type AddressForm, addressesIn, isOwnAddress } from './address';
export { apiCallers } from './api-callers';
export type { NeedFacts } from './component-scope';
export type { Destination } from './destination';
export type {
  EnvNeed,
  HostPathNeed,
  Listener,
  Need,
  Needs,
  Offer,
  Origin,
  RuleNeed,
  SecurityNeed,
  StateNeed,
  WritableDirNeed,
} from './need';
export { type DiagnosticOptions, needDiagnostic } from './need-diagnostic';
export { needsOf } from './needs-of';
export { describeRule } from './rules';
