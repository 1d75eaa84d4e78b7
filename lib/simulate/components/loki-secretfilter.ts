import type { Component } from '../component';
import { type Item, viewOfLog } from '../item';
import type { Site } from '../site';

/**
 * `loki.secretfilter`: takes secrets out of lines. Which ones there are, the rules of gitleaks say, which aren't executed here; some of them wouldn't do,
 * because a line without a secret that they find could have another. So the line is unknown from here on, whatever it was, and all else is known.
 */
export function lokiSecretfilter(site: Site): Component {
  site.args.expect({
    executed: ['forward_to', 'rate'],
    irrelevant: [
      'origin_label',
      'redact_with',
      'redact_percent',
      'gitleaks_config',
      'processing_timeout',
      'drop_on_timeout',
      'label_timed_out',
    ],
  });
  const rate = site.args.number('rate');
  const unknownLine = site.args.notExecuted(
    "what it leaves of a line isn't known here, because the rules of gitleaks aren't executed: test the line before it",
  );
  return {
    takesUnknownLines: true,
    receive(item: Item) {
      if (item.signal !== 'logs') return;
      const passed = rate === 0 ? item : { ...item, entry: { ...item.entry, line: '' }, unknownLine };
      const why = rate === 0 ? 'its rate is 0' : 'which secrets are in the line is not known here';
      const step = site.step(item.step, rate === 0 ? 'passed' : 'changed', viewOfLog(passed), '', why);
      site.forward({ ...passed, step });
    },
  };
}
