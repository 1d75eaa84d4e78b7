import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { IConstruct } from 'constructs';
import type { Picture } from '../graph';
import { publishedConfigurations } from './configuration-files';
import { configurationPicture } from './configuration-graph';
import { explainReport } from './explain-report';
import { reportPage } from './report-page';

/**
 * Environment variables with the name of a file: if one is set, a synth writes there what is asked for, and publishes nothing. Commands run the app this
 * way.
 */
const VARIABLES = {
  /** `cdk8s-alloy explain`: an `ExplainReport`. */
  explain: 'CDK8S_ALLOY_EXPLAIN',
  /** `cdk8s-alloy graph`: `AppPictures`. */
  graph: 'CDK8S_ALLOY_GRAPH',
  /** `cdk8s-alloy report`: the page. */
  report: 'CDK8S_ALLOY_REPORT',
} as const;

/** What a command asks an app instead of publishing. */
export type Question = keyof typeof VARIABLES;

/** The pictures of an app's configurations, with everything in them, as JSON. */
export type AppPictures = readonly {
  /** The file of the configuration, relative to the output folder. */
  readonly name: string;
  readonly title: string;
  readonly picture: Picture;
}[];

const ANSWERS: Readonly<Record<Question, (constructs: readonly IConstruct[], folder: string) => string>> = {
  explain: (constructs) => JSON.stringify(explainReport(constructs)),
  graph: (constructs) => JSON.stringify(picturesOf(constructs)),
  report: (constructs, folder) => reportPage(constructs, { title: 'Alloy', folder }),
};

/** The name of the variable that asks. */
export function variableFor(question: Question): string {
  return VARIABLES[question];
}

/** Whether the environment asks something. */
export function isAsked(): boolean {
  return questions().some(({ file }) => file !== '');
}

/**
 * Answers what the environment asks.
 * @param folder that the app would publish otherwise
 * @returns whether it did ask
 */
export function answer(constructs: readonly IConstruct[], folder: string): boolean {
  for (const { question, file } of questions()) {
    if (file === '') continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, ANSWERS[question](constructs, folder));
    return true;
  }
  return false;
}

function questions() {
  return (Object.keys(VARIABLES) as Question[]).map((question) => ({
    question,
    file: process.env[VARIABLES[question]] ?? '',
  }));
}

function picturesOf(constructs: readonly IConstruct[]): AppPictures {
  return publishedConfigurations(constructs).map(({ name, config }) => ({
    name,
    title: config.filename,
    picture: configurationPicture(config, constructs),
  }));
}
