import { Regexp } from '../../languages';
import type { Labels, LogEntry } from '../../semantics';
import { viewOfEntry } from '../item';
import { followRules } from '../rules';
import type { Site } from '../site';
import type { Step } from '../way';
import type { KafkaPlace } from './log-input';
import { publicLabels } from './source-labels';

/** Whether a topic is one of those that are listed, by its name or by an expression that begins with `^`. */
export function isTopicOf(topic: string, listed: readonly string[]): boolean {
  return listed.some((each) => (each.startsWith('^') ? Regexp.compile(each).test(topic) : each === topic));
}

/** A message with the labels that rules give it; undefined where they leave none to its partition. */
export function claimedMessage(
  site: Site,
  { topic, partition = 0, offset = 0, key, memberId = '' }: KafkaPlace,
  message: LogEntry,
): { readonly labels: Labels; readonly step: Step } | undefined {
  const rules = site.rulesOf('relabel_rules');
  const ofPartition = present([
    ['__meta_kafka_topic', topic],
    ['__meta_kafka_partition', String(partition)],
    ['__meta_kafka_member_id', memberId],
    ['__meta_kafka_group_id', site.args.text('group_id')],
    ...site.args.labels('labels'),
  ]);
  const view = viewOfEntry({ ...message, labels: ofPartition });
  const first = followRules(rules, view, site.made(view, 'partition'), site.id);
  const left = first.outcome === 'dropped' ? new Map() : publicLabels(first.after.labels);
  if (left.size === 0) {
    const why = 'no label is left of the partition, so that all of its messages are dropped';
    site.lose(site.step(first, 'dropped', first.after, '', why));
    return undefined;
  }
  // The rules see what says which message it is apart from what says where it stands.
  const own = viewOfEntry({
    ...message,
    labels: present([
      ['__meta_kafka_message_key', key || 'none'],
      ['__meta_kafka_message_offset', String(offset)],
    ]),
  });
  const second = followRules(rules, own, site.step(first, 'changed', own, 'message'), site.id);
  const more = second.outcome === 'dropped' ? new Map() : publicLabels(second.after.labels);
  return { labels: new Map([...left, ...more]), step: second };
}

function present(labels: Iterable<readonly [string, string]>): Labels {
  return new Map([...labels].filter(([, value]) => value !== ''));
}
