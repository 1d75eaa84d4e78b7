import type { LogEntry } from '../../semantics';
import type { Component } from '../component';
import { viewOfEntry } from '../item';
import { nanoseconds } from '../logs/entry-input';
import { claimedMessage, isTopicOf } from '../logs/kafka-claim';
import { plainEntry } from '../logs/read-entry';
import type { Site } from '../site';

/** `loki.source.kafka`: an entry for each message of topics. */
export function lokiSourceKafka(site: Site): Component {
  const { args } = site;
  args.expect({
    executed: ['topics', 'forward_to', 'group_id', 'labels', 'relabel_rules', 'use_incoming_timestamp'],
    irrelevant: ['brokers', 'assignor', 'version', 'authentication'],
  });
  return {
    take(input) {
      if (!('kafka' in input) || !isTopicOf(input.kafka.topic, args.texts('topics'))) return false;
      const time = args.flag('use_incoming_timestamp') ? nanoseconds(input.timestamp, site.now) : site.now;
      const message = plainEntry([], input.line, time);
      const claimed = claimedMessage(site, input.kafka, message);
      if (claimed === undefined) return true;
      const entry: LogEntry = { ...message, labels: claimed.labels };
      site.forward({ signal: 'logs', entry, step: site.step(claimed.step, 'changed', viewOfEntry(entry)) });
      return true;
    },
  };
}
