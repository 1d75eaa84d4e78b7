// What leads through the site: the pages of docs/ by what they are for. A page that isn't here is found by the search, and by links.
const page = (text, name) => ({ text, link: `/${name}` });

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
      page('Moving from what runs now', 'migrate'),
      page('Coming from Helm', 'from-helm'),
      page('From Alloy text', 'import'),
      page('Without TypeScript', 'without-typescript'),
      page('Examples of the chart', 'chart-examples'),
      page("The chart's values", 'parity'),
    ],
  },
  { text: 'How to ...', collapsed: true, items: howTo },
  {
    text: 'Configurations',
    items: [
      page('A stack', 'stack'),
      page('Topologies', 'topologies'),
      page('Pipelines', 'pipelines'),
      page('Destinations', 'destinations'),
      page('Routers', 'routers'),
      page('Stages for logs', 'log-stages'),
      page('Components', 'components'),
      page('Configuration', 'configuration'),
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
      page('Instrumentation', 'instrumentation'),
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
      page('Test your pipeline', 'testing'),
      page('Pictures', 'graph'),
      page('Deploying', 'deploy'),
      page('GitOps and CI', 'gitops'),
      page('What a change means', 'diff'),
      page('Doctor', 'doctor'),
    ],
  },
  {
    text: 'Reference',
    items: [
      page('Components of Alloy', 'components/'),
      page('Rules', 'rules'),
      page('Lints', 'lints'),
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
  sidebar: sections,
};
