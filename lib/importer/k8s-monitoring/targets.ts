import type { Values } from '../chart-values/values-file';
import type { ChartSignal, Destination, Ecosystem } from './destinations';
import type { Draft } from './draft';

/** The destinations of pipelines, as the chart chooses them and as a stack does by itself. */
export class Targets {
  /** Names of routers, with the destinations that get what no route fits. */
  readonly #defaults: ReadonlyMap<string, readonly string[]>;

  constructor(
    readonly destinations: readonly Destination[],
    values: Values,
  ) {
    this.#defaults = new Map(
      values.items.flatMap(([name, each]) =>
        each.at('type').value === 'router'
          ? [[name, each.at('defaultDestinations').items.map(([, inner]) => String(inner.value))] as const]
          : [],
      ),
    );
  }

  /** Where a pipeline sends to, in the order of the destinations. */
  of(draft: Draft): readonly string[] {
    const asked = draft.only ?? draft.feature.at('destinations').list(`${draft.kind}.to`);
    const filter = asked.flatMap((name) => this.#defaults.get(name) ?? [name]);
    const names = new Set(draft.gives.flatMap(([signal, ecosystem]) => this.#chosen(signal, ecosystem, filter)));
    return this.destinations.map(({ name }) => name).filter((name) => names.has(name));
  }

  /** The chart's choice: those that are named, or those of the same ecosystem, or any that take the signal. */
  #chosen(signal: ChartSignal, ecosystem: Ecosystem, filter: readonly string[]): readonly string[] {
    const able = this.destinations.filter(({ signals }) => signals.includes(signal));
    if (filter.length > 0) return able.map(({ name }) => name).filter((name) => filter.includes(name));
    const free = able.filter(({ isBehindRouter }) => !isBehindRouter);
    const alike = free.filter((each) => each.ecosystem === ecosystem);
    return (alike.length > 0 ? alike : free).map(({ name }) => name);
  }

  /** Those over OTLP that get what has to be converted. */
  converting(drafts: readonly Draft[]): ReadonlySet<string> {
    return new Set(
      drafts
        .filter(({ gives }) => gives.some(([, ecosystem]) => ecosystem === 'prometheus' || ecosystem === 'loki'))
        .flatMap((draft) => this.of(draft))
        .filter((name) => this.destinations.find((each) => each.name === name)?.kind === 'Otlp'),
    );
  }

  /** What a stack would choose. */
  usual(draft: Draft, converting: ReadonlySet<string>): readonly string[] {
    return this.destinations
      .filter(({ name, kind, signals }) =>
        draft.gives.some(
          ([signal, ecosystem]) =>
            signals.includes(signal) &&
            (kind !== 'Otlp' || signal === 'traces' || ecosystem === 'otlp' || converting.has(name)),
        ),
      )
      .map(({ name }) => name);
  }
}
