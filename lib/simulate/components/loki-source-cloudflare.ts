import { parseJson } from '../../languages';
import type { Component } from '../component';
import { rawMembers } from '../logs/raw-json';
import { forwardRead, plainEntry } from '../logs/read-entry';
import type { Site } from '../site';

/** `loki.source.cloudflare`: an entry for each line of a zone's log. */
export function lokiSourceCloudflare(site: Site): Component {
  const { args } = site;
  args.expect({
    executed: ['zone_id', 'forward_to', 'labels'],
    irrelevant: ['api_token', 'additional_fields', 'fields_type', 'pull_range', 'workers'],
  });
  return {
    take(input) {
      if (!('cloudflare' in input) || input.cloudflare !== args.text('zone_id')) return false;
      const labels = args.labels('labels');
      const entry = plainEntry([], input.line, startOf(input.line) ?? site.now);
      forwardRead(site, { entry }, { over: labels });
      return true;
    },
  };
}

/** When the request began, in nanoseconds since 1970. */
function startOf(line: string): bigint | undefined {
  if (parseJson(line) === undefined) return undefined;
  const [, text = ''] = rawMembers(line).find(([name]) => name === 'EdgeStartTimestamp') ?? [];
  return /^-?\d+$/.test(text) ? BigInt(text) : undefined;
}
