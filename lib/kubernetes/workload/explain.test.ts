import { Chart, Testing } from 'cdk8s';
import { alloyVersion } from '../../facts';
import { Alloy, renderExplanation } from '..';

function explained(text: string, grants: ConstructorParameters<typeof Alloy>[2] = {}) {
  const alloy = new Alloy(new Chart(Testing.app(), 'test'), 'alloy', grants);
  alloy.config.addText(text);
  return alloy.explain();
}

const CONFIG = `discovery.kubernetes "pods" {
  role = "pod"
  namespaces {
    names = ["shop"]
  }
}
prometheus.scrape "pods" {
  targets    = discovery.kubernetes.pods.targets
  forward_to = [prometheus.remote_write.default.receiver]
  bearer_token_file = "/var/run/secrets/kubernetes.io/serviceaccount/token"
}
prometheus.remote_write "default" { }
loki.source.journal "node" {
  forward_to = []
}`;

test('the version of Alloy whose needs these are is told', () => {
  const explanation = explained('', { image: { tag: 'v1.4.0' } });

  expect(explanation.alloyVersion).toBe(alloyVersion);
  expect(renderExplanation(explanation)).toContain(`\nWhat components need: as of Alloy ${alloyVersion}\n`);
});

test('everything names the component that asked for it', () => {
  const explanation = explained(CONFIG);

  expect(explanation.rules).toEqual([
    { what: 'list, watch on pods', askedBy: ['discovery.kubernetes.pods'], namespace: 'shop' },
  ]);
  expect(explanation.token).toEqual([
    {
      what: 'the token of the ServiceAccount',
      askedBy: ['discovery.kubernetes.pods', 'prometheus.scrape.pods'],
      why: 'reads a file in /var/run/secrets/kubernetes.io/serviceaccount',
    },
  ]);
  expect(explanation.mounts).toContainEqual({
    what: '/var/log/journal of the node at /var/log/journal, read only',
    askedBy: ['loki.source.journal.node'],
  });
  expect(explanation.security).toEqual([{ what: 'runs as root', askedBy: ['loki.source.journal.node'] }]);
  expect(explanation.state).toContainEqual({ what: 'positions', askedBy: ['loki.source.journal.node'] });
});

test('what is not granted names its option, and is gone once it is', () => {
  const options = (grants: ConstructorParameters<typeof Alloy>[2]) =>
    explained(CONFIG, grants).options.map(({ option }) => option);

  expect(options({})).toContain('scrapeControlPlane');
  expect(options({ grants: ['scrapeControlPlane'] })).not.toContain('scrapeControlPlane');
  expect(explained(CONFIG, { grants: ['scrapeControlPlane'] }).rules[0]).toEqual({
    what: 'get on the URL /metrics',
    askedBy: ['prometheus.scrape.pods'],
    why: 'option scrapeControlPlane',
  });
});

test('reads as text', () => {
  expect(renderExplanation(explained(CONFIG))).toMatchSnapshot();
});

test('is JSON by itself', () => {
  const explanation = explained(CONFIG);

  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
});
