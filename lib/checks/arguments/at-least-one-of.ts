import { countSet } from './counting';
import type { KindOfRules } from './kind-of-rules';

export const atLeastOneOf: KindOfRules = {
  code: 'rule/at-least-one-of',
  severity: 'error',
  message: 'no connection string was provided',
  description: 'One of several arguments or blocks has to be set.',
  fails: 'prometheus.exporter.oracledb "x" {\n}\n',
  passes:
    'prometheus.exporter.oracledb "x" {\n\tconnection_string = "localhost:1521/x"\n\tusername          = "u"\n\tpassword          = "p"\n}\n',

  find(rule, place) {
    const { set, maybe } = countSet(rule, place);
    return set.length > 0 || maybe > 0 ? [] : [{}];
  },
};
