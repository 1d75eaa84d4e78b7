import fs from 'node:fs';
import { App, Testing } from 'cdk8s';
import { expectSynth, noteSynth } from './forgotten-synth';

let told: string;

beforeEach(() => {
  told = '';
  jest.spyOn(fs, 'writeSync').mockImplementation((_: number, text: unknown) => {
    told += String(text);
    return 0;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
});

/** Ends the program as far as its listeners can tell, with all apps of earlier tests done. */
function end(exitCode: number): void {
  const added = process.listeners('exit').at(-1)!;
  added.call(process, exitCode);
}

test('an app that nobody asks to synthesize is told with the line that made it, and fails the program', () => {
  const app = Testing.app();
  expectSynth(app);

  end(0);
  noteSynth(app);

  expect(told).toMatch(
    /^Error: lib\/app\/forgotten-synth\.test\.ts:\d+:\d+: the app is made, but nothing is written: .* app\.synth\(\)\n$/,
  );
  expect(process.exitCode).toBe(1);
});

test('an app that was asked is not', () => {
  const app = new App();
  expectSynth(app);
  noteSynth(app);

  end(0);

  expect(told).toBe('');
  expect(process.exitCode).toBeUndefined();
});

test('nothing is told where another error ends the program', () => {
  const app = new App();
  expectSynth(app);

  end(7);
  noteSynth(app);

  expect(told).toBe('');
});

test('one listener is enough for all apps', () => {
  const before = process.listenerCount('exit');
  const apps = [new App(), new App()];

  for (const app of apps) expectSynth(app);

  expect(process.listenerCount('exit')).toBe(before);
  for (const app of apps) noteSynth(app);
});
