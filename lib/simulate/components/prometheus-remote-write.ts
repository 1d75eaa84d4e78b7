import { type ComponentArguments, connection } from '../arguments';
import type { Component } from '../component';
import { type Item, viewOfSample } from '../item';
import { followRules, rulesIn } from '../rules';
import type { Site } from '../site';

/** `prometheus.remote_write`: sends series to each of its endpoints. */
export function prometheusRemoteWrite(site: Site): Component {
  site.args.expect({ executed: ['endpoint', 'external_labels'], irrelevant: ['wal'] });
  const externalLabels = site.args.labels('external_labels');
  const endpoints = site.args.blocks('endpoint').map((endpoint) => endpointOf(endpoint));
  return {
    receive(item: Item) {
      if (item.signal !== 'metrics') return;
      for (const { url, rules, takesHistogram } of endpoints) {
        if (item.sample.histogram !== undefined && !takesHistogram()) {
          const why = `${url} gets no native histograms (send_native_histograms)`;
          site.lose(site.step(item.step, 'dropped', viewOfSample(item.sample), '', why));
          continue;
        }
        const labels = new Map(item.sample.labels);
        for (const [name, value] of externalLabels) {
          if ((labels.get(name) ?? '') === '') labels.set(name, value);
        }
        const sample = { ...item.sample, labels };
        const labelled =
          externalLabels.size === 0
            ? item.step
            : site.step(item.step, 'changed', viewOfSample(sample), 'external_labels');
        const last = followRules(rules, viewOfSample(sample), labelled, site.id);
        if (last.outcome === 'dropped') {
          site.lose(last);
          continue;
        }
        const written = { ...sample, labels: last.after.labels };
        const step = site.step(last, 'sent', viewOfSample(written), '', url);
        site.arrive({ signal: 'metrics', destination: site.id, url, sample: written, step });
      }
    },
  };
}

function endpointOf(endpoint: ComponentArguments) {
  endpoint.expect({
    executed: ['url', 'write_relabel_config', 'protobuf_message', 'send_native_histograms'],
    irrelevant: [
      ...connection,
      'name',
      'remote_timeout',
      'round_robin_dns',
      'send_exemplars',
      'queue_config',
      'metadata_config',
    ],
  });
  const takesHistogram = () => {
    if (endpoint.flag('send_native_histograms')) return true;
    if (endpoint.text('protobuf_message') !== 'io.prometheus.write.v2.Request') return false;
    throw endpoint.notExecuted("native histograms by the second version of the protocol aren't executed here");
  };
  return { url: endpoint.text('url'), takesHistogram, rules: rulesIn(endpoint, 'write_relabel_config') };
}
