import fc from 'fast-check';
import { applyRule, type Labels, type RelabelProps, relabelActions } from '../semantics';
import { build } from '../syntax';
import { type FlowRule, readFlowRule } from './flow-rule';
import { type Form, literal, textOfForm } from './known-text';
import { type KnownLabel, LabelState, type OpenNames } from './label-state';
import { ruleEffect } from './relabel-flow';

const block = build.block('rule', undefined, []);
const ruleOf = (props: RelabelProps, unknown: readonly string[] = []): FlowRule =>
  readFlowRule(block, (name) =>
    unknown.includes(name) ? 'unknown' : props[name] === undefined ? undefined : { value: props[name] },
  );

const surely = (...texts: readonly string[]): KnownLabel => ({ presence: 'surely', value: texts.map(literal) });
const stateOf = (labels: Readonly<Record<string, KnownLabel>>, open: readonly OpenNames[] = []) =>
  new LabelState(new Map(Object.entries(labels)), open);
const hole: KnownLabel = { presence: 'surely', value: [[{ label: 'a' }]] };
const maybe = (label: KnownLabel): KnownLabel => ({ ...label, presence: 'possibly' });
const pattern = (prefix: string): OpenNames => ({ prefix, isWord: true, value: [[{}]], filters: [] });

const effectOf = (props: RelabelProps, state: LabelState) => ruleEffect(ruleOf(props), state);

describe('keep and drop', () => {
  test('of a label that can not be there see an empty text', () => {
    const state = stateOf({ a: surely('x') });

    expect(effectOf({ action: 'keep', source_labels: ['b'], regex: 'x' }, state).passes).toBe('never');
    expect(effectOf({ action: 'keep', source_labels: ['b'], regex: 'x?' }, state).passes).toBe('surely');
    expect(effectOf({ action: 'drop', source_labels: ['b'], regex: 'x' }, state)).toMatchObject({
      passes: 'surely',
      matches: 'never',
    });
  });

  test('of a value that is not known may do either', () => {
    expect(effectOf({ action: 'keep', source_labels: ['a'], regex: 'x' }, stateOf({ a: hole })).passes).toBe(
      'possibly',
    );
    expect(effectOf({ action: 'keep', source_labels: ['a'], regex: '.+' }, stateOf({ a: hole })).passes).toBe('surely');
    expect(effectOf({ action: 'keep', source_labels: ['a'], regex: '.+' }, stateOf({ a: maybe(hole) })).passes).toBe(
      'possibly',
    );
  });

  test('tell what is known of the label behind them', () => {
    const kept = effectOf({ action: 'keep', source_labels: ['a'], regex: 'shop|billing' }, stateOf({ a: maybe(hole) }));

    expect(kept.state.get('a')).toEqual(surely('shop', 'billing'));
    expect(effectOf({ action: 'keep', source_labels: ['a'], regex: 'web' }, kept.state).passes).toBe('never');
    const dropped = effectOf({ action: 'drop', source_labels: ['a'], regex: '' }, stateOf({ a: maybe(hole) }));
    expect(dropped.state.get('a').presence).toBe('surely');
  });

  test('take the separator into account', () => {
    const state = stateOf({ a: surely('x', 'y'), b: surely('z') });

    expect(effectOf({ action: 'keep', source_labels: ['a', 'b'], regex: '[xy];z' }, state).passes).toBe('surely');
    expect(effectOf({ action: 'keep', source_labels: ['a', 'b'], separator: '-', regex: 'x;z' }, state).passes).toBe(
      'never',
    );
  });

  test('with an expression that only the running Alloy knows may do either', () => {
    const rule = ruleOf({ action: 'keep', source_labels: ['a'] }, ['regex']);

    expect(ruleEffect(rule, stateOf({ a: surely('x') })).passes).toBe('possibly');
  });
});

describe('replace', () => {
  test('copies a label with where it comes from', () => {
    const { state } = effectOf({ source_labels: ['a'], target_label: 'b' }, stateOf({ a: maybe(hole) }));

    expect(state.get('b')).toEqual(maybe(hole));
  });

  test('keeps the form of what it makes', () => {
    const props = { source_labels: ['a'], target_label: 'b', replacement: '/var/log/$1/*.log' };

    expect(effectOf(props, stateOf({ a: hole })).state.get('b')).toEqual({
      presence: 'surely',
      value: [['/var/log/', { label: 'a' }, '/*.log']],
    });
  });

  test('of a text that is known says what it makes', () => {
    const props = { source_labels: ['a'], regex: '(.)(.)', target_label: 'b', replacement: '$2$1' };

    expect(effectOf(props, stateOf({ a: surely('xy', 'long') })).state.get('b')).toEqual(maybe(surely('yx')));
  });

  test('with an empty text takes the label away', () => {
    const props = { target_label: 'a', replacement: '' };

    expect(effectOf(props, stateOf({ a: surely('x') })).state.get('a').presence).toBe('never');
  });

  test('whose target is a template may set any label', () => {
    const props = { source_labels: ['a'], regex: '(.+)', target_label: `\${1}`, replacement: 'v' };

    expect(effectOf(props, stateOf({ a: hole })).state.get('other').presence).toBe('possibly');
    expect(effectOf(props, stateOf({ a: surely('x') })).state.get('x')).toEqual(surely('v'));
  });
});

describe('actions on names', () => {
  test('labelmap renames labels whose names begin alike', () => {
    const props = { action: 'labelmap', regex: '__meta_kubernetes_pod_label_(.+)', replacement: 'k8s_$1' };
    const { state } = effectOf(props, stateOf({}, [pattern('__meta_kubernetes_pod_label_')]));

    expect(state.get('k8s_app').presence).toBe('possibly');
    expect(state.get('app').presence).toBe('never');
  });

  test('labelmap may overwrite a label that is known', () => {
    const props = { action: 'labelmap', regex: '__pod_(.+)' };
    const { state } = effectOf(props, stateOf({ job: surely('x') }, [pattern('__pod_')]));

    expect(state.get('job')).toEqual({ presence: 'surely', value: [['x'], [{}]] });
  });

  test('labeldrop and labelkeep look at all names', () => {
    const state = stateOf({ a: surely('x'), b: surely('x') }, [pattern('c')]);
    const dropped = effectOf({ action: 'labeldrop', regex: 'a|c1' }, state).state;
    const kept = effectOf({ action: 'labelkeep', regex: 'a|c1' }, state).state;

    expect(['a', 'b', 'c1', 'c2'].map((name) => dropped.get(name).presence)).toEqual([
      'never',
      'surely',
      'never',
      'possibly',
    ]);
    expect(['a', 'b', 'c1', 'c2'].map((name) => kept.get(name).presence)).toEqual([
      'surely',
      'never',
      'possibly',
      'never',
    ]);
  });
});

test('hashmod has few values if it has a small modulus', () => {
  const { state } = effectOf(
    { action: 'hashmod', source_labels: ['a'], modulus: 3, target_label: 'b' },
    stateOf({ a: hole }),
  );

  expect(state.get('b')).toEqual(surely('0', '1', '2'));
});

test('of a rule that Alloy refuses nothing is known', () => {
  const { passes, state } = effectOf({ action: 'replace', source_labels: ['a'] }, stateOf({ a: surely('x') }));

  expect(passes).toBe('possibly');
  expect(state).toBe(LabelState.UNKNOWN);
});

describe('what is said of rules is true of what they do', () => {
  const names = ['a', 'b', 'ab', 'p_x', 'p_y', '__t'];
  const texts = ['', 'x', 'y', 'xy', 'x;y', 'shop', '1'];
  const name = fc.constantFrom(...names);
  const text = fc.constantFrom(...texts);
  const regex = fc.constantFrom(
    '(.*)',
    '.+',
    '(.+)',
    '.*',
    'x',
    'x|y',
    '(x|y)?',
    '',
    '(x)(y)?',
    '(?P<g>.)(.*)',
    'p_(.+)',
    'p_(.*)',
    '[ab]+',
    'a|b',
    'x;y',
    '(.*);(.*)',
    '__.*',
    '(.)',
  );
  const props = fc.record(
    {
      action: fc.constantFrom(...relabelActions),
      source_labels: fc.array(name, { maxLength: 3 }),
      separator: fc.constantFrom(';', '', '-'),
      regex,
      modulus: fc.constantFrom(1, 2, 100),
      target_label: fc.oneof(name, fc.constantFrom('$1', `\${1}_x`, 'a$1')),
      replacement: fc.constantFrom('$1', '', 'x', 'k_$1', '$1;$2', `\${g}`, '$0', '$2'),
    },
    { requiredKeys: ['action'] },
  );
  const rules = fc.array(
    fc.tuple(props, fc.subarray(['regex', 'source_labels', 'target_label', 'action'], { maxLength: 1 })),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  const labels = fc.dictionary(name, text).map((all): Labels => new Map(Object.entries(all)));

  /** A state that a concrete item is one of: each label told more or less exactly. */
  const told = (concrete: Labels, choices: readonly number[], others: readonly string[]): LabelState => {
    const known = names.flatMap((label, at): [string, KnownLabel][] => {
      const value = concrete.get(label) ?? '';
      const choice = choices[at]!;
      if (label.startsWith('p_') && choice < 2) return [];
      const set = [...new Set([value, ...others])].filter((one) => one !== '').map(literal);
      const isSure = value !== '' && choice % 2 === 0;
      if (value === '' && choice < 2) return [[label, { presence: 'never', value: [] }]];
      if (choice < 4) return [[label, { presence: isSure ? 'surely' : 'possibly', value: set }]];
      return [[label, { presence: isSure ? 'surely' : 'possibly', value: [[{ label }]] }]];
    });
    return new LabelState(new Map(known), [pattern('p_')]);
  };

  const fits = (form: Form, value: string): boolean => {
    const known = textOfForm(form);
    if (known !== undefined) return known === value;
    const escaped = form.map((part) => (typeof part === 'string' ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '.*'));
    return value !== '' && new RegExp(`^${escaped.join('')}$`, 's').test(value);
  };
  const admits = (state: LabelState, concrete: Labels): string | undefined => {
    const present = [...concrete].filter(([, value]) => value !== '');
    for (const [label, value] of present) {
      const known = state.get(label);
      if (known.presence === 'never') return `${label} should not be there`;
      if (!known.value.some((form) => fits(form, value))) return `${label} should not be ${value}`;
    }
    const missing = [...state.labels].find(
      ([label, { presence }]) => presence === 'surely' && !present.some(([one]) => one === label),
    );
    return missing && `${missing[0]} should be there`;
  };

  test('on random rules and random labels', () => {
    fc.assert(
      fc.property(
        rules,
        labels,
        fc.array(fc.nat(5), { minLength: names.length, maxLength: names.length }),
        fc.array(text, { maxLength: 2 }),
        (program, concrete, choices, others) => {
          let state = told(concrete, choices, others);
          let item: Labels = concrete;
          expect(admits(state, item)).toBeUndefined();
          for (const [props, unknown] of program) {
            const exact = ruleOf(props);
            if (exact.rule === undefined) return;
            const effect = ruleEffect(ruleOf(props, unknown), state);
            const step = applyRule(exact.rule, item);
            if (effect.passes !== 'possibly') expect(effect.passes === 'surely').toBe(step.kept);
            if (effect.matches !== 'possibly' && effect.matches !== undefined) {
              expect(effect.matches === 'surely').toBe(step.matched);
            }
            if (!step.kept) return;
            item = step.labels;
            state = effect.state;
            expect(admits(state, item)).toBeUndefined();
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
