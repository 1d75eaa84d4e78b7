import type { Explained, Explanation } from './explain';

/** A human-readable explanation. Ends with a line feed. */
export function renderExplanation(explanation: Explanation): string {
  const { name, namespace, controller, alloyVersion, podSecurity } = explanation;
  const head = [
    `${controller} ${name} in namespace ${namespace}`,
    `What components need: as of Alloy ${alloyVersion}`,
    `Pod Security level: ${podSecurity.level}`,
    ...podSecurity.because.map((reason) => `  ${reason}`),
  ];
  const sections = sectionsOf(explanation).filter(([, entries]) => entries.length > 0);
  const lines = sections.flatMap(([title, entries]) => ['', title, ...entries.map((entry) => `  ${entry}`)]);
  return `${[...head, ...lines].join('\n')}\n`;
}

function sectionsOf(explanation: Explanation): readonly (readonly [title: string, entries: readonly string[]])[] {
  const rules = explanation.rules.map((rule) =>
    line(rule, rule.namespace === undefined ? 'in the cluster' : `in ${rule.namespace}`),
  );
  const offers = explanation.options.map(
    ({ option, what, askedBy, why, risk }) =>
      `${option}: ${what}, for ${askedBy.join(', ')}: ${why}${risk === undefined ? '' : `. Risk: ${risk}`}`,
  );
  const lines = (entries: readonly Explained[]): string[] => entries.map((entry) => line(entry));
  return [
    ['Rules', rules],
    ['ServiceAccount token', lines(explanation.token)],
    ['Ports', lines(explanation.ports)],
    ['Network policy: let out to', lines(explanation.egress)],
    ['Mounts', lines(explanation.mounts)],
    ['Security', lines(explanation.security)],
    ['Environment', lines(explanation.environment)],
    ['Arguments', lines(explanation.arguments)],
    ['State', lines(explanation.state)],
    ['Custom resource definitions that have to be in the cluster', lines(explanation.definitions)],
    ['Not granted, because it depends on what is outside of the configuration', offers],
  ];
}

function line({ what, askedBy, why }: Explained, where?: string): string {
  const place = where === undefined ? '' : ` ${where}`;
  return `${what}${place} <- ${askedBy.join(', ')}${why === undefined ? '' : ` (${why})`}`;
}
