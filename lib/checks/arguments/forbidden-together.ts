import { countSet } from './counting';
import type { KindOfRules } from './kind-of-rules';

export const forbiddenTogether: KindOfRules = {
  code: 'rule/forbidden-together',
  severity: 'error',
  message: 'if proxy_from_environment is configured, proxy_url must not be configured',
  description: 'Several arguments are set that must not all be, or one that must not be set under the circumstances.',
  fails: 'remotecfg {\n\tproxy_from_environment = true\n\tproxy_url              = "http://proxy:3128"\n}\n',
  passes: 'remotecfg {\n\tproxy_from_environment = true\n}\n',

  find(rule, place) {
    const { set } = countSet(rule, place);
    return set.length < rule.paths.length ? [] : [{ place: set.at(-1)!.place }];
  },
};
