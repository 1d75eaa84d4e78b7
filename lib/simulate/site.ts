import type { Evaluator, InstanceNode } from '../analysis';
import type { Labels, UuidSource } from '../semantics';
import { convert, makeValue, plainValue, type Value } from '../values';
import { ComponentArguments } from './arguments';
import { type Item, viewOf } from './item';
import type { Cluster } from './kubernetes/cluster';
import { NotExecuted } from './not-executed';
import type { Arrival } from './outcome';
import type { PlacedRule } from './rules';
import type { ScrapedTarget } from './scraped-target';
import type { ItemView, Step, StepOutcome } from './way';
import { labelsOf, type World } from './world';

/** Where all that a simulation finds out is written down, and what its components share. */
export interface Ground {
  readonly world: World;
  readonly cluster: Cluster;
  readonly evaluator: Evaluator;
  /** When it happens, in nanoseconds since 1970. */
  readonly now: bigint;
  /** Where identifiers come from that Alloy draws by chance. */
  readonly uuids: UuidSource;
  readonly arrivals: Arrival[];
  readonly losses: Step[];
  readonly scraped: ScrapedTarget[];
  /** Values that stand for receivers, and who they are. */
  readonly receivers: WeakMap<Value, Site>;
  /** Values that stand for headers of requests. */
  readonly headers: WeakMap<Value, readonly SentHeader[]>;
  /** Values that stand for rules of relabeling. */
  readonly rules: WeakMap<Value, readonly PlacedRule[]>;
  /** What components answer that are asked themselves, by their paths. */
  readonly answers: Map<string, string>;
  /** The steps that have made a value of a target. */
  readonly targetSteps: WeakMap<Value, Step>;
  deliver(to: Site, item: Item): void;
  miss(what: NotExecuted): void;
}

/** A header of requests, and the header of the request that brought the data, in lower case, of which it has its value. */
export interface SentHeader {
  readonly name: string;
  readonly from: string;
}

/** A target, and the steps that it has behind it. */
export interface Target {
  readonly labels: Labels;
  readonly step: Step | undefined;
}

/** What Alloy calls a kind of telemetry, in the block `output` too. */
export const signalOf = { span: 'traces', log: 'logs', metric: 'metrics' } as const;

/** What a component sees of the rest: its arguments, what is outside, and where it sends things. */
export class Site {
  readonly id: string;
  readonly args: ComponentArguments;
  readonly #ground: Ground;
  readonly #forward = new Map<string, readonly Site[]>();

  constructor(
    readonly instance: InstanceNode,
    ground: Ground,
  ) {
    this.id = instance.id;
    this.#ground = ground;
    this.args = new ComponentArguments(instance, ground.evaluator);
  }

  get world(): World {
    return this.#ground.world;
  }

  get cluster(): Cluster {
    return this.#ground.cluster;
  }

  get now(): bigint {
    return this.#ground.now;
  }

  get uuids(): UuidSource {
    return this.#ground.uuids;
  }

  /** The value of an export that others send to. */
  receiver(name: string): Value {
    const value: Value = { type: 'capsule', capsule: 'other', name };
    this.#ground.receivers.set(value, this);
    return value;
  }

  /** The value of an export by which others set headers. */
  headersValue(headers: readonly SentHeader[]): Value {
    const value: Value = { type: 'capsule', capsule: 'other', name: 'Handler' };
    this.#ground.headers.set(value, headers);
    return value;
  }

  /** The headers that an argument of a client sets; none where it isn't written, or authenticates in another way, which isn't executed. */
  headersOf(client: ComponentArguments, name: string): readonly SentHeader[] {
    try {
      const value = client.raw(name);
      return value === undefined ? [] : (this.#ground.headers.get(value) ?? []);
    } catch (error) {
      if (error instanceof NotExecuted) return [];
      throw error;
    }
  }

  /** The value of an export that others relabel with. */
  rulesValue(rules: readonly PlacedRule[]): Value {
    const value: Value = { type: 'capsule', capsule: 'other', name: 'RelabelRules' };
    this.#ground.rules.set(value, rules);
    return value;
  }

  /** The rules that an argument names, none where it isn't written. */
  rulesOf(name: string): readonly PlacedRule[] {
    const value = this.args.raw(name);
    return value === undefined ? [] : (this.#ground.rules.get(value) ?? []);
  }

  /** The value of a list of targets, as others read it. */
  targetsValue(targets: readonly Target[]): Value {
    return makeValue.array(
      targets.map(({ labels, step }) => {
        const value = makeValue.target(new Map([...labels].map(([name, text]) => [name, makeValue.string(text)])));
        if (step !== undefined) this.#ground.targetSteps.set(value, step);
        return value;
      }),
    );
  }

  /** The targets that an argument lists. One that is written there begins its way here. */
  targets(name = 'targets'): readonly Target[] {
    const list = this.args.raw(name);
    if (list === undefined) return [];
    if (list.type !== 'array') throw this.args.notExecuted(`${name}: Alloy refuses it: it's no list`);
    return list.elements.map((element) => {
      const converted = convert(element, { capsule: 'Target' });
      if (!converted.ok) throw this.args.notExecuted(`${name}: Alloy refuses it: ${converted.message}`);
      if (element.type === 'unknown' || ('partial' in element && element.partial)) {
        throw this.args.notExecuted(`${name}: a target in it is known only where Alloy runs`);
      }
      const labels = labelsOf(plainValue(converted.value) as Record<string, string>);
      return { labels, step: this.#ground.targetSteps.get(element) ?? this.made({ labels }, 'target') };
    });
  }

  /** The first step of an item. */
  made(after: ItemView, what: string, why?: string): Step {
    return {
      component: this.id,
      place: this.args.place,
      what,
      outcome: 'made',
      after,
      ...(why === undefined ? {} : { why }),
    };
  }

  /** A step of this component. */
  step(previous: Step | undefined, outcome: StepOutcome, after: ItemView, what = '', why?: string): Step {
    return {
      ...(previous === undefined ? {} : { previous, before: previous.after }),
      component: this.id,
      place: this.args.place,
      what,
      outcome,
      after,
      ...(why === undefined ? {} : { why }),
    };
  }

  /** Sends an item to all that `forward_to` names, or, where there is one, the block `output`. */
  forward(item: Item): void {
    const kind = item.signal === 'otlp' ? item.data.kind : item.signal;
    const destinations = this.#forward.get(kind) ?? this.#destinations(item);
    this.#forward.set(kind, destinations);
    if (destinations.length === 0) {
      this.lose(this.step(item.step, 'dropped', viewOf(item), '', 'it forwards to nobody'));
    }
    for (const to of destinations) this.#ground.deliver(to, item);
  }

  arrive(arrival: Arrival): void {
    this.#ground.arrivals.push(arrival);
  }

  lose(step: Step): void {
    this.#ground.losses.push(step);
  }

  /** Remembers a part of a source that can't be executed: it gives nothing, others go on. */
  miss(what: NotExecuted): void {
    this.#ground.miss(what);
  }

  /** What the component answers under a path of Alloy's own. */
  answer(path: string, text: string): void {
    this.#ground.answers.set(path, text);
  }

  /** What a component has said that it answers to a target. */
  answerTo({ allLabels }: ScrapedTarget): string | undefined {
    return this.#ground.answers.get(allLabels.get('__metrics_path__') ?? '');
  }

  scrape(target: ScrapedTarget): void {
    this.#ground.scraped.push(target);
  }

  #destinations(item: Item): readonly Site[] {
    const [output] = this.args.blocks('output');
    const name = item.signal === 'otlp' ? signalOf[item.data.kind] : item.signal;
    if (output !== undefined) return this.#receivers(output, name);
    return this.#receivers(this.args, 'forward_to');
  }

  #receivers(args: ComponentArguments, name: string): readonly Site[] {
    const list = args.raw(name);
    if (list === undefined) return [];
    const elements = list.type === 'array' ? list.elements : [list];
    return elements.map((element) => {
      const site = this.#ground.receivers.get(element);
      if (site === undefined) throw args.notExecuted(`${name}: one of the receivers in it isn't executed here`);
      return site;
    });
  }
}
