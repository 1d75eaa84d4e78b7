import type { SpanInput } from '../../lib/testing';

/** A processor of traces, and spans for it. */
export interface TraceCase {
  readonly processor: 'filter' | 'transform' | 'tail_sampling';
  /** What stands in the component of Alloy, beside its `output`. */
  readonly alloy: string;
  /** The same as the collector has it. */
  readonly config: object;
  readonly spans: readonly SpanInput[];
}

/** Numbers that look like chance and are the same each time. */
class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  times<T>(most: number, make: () => T): readonly T[] {
    return Array.from({ length: 1 + this.below(most) }, make);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
}

const names = ['GET /', 'GET /api/users/42', 'SELECT', 'publish', ''];
const keys = ['http.route', 'count', 'ratio', 'ok', 'nested', 'missing', 'list'];
const texts = ['x', '/api/users/42', 'GET /', 'é-ü', '', 'a,b,c', '{"a": {"b": [1, "x"]}}', '42', '-7.5', 'true'];
const patterns = ['^/api', '[0-9]+', '(?P<first>[a-z]+)', '(\\w+)/(\\w+)', 'x|é', ''];

/** So many cases, from a seed. */
export function traceCases(count: number, seed: number): readonly TraceCase[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, () => {
    const kind = dice.of(['filter', 'transform', 'transform', 'tail_sampling'] as const);
    return { ...makers[kind](dice), spans: spansOf(dice) };
  });
}

function spansOf(dice: Dice): readonly SpanInput[] {
  const traces = ['0af7651916cd43dd8448eb211c80319c', 'f'.repeat(32), '0123456789abcdef0123456789abcdef'];
  return dice.times(3, () => ({
    name: dice.of(names),
    traceId: dice.of(traces),
    kind: dice.of(['Unspecified', 'Internal', 'Server', 'Client', 'Producer', 'Consumer'] as const),
    status: dice.of(['Unset', 'Ok', 'Error'] as const),
    ...(dice.chance(30) ? { statusMessage: dice.of(texts) } : {}),
    ...(dice.chance(50) ? { parentSpanId: '00000000000000ff' } : {}),
    traceState: dice.of(['', 'a=1', 'a=2,b=1', 'broken']),
    flags: dice.below(2),
    start: 1_700_000_000_000_000_000n + BigInt(dice.below(5)) * 1_000_000n,
    duration: dice.below(100),
    attributes: attributesOf(dice),
    resource: attributesOf(dice),
    ...(dice.chance(30) ? { events: [{ name: dice.of(names), attributes: attributesOf(dice) }] } : {}),
  }));
}

function attributesOf(dice: Dice): NonNullable<SpanInput['attributes']> {
  const some = keys.filter((key) => key !== 'missing' && dice.chance(60));
  return Object.fromEntries(
    some.map((key) => {
      switch (key) {
        case 'count':
          return [key, dice.of([0, 1, -7, 42, 500])];
        case 'ratio':
          return [key, dice.of([0.5, -1.25, 42.5])];
        case 'ok':
          return [key, dice.chance(50)];
        case 'nested':
          return [key, { a: dice.of(texts), b: { c: dice.below(9) } }];
        case 'list':
          return [key, [dice.of(texts), dice.below(9)]];
        default:
          return [key, dice.of(texts)];
      }
    }),
  );
}

const quoted = (text: string) => JSON.stringify(text);

function expressionOf(dice: Dice, depth = 0): string {
  const leaf = dice.of([
    () => quoted(dice.of(texts)),
    () => String(dice.of([0, 1, -7, 42])),
    () => dice.of(['0.5', '42.5']),
    () => dice.of(['true', 'false', 'nil']),
    () =>
      dice.of([
        'span.name',
        'span.kind',
        'span.kind.string',
        'span.status.code',
        'span.status.message',
        'span.trace_state',
      ]),
    () => dice.of(['STATUS_CODE_ERROR', 'SPAN_KIND_SERVER']),
    () => attribute(dice),
    () => attribute(dice),
    () =>
      dice.of(['span.attributes["nested"]["a"]', 'span.attributes["nested"]["b"]["c"]', 'span.attributes["list"][0]']),
  ]);
  if (depth > 1 || dice.chance(60)) return leaf();
  const inner = () => expressionOf(dice, depth + 1);
  return dice.of([
    () => `Concat([${inner()}, ${inner()}], ${quoted(dice.of(['-', '']))})`,
    () => `Int(${inner()})`,
    () => `Double(${inner()})`,
    () => `String(${inner()})`,
    () => `Len(${inner()})`,
    () => `Split(${inner()}, ",")`,
    () => `Substring(${inner()}, ${dice.below(3)}, ${dice.below(4)})`,
    () => `ToUpperCase(${inner()})`,
    () => `ToLowerCase(${inner()})`,
    () => `SHA256(${inner()})`,
    () => `ParseJSON(${inner()})`,
    () => `ExtractPatterns(${inner()}, ${quoted(dice.of(patterns))})`,
    () => `TrimPrefix(${inner()}, "/")`,
    () => `TrimSuffix(${inner()}, "2")`,
    () =>
      `${dice.of(['span.attributes["count"]', '3', '2.5'])} ${dice.of(['+', '-', '*', '/'])} ${dice.of(['2', 'span.attributes["ratio"]', '0'])}`,
  ])();
}

function attribute(dice: Dice): string {
  return `${dice.of(['span', 'span', 'resource'])}.attributes[${quoted(dice.of(keys))}]`;
}

function conditionOf(dice: Dice, depth = 0): string {
  if (depth < 2 && dice.chance(30)) {
    const [left, right] = [conditionOf(dice, depth + 1), conditionOf(dice, depth + 1)];
    return dice.of([`(${left} and ${right})`, `(${left} or ${right})`, `not (${left})`]);
  }
  return dice.of([
    () => `${expressionOf(dice, 1)} ${dice.of(['==', '!=', '<', '<=', '>', '>='])} ${expressionOf(dice, 1)}`,
    () => `IsMatch(${expressionOf(dice, 1)}, ${quoted(dice.of(patterns))})`,
    () => `${dice.of(['IsString', 'IsInt', 'IsDouble', 'IsBool', 'IsMap', 'IsList'])}(${expressionOf(dice, 1)})`,
    () => `HasPrefix(${attribute(dice)}, "/")`,
    () => 'IsRootSpan()',
  ])();
}

/** A map put into itself becomes what copying it while it changes makes of it: such statements are left out. */
const intoItself = /^set\(span\.attributes\["nested"\]\["a"\], span\.attributes\["nested"\]\)/;

function statementOf(dice: Dice): string {
  for (;;) {
    const statement = anyStatement(dice);
    if (!intoItself.test(statement)) return statement;
  }
}

function anyStatement(dice: Dice): string {
  const map = dice.of(['span.attributes', 'resource.attributes']);
  const target = dice.of([
    attribute(dice),
    attribute(dice),
    'span.name',
    'span.status.message',
    'span.attributes["nested"]["a"]',
  ]);
  const editor = dice.of([
    () => `set(${target}, ${expressionOf(dice)})`,
    () => `set(${target}, ${expressionOf(dice)})`,
    () => `delete_key(${map}, ${quoted(dice.of(keys))})`,
    () => `delete_matching_keys(${map}, "^n")`,
    () => `keep_keys(${map}, [${quoted(dice.of(keys))}, "count"])`,
    () => `keep_matching_keys(${map}, "t$")`,
    () =>
      `replace_pattern(${target}, ${quoted(dice.of(patterns.slice(1, 5)))}, ${quoted(dice.of(['<$1>', '$$', '']))})`,
    () => `replace_all_patterns(${map}, ${quoted(dice.of(['key', 'value']))}, "[0-9a]+", "_")`,
    () => `truncate_all(${map}, ${dice.below(6)})`,
    () => `limit(${map}, ${1 + dice.below(3)}, ["count"])`,
    () => `merge_maps(${map}, {"a": 1, "count": "x"}, ${quoted(dice.of(['insert', 'update', 'upsert']))})`,
  ])();
  return dice.chance(40) ? `${editor} where ${conditionOf(dice)}` : editor;
}

/** A list of texts in Alloy. */
function listed(list: readonly string[]): string {
  return `[${list.map(quoted).join(', ')}]`;
}

const makers = {
  transform(dice: Dice) {
    const statements = dice.times(3, () => statementOf(dice));
    return {
      processor: 'transform' as const,
      alloy: `error_mode = "ignore"\ntrace_statements {\n context = "span"\n statements = ${listed(statements)}\n}\n`,
      config: { error_mode: 'ignore', trace_statements: [{ context: 'span', statements }] },
    };
  },
  filter(dice: Dice) {
    const span = dice.times(2, () => conditionOf(dice));
    return {
      processor: 'filter' as const,
      alloy: `error_mode = "ignore"\ntraces {\n span = ${listed(span.map(bare))}\n}\n`,
      config: { error_mode: 'ignore', traces: { span: span.map(bare) } },
    };
  },
  tail_sampling(dice: Dice) {
    const policies = dice.times(3, () => policyOf(dice));
    return {
      processor: 'tail_sampling' as const,
      alloy: policies.map(({ alloy }, at) => `policy {\n name = "p${at}"\n ${alloy}\n}\n`).join(''),
      config: { decision_wait: '30s', policies: policies.map(({ config }, at) => ({ name: `p${at}`, ...config })) },
    };
  },
};

/** Conditions of a filter are about spans: what stands in front of them is left out. */
function bare(condition: string): string {
  return condition.replaceAll('span.', '');
}

interface PolicyPair {
  readonly alloy: string;
  readonly config: object;
}

function policyOf(dice: Dice, depth = 0): PolicyPair {
  const simple = (type: string, alloy: string, config: object): PolicyPair => ({
    alloy: `type = ${quoted(type)}\n ${type} {\n ${alloy}\n }`,
    config: { type, [type]: config },
  });
  const nested = (type: 'and' | 'drop'): PolicyPair => {
    const members = dice.times(2, () => policyOf(dice, depth + 1));
    const blocks = members.map(({ alloy }, at) => `${type}_sub_policy {\n name = "s${at}"\n ${alloy}\n }`);
    const configs = members.map(({ config }, at) => ({ name: `s${at}`, ...config }));
    return simple(type, blocks.join('\n'), { [`${type}_sub_policy`]: configs });
  };
  const [key, inverted] = [dice.of(keys), dice.chance(30)];
  const invert = `invert_match = ${inverted}`;
  return dice.of([
    () => ({ alloy: 'type = "always_sample"', config: { type: 'always_sample' } }),
    () => {
      const [threshold, upper] = [dice.below(80), dice.of([0, 90])];
      const alloy = `threshold_ms = ${threshold}\n upper_threshold_ms = ${upper}`;
      return simple('latency', alloy, { threshold_ms: threshold, upper_threshold_ms: upper });
    },
    () => {
      const [least, most] = [dice.of([0, -5, 1]), dice.of([0, 42])];
      if (least === 0 && most === 0) return simple('status_code', 'status_codes = ["OK"]', { status_codes: ['OK'] });
      const alloy = `key = ${quoted(key)}\n min_value = ${least}\n max_value = ${most}\n ${invert}`;
      return simple('numeric_attribute', alloy, { key, min_value: least, max_value: most, invert_match: inverted });
    },
    () => {
      const [values, regex] = [dice.times(2, () => dice.of(['x', '^/api', '4', '42'])), dice.chance(50)];
      const alloy = `key = ${quoted(key)}\n values = ${listed(values)}\n enabled_regex_matching = ${regex}\n ${invert}`;
      return simple('string_attribute', alloy, { key, values, enabled_regex_matching: regex, invert_match: inverted });
    },
    () => {
      const value = dice.chance(50);
      return simple('boolean_attribute', `key = "ok"\n value = ${value}\n ${invert}`, {
        key: 'ok',
        value,
        invert_match: inverted,
      });
    },
    () => {
      const codes = dice.times(2, () => dice.of(['OK', 'ERROR', 'UNSET']));
      return simple('status_code', `status_codes = ${listed(codes)}`, { status_codes: codes });
    },
    () => {
      const [least, most] = [1 + dice.below(2), dice.of([0, 2])];
      return simple('span_count', `min_spans = ${least}\n max_spans = ${most}`, { min_spans: least, max_spans: most });
    },
    () => simple('trace_state', 'key = "a"\n values = ["1"]', { key: 'a', values: ['1'] }),
    () => {
      const percentage = dice.below(101);
      const alloy = `sampling_percentage = ${percentage}\n hash_salt = "s"`;
      return simple('probabilistic', alloy, { sampling_percentage: percentage, hash_salt: 's' });
    },
    () => {
      const condition = conditionOf(dice);
      const alloy = `error_mode = "ignore"\n span = ${listed([condition])}`;
      return simple('ottl_condition', alloy, { error_mode: 'ignore', span: [condition] });
    },
    ...(depth === 0 ? [() => nested('and'), () => nested('drop')] : []),
  ])();
}
