import {
  attributeOf,
  EvaluationFailure,
  Evaluator,
  evaluatePredicate,
  type InstanceNode,
  type Model,
  type ModuleInstance,
  placeOfInstance,
} from '../analysis';
import { type ArgumentPath, EACH, type LabelFacts, type LabelPassage, labelFacts, namesIn } from '../facts';
import type { RelabelProps } from '../semantics';
import type { Block, Expr } from '../syntax';
import { makeValue, plainValue, type Value } from '../values';
import { type FlowRule, readFlowRule } from './flow-rule';
import { ANY_TEXT, type Form, type KnownText, literal, textOfForm } from './known-text';
import { either, eitherLabel, type KnownLabel, LabelState, type OpenNames, type Passage } from './label-state';
import { type RuleEffect, ruleEffect } from './relabel-flow';
import { addedLabels, sourceStates } from './sources';
import {
  type EntryState,
  entryState,
  type FlowStage,
  type LineForm,
  type StageEffect,
  throughStages,
  UNKNOWN_ARGUMENT,
} from './stage-flow';

/** What a rule did to the items that came to it, in one of the components that run it. */
export interface RuleVisit {
  /** Where it stands; the rules of one component may run in another. */
  readonly owner: InstanceNode;
  /** Where it runs. */
  readonly instance: InstanceNode;
  readonly block: Block;
  readonly rule: FlowRule;
  readonly states: readonly LabelState[];
  /** What became of each. */
  readonly effects: readonly RuleEffect[];
}

/** What a stage did to the entries that came to it. */
export interface StageVisit {
  readonly instance: InstanceNode;
  readonly stage: FlowStage;
  readonly states: readonly EntryState[];
  readonly effects: readonly StageEffect[];
}

/** What arrives at a destination. */
export interface Arrival {
  readonly instance: InstanceNode;
  /** The endpoint, where they have rules or labels of their own. */
  readonly endpoint?: Block;
  readonly states: readonly LabelState[];
}

/** Rules with the component that they stand in. */
interface OwnedRules {
  readonly owner: InstanceNode;
  readonly rules: readonly FlowRule[];
}

const PUBLIC: OpenNames = {
  prefix: '',
  isWord: false,
  value: ANY_TEXT,
  filters: [{ matches: { test: (name) => name.startsWith('__') }, keeps: false }],
};
const ANY: OpenNames = { ...PUBLIC, filters: [] };

/** More states than this at one point are taken together. */
const MAX_STATES = 12;

const flows = new WeakMap<Model, LabelFlow>();

/** Which labels items have at each point of a configuration. */
export class LabelFlow {
  /** The flow of a model, made once. */
  static of(model: Model): LabelFlow {
    let flow = flows.get(model);
    if (flow === undefined) {
      flow = new LabelFlow(model);
      flows.set(model, flow);
    }
    return flow;
  }

  readonly #model: Model;
  readonly #evaluator: Evaluator;
  readonly #modules: ReadonlyMap<InstanceNode, ModuleInstance>;
  readonly #exports = new Map<InstanceNode, Map<string, Value | undefined>>();
  readonly #receivers = new WeakMap<Value, InstanceNode>();
  readonly #targets = new WeakMap<Value, LabelState>();
  readonly #rulesValues = new WeakMap<Value, OwnedRules>();
  readonly #ownRules = new Map<InstanceNode, readonly FlowRule[]>();
  readonly #open = new Set<InstanceNode>();
  readonly #given = new Map<InstanceNode, readonly LabelState[]>();
  readonly #taken = new Map<InstanceNode, readonly LabelState[]>();
  readonly #ruleVisits: RuleVisit[] = [];
  readonly #stageVisits: StageVisit[] = [];
  readonly #arrivals: Arrival[] = [];
  #feeders: Feeders | undefined;
  #isDone = false;

  private constructor(model: Model) {
    this.#model = model;
    this.#modules = new Map(
      model.instances.nodes.flatMap(({ module }) =>
        module.creator === undefined ? [] : [[module.creator, module] as const],
      ),
    );
    this.#evaluator = new Evaluator({
      exportNames: ({ node }) => node.exportNames ?? [],
      exportOf: (instance, name) => this.#exportOf(instance, name),
    });
  }

  /** What every rule of relabeling does, once for each component that runs it. */
  get ruleVisits(): readonly RuleVisit[] {
    this.#run();
    return this.#ruleVisits;
  }

  get stageVisits(): readonly StageVisit[] {
    this.#run();
    return this.#stageVisits;
  }

  get arrivals(): readonly Arrival[] {
    this.#run();
    return this.#arrivals;
  }

  /** The components that take or give items with labels. */
  get instances(): readonly InstanceNode[] {
    return this.#model.instances.nodes.filter(
      ({ node }) => node.kind === 'component' && isLabeled(node.block.name, node),
    );
  }

  /** What comes to a component: the targets in its argument, or what its receiver gets. Empty for a source. */
  taken(instance: InstanceNode): readonly LabelState[] {
    this.#givenBy(instance);
    return this.#taken.get(instance) ?? [];
  }

  /** What a component gives: exported targets, or what it forwards. */
  given(instance: InstanceNode): readonly LabelState[] {
    return this.#givenBy(instance);
  }

  #run(): void {
    if (this.#isDone) return;
    this.#isDone = true;
    for (const instance of this.instances) this.#givenBy(instance);
  }

  #givenBy(instance: InstanceNode): readonly LabelState[] {
    const known = this.#given.get(instance);
    if (known !== undefined) return known;
    // Alloy refuses what depends on itself.
    if (this.#open.has(instance)) return [LabelState.UNKNOWN];
    this.#open.add(instance);
    const given = together(this.#compute(instance));
    this.#open.delete(instance);
    this.#given.set(instance, given);
    return given;
  }

  #compute(instance: InstanceNode): readonly LabelState[] {
    const component = instance.node.component;
    if (component === undefined) return [LabelState.UNKNOWN];
    const facts = labelFacts(component.name);
    const { accepts, export: receiver } = component.signals;
    const takesSignals = receiver !== undefined || accepts.length > 0;
    if (facts === undefined) return [LabelState.UNKNOWN];
    const { passage } = facts;
    if (passage === undefined) return takesSignals ? [LabelState.UNKNOWN] : sourceStates(facts, instance, 'behind');
    if (passage.takes !== undefined)
      return this.#pass(instance, facts, passage, this.#targetsAt(instance, passage.takes));
    if (takesSignals) return this.#pass(instance, facts, passage, this.#received(instance));
    return this.#pass(instance, facts, passage, undefined);
  }

  /** What a component makes of what comes in, or of nothing. */
  #pass(
    instance: InstanceNode,
    facts: LabelFacts,
    passage: LabelPassage,
    taken: readonly LabelState[] | undefined,
  ): readonly LabelState[] {
    const by: Passage = { instance };
    const isSource = taken === undefined;
    if (taken !== undefined) this.#taken.set(instance, together(taken));
    let states: readonly LabelState[] = taken === undefined ? this.#made(instance, facts, passage) : together(taken);
    states = states.flatMap((state) => this.#withArgumentLabels(instance, passage, state, isSource));
    if (isSource) states = states.map((state) => this.#filled(instance, passage, state, state));
    if (passage.expands !== undefined) states = states.map((state) => withExpanded(state, passage.expands!));
    if (passage.stages !== undefined) states = this.#staged(instance, passage.stages, states);
    const endpoints = endpointsOf(instance, passage);
    if (endpoints !== undefined) return this.#arriveAtEndpoints(instance, endpoints, states);
    if (passage.rules !== undefined) states = this.#relabeled(instance, passage.rules, states);
    states = states.map((state) => this.#left(instance, facts, passage, state, by));
    if (isSink(instance)) this.#arrivals.push({ instance, states });
    return states;
  }

  /** The items of a source, before arguments and rules say something of them. */
  #made(instance: InstanceNode, facts: LabelFacts, { fills, adds, hides }: LabelPassage): readonly LabelState[] {
    const filled = new Set(fills.map(({ name }) => name));
    const states = sourceStates(facts, instance, 'inside').map(
      ({ labels, open }) => new LabelState(new Map([...labels].filter(([name]) => !filled.has(name))), open),
    );
    if (adds === undefined) return states;
    return states.map((state) => state.opened(adds === 'public' && hides === undefined ? PUBLIC : ANY));
  }

  /** What leaves a component of an item that has passed its rules. */
  #left(instance: InstanceNode, facts: LabelFacts, passage: LabelPassage, state: LabelState, by: Passage): LabelState {
    const { hides, hidesUnless, adds } = passage;
    const isTaken = passage.takes !== undefined || isReceiver(instance);
    let next = state;
    const added = facts.own === undefined ? LabelState.EMPTY : addedLabels(facts, instance, 'behind');
    if (hides !== undefined) {
      const unless = hidesUnless === undefined ? false : evaluatePredicate(hidesUnless, placeOfInstance(instance));
      const leaving = new Set(isTaken ? [] : [...added.labels.keys()].filter((name) => name.startsWith(hides)));
      if (unless === undefined) next = either(next, next.hidden(hides, leaving));
      else if (!unless) next = next.hidden(hides, leaving);
    }
    if (isTaken) {
      next = this.#filled(instance, passage, next, state);
      if (adds !== undefined) next = next.opened(adds === 'public' ? PUBLIC : ANY, this.#overwrites(instance));
      const missing = [...added.labels].flatMap(([name, label]): readonly (readonly [string, KnownLabel])[] => {
        const known = next.get(name);
        if (known.presence === 'surely') return [];
        return [[name, known.presence === 'never' ? label : eitherLabel(known, label)]];
      });
      next = next.with(new Map(missing));
      for (const names of added.open) next = next.opened(names, false);
    }
    return next === state ? state : next.behind(state, by);
  }

  /** Whether labels of samples take the place of those of their targets. */
  #overwrites(instance: InstanceNode): boolean {
    if (attributeOf(instance.block, 'honor_labels') === undefined) return isReceiver(instance);
    const value = this.#valueOf(instance, ['honor_labels']);
    return !(value?.type === 'bool' && !value.value);
  }

  /** The labels that arguments give; a block that may be written several times gives a way each. */
  #withArgumentLabels(
    instance: InstanceNode,
    passage: LabelPassage,
    state: LabelState,
    isSource: boolean,
  ): readonly LabelState[] {
    let states: readonly LabelState[] = [state];
    for (const path of passage.labels) {
      if (path[0] === 'endpoint') continue;
      const bodies = bodiesAt(instance.block, path.slice(0, -1));
      if (bodies.length === 0) continue;
      const name = path.at(-1)!;
      states = states.flatMap((each) =>
        bodies.map((body) => {
          const attribute = attributeOf(body, name);
          if (attribute === undefined) return each;
          const given = this.#evaluated(attribute.value, instance);
          return withLabels(each, passage.fillsEmpty ? withoutEmpty(given) : given, isSource);
        }),
      );
    }
    return states;
  }

  #filled(instance: InstanceNode, passage: LabelPassage, state: LabelState, from: LabelState): LabelState {
    let next = state;
    for (const { name, from: sources } of passage.fills) {
      const known = next.get(name);
      if (known.presence === 'surely') continue;
      const fill = this.#fill(instance, sources, from);
      if (fill === undefined) continue;
      const value: KnownText = known.presence === 'never' ? fill.value : [...known.value, ...fill.value];
      const presence = fill.presence === 'surely' ? 'surely' : eitherLabel(known, fill).presence;
      next = next.with(new Map([[name, { presence, value }]]));
    }
    return next;
  }

  #fill(
    instance: InstanceNode,
    sources: LabelPassage['fills'][number]['from'],
    from: LabelState,
  ): KnownLabel | undefined {
    for (const source of sources) {
      if ('label' in source) {
        const { presence, value } = from.get(source.label);
        return { presence, value: value.map((form) => expandedForm(form, source.label)) };
      }
      if ('id' in source) {
        const value: KnownText = instance.module.creator === undefined ? [literal(instance.id)] : ANY_TEXT;
        return { presence: 'surely', value };
      }
      const value = this.#valueOf(instance, source.argument);
      if (value === undefined || value.type === 'null') continue;
      if (value.type !== 'string') return { presence: 'surely', value: ANY_TEXT };
      if (value.value !== '') return { presence: 'surely', value: [literal(value.value)] };
    }
    return undefined;
  }

  #relabeled(instance: InstanceNode, path: ArgumentPath, states: readonly LabelState[]): readonly LabelState[] {
    if (path.at(-1) === EACH) {
      return this.#throughRules(instance, { owner: instance, rules: this.#rulesOf(instance) }, states);
    }
    const attribute = attributeOf(instance.block, path[0]!);
    if (attribute === undefined) return states;
    const value = this.#evaluated(attribute.value, instance);
    if (value.type === 'null') return states;
    const rules = this.#rulesValues.get(value);
    return rules === undefined ? [LabelState.UNKNOWN] : this.#throughRules(instance, rules, states);
  }

  #throughRules(
    instance: InstanceNode,
    { owner, rules }: OwnedRules,
    from: readonly LabelState[],
  ): readonly LabelState[] {
    let states = from;
    for (const [index, rule] of rules.entries()) {
      const { block } = rule;
      const effects = states.map((state) => ruleEffect(rule, state));
      this.#ruleVisits.push({ owner, instance, block, rule, states, effects });
      const what = `rule ${index + 1}${rule.action === undefined ? '' : `: ${rule.action}`}`;
      states = effects.flatMap(({ passes, state }, at) => {
        if (passes === 'never') return [];
        const before = states[at]!;
        return [state === before ? state : state.behind(before, { instance: owner, block, what })];
      });
    }
    return states;
  }

  #rulesOf(instance: InstanceNode): readonly FlowRule[] {
    let rules = this.#ownRules.get(instance);
    if (rules === undefined) {
      rules = rulesIn(instance.block, 'rule').map((block) => this.#readRule(block, instance));
      this.#ownRules.set(instance, rules);
    }
    return rules;
  }

  #readRule(block: Block, instance: InstanceNode): FlowRule {
    return readFlowRule(block, (name: keyof RelabelProps) => {
      const attribute = attributeOf(block, name);
      if (attribute === undefined) return undefined;
      const value = this.#evaluated(attribute.value, instance);
      if (value.type === 'null') return undefined;
      if (value.type === 'unknown' || ('partial' in value && value.partial)) return 'unknown';
      const plain = plainValue(value);
      if (name === 'source_labels') {
        return Array.isArray(plain) ? { value: plain.map(String) } : 'unknown';
      }
      if (name === 'modulus')
        return typeof plain === 'number' || typeof plain === 'bigint' ? { value: plain } : 'unknown';
      return typeof plain === 'object' ? 'unknown' : { value: String(plain) };
    });
  }

  #staged(instance: InstanceNode, path: ArgumentPath, states: readonly LabelState[]): readonly LabelState[] {
    const stages = this.#stagesIn(instance.block, namesIn(path)[0]!, instance);
    const entries = states.map((labels) => entryState(labels, lineFormOf(labels)));
    const out = throughStages(stages, entries, (stage, before, effects) => {
      this.#stageVisits.push({ instance, stage, states: before, effects });
    });
    return out.map(({ labels }) => {
      const before = states.length === 1 ? states[0] : undefined;
      return before === undefined || before === labels ? labels : labels.behind(before, { instance });
    });
  }

  #stagesIn(block: Block, prefix: string, instance: InstanceNode): readonly FlowStage[] {
    return block.body.flatMap((statement): readonly FlowStage[] => {
      if (statement.kind !== 'block' || !statement.name.startsWith(`${prefix}.`)) return [];
      const known = new Map<string, unknown>();
      return [
        {
          block: statement,
          name: statement.name.slice(prefix.length + 1),
          argument: (name) => {
            if (!known.has(name)) known.set(name, this.#argumentOf(statement, name, instance));
            return known.get(name);
          },
          stages: this.#stagesIn(statement, prefix, instance),
        },
      ];
    });
  }

  #argumentOf(block: Block, name: string, instance: InstanceNode): unknown {
    const attribute = attributeOf(block, name);
    return attribute === undefined ? undefined : partlyPlain(this.#evaluated(attribute.value, instance));
  }

  #arriveAtEndpoints(
    instance: InstanceNode,
    endpoints: readonly Block[],
    states: readonly LabelState[],
  ): readonly LabelState[] {
    for (const endpoint of endpoints) {
      const labels = attributeOf(endpoint, 'external_labels');
      const added =
        labels === undefined
          ? states
          : states.map((state) => withLabels(state, this.#evaluated(labels.value, instance), false));
      const rules = rulesIn(endpoint, 'write_relabel_config').map((block) => this.#readRule(block, instance));
      const arrived = this.#throughRules(instance, { owner: instance, rules }, added);
      this.#arrivals.push({ instance, ...(endpoints.length > 1 ? { endpoint } : {}), states: arrived });
    }
    return [];
  }

  /** The targets that an argument lists. */
  #targetsAt(instance: InstanceNode, path: ArgumentPath): readonly LabelState[] {
    const value = this.#valueOf(instance, path);
    if (value === undefined || value.type === 'null') return [];
    if (value.type !== 'array') return [LabelState.UNKNOWN];
    return value.elements.map((element) => this.#targetOf(element));
  }

  #targetOf(element: Value): LabelState {
    const known = this.#targets.get(element);
    if (known !== undefined) return known;
    const isTarget = element.type === 'object' || (element.type === 'capsule' && element.capsule === 'target');
    if (!isTarget) return LabelState.UNKNOWN;
    return new LabelState(new Map([...element.fields].map(([name, value]) => [name, labelOf(value)])), []);
  }

  /** What comes to the receiver of a component. */
  #received(instance: InstanceNode): readonly LabelState[] {
    this.#feeders ??= this.#allFeeders();
    const feeders = this.#feeders.of.get(instance) ?? [];
    const isUnknown = this.#feeders.isOpen || this.#feeders.unknown.has(instance);
    return [...(isUnknown ? [LabelState.UNKNOWN] : []), ...feeders.flatMap((feeder) => this.#givenBy(feeder))];
  }

  /** Who sends to whom. What can't be followed makes what is read there unknown. */
  #allFeeders(): Feeders {
    const of = new Map<InstanceNode, InstanceNode[]>();
    const unknown = new Set<InstanceNode>();
    let isOpen = false;
    const { nodes, outOfSight } = this.#model.instances;
    for (const instance of nodes) {
      const { component } = instance.node;
      const paths = component?.signals.emits.map(({ path }) => path) ?? [];
      for (const path of paths) {
        for (const body of bodiesAt(instance.block, path.slice(0, -1))) {
          const attribute = attributeOf(body, path.filter((name) => name !== EACH).at(-1)!);
          if (attribute === undefined) continue;
          for (const receiver of this.#receiversIn(this.#evaluated(attribute.value, instance))) {
            if (receiver === 'unknown') {
              isOpen = true;
              continue;
            }
            const feeders = of.get(receiver) ?? [];
            if (!feeders.includes(instance)) feeders.push(instance);
            of.set(receiver, feeders);
          }
        }
      }
      const emitted = new Set(paths.map((path) => namesIn(path).join('/')));
      for (const wire of instance.node.definition === undefined ? instance.node.wires : []) {
        if (emitted.has(wire.argument.join('/')) || instance.node.kind === 'export') continue;
        const receiver = wire.to.component?.signals.export;
        const to =
          receiver !== undefined && wire.field[0] === receiver ? instance.module.instanceOf(wire.to) : undefined;
        if (to !== undefined) unknown.add(to);
      }
    }
    for (const { node, module } of outOfSight) {
      for (const { attribute } of node.attributes) {
        for (const receiver of this.#receiversIn(this.#evaluatedIn(attribute.value, module))) {
          if (receiver !== 'unknown') unknown.add(receiver);
        }
      }
    }
    return { of, unknown, isOpen };
  }

  #receiversIn(value: Value): readonly (InstanceNode | 'unknown')[] {
    if (value.type === 'unknown') return ['unknown'];
    if (value.type === 'array') return value.elements.flatMap((element) => this.#receiversIn(element));
    if (value.type === 'object') return [...value.fields.values()].flatMap((field) => this.#receiversIn(field));
    const receiver = this.#receivers.get(value);
    return receiver === undefined ? [] : [receiver];
  }

  #exportOf(instance: InstanceNode, name: string): Value | undefined {
    const known = this.#exports.get(instance) ?? new Map<string, Value | undefined>();
    this.#exports.set(instance, known);
    if (!known.has(name)) {
      // What depends on itself is unknown in the meantime.
      known.set(name, makeValue.unknown());
      known.set(name, this.#exported(instance, name));
    }
    return known.get(name);
  }

  #exported(instance: InstanceNode, name: string): Value | undefined {
    const { node } = instance;
    if (node.definition !== undefined) return this.#moduleExport(instance, name);
    const type = node.component?.exports.get(name);
    if (type === undefined) return makeValue.unknown();
    if (node.component?.signals.export === name) {
      const value: Value = { type: 'capsule', capsule: 'other', name };
      this.#receivers.set(value, instance);
      return value;
    }
    if (typeof type === 'object' && 'list' in type && isTarget(type.list)) {
      return makeValue.array(
        this.#givenBy(instance).map((state) => {
          const value: Value = { type: 'capsule', capsule: 'other', name: 'Target' };
          this.#targets.set(value, state);
          return value;
        }),
      );
    }
    const passage = labelFacts(node.block.name)?.passage;
    if (name === 'rules' && passage?.rules?.at(-1) === EACH) {
      const value: Value = { type: 'capsule', capsule: 'other', name };
      this.#rulesValues.set(value, { owner: instance, rules: this.#rulesOf(instance) });
      return value;
    }
    return makeValue.unknown();
  }

  #moduleExport(instance: InstanceNode, name: string): Value | undefined {
    const found = this.#modules
      .get(instance)
      ?.nodes.find(({ node }) => node.kind === 'export' && node.block.label === name);
    const value = found && attributeOf(found.block, 'value');
    return value === undefined ? makeValue.unknown() : this.#evaluatedIn(value.value, found!.module);
  }

  /** The value of an argument; undefined where nothing is written. A default counts. */
  #valueOf(instance: InstanceNode, path: ArgumentPath): Value | undefined {
    const [body] = bodiesAt(instance.block, path.slice(0, -1));
    const attribute = body && attributeOf(body, path.at(-1)!);
    if (attribute !== undefined) return this.#evaluated(attribute.value, instance);
    const given = path.length === 1 ? instance.node.component?.body.attributes.get(path[0]!)?.default : undefined;
    return typeof given === 'string' ? makeValue.string(given) : undefined;
  }

  #evaluated(expr: Expr, { module }: InstanceNode): Value {
    return this.#evaluatedIn(expr, module);
  }

  #evaluatedIn(expr: Expr, module: ModuleInstance): Value {
    try {
      return this.#evaluator.evaluate(expr, module);
    } catch (error) {
      if (error instanceof EvaluationFailure) return makeValue.unknown();
      throw error;
    }
  }
}

interface Feeders {
  readonly of: ReadonlyMap<InstanceNode, readonly InstanceNode[]>;
  /** Those that get something of what can't be followed. */
  readonly unknown: ReadonlySet<InstanceNode>;
  /** Whether all may. */
  readonly isOpen: boolean;
}

function isLabeled(name: string, { component }: InstanceNode['node']): boolean {
  if (component === undefined) return false;
  return labelFacts(name) !== undefined;
}

function isReceiver({ node }: InstanceNode): boolean {
  return node.component?.signals.export !== undefined;
}

function isSink(instance: InstanceNode): boolean {
  return isReceiver(instance) && instance.node.component!.signals.emits.length === 0;
}

function isTarget(type: unknown): boolean {
  return typeof type === 'object' && type !== null && 'capsule' in type && type.capsule === 'Target';
}

function together(states: readonly LabelState[]): readonly LabelState[] {
  const distinct = [...new Set(states)];
  return distinct.length > MAX_STATES ? [distinct.reduce(either)] : distinct;
}

/** The endpoints of a destination whose rules or labels differ from one to the next. */
function endpointsOf({ block }: InstanceNode, { rules, labels }: LabelPassage): readonly Block[] | undefined {
  if (rules?.[0] !== 'endpoint' && !labels.some(([first]) => first === 'endpoint')) return undefined;
  return rulesIn(block, 'endpoint');
}

function rulesIn(block: Block, name: string): readonly Block[] {
  return block.body.filter((statement): statement is Block => statement.kind === 'block' && statement.name === name);
}

/** The blocks that the names of a path lead to. */
function bodiesAt(block: Block, path: ArgumentPath): readonly Block[] {
  let bodies: readonly Block[] = [block];
  for (const name of path) if (name !== EACH) bodies = bodies.flatMap((body) => rulesIn(body, name));
  return bodies;
}

/** Labels of an object added to a state; those that are there stay, unless they give way. */
function withLabels(state: LabelState, given: Value, overwrites: boolean): LabelState {
  if (given.type === 'null') return state;
  if (given.type !== 'object') return state.opened(ANY);
  const added = [...given.fields].map(([name, value]): readonly [string, KnownLabel] => {
    const label = labelOf(value);
    const known = state.get(name);
    if (overwrites) return [name, label.presence === 'surely' ? label : eitherLabel(known, label)];
    if (known.presence === 'surely') return [name, known];
    return [name, known.presence === 'never' ? label : { ...eitherLabel(known, label), presence: label.presence }];
  });
  return state.with(new Map(added));
}

/** An object in which empty texts stand for what something else fills in. */
function withoutEmpty(value: Value): Value {
  if (value.type !== 'object') return value;
  return makeValue.object(
    new Map(
      [...value.fields].map(([name, field]) => [
        name,
        field.type === 'string' && field.value === '' ? makeValue.unknown() : field,
      ]),
    ),
  );
}

/** A state whose label is a pattern for files, of which each item has the name of one. */
function withExpanded(state: LabelState, name: string): LabelState {
  const { presence, value } = state.get(name);
  return state.with(new Map([[name, { presence, value: value.map((form) => expandedForm(form, name)) }]]));
}

/** What a text becomes where a pattern for files in it stands for the name of one. */
function expandedForm(form: Form, label: string): Form {
  const text = textOfForm(form);
  const glob = text?.search(/[*?[{]/) ?? -1;
  if (text === undefined || glob < 0) return form;
  return [text.slice(0, text.lastIndexOf('/', glob) + 1), { label, what: 'path' }];
}

/** What is known of a label from its value. */
function labelOf(value: Value): KnownLabel {
  if (value.type === 'unknown' || ('partial' in value && value.partial)) {
    return { presence: 'possibly', value: ANY_TEXT };
  }
  if (value.type === 'null') return { presence: 'never', value: [] };
  const plain = plainValue(value);
  const text = typeof plain === 'object' ? undefined : String(plain);
  if (text === undefined) return { presence: 'possibly', value: ANY_TEXT };
  return text === '' ? { presence: 'never', value: [] } : { presence: 'surely', value: [literal(text)] };
}

/** A value in plain terms, with a mark for each part that isn't known. */
function partlyPlain(value: Value): unknown {
  if (value.type === 'unknown') return UNKNOWN_ARGUMENT;
  if (value.type === 'null') return undefined;
  if (value.type === 'array') return value.elements.map((element) => partlyPlain(element) ?? null);
  if (value.type === 'object') {
    return Object.fromEntries([...value.fields].map(([name, field]) => [name, partlyPlain(field) ?? null]));
  }
  if ('partial' in value && value.partial) return UNKNOWN_ARGUMENT;
  const plain = plainValue(value);
  return typeof plain === 'object' && plain !== null ? UNKNOWN_ARGUMENT : plain;
}

/** Folders in which container runtimes write the lines of pods. */
const containerFiles = /^\/var\/log\/(?:pods|containers)\//;

/** Whether the lines are as a container runtime writes them: they come from files of pods. */
function lineFormOf(state: LabelState): LineForm {
  for (let { before } = state; before !== undefined; before = before.state.before) {
    if (!readsFiles(before.by.instance)) continue;
    const paths = before.state.formsOf(PATH);
    return paths.every(isContainerFile) ? 'container' : 'other';
  }
  return 'other';
}

const PATH = '__path__';

/** Whether a component reads the files that targets name. */
function readsFiles({ node }: InstanceNode): boolean {
  const fills = labelFacts(node.block.name)?.passage?.fills ?? [];
  return fills.some(({ from }) => from.some((source) => 'label' in source && source.label === PATH));
}

function isContainerFile(form: Form): boolean {
  const [first] = form;
  return typeof first === 'string' && containerFiles.test(first);
}
