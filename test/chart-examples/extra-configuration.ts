import type { Chart } from 'cdk8s';
import { Alloy, Controller, destinations, discovery, prometheus } from '../../lib';

export function make(chart: Chart): void {
  const { config } = new Alloy(chart, 'alloy', { controller: Controller.deployment() });
  const { receiver } = new destinations.Prometheus(config, 'metrics', {
    url: 'http://prometheus.prometheus.svc:9090/api/v1/write',
    cluster: 'extra-configuration',
  });
  const animals = new discovery.Kubernetes(config, 'animal_service', {
    role: 'service',
    namespaces: { names: ['zoo'] },
    selectors: [{ role: 'service', label: 'app.kubernetes.io/name=animal-service' }],
  });
  new prometheus.Scrape(config, 'animal_service', { targets: animals.targets, forwardTo: [receiver] });
}
