import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parse } from 'yaml';

/**
 * How `cdk8s synth` runs an app: it removes its output folder, tells the app by `CDK8S_OUTDIR` to write there, and lists and validates
 * what is there afterwards. Where something else runs the app, nothing of this holds.
 */
export class Cdk8sCommand {
  readonly #staging: string;
  /** The output folder of the command; undefined where it isn't the command that runs the app. */
  readonly #output = process.env['CDK8S_OUTDIR'];
  readonly #isStaging: boolean;

  /** @param staging the folder that is known to be the command's alone */
  constructor(staging: string) {
    this.#staging = staging;
    this.#isStaging = this.#output !== undefined && resolve(this.#output) === resolve(staging);
  }

  /** Whether it's the command that runs the app. */
  get isThere(): boolean {
    return this.#output !== undefined;
  }

  /** The folder that it wants to be published; undefined where that is up to the app. */
  get asked(): string | undefined {
    return this.#isStaging ? undefined : this.#output;
  }

  /** The folder that the app publishes if nobody asks for another one. */
  get usual(): string {
    const output = outputOfSettings();
    return resolve(output) === resolve(this.#staging) ? 'dist' : output;
  }

  /** Writes a file for the command to list and to validate. @returns whether there is a folder for that */
  stage(name: string, text: string): boolean {
    if (this.#output === undefined || !this.#isStaging) return false;
    const file = join(this.#output, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return true;
  }

  /**
   * What to write into `cdk8s.yaml` so that a failed synth leaves the published folder as it was; empty where it does already.
   * @param published the folder that the app publishes
   */
  advice(published: string): string {
    if (!this.#empties(published)) return '';
    const folder = relative('', published);
    const elsewhere = folder === 'dist' ? '' : `, and new AlloyApp({ outdir: '${folder}' }) in the program`;
    return (
      `\ncdk8s synth empties ${folder}/ before it runs the app: a failed synth will leave nothing there.\n` +
      `To keep what was published, write in cdk8s.yaml${elsewhere}:\n\n  output: ${this.#staging}\n`
    );
  }

  /** What becomes of the published folder where the synth fails. */
  failedOutcome(published: string): string {
    return this.#empties(published)
      ? `nothing was written, and cdk8s synth had emptied ${relative('', published)}/ before (output: ${this.#staging} in cdk8s.yaml prevents that)`
      : 'nothing was written';
  }

  /** Introduces what the command prints below the report of an app that failed. */
  get epilogue(): string {
    return this.isThere ? 'What follows is a stack trace of cdk8s-cli, which only says that the app has failed.\n' : '';
  }

  /** A folder that somebody asked for once (`--output`, `--stdout`) is another matter than that of `cdk8s.yaml`. */
  #empties(published: string): boolean {
    const isAsked = this.#output !== undefined && resolve(this.#output) === resolve(published);
    return isAsked && resolve(published) === resolve(outputOfSettings());
  }
}

/** `output` of `cdk8s.yaml`, with the default of the command. */
function outputOfSettings(): string {
  try {
    const output: unknown = parse(readFileSync('cdk8s.yaml', 'utf8'))?.output;
    return typeof output === 'string' ? output : 'dist';
  } catch {
    return 'dist';
  }
}
