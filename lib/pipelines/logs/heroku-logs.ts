import type { Construct } from 'constructs';
import { loki } from '../../components';
import { checkedProps } from '../../config';
import type { NumberInput } from '../../values';
import { copy } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { httpServer, type ReceivedLogsProps, receivedLogsNames, sourceRules, sourceStages } from './received-logs';

export interface HerokuLogsProps extends ReceivedLogsProps {
  /** The port. @default 8080 */
  readonly port?: NumberInput;
  /** Entries get the time of arrival, instead of Heroku's. @default false */
  readonly replaceTime?: boolean;
}

/**
 * Receives what Heroku's HTTPS drains send, on `/heroku/api/v1/drain`.
 *
 * Entries have the labels `job` (`heroku`), `host`, `service_name` (the application, or `heroku`) and `process`. Needs a way from outside to the port, with HTTPS and credentials: a route or an Ingress. Any number of Alloy pods
 * can share the work.
 *
 * `loki.source.heroku` in Alloy.
 *
 * @example
 * new pipelines.HerokuLogs(alloy.config, 'heroku', { forwardTo: [logs.receiver] });
 */
export class HerokuLogs extends Pipeline {
  /** Receives the entries. */
  readonly source: loki.source.Heroku;
  /** Sets their labels. */
  readonly relabel: loki.Relabel;
  /** Applies `stages`; absent without. */
  readonly process?: loki.Process;

  constructor(scope: Construct, id: string, props: HerokuLogsProps) {
    super(scope, id, 'HerokuLogs', 'Logs from Heroku');
    props = checkedProps(this, props, { ...receivedLogsNames, port: 'prop', replaceTime: 'prop' });
    this.relabel = sourceRules(this, [
      copy('__heroku_drain_host', 'host'),
      copy('__heroku_drain_app', 'service_name'),
      // `web.1` of an application: the number makes no stream of its own.
      { ...copy('__heroku_drain_proc', 'process'), regex: '([^.]+).*' },
      ...(props.rules ?? []),
    ])!;
    const process = sourceStages(this, props.forwardTo, props.stages ?? []);
    if (process) this.process = process;
    this.source = new loki.source.Heroku(this, '', {
      http: httpServer(props.port ?? 8080),
      useIncomingTimestamp: !(props.replaceTime ?? false),
      labels: { job: 'heroku', ...props.staticLabels },
      relabelRules: this.relabel.rules,
      forwardTo: process ? [process.receiver] : props.forwardTo,
    });
  }
}
