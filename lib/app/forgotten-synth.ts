import type { App } from 'cdk8s';
import { CreationSite } from '../components';
import { writeError } from './synth-error';

/** Apps that were made and not yet asked for anything, with the line that made each. */
const waiting = new Map<App, CreationSite>();

/**
 * Watches an app until the program ends: where nobody has asked it to synthesize by then, that is told, and the exit code is 1. An error that
 * ends the program before is told alone.
 */
export function expectSynth(app: App): void {
  if (waiting.size === 0 && !process.listeners('exit').includes(tellForgotten)) {
    process.on('exit', tellForgotten);
  }
  waiting.set(app, new CreationSite());
}

export function noteSynth(app: App): void {
  waiting.delete(app);
}

function tellForgotten(exitCode: number): void {
  if (exitCode !== 0 || waiting.size === 0) return;
  for (const site of waiting.values()) {
    const place = site.toString();
    writeError(
      `Error: ${place === '' ? '' : `${place}: `}the app is made, but nothing is written: the program has to end with app.synth()\n`,
    );
  }
  process.exitCode = 1;
}
