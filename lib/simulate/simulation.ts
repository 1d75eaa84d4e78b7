import {
  attributeOf,
  Evaluator,
  type ExportSource,
  type InstanceNode,
  type Instances,
  instancesOf,
  type Model,
  type ModuleInstance,
} from '../analysis';
import { type Telemetry, UuidSource } from '../semantics';
import { DiagnosticsError } from '../syntax';
import { makeValue, type Value } from '../values';
import { ComponentArguments } from './arguments';
import type { Component, SentTelemetry } from './component';
import { componentMaker, hintFor, takers } from './components/component-makers';
import { syntaxErrors, withFiles } from './imported-files';
import { type Item, type Sample, viewOfSample } from './item';
import { Cluster } from './kubernetes/cluster';
import { isLine, pushedEntry } from './logs/entry-input';
import type { LogInput } from './logs/log-input';
import { type SeriesInput, samplesOf } from './metrics/series-input';
import { NotExecuted } from './not-executed';
import { logRecordOf } from './otlp/log-record-input';
import { metricOf } from './otlp/metric-input';
import type { OriginInput } from './otlp/origin-input';
import { spanOf } from './otlp/span-input';
import { sharesOf, telemetryNames } from './otlp/telemetry-entries';
import type { TelemetryInputs } from './otlp/telemetry-inputs';
import { viewOfTelemetry } from './otlp/view';
import type { Arrival, Outcome } from './outcome';
import { type ProfileInput, profileLabels } from './profiles/profile-input';
import type { ScrapedTarget } from './scraped-target';
import { type Ground, Site } from './site';
import { UnknownInput } from './unknown-input';
import { type ItemView, placeOf, type Step } from './way';
import { DEFAULT_NOW, type World } from './world';

/** An item that has no way yet. */
type Unplaced = Item extends infer Each ? (Each extends Item ? Omit<Each, 'step'> : never) : never;

/** How something comes in from outside. */
interface Entering {
  /** Gives it to a source; false if it isn't for this one. */
  source(component: Component): boolean;
  /** It, as what a component gets from others. */
  items(component: string): readonly (Unplaced & { readonly view: ItemView })[];
}

/**
 * A configuration as it runs on given input. Components come into being when something is read of them or sent to them; time stands
 * still unless it's told to go on.
 */
export class Simulation implements ExportSource {
  readonly #model: Model;
  readonly #arrivals: Arrival[] = [];
  readonly #losses: Step[] = [];
  readonly #scraped: ScrapedTarget[] = [];
  readonly #gaps: NotExecuted[] = [];
  readonly #components = new Map<InstanceNode, Component>();
  readonly #sites = new Map<InstanceNode, Site>();
  readonly #exports = new Map<InstanceNode, Map<string, Value>>();
  #instances: Instances;
  /** What runs of instances of modules, by the block that makes one; `#mapped` blocks have been looked at for it. */
  readonly #modules = new Map<InstanceNode, ModuleInstance>();
  #mapped = 0;
  readonly #open = new Set<InstanceNode>();
  /** Errors on the way of an item. */
  readonly #blocked = new WeakSet<NotExecuted>();
  readonly #ground: Ground;

  /** @throws DiagnosticsError for a configuration that can't be parsed */
  constructor(model: Model, world: World = {}) {
    this.#model = withFiles(model, world);
    const errors = syntaxErrors(this.#model);
    if (errors.length > 0) throw new DiagnosticsError(errors);
    this.#instances = { nodes: [], outOfSight: [] };
    this.#ground = {
      world,
      cluster: Cluster.of(world.objects ?? []),
      evaluator: new Evaluator(this, world),
      now: world.now ?? DEFAULT_NOW,
      uuids: new UuidSource(),
      arrivals: this.#arrivals,
      losses: this.#losses,
      scraped: this.#scraped,
      receivers: new WeakMap(),
      headers: new WeakMap(),
      rules: new WeakMap(),
      answers: new Map(),
      targetSteps: new WeakMap(),
      deliver: (to, item) => this.#deliver(to, item),
      miss: (what) => this.#miss(what),
    };
    this.#instances = this.#model.nodes.some(({ kind }) => kind === 'foreach')
      ? instancesOf(this.#model, (foreach, soFar) => {
          this.#instances = soFar;
          return this.#attempt(() => this.#countItems(foreach)) ?? 0;
        })
      : this.#model.instances;
  }

  /** Lets all sources that find something by themselves do so once: discoveries, scrapes, files. */
  start(): this {
    for (const instance of this.#sources()) this.#attempt(() => this.#component(instance).start?.());
    // What one sends may come to another one.
    for (const component of this.#components.values()) component.commit?.();
    return this;
  }

  /**
   * Takes a line of a log from outside.
   * @throws NotExecuted where nothing takes it
   */
  take(input: LogInput): this {
    const missing: NotExecuted[] = [];
    for (const name of receiversOf(input)) {
      if (name !== undefined) {
        this.#takeAt(name, input);
      } else if (!this.#isTaken((component) => component.take?.(input) ?? false, missing)) {
        const hint = 'line' in input ? ': say with `to` which component gets it' : '';
        throw missing[0] ?? new UnknownInput(`no component takes this input${hint}`);
      }
    }
    return this;
  }

  /**
   * Takes spans, logs and metrics of OpenTelemetry from outside, all at once.
   * @throws UnknownInput where nothing takes them
   */
  takeTelemetry({ spans = [], logs = [], metrics = [] }: TelemetryInputs): this {
    const { now } = this.#ground;
    const sent = (data: Telemetry, from: OriginInput): SentTelemetry => ({ data, from });
    const items = [
      ...spans.map((input, at) => sent(spanOf(input, at, now), input)),
      ...logs.map((input) => sent(logRecordOf(input, now), input)),
      ...metrics.map((input) => sent(metricOf(input, now), input)),
    ];
    const named = new Map<string, SentTelemetry[]>();
    const unnamed: SentTelemetry[] = [];
    for (const item of items) {
      const { to } = item.from;
      if (to === undefined) unnamed.push(item);
      else for (const name of [to].flat()) named.set(name, [...(named.get(name) ?? []), item]);
    }
    for (const [name, own] of named) this.#takeTelemetryAt(name, own);
    if (unnamed.length > 0 || named.size === 0) this.#takeTelemetryAnywhere(unnamed);
    return this;
  }

  /**
   * Takes samples that somebody writes, all at once: one request for each component that takes them.
   * @throws UnknownInput where nothing takes them, ExpositionError for a text that isn't in the format of Prometheus
   */
  takeSeries(inputs: readonly SeriesInput[]): this {
    const { now } = this.#ground;
    const requests = new Map<string | undefined, Sample[]>();
    for (const input of inputs) {
      for (const to of receiversOf(typeof input === 'string' ? {} : input)) {
        const samples = requests.get(to) ?? [];
        requests.set(to, samples);
        samples.push(...samplesOf(input, now));
      }
    }
    for (const [to, samples] of requests) {
      this.#takeBy(to, 'series', {
        source: (component) => component.takeSamples?.(samples) ?? false,
        items: () => samples.map((sample) => ({ signal: 'metrics', sample, view: viewOfSample(sample) })),
      });
    }
    return this;
  }

  /**
   * Takes profiles that somebody sends.
   * @throws UnknownInput where nothing takes one
   */
  takeProfiles(inputs: readonly ProfileInput[]): this {
    for (const input of inputs) {
      const labels = profileLabels(input);
      for (const to of receiversOf(input)) {
        this.#takeBy(to, 'profiles', {
          source: (component) => component.takeProfile?.(labels) ?? false,
          items: (component) => [{ signal: 'profiles', labels, source: { component }, view: { labels } }],
        });
      }
    }
    return this;
  }

  /** Lets time pass, so that what waits for others goes on. @param now in nanoseconds since 1970 */
  flush(now: bigint): this {
    // What one sends may wait for others in a component before it.
    for (let turn = 0; turn < this.#components.size; turn++) {
      for (const component of this.#components.values()) component.flush?.(now);
    }
    return this;
  }

  get outcome(): Outcome {
    const series = [...this.#components].flatMap(([{ id }, component]) => {
      const made = component.series?.();
      return made === undefined || made.size === 0 ? [] : [[id, made] as const];
    });
    return {
      arrivals: this.#arrivals,
      losses: this.#losses,
      scraped: this.#scraped,
      gaps: this.#gaps,
      stageMetrics: new Map(series),
    };
  }

  exportNames({ node }: InstanceNode): readonly string[] {
    return node.exportNames ?? [];
  }

  exportOf(instance: InstanceNode, name: string): Value | undefined {
    const known = this.#exports.get(instance) ?? new Map<string, Value>();
    this.#exports.set(instance, known);
    let value = known.get(name);
    if (value === undefined) {
      if (this.#open.has(instance)) throw this.#fault(instance, `its export ${name} depends on itself`);
      this.#open.add(instance);
      try {
        value = this.#exported(instance, name);
      } finally {
        this.#open.delete(instance);
      }
      if (value !== undefined) known.set(name, value);
    }
    return value;
  }

  #exported(instance: InstanceNode, name: string): Value | undefined {
    const { node } = instance;
    if (node.definition !== undefined) return this.#moduleExport(instance, name);
    const type = node.component?.exports.get(name);
    if (type === undefined) return undefined;
    const given = this.#ground.world.targets?.[instance.id];
    const site = this.#site(instance);
    if (given !== undefined && typeof type === 'object' && 'list' in type) {
      return site.targetsValue(
        given.map((target) => {
          const labels = new Map(Object.entries(target));
          return { labels, step: site.made({ labels }, 'given target') };
        }),
      );
    }
    // A receiver is known before its component is: what is sent there finds out whether it's executed.
    if (node.component?.signals.export === name) return site.receiver(name);
    const value = this.#component(instance).exports?.[name]?.();
    return value ?? makeValue.unknown();
  }

  #moduleExport(instance: InstanceNode, name: string): Value | undefined {
    const module = this.#modulesSoFar.get(instance);
    if (module === undefined) {
      throw this.#fault(
        instance,
        `the text of the module ${instance.node.definition?.id} isn't known: give it with files`,
      );
    }
    const found = module.nodes.find(({ node }) => node.kind === 'export' && node.block.label === name);
    if (found === undefined) return undefined;
    const value = found.block.body.find((statement) => statement.kind === 'attribute' && statement.name === 'value');
    return value?.kind === 'attribute' ? this.#ground.evaluator.evaluate(value.value, found.module) : undefined;
  }

  /** What runs of the instances of modules whose text is known. */
  get #modulesSoFar(): ReadonlyMap<InstanceNode, ModuleInstance> {
    const { nodes } = this.#instances;
    for (; this.#mapped < nodes.length; this.#mapped++) {
      const { module } = nodes[this.#mapped]!;
      if (module.creator !== undefined) this.#modules.set(module.creator, module);
    }
    return this.#modules;
  }

  /** How many items a `foreach` goes through. */
  #countItems(foreach: InstanceNode): number {
    const collection = attributeOf(foreach.block, 'collection');
    if (collection === undefined) return 0;
    const value = new ComponentArguments(foreach, this.#ground.evaluator).raw('collection');
    if (value?.type !== 'array') throw this.#fault(foreach, "collection: Alloy refuses it: it's no list");
    return value.elements.length;
  }

  #running(): readonly InstanceNode[] {
    return this.#instances.nodes.filter(({ node }) => node.kind === 'component');
  }

  /** The components that have something to do by themselves, or would have if they were executed. */
  #sources(): readonly InstanceNode[] {
    return this.#running().filter(({ node: { block, component } }) => {
      const { accepts = [], emits = {} } = component?.signals ?? {};
      return componentMaker(block.name) !== undefined || (accepts.length === 0 && Object.keys(emits).length > 0);
    });
  }

  #site(instance: InstanceNode): Site {
    let site = this.#sites.get(instance);
    if (site === undefined) {
      site = new Site(instance, this.#ground);
      this.#sites.set(instance, site);
    }
    return site;
  }

  #component(instance: InstanceNode): Component {
    let component = this.#components.get(instance);
    if (component === undefined) {
      const make = componentMaker(instance.node.block.name);
      if (make === undefined)
        throw this.#fault(
          instance,
          `${instance.node.block.name} isn't executed here${hintFor(instance.node.block.name)}`,
        );
      component = make(this.#site(instance));
      this.#components.set(instance, component);
    }
    return component;
  }

  /** What can't be executed on the way of an item is an error of the test, whichever source the item comes from. */
  #deliver(to: Site, item: Item): void {
    try {
      const component = this.#component(to.instance);
      if (component.receive === undefined) throw this.#fault(to.instance, 'it takes nothing');
      component.receive(item);
    } catch (error) {
      if (error instanceof NotExecuted) this.#blocked.add(error);
      throw error;
    }
  }

  /** A source that can't be executed gives nothing, and is remembered. @param missing gets what keeps it from being executed this time */
  #attempt<T>(work: () => T, missing: NotExecuted[] = []): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof NotExecuted) || this.#blocked.has(error)) throw error;
      missing.push(error);
      this.#miss(error);
      return undefined;
    }
  }

  #miss(what: NotExecuted): void {
    if (!this.#gaps.some(({ message }) => message === what.message)) this.#gaps.push(what);
  }

  #takeAt(name: string, input: LogInput): void {
    const target = this.#addressee(name);
    if (this.#asSource(target)?.take?.(input) === true) return;
    if (!isLine(input)) throw this.#fault(target, 'it takes no such input');
    const entry = pushedEntry(input, this.#ground.now);
    this.#deliverAt(target, { signal: 'logs', entry }, entry);
  }

  /** Gives something to all sources, and says whether it is for one of them. @param missing gets what can't be executed of them */
  #isTaken(isFor: (component: Component) => boolean, missing: NotExecuted[]): boolean {
    const taking = this.#sources().filter(
      (instance) => this.#attempt(() => isFor(this.#component(instance)), missing) === true,
    );
    return taking.length > 0;
  }

  /** Something from outside comes to the sources that take it, or to the component that is named. */
  #takeBy(name: string | undefined, what: keyof typeof takers, entering: Entering): void {
    if (name !== undefined) {
      const target = this.#addressee(name);
      const component = this.#asSource(target);
      if (component !== undefined && entering.source(component)) return;
      for (const { view, ...item } of entering.items(target.id)) this.#deliverAt(target, item, view);
      return;
    }
    const missing: NotExecuted[] = [];
    if (this.#isTaken((component) => entering.source(component), missing)) return;
    const taker = takers[what];
    throw (
      missing.find(({ component }) => component.includes(taker)) ??
      new UnknownInput(`no component takes ${what}: expected a ${taker}, or say with \`to\` which one gets them`)
    );
  }

  /** The component, or the instance of a module, that an input is sent to. @throws UnknownInput */
  #addressee(name: string): InstanceNode {
    const instance = this.#running().find(({ id }) => [id, `${id}.receiver`, `${id}.input`].includes(name));
    const target = instance ?? this.#exporting(name);
    if (target === undefined) throw new UnknownInput(`the configuration has no component ${name}`);
    return target;
  }

  #asSource(target: InstanceNode): Component | undefined {
    return target.node.component === undefined ? undefined : this.#component(target);
  }

  #deliverAt(target: InstanceNode, item: Unplaced, view: ItemView): void {
    const name = item.signal === 'otlp' ? 'input' : 'receiver';
    const value = this.exportOf(target, name);
    const site = value && this.#ground.receivers.get(value);
    if (site === undefined) throw this.#fault(target, `it has no ${name}`);
    this.#deliver(site, { ...item, step: site.made(view, 'input') });
  }

  /** Telemetry comes to the receivers of its kind, those first of which tests take it for granted. */
  #takeTelemetryAnywhere(items: readonly SentTelemetry[]): void {
    // What telemetry only comes to afterwards isn't made before it does: what comes first counts first.
    const entries = this.#sources()
      .filter(({ node }) => node.component?.signals.accepts.length === 0)
      .flatMap((instance) => this.#attempt(() => this.#component(instance))?.telemetry ?? []);
    for (const share of sharesOf(entries, items)) share.entry.take(share.items);
  }

  #takeTelemetryAt(name: string, items: readonly SentTelemetry[]): void {
    const target = this.#addressee(name);
    const entry = this.#asSource(target)?.telemetry;
    const other = entry && items.find(({ data }) => !entry.kinds.includes(data.kind));
    if (other !== undefined) throw new UnknownInput(`${name} takes no ${telemetryNames[other.data.kind]}`);
    if (entry !== undefined) entry.take(items);
    else for (const { data } of items) this.#deliverAt(target, { signal: 'otlp', data }, viewOfTelemetry(data));
  }

  /** The instance of a module that a receiver is an export of. */
  #exporting(name: string): InstanceNode | undefined {
    const node = this.#model.root.resolve(name.split('.'));
    return [...this.#modulesSoFar.keys()].find((instance) => instance.node === node);
  }

  #fault(instance: InstanceNode, why: string): NotExecuted {
    return new NotExecuted(instance.id, placeOf(instance, instance.block), why);
  }
}

/** The components that an input names; none is `undefined`. */
function receiversOf({ to }: { readonly to?: string | readonly string[] }): readonly (string | undefined)[] {
  return Array.isArray(to) ? to : [to as string | undefined];
}
