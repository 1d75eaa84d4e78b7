import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Construct } from 'constructs';
import { type ConfigBlock, Model, type Workload } from '../analysis';
import type { LintSwitches } from '../checks';
import {
  type HttpProps,
  type LivedebuggingProps,
  type LoggingProps,
  type ModuleScope,
  markModuleScope,
  type RemotecfgProps,
  type TracingProps,
} from '../components';
import { renderText, sourcesByName } from '../report';
import type { Diagnostic, Source } from '../syntax';
import type { InsecureLiteral, Requirement } from '../values';
import { AlloyText } from './alloy-text';
import { type Assembly, assemble } from './assembly';
import { checkConfig } from './checks';
import { layOut } from './layout';
import { aboutOwnNode } from './own-node';
import { unreadableFile } from './rules';
import { secretFileSection } from './secret-files';
import { SettingSlots, type Settings, settingNames } from './settings';

const mark = Symbol.for('cdk8s-alloy.AlloyConfig');

export interface AlloyConfigProps extends Settings {
  /**
   * Name of the printed configuration in messages and in `dist/`.
   * @default `<construct path>.alloy`
   */
  readonly filename?: string;
  /**
   * The order of arguments and blocks in a block: that of Alloy's reference, or that of the props. Alloy doesn't care; a configuration that is compared with
   * another text may.
   * @default 'schema'
   */
  readonly argumentOrder?: 'schema' | 'given';
}

export interface AddTextOptions {
  /**
   * Name of the text in messages, and in the path of its construct. A second text of the same name gets the suffix ` (2)`. @default - `text`, or `text-2`
   * and so on if that is taken
   */
  readonly filename?: string;
}

/** A literal in place of a secret, which its author declares not to be secret. */
export interface DeclaredLiteral {
  readonly reason: string;
  readonly constructPath: string;
}

/**
 * An Alloy configuration. Components are constructs in it, directly or in constructs that group them, each of which becomes a section of the text;
 * existing text can be added beside them. It needs no workload: it can be printed and checked on its own.
 *
 * ```ts
 * const config = new AlloyConfig(chart, 'config', { logging: { level: 'warn' } });
 * const metrics = new prometheus.RemoteWrite(config, 'default', { endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }] });
 * config.text; // as `alloy fmt` prints it
 * ```
 *
 * Mistakes don't throw, but are reported at synth: every problem at once.
 */
export class AlloyConfig extends Construct {
  /** Whether `x` is an AlloyConfig, of this copy of the package or another. */
  static isAlloyConfig(x: unknown): x is AlloyConfig {
    return typeof x === 'object' && x !== null && mark in x;
  }

  /** The configuration that contains a construct, or undefined outside of any. */
  static of(construct: Construct): AlloyConfig | undefined {
    return construct.node.scopes.findLast((scope) => AlloyConfig.isAlloyConfig(scope)) as AlloyConfig | undefined;
  }

  /**
   * A configuration that starts with the text of a file, or of all `*.alloy` files of a directory. A path that can't be read is
   * reported when the configuration is checked.
   * @param path relative to the working directory
   */
  static fromFile(scope: Construct, id: string, path: string, props: AlloyConfigProps = {}): AlloyConfig {
    const config = new AlloyConfig(scope, id, props);
    for (const filename of filesAt(path)) {
      config.#addFile(filename);
    }
    return config;
  }

  /** A configuration that starts with a text. */
  static fromText(scope: Construct, id: string, text: string, props: AlloyConfigProps = {}): AlloyConfig {
    const config = new AlloyConfig(scope, id, props);
    config.addText(text);
    return config;
  }

  /** Name of the printed configuration in messages and in `dist/`. */
  readonly filename: string;

  readonly #module: ModuleScope;
  readonly #settings = new SettingSlots();
  readonly #workloads: (() => Workload)[] = [];
  readonly #disabledLints = new Map<string, string>();
  #assembled: { readonly changes: number; readonly assembly: Assembly } | undefined;
  #modelled: { readonly changes: number; readonly model: Model } | undefined;
  #checked:
    | { readonly changes: number; readonly workload: Workload | undefined; readonly diagnostics: readonly Diagnostic[] }
    | undefined;

  constructor(scope: Construct, id: string, props: AlloyConfigProps = {}) {
    super(scope, id);
    Object.defineProperty(this, mark, { value: true });
    this.#module = markModuleScope(this, props.argumentOrder);
    this.filename = props.filename ?? `${this.node.path}.alloy`;
    for (const name of settingNames) {
      const value = props[name];
      if (value !== undefined) this.#set(name, value);
    }
    this.node.addValidation({ validate: () => this.#errors() });
  }

  /** Alloy's own log: the block `logging`. */
  get logging(): LoggingProps | undefined {
    return this.#settings.get('logging');
  }

  set logging(props: LoggingProps) {
    this.#set('logging', props);
  }

  /** Alloy's own traces: the block `tracing`. */
  get tracing(): TracingProps | undefined {
    return this.#settings.get('tracing');
  }

  set tracing(props: TracingProps) {
    this.#set('tracing', props);
  }

  /** Transport security and authentication of Alloy's own HTTP server: the block `http`. */
  get http(): HttpProps | undefined {
    return this.#settings.get('http');
  }

  set http(props: HttpProps) {
    this.#set('http', props);
  }

  /** Live debugging of components in the web interface: the block `livedebugging`. */
  get livedebugging(): LivedebuggingProps | undefined {
    return this.#settings.get('livedebugging');
  }

  set livedebugging(props: LivedebuggingProps) {
    this.#set('livedebugging', props);
  }

  /** Configuration that a server adds at run time: the block `remotecfg`. */
  get remotecfg(): RemotecfgProps | undefined {
    return this.#settings.get('remotecfg');
  }

  set remotecfg(props: RemotecfgProps) {
    this.#set('remotecfg', props);
  }

  /** The configuration as `alloy fmt` prints it. */
  get text(): string {
    return this.#assembly.text;
  }

  /** Top-level blocks, in text order. */
  get blocks(): readonly ConfigBlock[] {
    return this.#assembly.blocks;
  }

  /** The analyzed configuration: its blocks as a graph, with what is known about them. */
  get model(): Model {
    const { changes } = this.#module;
    if (this.#modelled?.changes !== changes.count) {
      this.#modelled = { changes: changes.count, model: new Model(this.blocks) };
    }
    return this.#modelled.model;
  }

  /** The printed configuration and the added texts: the sources that positions in diagnostics refer to. */
  get sources(): readonly Source[] {
    return this.#assembly.sources;
  }

  /** Environment variables and files with keys of Kubernetes Secrets that the constructs of the configuration read, each once. */
  get requirements(): readonly Requirement[] {
    return this.#assembly.requirements;
  }

  /**
   * Paths of the constructs inside that are about the node that Alloy runs on.
   * @internal
   */
  get aboutOwnNode(): readonly string[] {
    return aboutOwnNode(this).map(({ node }) => node.path);
  }

  /** Uses of `Secret.insecureLiteral`, with their reasons. */
  get declaredLiterals(): readonly DeclaredLiteral[] {
    return this.#assembly.placed.flatMap(({ requirements, constructPath }) =>
      requirements
        .filter((requirement): requirement is InsecureLiteral => requirement.kind === 'insecure-literal')
        .map(({ reason }) => ({ reason, constructPath })),
    );
  }

  /**
   * Adds existing Alloy configuration, parsed into the same tree as the components. Components refer to what it declares with `fromLabel`:
   * `prometheus.RemoteWrite.fromLabel(config, 'default').receiver`. A plain-text credential is refused.
   *
   * What is wrong with the text is reported when the configuration is checked, with positions in `filename`.
   */
  addText(text: string | Uint8Array, options: AddTextOptions = {}): void {
    const { filename } = options;
    new AlloyText(this, this.#freeId(filename ?? 'text'), {
      text,
      ...(filename === undefined ? {} : { filename: this.#freeFilename(filename) }),
    });
  }

  /**
   * Registers a workload that runs the configuration: evaluated when it's checked, so that it may depend on what is added later. `Alloy` calls this, so
   * that the checks under plain cdk8s know the workload too.
   */
  addWorkload(produce: () => Workload): void {
    this.#workloads.push(produce);
    this.#module.changes.count++;
  }

  /**
   * Turns a lint off for this configuration, with a reason that every report shows: `disableLint('lint/push-path', 'a proxy adds
   * the path')`. A code that no lint has, and an empty reason, are reported when the configuration is checked.
   */
  disableLint(code: string, reason: string): void {
    this.#disabledLints.set(code, reason);
    this.#module.changes.count++;
  }

  /** The lints that are turned off, by code, each with its reason. */
  get disabledLints(): LintSwitches {
    return Object.fromEntries(this.#disabledLints);
  }

  /**
   * All problems, errors and warnings, sorted by construct path, then position. Computed once per state of the configuration.
   *
   * @param workload the workload to check against. @default - those given to `addWorkload`; without any, what depends on a workload isn't checked
   */
  check(workload?: Workload): readonly Diagnostic[] {
    const { count: changes } = this.#module.changes;
    if (this.#checked?.changes !== changes || this.#checked.workload !== workload) {
      const workloads = workload ? [workload] : this.#workloads.map((produce) => produce());
      this.#checked = {
        changes,
        workload,
        diagnostics: checkConfig(this, this.model, this.#assembly, workloads, this.disabledLints),
      };
    }
    return this.#checked.diagnostics;
  }

  /** The errors as cdk8s prints them: position and message, the source lines, the hint. */
  #errors(): string[] {
    const sources = sourcesByName(this.sources);
    return this.check()
      .filter(({ severity }) => severity === 'error')
      .map((error) => renderText([error], sources, { details: true, mostLines: 6 }).replace(/^Error: /, ''));
  }

  get #assembly(): Assembly {
    const { count: changes } = this.#module.changes;
    if (this.#assembled?.changes !== changes) {
      const items = layOut(this, this.#settings.items(this.node.path, this.#module.argumentOrder));
      this.#assembled = { changes, assembly: assemble([...items, ...secretFileSection(items)], this.filename) };
    }
    return this.#assembled.assembly;
  }

  #set(name: (typeof settingNames)[number], props: object): void {
    this.#settings.set(name, props);
    this.#module.changes.count++;
  }

  #addFile(filename: string): void {
    const id = this.#freeId(filename);
    try {
      new AlloyText(this, id, { text: readFileSync(filename), filename });
    } catch (error) {
      const { code = String(error) } = error as NodeJS.ErrnoException;
      const reason = code === 'ENOENT' ? 'there is no such file' : code;
      const problem: Diagnostic = {
        code: unreadableFile.code,
        severity: unreadableFile.severity,
        message: `can't read ${filename}: ${reason}`,
        file: filename,
        line: 0,
        column: 0,
      };
      new AlloyText(this, id, { text: '', filename, problems: [problem] });
    }
  }

  /** A name that no other text has, so that positions are unambiguous. */
  #freeFilename(filename: string): string {
    const taken = new Set(
      this.node.children.filter((child) => AlloyText.isAlloyText(child)).map((text) => text.filename),
    );
    let free = filename;
    for (let number = 2; taken.has(free); number++) {
      free = `${filename} (${number})`;
    }
    return free;
  }

  /** An id that no child has: the base name of the file, with a number as a suffix if necessary. */
  #freeId(filename: string): string {
    const name = basename(filename);
    let id = name;
    for (let number = 2; this.node.tryFindChild(id); number++) {
      id = `${name}-${number}`;
    }
    return id;
  }
}

/** The files of a path: itself, or the `*.alloy` files directly in a directory, sorted. */
function filesAt(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.alloy'))
    .sort()
    .map((name) => join(path, name));
}
