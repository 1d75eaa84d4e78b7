import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const unusedProp: ConstructRule = {
  code: 'unused-prop',
  severity: 'warning',
  description:
    'A prop changes nothing beside the others: labels and annotations of a ServiceAccount that somebody else makes.',
  fails: "new Alloy(chart, 'alloy', { serviceAccountName: 'collector', serviceAccountLabels: { team: 'o11y' } });",
  passes: "new Alloy(chart, 'alloy', { serviceAccountLabels: { team: 'o11y' } });",
};

const unusedGrant: ConstructRule = {
  code: 'unused-grant',
  severity: 'warning',
  description:
    "`grants` or `declinedGrants` names an option that no component asks for. Take it out, so that it isn't granted, or hidden, by itself one day.",
  fails: "new Alloy(chart, 'alloy', { grants: ['scrapeKubelet'] });",
  passes: "new Alloy(chart, 'alloy', { grants: [] });",
};

const unknownListener: ConstructRule = {
  code: 'unknown-listener',
  severity: 'error',
  description:
    "`privateListeners` names a component that doesn't listen, so that the one that is meant is open to others. Correct the name.",
  fails: "new Alloy(chart, 'alloy', { privateListeners: ['faro.receiver.frontend'] });",
  passes: `const { config } = new Alloy(chart, 'alloy', { privateListeners: ['faro.receiver.frontend'] });
new faro.Receiver(config, 'frontend', { output: {} });`,
};

/** Props that grant or hide something that the configuration doesn't have. */
export const unusedProps: WorkloadCheck = {
  rules: [unusedProp, unusedGrant, unknownListener],

  check({ input, needs }, report) {
    const { grants = [], declinedGrants = [], privateListeners = [], serviceAccountName } = input.props;
    for (const prop of OF_SERVICE_ACCOUNT) {
      if (serviceAccountName === undefined || input.props[prop] === undefined) continue;
      const hint = `the ServiceAccount ${serviceAccountName} is somebody else's: change it there`;
      report(unusedProp, `\`${prop}\` changes nothing`, hint);
    }
    for (const option of grants) {
      if (needs.granted.has(option)) continue;
      report(unusedGrant, `\`grants\` names ${option}, and no component asks for it`, 'take it out');
    }
    for (const option of declinedGrants) {
      if (needs.declined.has(option)) continue;
      report(unusedGrant, `\`declinedGrants\` names ${option}, and no component asks for it`, 'take it out');
    }
    const listening = new Set(needs.listeners.map(({ origin }) => origin.id));
    const names = new Set(needs.listeners.map(({ name }) => name));
    const hint = listening.size > 0 ? `these do: ${[...listening].join(', ')}` : 'no component listens';
    for (const id of privateListeners) {
      if (listening.has(id) || names.has(id)) continue;
      report(unknownListener, `\`privateListeners\` names ${id}, and no such component listens`, hint);
    }
  },
};

/** Props that apply only to a ServiceAccount created by the Alloy. */
const OF_SERVICE_ACCOUNT = ['serviceAccountAnnotations', 'serviceAccountLabels'] as const;
