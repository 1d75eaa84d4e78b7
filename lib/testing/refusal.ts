import type { Source } from '../syntax';

/** What Alloy says of a text that it refuses when it runs. */
export interface Refusal {
  /** The first fault: of rules `line:column: message`, of stages the message. */
  readonly error: string;
  readonly errors: readonly RefusalError[];
}

export interface RefusalError {
  readonly severity: 'error';
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export function refusal(source: Source, offset: number, message: string): Refusal {
  const { line, column } = source.position(offset);
  return { error: `${line}:${column}: ${message}`, errors: [{ severity: 'error', line, column, message }] };
}
