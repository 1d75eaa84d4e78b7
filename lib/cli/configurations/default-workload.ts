import { App, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { NamedSource } from '../../analysis';
import { AlloyConfig } from '../../config';
import { Alloy, type AlloyProps } from '../../kubernetes';
import type { Diagnostic } from '../../syntax';

/** A workload made for a configuration that is text, and what is wrong with them. */
export interface DefaultWorkload {
  readonly problems: readonly Diagnostic[];
  readonly constructs: readonly IConstruct[];
}

/**
 * The workload that a configuration gets by default, even if the configuration has errors. Its pods form a cluster if a component wants to
 * share its work.
 */
export function defaultWorkload(sources: readonly NamedSource[]): DefaultWorkload {
  let { problems, constructs } = checked(sources, {});
  if (problems.some(({ code }) => code === 'not-clustered')) {
    ({ problems, constructs } = checked(sources, { clustering: {} }));
  }
  // The constructs are created here, so their creation sites tell a user nothing.
  return { problems: problems.map(({ constructPath: _path, creationSite: _site, ...problem }) => problem), constructs };
}

function checked(sources: readonly NamedSource[], props: Pick<AlloyProps, 'clustering'>): DefaultWorkload {
  const chart = new Chart(new App(), 'explain', { disableResourceNameHashes: true });
  const config = new AlloyConfig(chart, 'config');
  for (const { name, text } of sources) config.addText(text, { filename: name });
  const problems = new Alloy(chart, 'alloy', { config, ...props }).check();
  return { problems, constructs: chart.node.findAll() };
}
