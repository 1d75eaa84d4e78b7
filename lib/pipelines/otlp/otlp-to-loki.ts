import type { Construct } from 'constructs';
import { type blocks, loki, otelcol } from '../../components';
import { checkedProps } from '../../config';
import type { Consumer, Expression, LogsReceiver } from '../../values';
import type { LogAge } from '../logs/log-stages';
import { Pipeline } from '../pipeline';
import { entryStages, LABEL_HINT } from './entry-stages';

export interface OtlpToLokiProps extends LogAge {
  /** Where the entries go: `receiver` of `destinations.Loki`, of a `loki.process`, ... */
  readonly forwardTo: readonly Expression<LogsReceiver>[];
  /** Additional stages, before the labels are selected. @default - none */
  readonly stages?: readonly blocks.LokiStage[];
  /** Stream labels to keep beside those of `PodLogs`; every combination of values is a stream. @default - none */
  readonly labels?: readonly string[];
}

/**
 * Converts log records of OpenTelemetry to entries of Loki with the labels of `PodLogs`, for a receiver, a processor, ... of your own.
 * `pipelines.OtlpGateway` does it by itself; Loki's own OTLP endpoint needs no conversion (`destinations.Otlp`).
 *
 * `otelcol.exporter.loki` and `loki.process` in Alloy. The line is the body as it was sent.
 *
 * @example
 * const convert = new pipelines.OtlpToLoki(alloy.config, 'app', { forwardTo: [logs.receiver] });
 * new otelcol.receiver.Filelog(alloy.config, 'app', { include: ['/var/log/app/*.log'], output: { logs: [convert.input] } });
 */
export class OtlpToLoki extends Pipeline {
  /** Receives logs over OTLP. */
  readonly input: Expression<Consumer<'logs'>>;
  /** Says which attributes become labels. */
  readonly transform: otelcol.processor.Transform;
  /** Converts. */
  readonly convert: otelcol.exporter.Loki;
  /** Sets labels and structured metadata. */
  readonly process: loki.Process;

  constructor(scope: Construct, id: string, props: OtlpToLokiProps) {
    super(scope, id, 'OtlpToLoki', 'Logs over OTLP as entries of Loki');
    props = checkedProps(this, props, {
      forwardTo: 'receivers',
      stages: 'prop',
      labels: 'prop',
      dropOlderThan: 'prop',
    });
    this.process = new loki.Process(this, 'to_loki', { forwardTo: props.forwardTo ?? [], stage: entryStages(props) });
    this.convert = new otelcol.exporter.Loki(this, 'to_loki', { forwardTo: [this.process.receiver] });
    this.transform = new otelcol.processor.Transform(this, 'to_loki', {
      errorMode: 'ignore',
      statements: { log: [LABEL_HINT] },
      output: { logs: [this.convert.input] },
    });
    this.input = this.transform.input;
  }
}
