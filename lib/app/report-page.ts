import { join } from 'node:path';
import type { IConstruct } from 'constructs';
import { readModel } from '../analysis';
import { fileProblems } from '../checks';
import type { AlloyConfig } from '../config';
import { changePictureOf } from '../graph';
import type { Explanation } from '../kubernetes';
import { needsOf } from '../needs';
import { type PageConfiguration, type PageFacts, renderPage } from '../page';
import { sourcesByName } from '../report';
import { committedTextBefore } from './committed-text';
import { publishedConfigurations } from './configuration-files';
import { surroundingsOf, workloadOf } from './configuration-graph';

/** The file of `AlloyApp({ report: true })`. */
export const REPORT_FILE = 'report.html';

export interface ReportPageOptions {
  readonly title: string;
  /** The folder with the files of the configurations, to compare them with what was committed. @default - nothing is compared */
  readonly folder?: string;
  /** What stands for the configuration where it is somebody's text: with its places, as it was written. @default - the configurations themselves */
  readonly given?: Pick<PageConfiguration, 'name' | 'model' | 'findings' | 'change'>;
}

/**
 * The page about all configurations of a tree: pictures, findings, labels, and what their workloads have.
 * @internal
 */
export function reportPage(constructs: readonly IConstruct[], { title, folder, given }: ReportPageOptions): string {
  return renderPage(
    publishedConfigurations(constructs).map(({ name, config }) => ({
      ...configurationOf(config, constructs),
      ...(folder === undefined ? {} : changeOf(config, join(folder, name), constructs)),
      ...given,
    })),
    { title },
  );
}

/** What differs from the text that was committed before. */
function changeOf(
  config: AlloyConfig,
  file: string,
  constructs: readonly IConstruct[],
): Pick<PageConfiguration, 'change'> {
  const text = committedTextBefore(file, config.text);
  if (text === undefined) return {};
  const models = [readModel(text, file), readModel(config.text, file)] as const;
  if (models.some((model) => fileProblems(model).length > 0)) return {};
  const alloy = workloadOf(config, constructs);
  const { secrets, secretFolders } = surroundingsOf(alloy);
  const [before, after] = models.map((model) => ({
    model,
    ...(alloy === undefined ? {} : { needs: needsOf(model, { namespace: alloy.namespace }) }),
    ...(secrets === undefined ? {} : { secrets }),
    ...(secretFolders === undefined ? {} : { secretFolders }),
  }));
  return { change: { from: 'the commit before', picture: changePictureOf(before!, after!) } };
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
