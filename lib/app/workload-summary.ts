import type { IConstruct } from 'constructs';
import { Alloy } from '../kubernetes';

/** The command that shows the details. */
const MORE = 'cdk8s-alloy explain';

/**
 * What a synth says about each workload that needs more than the least privileges: a Pod Security level below `restricted` and why, and the options for
 * needs outside of its configuration. Empty if there is nothing to say.
 */
export function workloadSummary(constructs: readonly IConstruct[]): string {
  return constructs
    .filter(Alloy.isAlloy)
    .flatMap((alloy) => linesOf(alloy).map((line) => `${alloy.node.path}: ${line}\n`))
    .join('');
}

function linesOf(alloy: Alloy): string[] {
  const { level, reasons } = alloy.plan.podSecurity;
  const because = reasons.map(({ what }) => what).join(', ');
  // What is certainly wrong without its option is a warning of its own.
  const offers = alloy.plan.needs.offers.filter(({ without }) => without === undefined);
  const options = [...new Set(offers.map(({ option }) => option))].sort();
  return [
    ...(level === 'restricted' ? [] : [`Pod Security level ${level}: ${because}`]),
    ...(options.length === 0
      ? []
      : [
          `${options.join(', ')}: not granted, as it depends on what is outside of the configuration (${MORE}; \`grants\`, or \`declinedGrants\`)`,
        ]),
  ];
}
