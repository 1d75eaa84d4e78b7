import type { InstanceNode, Model } from '../analysis';
import {
  type ArgumentPath,
  type AttributeFacts,
  type AttributeSide,
  attributeFacts,
  type ComponentSchema,
  languageUses,
  namesIn,
  type OttlGroupUse,
  type OttlTextsUse,
  receiverType,
} from '../facts';
import { parseOttlCondition, parseOttlStatement } from '../languages';
import type { Block } from '../syntax';
import type { Signal } from '../values';
import { ArgumentTexts } from './argument-texts';
import { type AttributeRead, readsOfCondition, readsOfStatement } from './attribute-reads';
import { throughStatement } from './attribute-statements';
import { LabelState } from './label-state';
import {
  connectedTelemetry,
  madeTelemetry,
  namedDimensions,
  telemetryOfEntry,
  telemetryOfSeries,
} from './made-telemetry';
import { passedAttributes } from './passed-attributes';
import { distinctTelemetry, type TelemetryState, UNKNOWN_TELEMETRY } from './telemetry-state';
import { bodiesAt, type Wiring } from './wiring';

/** What arrives at a destination, of one kind of telemetry. */
export interface TelemetryArrival {
  readonly instance: InstanceNode;
  readonly signal: Signal;
  readonly states: readonly TelemetryState[];
}

/** An attribute that something reads, and what comes there. */
export interface AttributeVisit extends AttributeRead {
  readonly instance: InstanceNode;
  readonly signal: Signal;
  /** The block that names it. */
  readonly block: Block;
  /** The argument there, and which of its texts. */
  readonly argument: string;
  readonly at: number;
  /** Whether what comes there may have it. */
  readonly isPossible: boolean;
  readonly states: readonly TelemetryState[];
}

const BOTH: readonly AttributeSide[] = ['own', 'resource'];

const SIGNALS: readonly Signal[] = ['metrics', 'logs', 'traces'];

/** The labels of what becomes telemetry, which the flow of labels knows. */
export interface ItemLabels {
  readonly wiring: Wiring;
  /** What comes to the receiver of a component. */
  received(instance: InstanceNode): readonly LabelState[];
  metadataFor(instance: InstanceNode): LabelState;
  /** The targets that an argument lists. */
  targetsAt(instance: InstanceNode, path: ArgumentPath): readonly LabelState[];
}

/** Which attributes telemetry of OpenTelemetry has at each point of a configuration: those of its resource, and its own. */
export class AttributeFlow {
  readonly #model: Model;
  readonly #labels: ItemLabels;
  readonly #wiring: Wiring;
  readonly #args: ArgumentTexts;
  readonly #given = new Map<string, readonly TelemetryState[]>();
  readonly #visits: AttributeVisit[] = [];
  #isDone = false;

  constructor(model: Model, labels: ItemLabels) {
    this.#model = model;
    this.#labels = labels;
    this.#wiring = labels.wiring;
    this.#args = new ArgumentTexts(this.#wiring);
  }

  /** What arrives at the components that send telemetry of OpenTelemetry away, in order of the configuration. */
  get arrivals(): readonly TelemetryArrival[] {
    return this.#model.instances.nodes.filter(isDestination).flatMap((instance) =>
      SIGNALS.flatMap((signal) => {
        const states = this.received(instance, signal);
        return states.length === 0 ? [] : [{ instance, signal, states }];
      }),
    );
  }

  /** Attributes that statements, conditions and arguments name because they count on them. */
  get visits(): readonly AttributeVisit[] {
    if (!this.#isDone) {
      this.#isDone = true;
      for (const instance of this.#model.instances.nodes) {
        if (readsAttributes(instance)) for (const signal of signalsOf(instance)) this.given(instance, signal);
      }
    }
    return this.#visits;
  }

  /** What the component of this id gives, for each kind of telemetry that it can send; nothing for one of another kind than OpenTelemetry's. */
  givenBy(id: string): readonly TelemetryArrival[] {
    const instance = this.#model.instances.nodes.find((one) => one.id === id);
    if (instance === undefined || !isOtlp(instance)) return [];
    return signalsOf(instance).flatMap((signal) => {
      const states = this.given(instance, signal);
      return states.length === 0 ? [] : [{ instance, signal, states }];
    });
  }

  /** What a component gives, of one kind of telemetry. */
  given(instance: InstanceNode, signal: Signal): readonly TelemetryState[] {
    const key = `${signal} ${instance.id}`;
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    // What depends on itself is unknown in the meantime.
    this.#given.set(key, [UNKNOWN_TELEMETRY]);
    const given = distinctTelemetry(this.#compute(instance, signal));
    this.#given.set(key, given);
    return given;
  }

  /** What comes to a component, of one kind of telemetry. */
  received(instance: InstanceNode, signal: Signal): readonly TelemetryState[] {
    const { known, areAll } = this.#wiring.feedersOf(instance, signal);
    const unknown = areAll ? [] : [UNKNOWN_TELEMETRY];
    return distinctTelemetry([...unknown, ...known.flatMap((feeder) => this.given(feeder, signal))]);
  }

  #compute(instance: InstanceNode, signal: Signal): readonly TelemetryState[] {
    const facts = attributeFacts(instance.node.component?.name ?? '');
    if (facts?.passes) return this.#passed(instance, signal, facts);
    if (facts?.makes === undefined && facts?.connects === undefined) return [made(instance, UNKNOWN_TELEMETRY)];
    const basis = madeTelemetry(instance, facts, this.#args);
    if (facts.connects !== undefined) return this.#connected(instance, facts.connects, basis);
    if (facts.of === undefined) return [made(instance, basis)];
    const labels = this.#labels;
    if (facts.of === 'series') {
      return labels
        .received(instance)
        .map((series) => made(instance, telemetryOfSeries(series, basis), [series], [series]));
    }
    const metadata = labels.metadataFor(instance);
    return labels
      .received(instance)
      .map((entry) => made(instance, telemetryOfEntry({ labels: entry, metadata }, basis), [entry, metadata]));
  }

  #connected(
    instance: InstanceNode,
    connection: NonNullable<AttributeFacts['connects']>,
    basis: TelemetryState,
  ): readonly TelemetryState[] {
    const accepts = instance.node.component?.signals.accepts ?? [];
    const received = accepts.flatMap((signal) => this.received(instance, signal));
    for (const { path, at, name } of namedDimensions(instance, connection, this.#args)) {
      const block = bodiesAt(instance.block, path.slice(0, -1)).find((body) => body.nameStart === at)!;
      const argument = path.at(-1)!;
      this.#visit({ instance, signal: 'traces', block, argument, at: 0, side: 'own', name, states: received }, BOTH);
    }
    return received.map((from) => {
      const { own, resource } = connectedTelemetry(instance, connection, basis, from, this.#args);
      const next = made(instance, { own, resource }, [from.own, from.resource]);
      return connection.resource
        ? { own: next.own, resource: resource.behindOther(from.resource, { instance }) }
        : next;
    });
  }

  #passed(instance: InstanceNode, signal: Signal, facts: AttributeFacts): readonly TelemetryState[] {
    const received = this.received(instance, signal);
    const targets = facts.targets === undefined ? [] : this.#labels.targetsAt(instance, facts.targets);
    if (facts.moves !== undefined) this.#visitKeys(instance, signal, facts.moves, received);
    this.#visitConditions(instance, signal, received);
    const passed = received.map((state) => passedAttributes(instance, facts, state, this.#args, targets));
    const changed = facts.statements ? this.#throughStatements(instance, signal, passed) : passed;
    return changed.map((next, at) => {
      const before = received[at]!;
      if (next.own === before.own && next.resource === before.resource) return before;
      return {
        own: next.own.behindOther(before.own, { instance }, [before.resource]),
        resource: next.resource.behindOther(before.resource, { instance }, [before.own]),
      };
    });
  }

  #visitKeys(instance: InstanceNode, signal: Signal, path: ArgumentPath, states: readonly TelemetryState[]): void {
    for (const [at, name] of (this.#args.textsAt(instance, path) ?? []).entries()) {
      // One that the resource has already is as good.
      this.#visit({ instance, signal, block: instance.block, argument: path[0]!, at, side: 'own', name, states }, BOTH);
    }
  }

  #visit(visit: Omit<AttributeVisit, 'isPossible'>, sides: readonly AttributeSide[]): void {
    const isPossible = visit.states.some((state) =>
      sides.some((side) => state[side].get(visit.name).presence !== 'never'),
    );
    this.#visits.push({ ...visit, isPossible });
  }

  /** Conditions of a component that has no statements. */
  #visitConditions(instance: InstanceNode, signal: Signal, states: readonly TelemetryState[]): void {
    for (const use of ottlUses(instance)) {
      if ('signal' in use) {
        if (use.signal !== signal || use.statements !== undefined || use.conditions === undefined) continue;
        for (const body of use.at === undefined ? [instance.block] : bodiesAt(instance.block, use.at)) {
          const named = use.context && this.#args.textsAt(instance, use.context, body);
          this.#visitTexts(instance, signal, body, use.conditions, named?.[0], states);
        }
      } else if (use.text === 'condition' && signalOf[use.of] === signal) {
        for (const path of use.paths) this.#visitTexts(instance, signal, instance.block, path, use.of, states);
      }
    }
  }

  #visitTexts(
    instance: InstanceNode,
    signal: Signal,
    body: Block,
    path: ArgumentPath,
    context: string | undefined,
    states: readonly TelemetryState[],
  ): void {
    const names = namesIn(path);
    const [block] = bodiesAt(body, names.slice(0, -1));
    const texts = this.#args.textsAt(instance, path, body);
    if (block === undefined || texts === undefined) return;
    for (const [at, text] of texts.entries()) {
      const { tree } = parseOttlCondition(text);
      if (tree === undefined) continue;
      for (const read of states.some(canHaveAll) ? [] : readsOfCondition(tree, context)) {
        this.#visit({ ...read, instance, signal, block, argument: names.at(-1)!, at, states }, [read.side]);
      }
    }
  }

  #throughStatements(
    instance: InstanceNode,
    signal: Signal,
    from: readonly TelemetryState[],
  ): readonly TelemetryState[] {
    let states = from;
    for (const use of ottlUses(instance)) {
      if (!('signal' in use) || use.signal !== signal || use.statements === undefined) continue;
      for (const body of use.at === undefined ? [instance.block] : bodiesAt(instance.block, use.at)) {
        states = this.#throughGroup(instance, signal, body, use, states);
      }
    }
    return states;
  }

  #throughGroup(
    instance: InstanceNode,
    signal: Signal,
    body: Block,
    { statements, conditions, context }: OttlGroupUse,
    from: readonly TelemetryState[],
  ): readonly TelemetryState[] {
    const names = namesIn(statements!);
    const texts = this.#args.textsAt(instance, names, body);
    const named = context && this.#args.textsAt(instance, context, body);
    if (texts === undefined || (context !== undefined && named === undefined)) return from.map(() => UNKNOWN_TELEMETRY);
    const isConditional = conditions !== undefined && this.#args.textsAt(instance, conditions, body)?.length !== 0;
    const [block = body] = bodiesAt(body, names.slice(0, -1));
    let states = from;
    for (const [at, text] of texts.entries()) {
      const { tree } = parseOttlStatement(text);
      // Alloy refuses it.
      if (tree === undefined) return from.map(() => UNKNOWN_TELEMETRY);
      for (const read of states.some(canHaveAll) ? [] : readsOfStatement(tree, named?.[0])) {
        this.#visit({ ...read, instance, signal, block, argument: names.at(-1)!, at, states }, [read.side]);
      }
      states = states.map((state) => throughStatement(state, tree, named?.[0], isConditional));
    }
    return states;
  }
}

/** Whether there is no attribute that it can't have. */
function canHaveAll({ resource, own }: TelemetryState): boolean {
  return resource.canHaveAll && own.canHaveAll;
}

/** The telemetry that conditions are about. */
const signalOf: Readonly<Record<string, Signal>> = {
  span: 'traces',
  spanevent: 'traces',
  metric: 'metrics',
  datapoint: 'metrics',
  log: 'logs',
};

function ottlUses({ node }: InstanceNode): readonly (OttlGroupUse | OttlTextsUse)[] {
  return languageUses(node.component!.name).filter((use) => use.language === 'ottl');
}

/** Telemetry that begins at a component, made of what may have come to it. */
function made(
  instance: InstanceNode,
  { own, resource }: TelemetryState,
  ofOwn: readonly LabelState[] = [],
  ofResource: readonly LabelState[] = [],
): TelemetryState {
  return {
    own: own.behind(LabelState.EMPTY, { instance }, ofOwn),
    resource: resource.behind(LabelState.EMPTY, { instance }, ofResource),
  };
}

function readsAttributes({ node: { component } }: InstanceNode): boolean {
  if (component === undefined) return false;
  const facts = attributeFacts(component.name);
  return facts?.moves !== undefined || facts?.connects !== undefined || (facts?.passes === true && usesOttl(component));
}

function usesOttl({ name }: ComponentSchema): boolean {
  return languageUses(name).some(({ language }) => language === 'ottl');
}

/** The telemetry that a component sends on. */
function signalsOf({ node: { component } }: InstanceNode): readonly Signal[] {
  const emits = component?.signals.emits.flatMap(({ signals }) => signals) ?? [];
  return SIGNALS.filter((signal) => emits.includes(signal));
}

/** Those that take telemetry of OpenTelemetry and give none. */
function isDestination({ node: { component } }: InstanceNode): boolean {
  return component !== undefined && takesOtlp(component) && component.signals.emits.length === 0;
}

/** Those that give or take telemetry of OpenTelemetry. */
function isOtlp({ node: { component } }: InstanceNode): boolean {
  return component !== undefined && (takesOtlp(component) || attributeFacts(component.name) !== undefined);
}

function takesOtlp(component: ComponentSchema): boolean {
  return receiverType(component) === 'otelcol.Consumer';
}
