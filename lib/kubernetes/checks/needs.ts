import type { ConstructRule } from './construct-rule';

/** Problems found while the needs of a configuration are collected. */
export const needRules: readonly ConstructRule[] = [
  {
    code: 'need-widened',
    severity: 'warning',
    description:
      'The namespaces of a rule are known only at run time, so that it holds in the whole cluster. Write them as literals for a Role in each.',
    fails: `const { config } = new Alloy(chart, 'alloy', { env: [{ name: 'TEAM', value: 'shop' }] });
new discovery.Kubernetes(config, 'pods', { role: 'pod', namespaces: { names: [std.sys.env('TEAM')] } });`,
    passes: `const { config } = new Alloy(chart, 'alloy');
new discovery.Kubernetes(config, 'pods', { role: 'pod', namespaces: { names: ['shop'] } });`,
  },
  {
    code: 'need-unknown',
    severity: 'warning',
    description:
      'Whether a component needs something, or what exactly, is known only at run time, so that it is left out. Write the argument as a literal, or grant it by hand.',
    fails: `const { config } = new Alloy(chart, 'alloy', { env: [{ name: 'QUEUE', value: '/queue' }] });
new otelcol.storage.File(config, 'queue', { directory: std.sys.env('QUEUE') });`,
    passes: `const { config } = new Alloy(chart, 'alloy');
new otelcol.storage.File(config, 'queue', { directory: '/queue' });`,
  },
  {
    code: 'module-out-of-sight',
    severity: 'warning',
    description:
      "What a module needs can't be seen, because Alloy fetches its text when it runs. Name it in `rules`, `ports`, `env` and `volumes`, or bring the text in with `import.string`.",
    fails: `const { config } = new Alloy(chart, 'alloy');
config.addText('import.http "team" { url = "https://example.com/team.alloy" }\\nteam.logs "apps" { }');`,
    passes: `const { config } = new Alloy(chart, 'alloy');
config.addText('import.string "team" { content = "declare \\\\"logs\\\\" { }" }\\nteam.logs "apps" { }');`,
  },
  {
    code: 'host-path-argument',
    severity: 'error',
    description:
      'A component would look at its own container, because its paths are not those at which the node is mounted. Set the arguments that the message names; the mounts follow from them.',
    fails: `const { config } = new Alloy(chart, 'alloy');
new prometheus.exporter.Unix(config, 'node');`,
    passes: `const { config } = new Alloy(chart, 'alloy');
new prometheus.exporter.Unix(config, 'node', {
  procfsPath: '/host/proc',
  sysfsPath: '/host/sys',
  rootfsPath: '/host/root',
});`,
  },
];
