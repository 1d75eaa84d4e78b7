import type { ChildProcess } from 'node:child_process';

const children = new Set<ChildProcess>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends a child process when this process ends or is killed by a signal, so that no port-forward is left running. */
export function endWithThisProcess(child: ChildProcess): void {
  if (children.size === 0) {
    process.on('exit', endAll);
    for (const signal of SIGNALS) process.on(signal, endBySignal);
  }
  children.add(child);
  child.once('close', () => forget(child));
  child.once('error', () => forget(child));
}

function forget(child: ChildProcess): void {
  if (!children.delete(child) || children.size > 0) return;
  process.off('exit', endAll);
  for (const signal of SIGNALS) process.off(signal, endBySignal);
}

function endAll(): void {
  for (const child of children) child.kill('SIGTERM');
}

function endBySignal(signal: NodeJS.Signals): void {
  endAll();
  process.off('exit', endAll);
  for (const each of SIGNALS) process.off(each, endBySignal);
  // As if nobody had listened: whoever waits for this process sees the signal.
  process.kill(process.pid, signal);
}
