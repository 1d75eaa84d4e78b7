import type { Construct } from 'constructs';
import { type blocks, loki } from '../../components';
import { checkedProps } from '../../config';
import type { EnumInput, Problem, StringInput } from '../../values';
import { copy } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { levelStages } from './log-stages';
import { type ReceivedLogsProps, receivedLogsNames, sourceRules, sourceStages } from './received-logs';

/** Where and how messages come in. */
export interface SyslogListener {
  readonly protocol: 'tcp' | 'udp';
  /** The port. Ports below 1024 need a capability: let the Service have 514, and this 1514. */
  readonly port: number;
  /** How messages are written. @default 'rfc5424' */
  readonly format?: EnumInput<'raw' | 'rfc3164' | 'rfc5424'>;
  /** Certificate and trust for TLS, over TCP. @default - not encrypted */
  readonly tls?: blocks.TLSConfig;
  /** Labels of all that comes in here. @default - none */
  readonly labels?: Readonly<Record<string, StringInput>>;
}

export interface SyslogReceiverProps extends ReceivedLogsProps {
  /** @default - port 1514, over TCP and UDP, as RFC 5424 has it */
  readonly listeners?: readonly SyslogListener[];
  /** Entries get the time of arrival, instead of that of the message. @default false */
  readonly replaceTime?: boolean;
}

/**
 * Receives syslog of network devices and hosts.
 *
 * Entries have the labels `job` (`syslog`), `host`, `service_name` (the name of the program), `facility` and `level`. Needs ports that the senders reach: a Service of type LoadBalancer or NodePort. Any number of Alloy pods
 * can share the work; each UDP packet reaches one.
 *
 * `loki.source.syslog` in Alloy.
 *
 * @example
 * new pipelines.SyslogReceiver(alloy.config, 'devices', {
 *   forwardTo: [logs.receiver],
 *   listeners: [{ protocol: 'udp', port: 1514, format: 'rfc3164' }],
 * });
 */
export class SyslogReceiver extends Pipeline {
  /** Receives messages. */
  readonly source: loki.source.Syslog;
  /** Sets the labels of a message. */
  readonly relabel: loki.Relabel;
  /** Spells the level as all logs do, and applies `stages`. */
  readonly process: loki.Process;

  constructor(scope: Construct, id: string, props: SyslogReceiverProps) {
    super(scope, id, 'SyslogReceiver', 'Syslog');
    props = checkedProps(
      this,
      props,
      { ...receivedLogsNames, listeners: 'prop', replaceTime: 'prop' },
      listenerProblems(props?.listeners),
    );
    this.relabel = sourceRules(this, [
      copy('__syslog_message_hostname', 'host'),
      copy('__syslog_message_app_name', 'service_name'),
      copy('__syslog_message_facility', 'facility'),
      copy('__syslog_message_severity', 'level'),
      ...(props.rules ?? []),
    ])!;
    this.process = sourceStages(this, props.forwardTo, [...levelStages(), ...(props.stages ?? [])])!;
    const listeners = Array.isArray(props.listeners) && props.listeners.length > 0 ? props.listeners : DEFAULT;
    this.source = new loki.source.Syslog(this, '', {
      listener: listeners.map(({ protocol, port, format, tls, labels }) => ({
        address: `0.0.0.0:${port}`,
        protocol,
        useIncomingTimestamp: !(props.replaceTime ?? false),
        labels: { job: 'syslog', ...props.staticLabels, ...labels },
        ...(format !== undefined && { syslogFormat: format }),
        ...(tls && { tlsConfig: tls }),
      })),
      forwardTo: [this.process.receiver],
      relabelRules: this.relabel.rules,
    });
  }
}

const DEFAULT: readonly SyslogListener[] = [
  { protocol: 'tcp', port: 1514 },
  { protocol: 'udp', port: 1514 },
];

function listenerProblems(listeners: unknown): readonly Problem[] {
  if (listeners === undefined) return [];
  if (!Array.isArray(listeners) || listeners.length === 0) {
    return [{ path: ['listeners'], message: 'names no port: expected some like { protocol: "udp", port: 1514 }' }];
  }
  const taken = listeners.map(({ protocol, port }: SyslogListener) => `${port}/${protocol}`);
  return listeners.flatMap(({ protocol, port, tls }: SyslogListener, index): readonly Problem[] => {
    const path = ['listeners', index];
    if (protocol !== 'tcp' && protocol !== 'udp') {
      const message = `is ${JSON.stringify(protocol) ?? 'missing'}, but must be one of tcp, udp`;
      return [{ path: [...path, 'protocol'], message }];
    }
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      return [{ path: [...path, 'port'], message: `is no port: ${JSON.stringify(port) ?? 'undefined'}` }];
    }
    if (taken.indexOf(taken[index]!) < index) return [{ path, message: `listens on ${taken[index]} as another does` }];
    return tls !== undefined && protocol === 'udp' ? [{ path: [...path, 'tls'], message: 'is only for TCP' }] : [];
  });
}
