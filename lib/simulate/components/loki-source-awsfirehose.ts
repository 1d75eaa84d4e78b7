import { tenantLabel } from '../../semantics';
import type { Component } from '../component';
import { nanoseconds } from '../logs/entry-input';
import type { FirehoseRecord } from '../logs/log-input';
import { forwardRead, plainEntry } from '../logs/read-entry';
import type { Site } from '../site';

/** Nanoseconds. */
const [SECOND, MILLISECOND] = [1_000_000_000n, 1_000_000n];

/** `loki.source.awsfirehose`: an entry for each record of Amazon's Data Firehose, or each event of CloudWatch in one. */
export function lokiSourceAwsfirehose(site: Site): Component {
  site.args.expect({
    executed: ['forward_to', 'relabel_rules', 'use_incoming_timestamp'],
    irrelevant: ['access_key', 'http', 'grpc', 'graceful_shutdown_timeout'],
  });
  return {
    take(input) {
      if (!('firehose' in input)) return false;
      const { firehose, line, timestamp, tenant = '' } = input;
      const labels = [
        ['__aws_firehose_request_id', firehose.requestId ?? ''],
        ['__aws_firehose_source_arn', firehose.sourceArn ?? ''],
        [tenantLabel, tenant],
        ...commonLabels(site, firehose.commonAttributes),
        ...cloudWatchLabels(firehose.cloudWatch),
      ] as const;
      const step = firehose.cloudWatch === undefined ? SECOND : MILLISECOND;
      const isKept = site.args.flag('use_incoming_timestamp');
      const time = isKept ? (nanoseconds(timestamp, site.now) / step) * step : site.now;
      forwardRead(site, { entry: plainEntry(labels, line, time) }, { keepsTenant: true });
      return true;
    },
  };
}

type Pairs = readonly (readonly [string, string])[];

function commonLabels(site: Site, attributes: Readonly<Record<string, string>> = {}): Pairs {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (!name.startsWith('lbl_')) return [];
    const label = name.slice('lbl_'.length);
    if (/^[a-zA-Z_]\w*$/.test(label)) return [[label, value] as const];
    throw site.args.notExecuted(
      `what becomes of ${JSON.stringify(label)}, which is no name of a label, isn't executed here`,
    );
  });
}

function cloudWatchLabels(around: FirehoseRecord['firehose']['cloudWatch']): Pairs {
  if (around === undefined) return [];
  const { owner = '', logGroup = '', logStream = '', subscriptionFilters = [], messageType = 'DATA_MESSAGE' } = around;
  return [
    ['__aws_owner', owner],
    ['__aws_cw_log_group', logGroup],
    ['__aws_cw_log_stream', logStream],
    ['__aws_cw_matched_filters', subscriptionFilters.join(',')],
    ['__aws_cw_msg_type', messageType],
  ];
}
