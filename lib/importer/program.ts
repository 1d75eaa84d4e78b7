import {
  type AttachedComments,
  type Comment,
  type Diagnostic,
  endOf,
  type Literal,
  parse,
  type Source,
  type Statement,
  startOf,
  visit,
} from '../syntax';
import { arrayCode, type Code, callCode, type Item, objectCode, printCode, textCode } from './code';
import type { Shared } from './entry';
import { Module } from './module';
import { type Commented, placeComments, positionOf } from './place-comments';
import type { ReadyMade, ReadyMadeFinder } from './ready-made';
import { isInSchemaOrder } from './schema-order';
import { findSecrets, type ImportedSecret, type Secrets } from './secrets';
import { VariableNames } from './variable-names';

export interface ImportOptions {
  /** Name of the workload, and of what belongs to it. */
  readonly name: string;
  readonly namespace: string;
  /** Finds pipelines and destinations in the text. @default - none are: each component stands by itself */
  readonly readyMade?: ReadyMadeFinder;
  /** Whether all of it comes in as text. @default false */
  readonly asText?: boolean;
  /** What the workload has beside its configuration. @default - nothing */
  readonly workload?: WorkloadCode;
}

/** What a workload has beside its configuration. */
export interface WorkloadCode {
  /** Its props. */
  readonly items: readonly Item[];
  /** Names that the code uses, by the packages that they are imported from. */
  readonly imports: ReadonlyMap<string, string>;
  /** Statements behind it; each is given the variable that it is in. */
  readonly statements: readonly ((workload: string) => string)[];
  /** Whether its configuration stands somewhere else. */
  readonly isElsewhere: boolean;
}

/** A block that comes in as text. */
export interface TextBlock {
  readonly file: string;
  readonly line: number;
  /** Name and label. */
  readonly block: string;
  /** Why it isn't typed. */
  readonly reason: string;
}

export interface ImportedProgram {
  /** The program; empty if a text can't be parsed. */
  readonly text: string;
  /** The Kubernetes Secrets to create, by key. */
  readonly secrets: readonly ImportedSecret[];
  readonly texts: readonly TextBlock[];
  /** What keeps the texts from being parsed. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A file of a configuration. */
export interface NamedText {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** What has to be imported from another package than this. */
const ROOT = 'cdk8s-alloy';

/**
 * Writes the TypeScript program for a configuration: synthesized, it has the same tree, with the same comments. Literals of secrets are read from keys of a
 * Kubernetes Secret instead.
 * @param files of one configuration, in order
 */
export function importConfiguration(files: readonly NamedText[], options: ImportOptions): ImportedProgram {
  const parsed = files.map(({ name, text }) => parse(text, { filename: name }));
  const diagnostics = parsed.flatMap((result) => result.diagnostics);
  if (diagnostics.length > 0) return { text: '', secrets: [], texts: [], diagnostics };
  return new ProgramWriter(
    parsed.map(({ source }) => source),
    options,
  ).write();
}

class ProgramWriter {
  readonly #sources: readonly Source[];
  readonly #source: Source;
  readonly #body: readonly Statement[];
  readonly #secrets: Secrets;
  readonly #placed: ReturnType<typeof placeComments>;
  readonly #positions: readonly (readonly [number, Commented])[];
  readonly #options: ImportOptions;
  readonly #readyMade: ReadonlyMap<Statement, ReadyMade>;

  constructor(sources: readonly Source[], options: ImportOptions) {
    this.#sources = sources;
    this.#options = options;
    const { file, source } = parse(sources.map(({ text }) => (text.endsWith('\n') ? text : `${text}\n`)).join(''));
    this.#source = source;
    this.#body = file.body;
    this.#secrets = findSecrets(file.body, `${options.name}-credentials`);
    const readyMade = options.readyMade?.(file, source) ?? [];
    this.#readyMade = new Map(readyMade.map((one) => [file.body[one.first]!, one]));
    const placed = placeComments(file, source);
    this.#placed = { ...placed, of: withoutEndings(placed.of, file.body, readyMade) };
    this.#positions = [...this.#placed.of.keys()].map((node) => [positionOf(node), node] as const);
  }

  write(): ImportedProgram {
    if (this.#options.asText) return this.#writeText();
    const untyped = new Map<Statement, string>();
    for (;;) {
      const before = untyped.size;
      const names = new Set<string>();
      const fromEnvironment = new Set<ImportedSecret>();
      const module = new Module(this.#body, this.#shared(untyped, names, fromEnvironment), 'config');
      module.generate();
      if (untyped.size > before) continue;
      const body = module.print('', this.#placed.last);
      return {
        text: this.#program(body, names, fromEnvironment),
        secrets: [...this.#secrets.values()],
        texts: [...untyped].map(([statement, reason]) => this.#textBlock(statement, reason)),
        diagnostics: [],
      };
    }
  }

  /** The program that has the whole configuration as text. */
  #writeText(): ImportedProgram {
    const fromEnvironment = new Set<ImportedSecret>();
    const text = this.#withoutSecrets(this.#body, 0, this.#source.bytes.length, {
      readFromEnvironment: (secret) => fromEnvironment.add(secret),
    });
    const filename = `{ filename: ${textCode(`${this.#options.name}.alloy`)} }`;
    const body = `${printCode(callCode('config.addText', [textCode(text), filename]))};\n`;
    return {
      text: this.#program(body, new Set(), fromEnvironment),
      secrets: [...this.#secrets.values()],
      texts: [],
      diagnostics: [],
    };
  }

  #shared(untyped: Map<Statement, string>, names: Set<string>, fromEnvironment: Set<ImportedSecret>): Shared {
    const placed = new Set<Commented>();
    const within = (node: Commented) => this.#commentedIn(node);
    const shared: Shared = {
      source: this.#source,
      variables: new VariableNames(),
      readyMade: this.#readyMade,
      untyped,
      use: (name) => names.add(name),
      secretOf: (literal) => this.#secrets.get(literal),
      readFromEnvironment: (secret) => fromEnvironment.add(secret),
      commentsOf: (node) => {
        placed.add(node);
        return this.#placed.of.get(node);
      },
      hasComments: (node) => within(node).length > 0 || this.#oddIn(node).length > 0,
      losesComments: (statement) =>
        within(statement).some((node) => !placed.has(node)) ||
        (this.#oddIn(statement).length > 0 && !placed.has(statement)) ||
        this.#oddIn(statement).some((comment) => !this.#isInText(comment, untyped)),
      textOf: (statement) => {
        for (const node of within(statement)) placed.add(node);
        placed.add(statement);
        return this.#text(statement, shared);
      },
    };
    return shared;
  }

  /** The nodes with comments in a node, itself among them. */
  #commentedIn(node: Commented): readonly Commented[] {
    const [from, to] = [positionOf(node), 'kind' in node ? endOf(node) : endOf(node.value)];
    const isStatement = 'kind' in node && (node.kind === 'block' || node.kind === 'attribute');
    return this.#positions
      .filter(
        ([at, other]) =>
          (at > from && at <= to) ||
          (other === node && isStatement) ||
          (at === from && other !== node && !isOutside(other, node)),
      )
      .map(([, other]) => other);
  }

  #oddIn(node: Commented): readonly Comment[] {
    const [from, to] = [positionOf(node), 'kind' in node ? endOf(node) : endOf(node.value)];
    return this.#placed.odd.filter(({ start }) => start > from && start < to);
  }

  /** Whether a comment is in a statement that comes in as text. */
  #isInText({ start }: Comment, untyped: ReadonlyMap<Statement, string>): boolean {
    return [...untyped.keys()].some((statement) => startOf(statement) < start && start < endOf(statement));
  }

  /** A statement with its comments, as text without credentials. */
  #text(statement: Statement, { readFromEnvironment }: Pick<Shared, 'readFromEnvironment'>): string {
    const text = this.#withoutSecrets([statement], startOf(statement), endOf(statement) + 1, { readFromEnvironment });
    const { above, behind } = this.#placed.of.get(statement) ?? {};
    const before = above === undefined ? '' : `${above.replace(/^\n+/, '')}\n`;
    return `${before}${text}${behind === undefined ? '' : ` ${behind}`}`;
  }

  /** A part of the text, in which credentials are read from the environment. */
  #withoutSecrets(
    statements: readonly Statement[],
    start: number,
    end: number,
    { readFromEnvironment }: Pick<Shared, 'readFromEnvironment'>,
  ): string {
    const literals: Literal[] = [];
    visit(statements, (node) => {
      if (node.kind === 'literal' && this.#secrets.has(node)) literals.push(node);
    });
    const pieces: string[] = [];
    let at = start;
    for (const literal of literals) {
      const secret = this.#secrets.get(literal)!;
      readFromEnvironment(secret);
      pieces.push(this.#source.slice(at, literal.start), `sys.env("${secret.variable}")`);
      at = endOf(literal) + 1;
    }
    pieces.push(this.#source.slice(at, end));
    return pieces.join('');
  }

  #program(body: string, names: Set<string>, fromEnvironment: ReadonlySet<ImportedSecret>): string {
    const { name, namespace, workload = PLAIN } = this.#options;
    const from = new Map([...names].map((each) => [each, ROOT]));
    for (const [each, origin] of [...workload.imports, ...this.#ownImports(workload)]) from.set(each, origin);
    const chart = callCode('new Chart', [
      'app',
      textCode(name),
      objectCode([
        { key: 'namespace', code: textCode(namespace) },
        { key: 'disableResourceNameHashes', code: 'true' },
      ]),
    ]);
    const config = callCode('new AlloyConfig', [
      'chart',
      "'config'",
      objectCode([
        { key: 'filename', code: textCode(`${name}.alloy`) },
        ...(this.#keepsSchemaOrder() ? [] : [{ key: 'argumentOrder', code: "'given'" }]),
      ]),
    ]);
    const made = workload.isElsewhere ? '' : `const config = ${printCode(config, '', 15)};\n`;
    return `${importsOf(from)}
const app = new AlloyApp();
const chart = ${printCode(chart, '', 14)};
${made}
${body}${body === '' ? '' : '\n'}${this.#workload(workload, fromEnvironment)}
app.synth();
`;
  }

  /** Whether no order has to be said: nothing in the text stands elsewhere than constructs would print it. */
  #keepsSchemaOrder(): boolean {
    const made = new Set<Statement>();
    for (const { first, count } of this.#readyMade.values()) {
      for (const statement of this.#body.slice(first, first + count)) made.add(statement);
    }
    return isInSchemaOrder(this.#body.filter((statement) => !made.has(statement)));
  }

  #ownImports({ isElsewhere }: WorkloadCode): readonly (readonly [name: string, from: string])[] {
    const own = ['Alloy', 'AlloyApp', ...(isElsewhere ? [] : ['AlloyConfig'])];
    return [['Chart', 'cdk8s'], ...own.map((each) => [each, ROOT] as const)];
  }

  /** The workload, and the statements behind it. */
  #workload({ items, statements, isElsewhere }: WorkloadCode, fromEnvironment: ReadonlySet<ImportedSecret>): string {
    const own = [...fromEnvironment].map(variableCode);
    const given = items.find(({ key }) => key === 'env');
    const listed =
      given !== undefined && typeof given.code === 'object' ? given.code.items.map(({ code }) => code) : [];
    const env: Item[] = own.length === 0 ? [] : [{ key: 'env', code: arrayCode([...own, ...listed]) }];
    const isTold = items.some(({ key }) => key === 'clustering');
    const clustering: Item[] = !isTold && this.#isClustered() ? [{ key: 'clustering', code: '{}' }] : [];
    const props: Item[] = [
      ...(isElsewhere ? [] : [{ code: 'config' }]),
      ...clustering,
      ...items.filter((item) => env.length === 0 || item !== given),
      ...env,
    ];
    const args = props.length === 0 ? [] : [objectCode(props)];
    const code = callCode('new Alloy', ['chart', textCode(this.#options.name), ...args]);
    if (statements.length === 0) return `${printCode(code)};\n`;
    const head = 'const alloy = ';
    const texts = statements.map((statement) => statement('alloy'));
    const isNamed = texts.some((text) => /\balloy\b/.test(text));
    const first = isNamed ? `${head}${printCode(code, '', head.length)};\n` : `${printCode(code)};\n`;
    return `${first}${texts.map((text) => `${text};\n`).join('')}`;
  }

  /** Whether a component wants to share its work with other pods. */
  #isClustered(): boolean {
    let isClustered = false;
    visit(this.#body, (node) => {
      if (node.kind !== 'block' || node.name !== 'clustering') return;
      isClustered ||= node.body.some(
        (one) =>
          one.kind === 'attribute' &&
          one.name === 'enabled' &&
          one.value.kind === 'literal' &&
          one.value.text === 'true',
      );
    });
    return isClustered;
  }

  #textBlock(statement: Statement, reason: string): TextBlock {
    let line = this.#source.lineOf(startOf(statement));
    let at = 0;
    for (; at < this.#sources.length - 1; at++) {
      const { text } = this.#sources[at]!;
      const lines = (text.match(/\n/g)?.length ?? 0) + (text.endsWith('\n') ? 0 : 1);
      if (line <= lines) break;
      line -= lines;
    }
    const block =
      statement.kind === 'block'
        ? `${statement.name}${statement.label === undefined ? '' : ` "${statement.label}"`}`
        : statement.kind === 'attribute'
          ? statement.name
          : '';
    return { file: this.#sources[at]?.name ?? '', line, block, reason };
  }
}

/** A workload of which nothing else is known. */
const PLAIN: WorkloadCode = { items: [], imports: new Map(), statements: [], isElsewhere: false };

/** Types among what programs import. */
const TYPES = new Set([
  'AuthHandler',
  'Consumer',
  'LogsReceiver',
  'MetricsReceiver',
  'ProfilesReceiver',
  'RelabelRules',
  'SecretText',
  'StorageHandler',
  'Target',
  'Targets',
]);

/** The statements that import names from their packages. */
function importsOf(from: ReadonlyMap<string, string>): string {
  const packages = [...new Set(from.values())].sort();
  return packages
    .map((each) => {
      const names = [...from].flatMap(([name, origin]) => (origin === each ? [name] : []));
      const sorted = names.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
      const items = sorted.map((one) => ({ code: TYPES.has(one) ? `type ${one}` : one }));
      return `${printCode({ open: 'import { ', items, close: ` } from '${each}'` })};\n`;
    })
    .join('');
}

function variableCode({ variable, secret, key }: ImportedSecret): Code {
  const ref = objectCode([
    { key: 'name', code: textCode(secret) },
    { key: 'key', code: textCode(key) },
  ]);
  return objectCode([
    { key: 'name', code: textCode(variable) },
    { key: 'valueFrom', code: objectCode([{ key: 'secretKeyRef', code: ref }]) },
  ]);
}

/** Whether a node stands around another that begins at the same place. */
function isOutside(node: Commented, inner: Commented): boolean {
  const end = (one: Commented) => ('kind' in one ? endOf(one) : endOf(one.value));
  return end(node) > end(inner);
}

/** The comments without those that end the section of a ready-made construct: it prints them. */
function withoutEndings(
  of: ReadonlyMap<Commented, AttachedComments>,
  body: readonly Statement[],
  readyMade: readonly ReadyMade[],
): ReadonlyMap<Commented, AttachedComments> {
  const without = new Map(of);
  for (const { first, count, ending } of readyMade) {
    const next = body[first + count];
    const { above, ...others } = (next && of.get(next)) ?? {};
    if (next === undefined || !above?.startsWith(ending)) continue;
    const rest = above.slice(ending.length).replace(/^\n+/, '');
    if (rest === '' && Object.keys(others).length === 0) without.delete(next);
    else without.set(next, rest === '' ? others : { ...others, above: rest });
  }
  return without;
}
