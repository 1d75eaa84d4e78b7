import { countSet } from './counting';
import type { KindOfRules } from './kind-of-rules';

export const exactlyOneOf: KindOfRules = {
  code: 'rule/exactly-one-of',
  severity: 'error',
  message: "exactly one of 'push' or 'pull' must be provided",
  description: 'One of several arguments or blocks has to be set, and no second one.',
  fails: 'loki.source.gcplog "x" {\n\tforward_to = []\n}\n',
  passes: 'loki.source.gcplog "x" {\n\tforward_to = []\n\n\tpush { }\n}\n',

  find(rule, place) {
    const { set, maybe } = countSet(rule, place, true);
    if (set.length === 1 || (set.length === 0 && maybe > 0)) return [];
    const second = set[1]?.place;
    return [{ ...(second ? { place: second } : {}), values: { n: String(set.length) } }];
  },
};
