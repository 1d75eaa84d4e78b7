import { writeSync } from 'node:fs';
import type { Diagnostic } from '../syntax';

const mark = Symbol.for('cdk8s-alloy.SynthError');

/**
 * What `AlloyApp.synth` throws when a check fails. The message is the whole report.
 *
 * If uncaught, the process ends with the report on standard error and exit code 1, without a stack trace: the
 * mistake is in the configuration, not in the program.
 */
export class SynthError extends Error {
  /** Whether `x` is a SynthError, of this copy of the package or another. */
  static isSynthError(x: unknown): x is SynthError {
    return typeof x === 'object' && x !== null && mark in x;
  }

  /** All problems, errors and warnings, sorted by construct path, then position. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(report: string, diagnostics: readonly Diagnostic[]) {
    super(report);
    this.name = 'SynthError';
    this.diagnostics = diagnostics;
    Object.defineProperty(this, mark, { value: true });
  }
}

/** Makes an uncaught `SynthError` end the process with only its report. Leaves all other errors to Node.js. */
export function reportUncaughtSynthErrors(): void {
  if (!process.listeners('uncaughtExceptionMonitor').includes(endWithReport)) {
    process.on('uncaughtExceptionMonitor', endWithReport);
  }
}

function endWithReport(error: unknown): void {
  const isHandled = process.listenerCount('uncaughtException') > 0 || process.hasUncaughtExceptionCaptureCallback();
  if (SynthError.isSynthError(error) && !isHandled) {
    writeError(error.message);
    process.exit(1);
  }
}

/** Writes to standard error before it returns, so that the text is out when the process ends right afterwards. */
export function writeError(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    process.stderr.write(text);
  }
}
