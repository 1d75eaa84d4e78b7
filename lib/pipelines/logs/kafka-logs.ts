import type { Construct } from 'constructs';
import { type blocks, loki } from '../../components';
import { checkedProps } from '../../config';
import type { ListInput, Problem, SecretInput, StringInput } from '../../values';
import { copy } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { type ReceivedLogsProps, receivedLogsNames, sourceRules, sourceStages } from './received-logs';

/** How Alloy signs in to Kafka. */
export type KafkaAuthentication =
  | {
      /** Encrypted, with a client certificate if `tls` has one. */
      readonly kind: 'tls';
      readonly tls?: blocks.TLSConfig;
    }
  | {
      readonly kind: 'sasl';
      readonly mechanism: 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512';
      readonly username: StringInput;
      /** `Secret.env(...)` or `Secret.file(...)`: a plain string is refused by the compiler. */
      readonly password: SecretInput;
      /** Trusted authorities. `false`: not encrypted, so that `PLAIN` shows the password. @default - encrypted, with the authorities of the image */
      readonly tls?: blocks.TLSConfig | false;
    };

export interface KafkaLogsProps extends ReceivedLogsProps {
  /** Brokers to connect to first, as `host:port`. */
  readonly brokers: ListInput<StringInput>;
  /** Topics to read; one that begins with `^` is a regular expression. */
  readonly topics: ListInput<StringInput>;
  /** The consumer group: Alloys of one share the partitions. @default 'alloy' */
  readonly groupId?: StringInput;
  /** @default - none, and not encrypted */
  readonly authentication?: KafkaAuthentication;
  /** Entries get the time at which they are read, instead of that of the message. @default false */
  readonly replaceTime?: boolean;
}

/**
 * Reads log lines from topics of Kafka, as a member of a consumer group: any number of Alloy pods share the partitions, and a new one goes on where the group is.
 *
 * Entries have the labels `job` (`kafka`) and `topic`. Needs a way to the brokers, and no rights in the cluster.
 *
 * `loki.source.kafka` in Alloy.
 *
 * @example
 * new pipelines.KafkaLogs(alloy.config, 'shop', {
 *   brokers: ['kafka.kafka.svc:9093'],
 *   topics: ['shop-logs'],
 *   authentication: { kind: 'sasl', mechanism: 'SCRAM-SHA-512', username: 'alloy', password: Secret.env('kafka', 'password') },
 *   forwardTo: [logs.receiver],
 * });
 */
export class KafkaLogs extends Pipeline {
  /** Reads the topics. */
  readonly source: loki.source.Kafka;
  /** Sets the labels of a message. */
  readonly relabel: loki.Relabel;
  /** Applies `stages`; absent without. */
  readonly process?: loki.Process;

  constructor(scope: Construct, id: string, props: KafkaLogsProps) {
    super(scope, id, 'KafkaLogs', 'Logs from topics of Kafka');
    props = checkedProps(
      this,
      props,
      {
        ...receivedLogsNames,
        brokers: 'reference',
        topics: 'reference',
        groupId: 'prop',
        authentication: 'prop',
        replaceTime: 'prop',
      },
      [...emptyProblems(props?.brokers, 'brokers'), ...emptyProblems(props?.topics, 'topics')],
    );
    this.relabel = sourceRules(this, [copy('__meta_kafka_topic', 'topic'), ...(props.rules ?? [])])!;
    const process = sourceStages(this, props.forwardTo, props.stages ?? []);
    if (process) this.process = process;
    this.source = new loki.source.Kafka(this, '', {
      brokers: props.brokers ?? [],
      topics: props.topics ?? [],
      groupId: props.groupId ?? 'alloy',
      useIncomingTimestamp: !(props.replaceTime ?? false),
      labels: { job: 'kafka', ...props.staticLabels },
      relabelRules: this.relabel.rules,
      forwardTo: process ? [process.receiver] : props.forwardTo,
      ...(props.authentication && { authentication: authenticationOf(props.authentication) }),
    });
  }
}

function authenticationOf(given: KafkaAuthentication) {
  if (given.kind === 'tls') return { type: 'ssl', tlsConfig: given.tls ?? {} };
  const { mechanism, username, password, tls } = given;
  return {
    type: 'sasl',
    saslConfig: { mechanism, user: username, password, useTls: tls !== false, ...(tls && { tlsConfig: tls }) },
  };
}

function emptyProblems(names: unknown, prop: string): readonly Problem[] {
  return Array.isArray(names) && names.length === 0 ? [{ path: [prop], message: 'is empty' }] : [];
}
