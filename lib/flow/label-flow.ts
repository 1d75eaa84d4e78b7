import { attributeOf, evaluatePredicate, type InstanceNode, type Model, placeOfInstance } from '../analysis';
import {
  type ArgumentPath,
  EACH,
  type LabelConversion,
  type LabelFacts,
  type LabelPassage,
  labelFacts,
  namesIn,
  type Predicate,
} from '../facts';
import type { Block } from '../syntax';
import { AttributeFlow } from './attribute-flow';
import { BlockReader } from './block-reader';
import { convertedLabels } from './converted-labels';
import { lineFormOf, withExpanded } from './file-paths';
import { FILTERING_ACTIONS } from './flow-rule';
import { ANY_TEXT, type KnownText, literal } from './known-text';
import { either, eitherLabel, type KnownLabel, LabelState, MAX_STATES } from './label-state';
import { ANY, PUBLIC, withLabels, withoutEmpty } from './label-values';
import type { Arrival, RuleVisit, StageVisit } from './label-visits';
import { defaultAt, endpointsOf, mayExpand } from './passage-arguments';
import { ruleEffect } from './relabel-flow';
import { addedLabels, type Output, ruleLabels, sourceStates } from './sources';
import { entryState, throughStages } from './stage-flow';
import { UNKNOWN_TELEMETRY } from './telemetry-state';
import { blocksOf, bodiesAt, type OwnedRules, Wiring } from './wiring';

/** Components one behind the other beyond this number are too many to follow. */
const MAX_DEPTH = 400;

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
  /** Who gives to whom. */
  readonly wiring: Wiring;
  /** The same for telemetry of OpenTelemetry. */
  readonly attributes: AttributeFlow;
  readonly #blocks: BlockReader;
  readonly #open = new Set<InstanceNode>();
  readonly #given = new Map<InstanceNode, readonly LabelState[]>();
  readonly #madeForOutputs = new Map<InstanceNode, Map<string, readonly LabelState[]>>();
  readonly #taken = new Map<InstanceNode, readonly LabelState[]>();
  readonly #metadata = new Map<InstanceNode, LabelState>();
  readonly #stagedMetadata = new Map<InstanceNode, LabelState>();
  readonly #ruleVisits: RuleVisit[] = [];
  readonly #stageVisits: StageVisit[] = [];
  readonly #arrivals: Arrival[] = [];
  #isDone = false;

  private constructor(model: Model) {
    this.#model = model;
    this.wiring = new Wiring(model, {
      givenBy: (instance, output) => this.#givenBy(instance, output),
      rulesOf: (instance) => this.#blocks.rulesOf(instance),
    });
    this.#blocks = new BlockReader(this.wiring);
    this.attributes = new AttributeFlow(model, this);
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
      ({ node: { component } }) => component !== undefined && labelFacts(component.name) !== undefined,
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

  /** What comes to the receiver of a component. */
  received(instance: InstanceNode): readonly LabelState[] {
    return together(this.#received(instance));
  }

  /** The targets that an argument lists. */
  targetsAt(instance: InstanceNode, path: ArgumentPath): readonly LabelState[] {
    return together(this.wiring.targetsAt(instance, path));
  }

  /** The structured metadata of the entries that come to a component. */
  metadataFor(instance: InstanceNode): LabelState {
    const { known, areAll } = this.wiring.feedersOf(instance);
    const given = known.map((feeder) => this.#metadataOf(feeder));
    return [...(areAll ? [] : [LabelState.UNKNOWN]), ...given].reduce(either, LabelState.EMPTY);
  }

  #metadataOf(instance: InstanceNode): LabelState {
    const known = this.#metadata.get(instance);
    if (known !== undefined) return known;
    this.#metadata.set(instance, LabelState.UNKNOWN);
    this.#givenBy(instance, 'forwarded');
    const passage = labelFacts(instance.node.component?.name ?? '')?.passage;
    const from = passage?.metadata || passage === undefined ? LabelState.UNKNOWN : this.metadataFor(instance);
    const changed = this.#stagedMetadata.get(instance);
    const metadata = changed === undefined ? from : either(from, changed);
    this.#metadata.set(instance, metadata);
    return metadata;
  }

  #run(): void {
    if (this.#isDone) return;
    this.#isDone = true;
    for (const instance of this.instances) this.#givenBy(instance);
  }

  /** @param output what is asked for, where it differs from what else the component gives. @default - all of it */
  #givenBy(instance: InstanceNode, output?: Output): readonly LabelState[] {
    const facts = output === undefined ? undefined : labelFacts(instance.node.component?.name ?? '');
    return facts?.by === 'output' ? this.#madeFor(instance, facts, output!) : this.#allGivenBy(instance);
  }

  /** What a component makes for one of its outputs, each time the same. */
  #madeFor(instance: InstanceNode, facts: LabelFacts, output: Output): readonly LabelState[] {
    const name = output === 'forwarded' ? '' : output.export;
    const made = this.#madeForOutputs.get(instance) ?? new Map<string, readonly LabelState[]>();
    this.#madeForOutputs.set(instance, made);
    let states = made.get(name);
    if (states === undefined) {
      states = sourceStates(facts, instance, 'behind', output);
      made.set(name, states);
    }
    return states;
  }

  #allGivenBy(instance: InstanceNode): readonly LabelState[] {
    const known = this.#given.get(instance);
    if (known !== undefined) return known;
    // Alloy refuses what depends on itself.
    if (this.#open.has(instance) || this.#open.size > MAX_DEPTH) return [LabelState.UNKNOWN];
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
      return this.#pass(instance, facts, passage, this.wiring.targetsAt(instance, passage.takes));
    if (takesSignals && !passage.makes) return this.#pass(instance, facts, passage, this.#received(instance));
    return this.#pass(instance, facts, passage, undefined);
  }

  /** What a component makes of what comes in, or of nothing. */
  #pass(
    instance: InstanceNode,
    facts: LabelFacts,
    passage: LabelPassage,
    taken: readonly LabelState[] | undefined,
  ): readonly LabelState[] {
    const isSource = taken === undefined;
    if (taken !== undefined) this.#taken.set(instance, together(taken));
    let states: readonly LabelState[] = taken === undefined ? this.#made(instance, facts, passage) : together(taken);
    states = states.flatMap((state) => this.#withArgumentLabels(instance, passage, state, isSource));
    if (isSource) states = states.map((state) => this.#filled(instance, passage, state, state));
    if (passage.expands !== undefined && mayExpand(instance, passage)) {
      states = states.map((state) => withExpanded(state, passage.expands!));
    }
    if (passage.stages !== undefined) states = this.#staged(instance, passage.stages, states);
    const endpoints = endpointsOf(instance, passage);
    if (endpoints !== undefined) return this.#arriveAtEndpoints(instance, endpoints, states);
    if (passage.rules !== undefined) {
      if (!isSource && facts.own !== undefined) states = states.map((state) => state.with(ruleLabels(facts, instance)));
      states = this.#relabeled(instance, passage.rules, states);
    }
    states = states.map((state) => this.#left(instance, facts, passage, state, isSource));
    if (isSink(instance)) this.#arrivals.push({ instance, states });
    return states;
  }

  /** The items of a source, before arguments and rules say something of them. */
  #made(
    instance: InstanceNode,
    facts: LabelFacts,
    { fills, adds, hides, converts }: LabelPassage,
  ): readonly LabelState[] {
    if (converts !== undefined) return this.#converted(instance, facts, converts);
    const filled = new Set(fills.map(({ name }) => name));
    const states = sourceStates(facts, instance, 'inside').map(
      ({ labels, open, before }) =>
        new LabelState(new Map([...labels].filter(([name]) => !filled.has(name))), open, before),
    );
    if (adds === undefined) return states;
    return states.map((state) => state.opened(adds === 'public' && hides === undefined ? PUBLIC : ANY));
  }

  /** What a component makes of telemetry of OpenTelemetry. */
  #converted(instance: InstanceNode, facts: LabelFacts, conversion: LabelConversion): readonly LabelState[] {
    const received = this.attributes.received(instance, conversion.signal);
    const place = placeOfInstance(instance);
    const holds = (when: Predicate | undefined) => when !== undefined && evaluatePredicate(when, place) !== false;
    const options = {
      all: holds(conversion.allWhen),
      info: conversion.info.filter(({ when }) => holds(when)),
    };
    return sourceStates(facts, instance, 'inside').flatMap((own) =>
      (received.length === 0 ? [{ ...UNKNOWN_TELEMETRY, resource: LabelState.EMPTY }] : received).flatMap((telemetry) =>
        convertedLabels(conversion, own, telemetry, options).map((state) =>
          state.behind(LabelState.EMPTY, { instance }, [telemetry.own, telemetry.resource]),
        ),
      ),
    );
  }

  /** What leaves a component of an item that has passed its rules. */
  #left(
    instance: InstanceNode,
    facts: LabelFacts,
    passage: LabelPassage,
    state: LabelState,
    isSource: boolean,
  ): LabelState {
    const { hides, hidesUnless, adds } = passage;
    let next = state;
    const added = facts.own === undefined ? LabelState.EMPTY : addedLabels(facts, instance, 'behind');
    if (hides !== undefined) {
      const unless = hidesUnless === undefined ? false : evaluatePredicate(hidesUnless, placeOfInstance(instance));
      const leaving = new Set(!isSource ? [] : [...added.labels.keys()].filter((name) => name.startsWith(hides)));
      if (unless === undefined) next = either(next, next.hidden(hides, leaving));
      else if (!unless) next = next.hidden(hides, leaving);
    }
    if (!isSource) {
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
    return next === state ? state : next.behind(state, { instance });
  }

  /** Whether labels of samples take the place of those of their targets. */
  #overwrites(instance: InstanceNode): boolean {
    if (attributeOf(instance.block, 'honor_labels') === undefined) return isReceiver(instance);
    const value = this.wiring.valueOf(instance, ['honor_labels']);
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
          const given = attribute ? this.wiring.evaluated(attribute.value, instance) : defaultAt(instance, path);
          if (given === undefined) return each;
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
        return from.get(source.label);
      }
      if ('id' in source) {
        const value: KnownText = instance.module.creator === undefined ? [literal(instance.id)] : ANY_TEXT;
        return { presence: 'surely', value };
      }
      const value = this.wiring.valueOf(instance, source.argument);
      if (value === undefined || value.type === 'null') continue;
      if (value.type !== 'string') return { presence: 'surely', value: ANY_TEXT };
      if (value.value !== '') return { presence: 'surely', value: [literal(value.value)] };
    }
    return undefined;
  }

  #relabeled(instance: InstanceNode, path: ArgumentPath, states: readonly LabelState[]): readonly LabelState[] {
    if (path.at(-1) === EACH) {
      return this.#throughRules(instance, { owner: instance, rules: this.#blocks.rulesOf(instance) }, states);
    }
    const attribute = attributeOf(instance.block, path[0]!);
    if (attribute === undefined) return states;
    const value = this.wiring.evaluated(attribute.value, instance);
    if (value.type === 'null') return states;
    const rules = this.wiring.rulesOfValue(value);
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
        const reads = FILTERING_ACTIONS.has(rule.action) ? undefined : rule.sourceLabels;
        const by = { instance: owner, block, what, ...(reads === undefined ? {} : { reads }) };
        return [state === before ? state : state.behind(before, by)];
      });
    }
    return states;
  }

  #staged(instance: InstanceNode, path: ArgumentPath, states: readonly LabelState[]): readonly LabelState[] {
    const stages = this.#blocks.stagesIn(instance.block, namesIn(path)[0]!, instance);
    const entries = states.map((labels) => entryState(labels, lineFormOf(labels)));
    const out = throughStages(stages, entries, (stage, before, effects) => {
      this.#stageVisits.push({ instance, stage, states: before, effects });
    });
    if (out.length > 0) this.#stagedMetadata.set(instance, out.map(({ metadata }) => metadata).reduce(either));
    return out.map(({ labels }) => {
      const before = states.length === 1 ? states[0] : undefined;
      return before === undefined || before === labels ? labels : labels.behind(before, { instance });
    });
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
          : states.map((state) => withLabels(state, this.wiring.evaluated(labels.value, instance), false));
      const rules = blocksOf(endpoint, 'write_relabel_config').map((block) => this.#blocks.ruleOf(block, instance));
      const arrived = this.#throughRules(instance, { owner: instance, rules }, added);
      this.#arrivals.push({ instance, ...(endpoints.length > 1 ? { endpoint } : {}), states: arrived });
    }
    return [];
  }

  /** What comes to the receiver of a component. */
  #received(instance: InstanceNode): readonly LabelState[] {
    const { known, areAll } = this.wiring.feedersOf(instance);
    return [...(areAll ? [] : [LabelState.UNKNOWN]), ...known.flatMap((feeder) => this.#givenBy(feeder, 'forwarded'))];
  }
}

function isReceiver({ node }: InstanceNode): boolean {
  return node.component?.signals.export !== undefined;
}

function isSink(instance: InstanceNode): boolean {
  return isReceiver(instance) && instance.node.component!.signals.emits.length === 0;
}

function together(states: readonly LabelState[]): readonly LabelState[] {
  const distinct = [...new Set(states)];
  return distinct.length > MAX_STATES ? [distinct.reduce(either)] : distinct;
}
