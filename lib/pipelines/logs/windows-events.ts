import type { Construct } from 'constructs';
import { type blocks, loki } from '../../components';
import { checkedProps, markOwnNode } from '../../config';
import {
  type DurationInput,
  type Expression,
  type ListInput,
  type LogsReceiver,
  type Problem,
  type StringInput,
  std,
} from '../../values';
import { given, propNames } from '../passed-props';
import { Pipeline } from '../pipeline';
import { labelListProblems, labelProblems } from './further-labels';
import { ageStages, keepingLabels, type LogAge, upperLevelStages } from './log-stages';

/** An event log of Windows. */
export interface WindowsChannel {
  /** `Application`, `Security`, `System`, or another that the event viewer shows. */
  readonly name: string;
  /** Which events to read, in XPath: `*[System[Level<=3]]`. @default - all */
  readonly query?: StringInput;
  /** The label `job`. @default - `integrations/windows-application-logs` for `Application`, and so on */
  readonly job?: StringInput;
}

/** Arguments of `loki.source.windowsevent` that are props by the same names. */
const FURTHER = ['excludeEventData', 'excludeEventMessage', 'excludeUserData', 'locale'] as const;

export interface WindowsEventsProps extends LogAge, Pick<loki.source.WindowseventProps, (typeof FURTHER)[number]> {
  /** Where the events go: `logs.receiver` of a destination, `loki.process`, ... */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** The event logs to read. */
  readonly channels: readonly WindowsChannel[];
  /** How often to ask for new events. @default - 3 seconds, Alloy's own */
  readonly pollInterval?: DurationInput;
  /** Additional stages for the events, after those of the pipeline. @default - none */
  readonly stages?: readonly blocks.LokiStage[];
  /** Stream labels to keep beside those of the pipeline. @default - none */
  readonly labels?: readonly string[];
  /** Labels with the same value for all events. @default - only those of the pipeline */
  readonly staticLabels?: Readonly<Record<string, StringInput>>;
  /** Entries have the time at which Alloy reads the event, instead of that of the event. @default false */
  readonly replaceTime?: boolean;
}

const KEPT = ['job', 'instance', 'channel', 'service_name', 'level', 'source'];

/**
 * Reads the event logs of Windows nodes. Needs a DaemonSet on these nodes (`platform: Platform.windows()` of `Alloy`), with the rights of the host; how far it has read is kept in Alloy's storage.
 *
 * Entries are the events as JSON, with their own time, and have the labels `job`, `instance` (the node), `channel`, `service_name` (the channel), `source` (`windowsevent`) and `level` in upper case; the provider
 * and the number of the event are structured metadata `provider` and `event_id`.
 *
 * `loki.source.windowsevent` in Alloy, one for each channel.
 *
 * @example
 * new pipelines.WindowsEvents(alloy.config, 'windows', { forwardTo: [logs.receiver], channels: [{ name: 'System' }] });
 */
export class WindowsEvents extends Pipeline {
  /** Reads level, provider and number of the events. */
  readonly process: loki.Process;
  /** Read the channels, in their order. */
  readonly sources: readonly loki.source.Windowsevent[];

  constructor(scope: Construct, id: string, props: WindowsEventsProps) {
    super(scope, id, 'WindowsEvents', 'Events of Windows nodes');
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        channels: 'prop',
        pollInterval: 'prop',
        dropOlderThan: 'prop',
        stages: 'prop',
        labels: 'prop',
        staticLabels: 'prop',
        replaceTime: 'prop',
        ...propNames(FURTHER),
      },
      [
        ...channelProblems(props?.channels),
        ...labelListProblems(props?.labels, 'labels'),
        ...labelProblems({ ...(props?.staticLabels && { staticLabels: props.staticLabels }) }, KEPT),
      ],
    );
    markOwnNode(this);
    this.process = new loki.Process(this, '', {
      forwardTo: props.forwardTo,
      stage: [
        ...ageStages(props),
        { kind: 'json', expressions: { level: 'levelText', provider: 'source', event_id: 'event_id' } },
        {
          kind: 'template',
          source: 'level',
          template: '{{ if eq .Value "Verbose" }}debug{{ else }}{{ .Value }}{{ end }}',
        },
        ...upperLevelStages(),
        { kind: 'static_labels', values: { source: 'windowsevent', ...props.staticLabels } },
        ...(props.stages ?? []),
        { kind: 'structured_metadata', values: { provider: 'provider', event_id: 'event_id' } },
        keepingLabels([...KEPT, ...Object.keys(props.staticLabels ?? {}), ...(props.labels ?? [])], props.stages),
      ],
    });
    this.sources = (props.channels ?? []).map((channel) => this.#source(channel, props));
  }

  #source({ name, query, job }: WindowsChannel, props: WindowsEventsProps): loki.source.Windowsevent {
    const word = wordOf(name);
    const { pollInterval } = props;
    return new loki.source.Windowsevent(this, word, {
      forwardTo: [this.process.receiver],
      eventlogName: name,
      useIncomingTimestamp: !(props.replaceTime ?? false),
      ...given(props, FURTHER),
      labels: {
        job: job ?? `integrations/windows-${word.replace(/_/g, '-')}-logs`,
        instance: std.sys.env('NODE_NAME'),
        channel: name,
        service_name: name,
      },
      ...(query !== undefined && { xpathQuery: query }),
      ...(pollInterval !== undefined && { pollInterval }),
    });
  }
}

/** `Microsoft-Windows-Kernel/Admin` as part of a label. */
function wordOf(channel: string): string {
  return String(channel)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

function channelProblems(channels: unknown): readonly Problem[] {
  if (!Array.isArray(channels) || channels.length === 0) {
    return [{ path: ['channels'], message: 'names no channel: expected some like { name: "System" }' }];
  }
  const words = channels.map(({ name }: WindowsChannel) => (typeof name === 'string' ? wordOf(name) : ''));
  return words.flatMap((word, index) => {
    const { name } = channels[index] as WindowsChannel;
    const path = ['channels', index, 'name'];
    if (word === '') return [{ path, message: `${JSON.stringify(name) ?? 'undefined'} is no name of an event log` }];
    if (words.indexOf(word) === index) return [];
    return [{ path, message: `${JSON.stringify(name)} is read twice; put both queries into one` }];
  });
}
