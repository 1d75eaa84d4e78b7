import { spawnSync } from 'node:child_process';

/** Times of several runs, in milliseconds. */
export interface Timing {
  readonly min: number;
  readonly median: number;
}

/** Runs each of the commands in turn, so often; what disturbs the machine for a while disturbs all of them. */
export function interleaved<Name extends string>(
  commands: Readonly<Record<Name, readonly string[]>>,
  rounds: number,
): Record<Name, Timing> {
  const names = Object.keys(commands) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      times[name].push(timeOf(commands[name]));
    }
  }
  return Object.fromEntries(names.map((name) => [name, timing(times[name])])) as Record<Name, Timing>;
}

export function timing(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return { min: sorted[0] ?? Number.NaN, median: sorted[sorted.length >> 1] ?? Number.NaN };
}

/** What a command prints. @throws Error where it fails */
export function outputOf([command, ...args]: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command!, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
  return stdout;
}

function timeOf(command: readonly string[]): number {
  const start = process.hrtime.bigint();
  outputOf(command);
  return Number(process.hrtime.bigint() - start) / 1e6;
}
