import type { IConstruct } from 'constructs';
import { readModel } from '../analysis';
import { AlloyConfig } from '../config';
import type { Explanation } from '../kubernetes';
import { type PageConfiguration, type PageFacts, renderPage } from '../page';
import { sourcesByName } from '../report';
import { surroundingsOf, workloadOf } from './configuration-graph';

/** The file of `AlloyApp({ report: true })`. */
export const REPORT_FILE = 'report.html';

export interface ReportPageOptions {
  readonly title: string;
  /** What stands for the configuration where it is somebody's text: with its places, as it was written. @default - the configurations themselves */
  readonly given?: Pick<PageConfiguration, 'name' | 'model' | 'findings' | 'change'>;
}

/**
 * The page about all configurations of a tree: pictures, findings, labels, and what their workloads have.
 * @internal
 */
export function reportPage(constructs: readonly IConstruct[], { title, given }: ReportPageOptions): string {
  const configurations = constructs.filter(AlloyConfig.isAlloyConfig);
  return renderPage(
    configurations.map((config) => ({ ...configurationOf(config, constructs), ...given })),
    { title },
  );
}

function configurationOf(config: AlloyConfig, constructs: readonly IConstruct[]): PageConfiguration {
  const alloy = workloadOf(config, constructs);
  return {
    name: config.filename,
    model: readModel(config.text, config.filename),
    ...surroundingsOf(alloy),
    facts: alloy === undefined ? [] : factsOf(alloy.explain()),
    findings: alloy === undefined ? config.check() : alloy.check(),
    sources: sourcesByName(config.blocks.map(({ source }) => source)),
  };
}

function factsOf(explanation: Explanation): readonly PageFacts[] {
  const { podSecurity, rules, options } = explanation;
  const level = [`the level is ${podSecurity.level}`, ...podSecurity.because];
  return [
    { title: 'Pod Security', facts: level.map((what) => ({ what, askedBy: [] })) },
    {
      title: 'Rights',
      facts: rules.map((rule) => ({
        ...factOf(rule),
        what: `${rule.what} in ${rule.namespace === undefined ? 'the cluster' : `the namespace ${rule.namespace}`}`,
      })),
    },
    { title: 'ServiceAccount token', facts: explanation.token.map(factOf) },
    { title: 'Ports', facts: explanation.ports.map(factOf) },
    { title: 'Where the network policy lets out to', facts: explanation.egress.map(factOf) },
    { title: 'Mounts', facts: explanation.mounts.map(factOf) },
    { title: 'Security settings', facts: explanation.security.map(factOf) },
    { title: 'Environment', facts: explanation.environment.map(factOf) },
    { title: 'Arguments of Alloy', facts: explanation.arguments.map(factOf) },
    { title: 'State', facts: explanation.state.map(factOf) },
    { title: 'Custom resource definitions that have to be in the cluster', facts: explanation.definitions.map(factOf) },
    {
      title: 'Not granted, because it depends on what is outside of the configuration',
      facts: options.map((offer) => ({ ...factOf(offer), what: `${offer.option}: ${offer.what}` })),
    },
  ];
}

function factOf({ what, askedBy, why }: Explanation['ports'][number]): PageFacts['facts'][number] {
  return { what, askedBy, ...(why === undefined ? {} : { why }) };
}
