import type { Lint } from '../lint';
import { metricsWrite } from '../samples';
import { readsLabel, targetTakers } from './target-findings';

const scrape = (target: string) => `${metricsWrite}
prometheus.scrape "app" {
	targets    = [{${target}}]
	forward_to = [prometheus.remote_write.default.receiver]
}
`;

/** An address that is more than host and port. */
export const addressForm: Lint = {
  code: 'lint/address-form',
  severity: 'warning',
  description:
    '`__address__` is a host and a port. With a scheme or a path in it, the target is refused when Alloy runs, and never scraped. The scheme belongs in `__scheme__` (or the argument `scheme`), the path in `__metrics_path__` (or `metrics_path`).',
  fails: scrape('__address__ = "http://app.shop.svc:8080/metrics"'),
  passes: scrape('__address__ = "app.shop.svc:8080", __metrics_path__ = "/metrics", __scheme__ = "http"'),

  check(context) {
    for (const { node, block, passage, argument, states } of targetTakers(context)) {
      if (!readsLabel(passage, '__address__')) continue;
      const forms = states.flatMap((state) => state.get('__address__').value);
      const wrong = forms.find((form) => form.some((part) => typeof part === 'string' && part.includes('/')));
      if (wrong === undefined) continue;
      const text = wrong.map((part) => (typeof part === 'string' ? part : '...')).join('');
      const message = `__address__ is ${JSON.stringify(text)}: it has to be a host and a port, with no scheme and no path`;
      const [, scheme, host, path] = /^(?:(\w+):\/\/)?([^/]*)(\/.*)?$/.exec(text) ?? [];
      const labels = [
        `__address__ = ${JSON.stringify(host)}`,
        ...(scheme === undefined ? [] : [`__scheme__ = ${JSON.stringify(scheme)}`]),
        ...(path === undefined || path === '/' || passage.reads.includes('__address__')
          ? []
          : [`__metrics_path__ = ${JSON.stringify(path)}`]),
      ];
      context.onInnerBlock(this, node, block, argument, message, { hint: `write ${labels.join(', ')}` });
    }
  },
};
