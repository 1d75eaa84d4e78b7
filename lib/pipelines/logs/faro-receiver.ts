import type { Construct } from 'constructs';
import { type blocks, faro, loki } from '../../components';
import { checkedProps } from '../../config';
import type { Consumer, Expression, ListInput, LogsReceiver, NumberInput, Problem, SecretInput } from '../../values';
import { Pipeline } from '../pipeline';
import { levelStages } from './log-stages';
import { httpServer } from './received-logs';
import type { LogStage } from './stages';

export interface FaroReceiverProps {
  /** Origins whose pages may send: `https://shop.example.com`; `*` stands for any part. */
  readonly origins: readonly string[];
  /** Where logs, errors, events and measurements go. @default - they are dropped */
  readonly logs?: ListInput<Expression<LogsReceiver>>;
  /** Where traces go: `tempo.input` of a destination. @default - they are dropped */
  readonly traces?: ListInput<Expression<Consumer<'traces'>>>;
  /**
   * Names of applications that become the label `service_name`. Pages can send any name, which would make as many streams. @default - none
   */
  readonly apps?: readonly string[];
  /** The port. @default 12347 */
  readonly port?: NumberInput;
  /** A key that pages have to send as `X-API-Key`. Everyone who opens a page can read it. @default - none */
  readonly apiKey?: SecretInput;
  /** Requests per second that are accepted from all together. @default - 50, Alloy's own */
  readonly requestsPerSecond?: NumberInput;
  /**
   * Downloads source maps from these origins, so that stack traces show the source: Alloy then calls addresses that pages name.
   * @default - none are downloaded
   */
  readonly sourceMapsFrom?: readonly string[];
  /** Additional stages for the entries, after those of the pipeline. @default - none */
  readonly stages?: readonly blocks.LokiStage[];
}

/**
 * Receives what browsers send that run the Grafana Faro Web SDK, on `/collect`: logs, errors, events, measurements and traces.
 *
 * Entries are lines in logfmt, and have the labels `job` (`faro`), `kind` (`log`, `exception`, `event`, `measurement`), `level`, and `service_name` for known `apps`; structured metadata are `app_name`, `app_version`,
 * `session_id` and `traceID`. Needs a way from outside to the port, with HTTPS: a route or an Ingress. Any number of Alloy pods can share the work.
 *
 * `faro.receiver` in Alloy.
 *
 * @example
 * new pipelines.FaroReceiver(alloy.config, 'frontend', {
 *   origins: ['https://shop.example.com'],
 *   apps: ['shop'],
 *   logs: [logs.receiver],
 *   traces: [tempo.input],
 * });
 */
export class FaroReceiver extends Pipeline {
  /** Receives what pages send. */
  readonly source: faro.Receiver;
  /** Sets the labels; absent without `logs`. */
  readonly process?: loki.Process;

  constructor(scope: Construct, id: string, props: FaroReceiverProps) {
    super(scope, id, 'FaroReceiver', 'Browsers');
    props = checkedProps(
      this,
      props,
      {
        origins: 'prop',
        logs: 'receivers?',
        traces: 'receivers?',
        apps: 'prop',
        port: 'prop',
        apiKey: 'prop',
        requestsPerSecond: 'prop',
        sourceMapsFrom: 'prop',
        stages: 'prop',
      },
      problemsOf(props),
    );
    if (props.logs !== undefined) {
      this.process = new loki.Process(this, '', {
        forwardTo: props.logs,
        stage: [...pageStages(props.apps ?? []), ...(props.stages ?? [])],
      });
    }
    this.source = new faro.Receiver(this, '', {
      extraLogLabels: { job: 'faro' },
      server: {
        ...httpServer(props.port ?? 12347),
        corsAllowedOrigins: Array.isArray(props.origins) ? props.origins : [],
        ...(props.apiKey !== undefined && { apiKey: props.apiKey }),
        ...(props.requestsPerSecond !== undefined && { rateLimiting: { rate: props.requestsPerSecond } }),
      },
      sourcemaps: props.sourceMapsFrom ? { downloadFromOrigins: props.sourceMapsFrom } : { download: false },
      output: {
        ...(this.process && { logs: [this.process.receiver] }),
        ...(props.traces !== undefined && { traces: props.traces }),
      },
    });
  }
}

/** Only known kinds, levels and names become labels: anyone can send any. */
function pageStages(apps: readonly string[]): readonly LogStage[] {
  const known = (source: string, values: readonly string[]) =>
    `{{ if eq .${source} ${values.map((value) => JSON.stringify(value)).join(' ')} }}{{ .${source} }}{{ end }}`;
  return [
    {
      kind: 'logfmt',
      mapping: {
        kind: '',
        level: '',
        app_name: '',
        app_version: '',
        session_id: '',
        traceID: '',
      },
    },
    { kind: 'template', source: 'kind', template: known('kind', ['log', 'exception', 'event', 'measurement']) },
    {
      kind: 'template',
      source: 'level',
      template: '{{ if eq .kind "exception" }}error{{ else if .Value }}{{ .Value }}{{ end }}',
    },
    ...levelStages(),
    { kind: 'labels', values: { kind: '' } },
    ...(apps.length === 0
      ? []
      : ([
          { kind: 'template', source: 'service_name', template: known('app_name', apps) },
          { kind: 'labels', values: { service_name: '' } },
        ] satisfies readonly LogStage[])),
    { kind: 'structured_metadata', values: { app_name: '', app_version: '', session_id: '', traceID: '' } },
  ];
}

const origin = /^(?:\*|https?:\/\/[^/\s]+)$/;

function problemsOf(props: Partial<FaroReceiverProps> = {}): readonly Problem[] {
  const origins: unknown = props.origins;
  return [
    ...(!Array.isArray(origins) || origins.length === 0
      ? [
          {
            path: ['origins'],
            message: 'names no origin, so that no page could send: expected some like "https://shop.example.com"',
          },
        ]
      : origins.flatMap((text: unknown, index) =>
          typeof text === 'string' && origin.test(text)
            ? []
            : [
                {
                  path: ['origins', index],
                  message: `${JSON.stringify(text) ?? 'undefined'} is no origin: expected a scheme and a host, "https://shop.example.com", without a path`,
                },
              ],
        )),
    ...(props.logs === undefined && props.traces === undefined
      ? [{ path: [], message: 'sends nothing on: neither `logs` nor `traces` is given' }]
      : []),
  ];
}
