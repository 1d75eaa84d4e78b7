import type { Component } from '../component';
import { type Sample, viewOfSample } from '../item';
import type { Site } from '../site';

/** How far samples may be ahead of the clock, in milliseconds. */
const AHEAD = 600_000n;

/** `prometheus.receive_http`: samples that others write. */
export function prometheusReceiveHttp(site: Site): Component {
  site.args.expect({
    executed: ['forward_to', 'enable_type_and_unit_labels'],
    irrelevant: [
      'http',
      'grpc',
      'graceful_shutdown_timeout',
      'append_metadata',
      'accepted_remote_write_protobuf_messages',
    ],
  });
  if (site.args.flag('enable_type_and_unit_labels')) {
    throw site.args.notExecuted("enable_type_and_unit_labels: types and units that are written aren't executed here");
  }
  return {
    takeSamples(samples) {
      const refused = refusalOf(samples, site.now / 1_000_000n);
      for (const sample of samples) {
        const view = viewOfSample(sample);
        const step = site.made(view, 'input');
        const why = (sample.labels.get('__name__') ?? '') === '' ? 'it has no name' : refused;
        if (why === undefined) site.forward({ signal: 'metrics', sample, step });
        else site.lose(site.step(step, 'dropped', view, '', why));
      }
      return true;
    },
  };
}

/** Why all that is written at once is refused. */
function refusalOf(samples: readonly Sample[], now: bigint): string | undefined {
  const isAhead = samples.some(({ timestamp = now }) => timestamp > now + AHEAD);
  return isAhead ? 'Alloy refuses the request: a sample in it is more than 10 minutes ahead of the clock' : undefined;
}
