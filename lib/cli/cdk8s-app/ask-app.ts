import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Question, variableFor } from '../../app';
import { CommandError } from '../command-line/command-error';
import { appCommand, NO_APP, runApp } from './app-command';

/** What an app has answered; nothing where it failed, which it has told itself. */
export interface AppAnswer {
  readonly answer?: string;
  readonly exitCode: number;
}

/** What an app that doesn't answer would have said. */
const SILENCE: Readonly<Record<Question, string>> = {
  explain: 'explains nothing',
  graph: 'draws nothing',
  report: 'reports nothing',
};

/**
 * Runs the app, which publishes nothing and answers instead.
 * @param command that runs it. @default - `app` of cdk8s.yaml
 * @throws CommandError if there is no app, or it doesn't answer
 */
export function askApp(question: Question, command: string | undefined): AppAnswer {
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-alloy-'));
  const file = join(folder, 'answer');
  try {
    const exitCode = runApp(command ?? appCommand(), { [variableFor(question)]: file, CDK8S_OUTDIR: folder });
    if (exitCode !== 0) return { exitCode };
    if (!existsSync(file)) {
      throw new CommandError(`the app ${SILENCE[question]}: make it an AlloyApp, and let it call synth()`, NO_APP);
    }
    return { answer: readFileSync(file, 'utf8'), exitCode };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
