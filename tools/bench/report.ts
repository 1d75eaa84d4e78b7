/** One line of a benchmark's report. */
export interface Row {
  readonly what: string;
  /** `58 ms`, `31 MB` */
  readonly value: string;
  /** How it compares with the reference of the same run. */
  readonly ratio?: number;
  /** The largest ratio that is good enough. */
  readonly aim?: number;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly notes?: readonly string[];
}

/** A section for people to read. */
export function renderSection({ title, rows, notes = [] }: Section): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map(({ what, value, ratio, aim }) => {
    const compared = ratio === undefined ? '' : `${ratio.toFixed(2)} x`.padStart(10);
    const judged =
      aim === undefined || ratio === undefined ? '' : `   aim ${aim} x: ${ratio <= aim ? 'met' : 'MISSED'}`;
    return `  ${what.padEnd(width)}${value.padStart(12)}${compared}${judged}\n`;
  });
  return `${title}\n${lines.join('')}${notes.map((note) => `  (${note})\n`).join('')}`;
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
