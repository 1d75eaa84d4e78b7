import { countSet } from './counting';
import type { KindOfRules } from './kind-of-rules';

export const atMostOneOf: KindOfRules = {
  code: 'rule/at-most-one-of',
  severity: 'error',
  message: 'at most one of basic_auth, authorization, oauth2, bearer_token & bearer_token_file must be configured',
  description: 'Arguments or blocks exclude each other.',
  fails: 'remotecfg {\n\tbearer_token_file = "/a"\n\n\tbasic_auth {\n\t\tusername = "b"\n\t}\n}\n',
  passes: 'remotecfg {\n\tbasic_auth {\n\t\tusername = "b"\n\t}\n}\n',

  find(rule, place) {
    const { set } = countSet(rule, place);
    return set.length < 2 ? [] : [{ place: set[1]!.place, values: { n: String(set.length) } }];
  },
};
