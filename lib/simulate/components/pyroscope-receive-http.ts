import type { Component } from '../component';
import type { Site } from '../site';

/** `pyroscope.receive_http`: profiles that others push. */
export function pyroscopeReceiveHttp(site: Site): Component {
  site.args.expect({
    executed: ['forward_to'],
    irrelevant: ['http', 'grpc', 'debug_info_upload_timeout', 'graceful_shutdown_timeout'],
  });
  return {
    takeProfile(given) {
      const name = given.get('__name__') ?? '';
      const made = site.made({ labels: given }, 'input');
      // One that names its service gets its kind as the name of an application.
      const labels = new Map([...given, [given.has('service_name') ? 'app_name' : 'service_name', name]]);
      const step = site.step(made, 'changed', { labels });
      site.forward({ signal: 'profiles', labels, source: { component: site.id }, step });
      return true;
    },
  };
}
