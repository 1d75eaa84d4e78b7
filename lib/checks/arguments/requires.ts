import { countSet } from './counting';
import type { KindOfRules } from './kind-of-rules';

export const requires: KindOfRules = {
  code: 'rule/requires',
  severity: 'error',
  message: 'if no_proxy is configured, proxy_url must also be configured',
  description: 'What is set asks for something else that is not.',
  fails: 'remotecfg {\n\tno_proxy = "localhost"\n}\n',
  passes: 'remotecfg {\n\tno_proxy  = "localhost"\n\tproxy_url = "http://proxy:3128"\n}\n',

  find(rule, place) {
    const { set, maybe } = countSet(rule, place);
    return set.length + maybe >= rule.paths.length ? [] : [{}];
  },
};
