import { Construct } from 'constructs';
import type { Diagnostic } from '../syntax';
import type { Requirement } from '../values';
import type { ConfigBlock } from './config-block';
import type { Workload } from './workload';

const mark = Symbol.for('cdk8s-alloy.AlloyConfig');

export interface AlloyConfigProps {
  /**
   * Name of the printed configuration in messages and in `dist/`.
   * @default `<construct path>.alloy`
   */
  readonly filename?: string;
}

export interface AddTextOptions {
  /** Name of the text in messages. @default `<construct path>/text.alloy` */
  readonly filename?: string;
}

/**
 * An Alloy configuration: the scope in which components are made. (Published early: the members are final, their bodies follow.)
 */
export class AlloyConfig extends Construct {
  /** Whether `x` is an AlloyConfig, of this copy of the package or another. */
  static isAlloyConfig(x: unknown): x is AlloyConfig {
    return typeof x === 'object' && x !== null && mark in x;
  }

  /** A configuration that starts with the text of a file. */
  static fromFile(_scope: Construct, _id: string, _path: string, _props: AlloyConfigProps = {}): AlloyConfig {
    throw new Error('not here yet');
  }

  /** A configuration that starts with a text. */
  static fromText(
    _scope: Construct,
    _id: string,
    _text: string,
    _props: AlloyConfigProps & AddTextOptions = {},
  ): AlloyConfig {
    throw new Error('not here yet');
  }

  /** Name of the printed configuration in messages and in `dist/`. */
  declare readonly filename: string;

  constructor(scope: Construct, id: string, _props: AlloyConfigProps = {}) {
    super(scope, id);
    Object.defineProperty(this, mark, { value: true });
  }

  /** The configuration as `alloy fmt` prints it. */
  get text(): string {
    throw new Error('not here yet');
  }

  /** Top-level blocks, in order of the text. */
  get blocks(): readonly ConfigBlock[] {
    throw new Error('not here yet');
  }

  /** Environment variables and files with keys of Kubernetes Secrets that the configuration reads, each once. */
  get requirements(): readonly Requirement[] {
    throw new Error('not here yet');
  }

  /** Brings Alloy text in: parsed into the same tree. Its syntax errors are reported by `check`, with positions in `filename`. */
  addText(_text: string, _options: AddTextOptions = {}): void {
    throw new Error('not here yet');
  }

  /**
   * Tells the configuration about the workload that runs it: asked once a check, so that it may depend on what is added later.
   * `Alloy` calls this; with it, the checks under plain cdk8s know the workload too.
   */
  addWorkload(_produce: () => Workload): void {
    throw new Error('not here yet');
  }

  /**
   * All problems, errors and warnings, sorted by construct path, then position. Computed once for a state of the configuration.
   * @param _workload the workload to check against. @default - those given to `addWorkload`; without one, what depends on a workload isn't checked
   */
  check(_workload?: Workload): readonly Diagnostic[] {
    throw new Error('not here yet');
  }
}
