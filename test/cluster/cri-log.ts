import { appendFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The log of a container, written as a container runtime does: a file in the format of CRI, which is renamed and begun anew when it is rotated. The simulated
 * kubelets read it with the kubelet's own code: `simulated.test/log-file`.
 */
export class CriLog {
  readonly #folder = mkdtempSync(join(tmpdir(), 'cri-log-'));
  #rotations = 0;

  /** The file that is written now, for the annotation. */
  readonly file = join(this.#folder, '0.log');

  constructor() {
    writeFileSync(this.file, '');
  }

  /** Writes lines, at the times given or now. */
  write(lines: readonly string[], time: (index: number) => Date = () => new Date()): void {
    const text = lines.map((line, index) => `${time(index).toISOString()} stdout F ${line}\n`).join('');
    appendFileSync(this.file, text);
  }

  /** Writes a line of which the runtime has got only a part, as it does with those of more than 16 KiB. */
  writePart(part: string): void {
    appendFileSync(this.file, `${new Date().toISOString()} stdout P ${part}\n`);
  }

  /** What was written so far stays on the node, under another name, where the API doesn't read it. */
  rotate(): void {
    this.#rotations += 1;
    renameSync(this.file, `${this.file}.${this.#rotations}`);
    writeFileSync(this.file, '');
  }

  /** Ends the container: streams that follow end. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
