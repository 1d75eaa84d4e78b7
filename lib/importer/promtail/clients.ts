import { componentSchema } from '../../facts';
import { type Block, build, type Statement } from '../../syntax';
import { bearerToken } from '../prometheus/discovery';
import { bodyOf, objectOf } from '../yaml-file/body-of';
import type { Section } from '../yaml-file/section';

/** A client of Promtail as a `loki.write`, for its own labels are those of all that it sends. */
export function writeOf(client: Section, label: string, maxStreams: unknown): Block {
  const labels = { ...(client.take('external_labels') as object | undefined) };
  for (const [from, to] of [
    ['batchwait', 'batch_wait'],
    ['batchsize', 'batch_size'],
    ['timeout', 'remote_timeout'],
  ] as const) {
    client.rename(from, to);
  }
  const backoff = client.section('backoff_config');
  for (const [from, to] of [
    ['min_period', 'min_backoff_period'],
    ['max_period', 'max_backoff_period'],
    ['max_retries', 'max_backoff_retries'],
  ] as const) {
    if (backoff.has(from)) client.set(to, backoff.take(from));
  }
  backoff.end('backoff_config');
  if (client.has('drop_rate_limited_batches')) {
    client.set('retry_on_http_429', client.take('drop_rate_limited_batches') !== true);
  }
  bearerToken(client);
  const endpoint = bodyOf(client, componentSchema('loki.write')!.body.blocks.get('endpoint')!.body);
  client.end('a client');
  const limit: readonly Statement[] =
    typeof maxStreams === 'number' && maxStreams > 0 ? [build.attribute('max_streams', build.number(maxStreams))] : [];
  const external =
    Object.keys(labels).length === 0
      ? []
      : [
          build.attribute(
            'external_labels',
            objectOf(labels, (value) => build.string(String(value))),
          ),
        ];
  return build.block('loki.write', label, [...external, ...limit, build.block('endpoint', undefined, endpoint)]);
}
