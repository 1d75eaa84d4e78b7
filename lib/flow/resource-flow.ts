import { attributeOf, type InstanceNode, type Model } from '../analysis';
import {
  type ArgumentPath,
  type ComponentSchema,
  languageUses,
  namesIn,
  type OttlGroupUse,
  type ResourceFacts,
  receiverType,
  resourceFacts,
} from '../facts';
import { plainValue, type Signal } from '../values';
import { ANY_TEXT, union } from './known-text';
import { either, type KnownLabel, LabelState } from './label-state';
import { ANY } from './label-values';
import { throughStatements } from './resource-statements';
import { bodiesAt, Wiring } from './wiring';

/** What arrives at a destination, of one kind of telemetry. */
export interface ResourceArrival {
  readonly instance: InstanceNode;
  readonly signal: Signal;
  readonly states: readonly LabelState[];
}

/** More states than this at one point are taken together. */
const MAX_STATES = 12;

const SIGNALS: readonly Signal[] = ['metrics', 'logs', 'traces'];

const flows = new WeakMap<Model, ResourceFlow>();

/** Which attributes the resources of OpenTelemetry have at each point of a configuration, for each kind of telemetry. */
export class ResourceFlow {
  /** The flow of a model, made once. */
  static of(model: Model): ResourceFlow {
    let flow = flows.get(model);
    if (flow === undefined) {
      flow = new ResourceFlow(model);
      flows.set(model, flow);
    }
    return flow;
  }

  readonly #model: Model;
  readonly #wiring: Wiring;
  readonly #given = new Map<string, readonly LabelState[]>();

  private constructor(model: Model) {
    this.#model = model;
    this.#wiring = new Wiring(model, { givenBy: () => [LabelState.UNKNOWN], rulesOf: () => [] });
  }

  /** What arrives at the components that send telemetry of OpenTelemetry away, in order of the configuration. */
  get arrivals(): readonly ResourceArrival[] {
    return this.#model.instances.nodes.filter(isDestination).flatMap((instance) =>
      SIGNALS.flatMap((signal) => {
        const states = this.received(instance, signal);
        return states.length === 0 ? [] : [{ instance, signal, states }];
      }),
    );
  }

  /** What the component of this id gives, for each kind of telemetry that it can send; nothing for one of another kind than OpenTelemetry's. */
  givenBy(id: string): readonly ResourceArrival[] {
    const instance = this.#model.instances.nodes.find((one) => one.id === id);
    const emits = instance?.node.component?.signals.emits.flatMap(({ signals }) => signals) ?? [];
    if (instance === undefined || !isOtlp(instance)) return [];
    return SIGNALS.filter((signal) => emits.includes(signal)).flatMap((signal) => {
      const states = this.given(instance, signal);
      return states.length === 0 ? [] : [{ instance, signal, states }];
    });
  }

  /** What a component gives, of one kind of telemetry. */
  given(instance: InstanceNode, signal: Signal): readonly LabelState[] {
    const key = `${signal} ${instance.id}`;
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    // What depends on itself is unknown in the meantime.
    this.#given.set(key, [LabelState.UNKNOWN]);
    const given = together(this.#compute(instance, signal));
    this.#given.set(key, given);
    return given;
  }

  /** What comes to a component, of one kind of telemetry. */
  received(instance: InstanceNode, signal: Signal): readonly LabelState[] {
    const { known, areAll } = this.#wiring.feedersOf(instance, signal);
    const unknown = areAll ? [] : [LabelState.UNKNOWN];
    return together([...unknown, ...known.flatMap((feeder) => this.given(feeder, signal))]);
  }

  #compute(instance: InstanceNode, signal: Signal): readonly LabelState[] {
    const facts = resourceFacts(instance.node.component?.name ?? '');
    if (facts?.makes !== undefined) return [made(facts.makes).behind(LabelState.EMPTY, { instance })];
    if (!facts?.passes) return [LabelState.UNKNOWN.behind(LabelState.EMPTY, { instance })];
    return this.received(instance, signal).map((state) => {
      const next = this.#passed(instance, signal, facts, state);
      return next === state ? state : next.behind(state, { instance });
    });
  }

  #passed(instance: InstanceNode, signal: Signal, facts: ResourceFacts, from: LabelState): LabelState {
    const { opens } = facts;
    let state = this.#withAdded(instance, facts, from);
    for (const { block, prefix } of facts.tags) {
      for (const body of bodiesAt(instance.block, block)) state = this.#withTag(instance, body, prefix, state);
    }
    if (facts.moves !== undefined) state = withNames(state, this.#textsAt(instance, facts.moves) ?? ['*'], true);
    if (opens === true || (opens !== false && this.#isTurnedOn(instance, opens))) state = state.opened(ANY, false);
    return facts.statements ? this.#throughStatements(instance, signal, state) : state;
  }

  #withAdded(instance: InstanceNode, { adds, choices, usual, overrides }: ResourceFacts, state: LabelState) {
    if (adds === undefined) return state;
    const isWritten = bodiesAt(instance.block, adds.slice(0, -1)).some((body) => attributeOf(body, adds.at(-1)!));
    const given = isWritten ? this.#textsAt(instance, adds) : (usual ?? defaultOf(instance, adds));
    // An empty list is as good as none.
    const chosen = given?.length === 0 ? usual : given;
    const names = chosen?.flatMap((choice) => choices.get(choice) ?? ['*']) ?? [...choices.values()].flat();
    return withNames(state, names, overrides !== undefined && this.#isTurnedOn(instance, overrides));
  }

  #withTag(instance: InstanceNode, body: InstanceNode['block'], prefix: string, state: LabelState): LabelState {
    const text = (name: string) => {
      const attribute = attributeOf(body, name);
      if (attribute === undefined) return '';
      const value = this.#wiring.evaluated(attribute.value, instance);
      return value.type === 'string' ? value.value : undefined;
    };
    const [tag, key, pattern, from] = [text('tag_name'), text('key'), text('key_regex'), text('from')];
    if (tag === undefined || tag.includes('$') || from === undefined) return withNames(state, ['*'], false);
    if (tag !== '') return withNames(state, [tag], false);
    const begin = prefix.replace('<from>', from || 'pod');
    return withNames(state, [key === undefined || pattern !== '' ? `${begin}*` : `${begin}${key}`], false);
  }

  #throughStatements(instance: InstanceNode, signal: Signal, from: LabelState): LabelState {
    const uses = languageUses(instance.node.component!.name).filter(
      (use): use is OttlGroupUse => use.language === 'ottl' && 'signal' in use && use.signal === signal,
    );
    let state = from;
    for (const { at, statements, conditions, context } of uses) {
      for (const body of at === undefined ? [instance.block] : bodiesAt(instance.block, at)) {
        const texts = this.#textsIn(instance, body, statements);
        const named = context && this.#textsIn(instance, body, context);
        if (texts === undefined || (context !== undefined && named === undefined)) return LabelState.UNKNOWN;
        state = throughStatements(state, {
          ...(named?.[0] ? { context: named[0] } : {}),
          statements: texts,
          isConditional: this.#textsIn(instance, body, conditions)?.length !== 0,
        });
      }
    }
    return state;
  }

  #textsAt(instance: InstanceNode, path: ArgumentPath): readonly string[] | undefined {
    return this.#textsIn(instance, instance.block, path);
  }

  /** The text or the texts of an argument, none where it isn't written; undefined where they aren't known. */
  #textsIn(
    instance: InstanceNode,
    block: InstanceNode['block'],
    path: ArgumentPath | undefined,
  ): readonly string[] | undefined {
    if (path === undefined) return [];
    const names = namesIn(path);
    const attributes = bodiesAt(block, names.slice(0, -1)).flatMap((body) => attributeOf(body, names.at(-1)!) ?? []);
    const texts = attributes.map((attribute) => {
      const value = this.#wiring.evaluated(attribute.value, instance);
      if (value.type === 'string') return [value.value];
      if (value.type !== 'array') return undefined;
      return value.elements.map((element) => (element.type === 'string' ? element.value : undefined));
    });
    return texts.every((list) => list?.every((text) => text !== undefined)) ? (texts.flat() as string[]) : undefined;
  }

  /** Whether an argument is true, or may be. */
  #isTurnedOn(instance: InstanceNode, path: ArgumentPath): boolean {
    const [body] = bodiesAt(instance.block, path.slice(0, -1));
    const attribute = body && attributeOf(body, path.at(-1)!);
    if (attribute === undefined) return defaultAt(instance, path) === true;
    const value = this.#wiring.evaluated(attribute.value, instance);
    return value.type !== 'bool' || plainValue(value) === true;
  }
}

/** Those that take telemetry of OpenTelemetry and give none. */
function isDestination({ node: { component } }: InstanceNode): boolean {
  return component !== undefined && takesOtlp(component) && component.signals.emits.length === 0;
}

/** Those that give or take telemetry of OpenTelemetry. */
function isOtlp({ node: { component } }: InstanceNode): boolean {
  return component !== undefined && (takesOtlp(component) || resourceFacts(component.name) !== undefined);
}

function takesOtlp(component: ComponentSchema): boolean {
  return receiverType(component) === 'otelcol.Consumer';
}

function made(facts: NonNullable<ResourceFacts['makes']>): LabelState {
  const labels = facts.map(({ name, isCertain, what }): readonly [string, KnownLabel] => [
    name,
    { presence: isCertain ? 'surely' : 'possibly', value: [[what === undefined ? {} : { what }]] },
  ]);
  return new LabelState(new Map(labels), []);
}

/**
 * The state with names that may be there.
 * @param overwrites whether they take the place of those that are surely there
 */
function withNames(state: LabelState, names: readonly string[], overwrites: boolean): LabelState {
  let next = state;
  for (const name of names) {
    if (name.endsWith('*')) {
      next = next.opened({ ...ANY, prefix: name.slice(0, -1) }, overwrites);
      continue;
    }
    const known = next.get(name);
    if (known.presence === 'surely' && !overwrites) continue;
    const presence = known.presence === 'surely' ? 'surely' : 'possibly';
    next = next.withLabel(name, { presence, value: union(known.value, ANY_TEXT) });
  }
  return next;
}

function defaultOf(instance: InstanceNode, path: ArgumentPath): readonly string[] | undefined {
  const given = defaultAt(instance, path);
  return Array.isArray(given) ? given.map(String) : undefined;
}

function defaultAt({ node }: InstanceNode, path: ArgumentPath): unknown {
  return path.length === 1 ? node.component?.body.attributes.get(path[0]!)?.default : undefined;
}

function together(states: readonly LabelState[]): readonly LabelState[] {
  const distinct = [...new Set(states)];
  return distinct.length > MAX_STATES ? [distinct.reduce(either)] : distinct;
}
