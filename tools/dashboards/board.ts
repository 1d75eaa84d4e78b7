import * as common from '@grafana/grafana-foundation-sdk/common';
import * as dashboard from '@grafana/grafana-foundation-sdk/dashboard';
import * as logs from '@grafana/grafana-foundation-sdk/logs';
import * as loki from '@grafana/grafana-foundation-sdk/loki';
import * as prometheus from '@grafana/grafana-foundation-sdk/prometheus';
import * as stat from '@grafana/grafana-foundation-sdk/stat';
import * as timeseries from '@grafana/grafana-foundation-sdk/timeseries';

/** A query and what its series are called: `{{pod}}`. */
export type Query = readonly [expr: string, legend: string];

export interface PanelOptions {
  /** What the panel is good for: the text behind its "i". */
  readonly description?: string;
  /** Of 24 columns. @default 8 */
  readonly width?: number;
  /** Draws areas on top of each other. @default false */
  readonly stacked?: boolean;
  /** Shows exemplars, the way from a metric to a trace. @default false */
  readonly exemplars?: boolean;
}

/** A value that is fine at 0 is green there and red above; `inverted`: red at 0. */
export interface StatOptions extends PanelOptions {
  readonly alarm?: 'above-zero' | 'at-zero';
}

const PROMETHEUS = { type: 'prometheus', uid: '$datasource' };
const LOKI = { type: 'loki', uid: '$loki' };

/** A dashboard in the making: our choices of style, once, over Grafana's Foundation SDK. */
export class Board {
  readonly #builder: dashboard.DashboardBuilder;

  constructor(uid: string, title: string, description: string, tags: readonly string[]) {
    this.#builder = new dashboard.DashboardBuilder(title)
      .uid(uid)
      .description(description)
      .tags([...tags])
      .editable()
      .timezone('browser')
      .refresh('1m')
      .time({ from: 'now-1h', to: 'now' })
      .tooltip(dashboard.DashboardCursorSync.Crosshair)
      .withVariable(new dashboard.DatasourceVariableBuilder('datasource').label('Metrics').type('prometheus'));
  }

  /**
   * A variable with the values of a label; all of them unless somebody chooses.
   * @param all what stands for all: `.*` also matches series without the label (`cluster` is optional)
   */
  labelVariable(name: string, label: string, query: string, all: '.*' | '.+' = '.*'): this {
    this.#builder.withVariable(
      new dashboard.QueryVariableBuilder(name)
        .label(label)
        .datasource(PROMETHEUS)
        .query({ query, refId: name })
        .refresh(dashboard.VariableRefresh.OnTimeRangeChanged)
        .sort(dashboard.VariableSort.AlphabeticalAsc)
        .multi(true)
        .includeAll(true)
        .allValue(all)
        .current({ selected: true, text: ['All'], value: ['$__all'] }),
    );
    return this;
  }

  /** A variable with the data sources for logs. */
  lokiVariable(): this {
    this.#builder.withVariable(new dashboard.DatasourceVariableBuilder('loki').label('Logs').type('loki'));
    return this;
  }

  row(title: string): this {
    this.#builder.withRow(new dashboard.RowBuilder(title));
    return this;
  }

  stat(title: string, unit: string, query: string, options: StatOptions = {}): this {
    const [low, high] = options.alarm === 'at-zero' ? ['red', 'green'] : ['green', options.alarm ? 'red' : 'green'];
    const panel = new stat.PanelBuilder()
      .title(title)
      .unit(unit)
      .datasource(PROMETHEUS)
      .span(options.width ?? 4)
      .height(4)
      .graphMode(common.BigValueGraphMode.Area)
      .thresholds(
        new dashboard.ThresholdsConfigBuilder().mode(dashboard.ThresholdsMode.Absolute).steps([
          { value: null, color: low! },
          { value: options.alarm === 'at-zero' ? 1 : 0.000_001, color: high! },
        ]),
      )
      .withTarget(new prometheus.DataqueryBuilder().expr(query).refId('A').instant());
    if (options.description !== undefined) panel.description(options.description);
    this.#builder.withPanel(panel);
    return this;
  }

  graph(title: string, unit: string, queries: readonly Query[], options: PanelOptions = {}): this {
    const panel = new timeseries.PanelBuilder()
      .title(title)
      .unit(unit)
      .datasource(PROMETHEUS)
      .span(options.width ?? 8)
      .height(8)
      .min(0)
      .fillOpacity(options.stacked ? 30 : 10)
      .showPoints(common.VisibilityMode.Never)
      .legend(
        new common.VizLegendOptionsBuilder()
          .displayMode(common.LegendDisplayMode.List)
          .placement(common.LegendPlacement.Bottom)
          .showLegend(true),
      )
      .tooltip(
        new common.VizTooltipOptionsBuilder().mode(common.TooltipDisplayMode.Multi).sort(common.SortOrder.Descending),
      );
    if (options.stacked) panel.stacking(new common.StackingConfigBuilder().mode(common.StackingMode.Normal));
    if (options.description !== undefined) panel.description(options.description);
    queries.forEach(([expr, legend], i) => {
      const query = new prometheus.DataqueryBuilder().expr(expr).legendFormat(legend).refId(refId(i)).range();
      panel.withTarget(options.exemplars ? query.exemplar(true) : query);
    });
    this.#builder.withPanel(panel);
    return this;
  }

  /** Log lines. @param query in LogQL */
  logs(title: string, query: string): this {
    this.#builder.withPanel(
      new logs.PanelBuilder()
        .title(title)
        .datasource(LOKI)
        .span(24)
        .height(10)
        .showTime(true)
        .wrapLogMessage(true)
        .enableLogDetails(true)
        .sortOrder(common.LogsSortOrder.Descending)
        .withTarget(new loki.DataqueryBuilder().expr(query).refId('A').queryType('range')),
    );
    return this;
  }

  build(): dashboard.Dashboard {
    const built = this.#builder.build();
    return { ...built, panels: (built.panels ?? []).map((panel, i) => ({ ...panel, id: i + 1 })) };
  }
}

function refId(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
