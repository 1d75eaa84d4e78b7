// What leads through the site: the pages of docs/ by what they are for. Each page has its place: test/docs-pages.test.ts.
import { readdirSync, readFileSync } from 'node:fs';

const docs = new URL('../docs/', import.meta.url);

const page = (text, name) => ({ text, link: `/${name}` });

/** A page, and under it those of a folder by their headings. */
const withFolder = (text, name, folder) => ({ ...page(text, name), collapsed: true, items: pagesIn(folder) });

function pagesIn(folder) {
  const names = readdirSync(new URL(folder, docs)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return names.sort().map((name) => {
    const [, heading] = /^# (.*)$/m.exec(readFileSync(new URL(folder + name, docs), 'utf8'));
    return page(heading, folder + name.replace(/\.md$/, ''));
  });
}

/** The components of Alloy by their families: `prometheus.exporter`. */
function families() {
  const items = new Map();
  for (const item of pagesIn('components/')) {
    const family = item.text.includes('.') ? item.text.replace(/\.[^.]*$/, '') : 'All components';
    items.set(family, [...(items.get(family) ?? []), item]);
  }
  return [...items].map(([text, found]) => ({ text, collapsed: true, items: found }));
}

const howTo = [
  page('All', 'how-to/'),
  page('Kubelet and cAdvisor', 'how-to/kubelet-and-cadvisor'),
  page('kube-state-metrics', 'how-to/kube-state-metrics'),
  page('Node metrics', 'how-to/node-metrics'),
  page('ServiceMonitors', 'how-to/service-monitors'),
  page('One tenant a namespace', 'how-to/tenant-per-namespace'),
  page('Sample traces', 'how-to/sample-traces'),
  page('Multiline logs', 'how-to/multiline-logs'),
  page('Secrets: Vault, External Secrets', 'how-to/secrets'),
  page('Lower memory', 'how-to/memory'),
  page('Cardinality and cost', 'how-to/cardinality-and-cost'),
  page('See and test a pipeline', 'how-to/see-and-test'),
  page('Import what I have', 'how-to/import'),
  page('Upgrade Alloy', 'how-to/upgrade-alloy'),
  page('A new version of Alloy', 'how-to/new-version'),
  page('Windows nodes', 'how-to/windows-nodes'),
  page('OpenShift', 'how-to/openshift'),
  page('Air-gapped', 'how-to/air-gapped'),
  page('Large clusters', 'how-to/large-clusters'),
];

const sections = [
  {
    text: 'Begin',
    items: [
      page('Tutorial', 'tutorial'),
      page('Start', 'start'),
      page('What is checked', 'checked'),
      page('Questions', 'questions'),
      page('A stack as YAML', 'yaml'),
      page('Without TypeScript', 'without-typescript'),
    ],
  },
  {
    text: 'Coming from elsewhere',
    collapsed: true,
    items: [
      page('Moving from what runs now', 'migrate'),
      page('From the Helm chart', 'from-helm'),
      page('From k8s-monitoring', 'from-k8s-monitoring'),
      page("The k8s-monitoring chart's values", 'k8s-monitoring-values'),
      page('From Promtail, Prometheus', 'from-promtail'),
      page('From Alloy text', 'import'),
      page("The k8s-monitoring chart's examples", 'chart-examples'),
      page("The Helm chart's values", 'parity'),
    ],
  },
  { text: 'How to ...', collapsed: true, items: howTo },
  {
    text: 'Configurations',
    items: [
      page('A stack', 'stack'),
      page('Topologies', 'topologies'),
      withFolder('Pipelines', 'pipelines', 'pipelines/'),
      page('Scrape limits, further labels', 'scrapes-and-labels'),
      page('Destinations', 'destinations'),
      page('Routers', 'routers'),
      page('Stages for logs', 'log-stages'),
      page('Components', 'components'),
      page('Configuration', 'configuration'),
      page('Modules', 'modules'),
      page('Expressions', 'expressions'),
      page('Labels', 'labels'),
      page('The language', 'language'),
    ],
  },
  {
    text: 'Kubernetes',
    items: [
      page('Alloy on Kubernetes', 'kubernetes'),
      page('Controllers and scaling', 'controllers'),
      page('In and out', 'network'),
      page('Platforms', 'platforms'),
      page('Watching Alloy', 'monitoring'),
      page('Backends', 'backends'),
    ],
  },
  {
    text: 'Applications',
    items: [
      withFolder('Instrumentation', 'instrumentation', 'instrumentation/'),
      page('Example application', 'example-app'),
      page('The default stack', 'default-stack'),
    ],
  },
  {
    text: 'Check and deploy',
    items: [
      page('The app', 'app'),
      page('Command line', 'command-line'),
      page('Checking configurations', 'checking'),
      withFolder('Test your pipeline', 'testing', 'testing/'),
      page('Pictures', 'graph'),
      page('Deploying', 'deploy'),
      page('GitOps and CI', 'gitops'),
      page('Deploying with the Helm chart', 'export-helm'),
      page('What a change means', 'diff'),
      page('Doctor', 'doctor'),
    ],
  },
  {
    text: 'Reference',
    items: [
      page('Components of Alloy', 'components/'),
      withFolder('Rules', 'rules', 'rules/'),
      withFolder('Lints', 'lints', 'lints/'),
      page('API', 'api/'),
      page('Changelog', 'changelog'),
    ],
  },
  {
    text: 'The package itself',
    collapsed: true,
    items: [
      page('How it works', 'how-it-works'),
      page('Contributing', 'contributing'),
      page('A new Alloy version', 'new-alloy-version'),
      page('Testing on a control plane', 'testing-on-a-control-plane'),
      page('Releasing', 'releasing'),
      page('For assistants', 'agents'),
    ],
  },
];

export const navigation = {
  nav: [
    page('Tutorial', 'tutorial'),
    page('How to ...', 'how-to/'),
    page('Components', 'components/'),
    page('API', 'api/'),
  ],
  sidebar: {
    '/': sections,
    // The reference has pages by the hundred, and each would have all of these.
    '/api/': [page('API', 'api/'), page('Components of Alloy', 'components/'), page('All pages', '')],
    '/components/': [page('Components of Alloy', 'components/'), ...families(), page('All pages', '')],
  },
};
