import type { Importing } from './importing';
import { asText } from './importing';

/** Flags that props set: the option, and what the text of the flag is there. */
const OPTIONS: Readonly<Record<string, readonly [option: string, read?: (text: string) => unknown]>> = {
  'cluster.enabled': ['clustering', (text) => (text === 'false' ? undefined : {})],
  'cluster.name': ['clustering.name'],
  'cluster.wait-for-size': ['clustering.waitForSize', Number],
  'cluster.wait-timeout': ['clustering.waitTimeout'],
  'disable-reporting': ['usageReporting', (text) => text === 'false'],
  'server.http.ui-path-prefix': ['httpServer.uiPathPrefix'],
  'stability.level': ['stabilityLevel'],
};

/** Flags that follow from something else. */
const DERIVED: Readonly<Record<string, string>> = {
  'cluster.join-addresses': 'the pods find each other by the headless Service',
  'feature.community-components.enabled': 'the components that need it',
  'server.http.listen-addr': 'say alloy.listenAddr and alloy.listenPort',
  'storage.path': 'state is kept in /var/lib/alloy, on a volume',
};

const FLAG = /^--?([a-z][\w.-]*)(?:=(.*))?$/s;

/** Further arguments of `alloy run`: those that props set, and others as they are. */
export function setArguments({ values, draft }: Importing): void {
  const rest: string[] = [];
  for (const [, each] of values.given('alloy.extraArgs')?.items ?? []) {
    const text = String(asText(each.value));
    const [, flag = '', value = 'true'] = FLAG.exec(text) ?? [];
    const [option, read = (given: string): unknown => given] = OPTIONS[flag] ?? [];
    if (option !== undefined) {
      const isOn = draft.options['clustering'] !== undefined;
      if (option.startsWith('clustering.') && !isOn) draft.remark(each, 'says nothing as long as clustering is off');
      else if (option !== 'clustering' || (!isOn && read(value) !== undefined)) {
        const made = read(value);
        // The default here.
        if (option !== 'usageReporting' || made === true) draft.set(option, made);
      }
    } else if (Object.hasOwn(DERIVED, flag)) draft.remark(each, `${flag}: ${DERIVED[flag]}`);
    else rest.push(text);
  }
  values.take('extraArgs', 'alloy.extraArgs');
  if (rest.length > 0) draft.set('extraArgs', rest);
}
