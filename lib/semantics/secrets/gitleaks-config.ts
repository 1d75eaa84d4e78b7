import { secretRules } from '../../facts';
import { parseToml, Regexp, RegexpError, toLower } from '../../languages';
import { RulesReader, SecretRulesError } from './rules-reader';
import type { Allowlist, RequiredRule, SecretRule, SecretRules } from './secret-rule';

/** So many configurations in a row are extended, each by the one before. What the last one extends isn't read. */
const DEEPEST = 2;

/** The text of a file; undefined for one that isn't known. */
export type ReadText = (path: string) => string | undefined;

let defaults: SecretRules | undefined;

/** The rules that come with Alloy. They are right: compiling all expressions takes long. */
export function defaultSecretRules(): SecretRules {
  defaults ??= new ConfigReading(() => undefined, [], false).read(secretRules());
  return defaults;
}

/**
 * The rules of a configuration of Gitleaks, and of those that it extends, as the first one that an Alloy reads.
 * @param text in TOML
 * @param readText gives the file of `extend.path`
 * @throws SecretRulesError with all that Alloy refuses, and what isn't executed here
 */
export function readGitleaksConfig(text: string, readText: ReadText): SecretRules {
  const parsed = parseToml(text);
  if ('problem' in parsed) throw new SecretRulesError([parsed.problem]);
  const problems: string[] = [];
  const rules = new ConfigReading(readText, problems, true).read(parsed.table);
  if (problems.length > 0) throw new SecretRulesError(problems);
  return rules;
}

/** Reads a configuration, and those that it extends. */
class ConfigReading {
  readonly #readText: ReadText;
  readonly #problems: string[];
  readonly #checksExpressions: boolean;

  constructor(readText: ReadText, problems: string[], checksExpressions: boolean) {
    this.#readText = readText;
    this.#problems = problems;
    this.#checksExpressions = checksExpressions;
  }

  read(table: object): SecretRules {
    const reader = new RulesReader(table, '', this.#problems);
    const { rules, allowlists, targeted } = this.#read(reader, 0);
    const complete = new Map(rules);
    for (const rule of rules.values()) this.#checkRule(rule, reader);
    for (const [id, list] of targeted) {
      const rule = complete.get(id);
      if (rule === undefined) reader.fail(`one is for the rule ${id}, which isn't there`, 'allowlists');
      else complete.set(id, { ...rule, allowlists: [...rule.allowlists, list] });
    }
    return { rules: complete, allowlists };
  }

  /** @param depth how many configurations extend this one. In those, lists for certain rules have no effect */
  #read(
    reader: RulesReader,
    depth: number,
  ): SecretRules & { readonly targeted: readonly (readonly [string, Allowlist])[] } {
    const rules = new Map(
      reader
        .tables('rules')
        .map((each) => this.#rule(each))
        .map((rule) => [rule.id, rule]),
    );
    for (const { id, required } of rules.values()) {
      for (const other of required) {
        if (!rules.has(other.id)) reader.fail(`the rule ${id} requires ${other.id}, which isn't among them`, 'rules');
      }
    }
    const lists = this.#allowlists(reader, true).map(([list, each]) => ({ list, targets: each.texts('targetRules') }));
    const allowlists = lists.flatMap(({ list, targets }) => (targets.length === 0 ? [list] : []));
    const targeted = lists.flatMap(({ list, targets }) => targets.map((id) => [id, list] as const));
    return { ...this.#extended({ rules, allowlists }, reader, depth), targeted };
  }

  #rule(reader: RulesReader): SecretRule {
    const [regex, path] = [reader.text('regex'), reader.text('path')];
    const required = reader.tables('required').map((each): RequiredRule => {
      const [id, lines, columns] = [each.text('id'), each.number('withinLines'), each.number('withinColumns')];
      if (id === '') each.fail('it has no id');
      return {
        id,
        ...(lines === undefined ? {} : { withinLines: Math.trunc(lines) }),
        ...(columns === undefined ? {} : { withinColumns: Math.trunc(columns) }),
      };
    });
    this.#checkExpression(regex, reader, 'regex');
    this.#checkExpression(path, reader, 'path');
    return {
      id: reader.text('id'),
      ...(regex === '' ? {} : { regex }),
      ...(path === '' ? {} : { path }),
      secretGroup: Math.trunc(reader.number('secretGroup') ?? 0),
      entropy: reader.number('entropy') ?? 0,
      keywords: reader.texts('keywords').map(toLower),
      allowlists: this.#allowlists(reader, false).map(([list]) => list),
      required,
      skipReport: reader.flag('skipReport'),
    };
  }

  /** The lists of a table, in either way in which they may be written, not in both. An empty one counts in a list alone: above all rules it's passed over. */
  #allowlists(reader: RulesReader, isGlobal: boolean): readonly (readonly [Allowlist, RulesReader])[] {
    const lists = reader.tables('allowlists');
    const only = reader.table('allowlist');
    const isThere = only !== undefined && !(isGlobal && only.isEmpty);
    if (isThere && lists.length > 0) only.fail('it cannot stand beside allowlists');
    return [...lists, ...(isThere ? [only] : [])].map((each) => [this.#allowlist(each), each]);
  }

  #allowlist(reader: RulesReader): Allowlist {
    const [condition, target] = [reader.text('condition').toUpperCase(), reader.text('regexTarget')];
    const [regexes, stopwords] = [reader.texts('regexes'), reader.texts('stopwords')];
    const [paths, commits] = [reader.texts('paths'), reader.texts('commits')];
    if (!['', 'OR', '||', 'AND', '&&'].includes(condition)) reader.fail("expected 'and' or 'or'", 'condition');
    if (!['', 'secret', 'match', 'line'].includes(target)) {
      reader.fail("expected 'secret', 'match' or 'line'", 'regexTarget');
    }
    if (regexes.length + stopwords.length + paths.length + commits.length === 0) {
      reader.fail('it has nothing to check: expected commits, paths, regexes or stopwords');
    }
    const regex = this.#joined(regexes, reader, 'regexes');
    this.#joined(paths, reader, 'paths');
    return {
      isAll: condition === 'AND' || condition === '&&',
      target: target === 'match' || target === 'line' ? target : 'secret',
      ...(regex === undefined ? {} : { regex }),
      stopwords: stopwords.map(toLower),
      isOfFiles: paths.length + commits.length > 0,
    };
  }

  /** One expression for any of several. */
  #joined(regexes: readonly string[], reader: RulesReader, member: string): string | undefined {
    if (regexes.length === 0) return undefined;
    const before = this.#problems.length;
    for (const each of regexes) this.#checkExpression(each, reader, member);
    const joined = `(?:${regexes.join('|')})`;
    if (this.#problems.length === before) this.#checkExpression(joined, reader, member);
    return joined;
  }

  #extended(own: SecretRules, reader: RulesReader, depth: number): SecretRules {
    const extend = reader.table('extend');
    if (extend === undefined || depth === DEEPEST) return own;
    const path = extend.text('path');
    if (extend.flag('useDefault')) {
      if (path !== '') extend.fail('path and useDefault cannot both be given');
      return merged(own, defaultSecretRules(), extend.texts('disabledRules'));
    }
    const table = path === '' ? undefined : this.#tableOf(path, extend);
    if (table === undefined) return own;
    return merged(
      own,
      this.#read(new RulesReader(table, path, this.#problems), depth + 1),
      extend.texts('disabledRules'),
    );
  }

  #tableOf(path: string, extend: RulesReader): object | undefined {
    const text = this.#readText(path);
    if (!path.endsWith('.toml')) extend.fail('only a file whose name ends with .toml is read here', 'path');
    else if (text === undefined) extend.fail(`the text of ${path} isn't known: give it with \`files\``, 'path');
    else {
      const parsed = parseToml(text);
      if ('table' in parsed) return parsed.table;
      this.#problems.push(`${path}: ${parsed.problem}`);
    }
    return undefined;
  }

  #checkRule({ id, regex, path, secretGroup }: SecretRule, reader: RulesReader): void {
    if (id.trim() === '') reader.fail('one has no id', 'rules');
    else if (regex === undefined && path === undefined) {
      reader.fail(`the rule ${id} has neither a regex nor a path`, 'rules');
    }
    if (regex === undefined || secretGroup <= 0 || !this.#checksExpressions) return;
    const groups = Regexp.compileIfValid(regex)?.groupNames;
    if (groups !== undefined && secretGroup >= groups.length) {
      reader.fail(`the rule ${id} has no group ${secretGroup}, which its secretGroup says`, 'rules');
    }
  }

  #checkExpression(regex: string, reader: RulesReader, member: string): void {
    if (regex === '' || !this.#checksExpressions) return;
    try {
      Regexp.compile(regex);
    } catch (error) {
      if (!(error instanceof RegexpError)) throw error;
      reader.fail(error.message, member);
    }
  }
}

/** What a configuration makes of the one that it extends: it adds to rules that have the same id, and replaces what it says anew. What its own rule requires, and whether it's reported, is lost. */
function merged(own: SecretRules, base: SecretRules, disabled: readonly string[]): SecretRules {
  const rules = new Map(own.rules);
  for (const [id, rule] of base.rules) {
    if (disabled.includes(id)) continue;
    const change = own.rules.get(id);
    rules.set(id, change === undefined ? rule : changed(rule, change));
  }
  return { rules, allowlists: [...own.allowlists, ...base.allowlists] };
}

function changed(rule: SecretRule, change: SecretRule): SecretRule {
  const { regex, path } = change;
  return {
    ...rule,
    ...(regex === undefined ? {} : { regex }),
    ...(path === undefined ? {} : { path }),
    entropy: change.entropy === 0 ? rule.entropy : change.entropy,
    secretGroup: change.secretGroup === 0 ? rule.secretGroup : change.secretGroup,
    keywords: [...rule.keywords, ...change.keywords],
    allowlists: [...rule.allowlists, ...change.allowlists],
  };
}
