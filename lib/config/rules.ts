import type { ConstructRule } from '../checks';

/** A file of a user that can't be read. */
export const unreadableFile: ConstructRule = {
  code: 'unreadable-file',
  severity: 'error',
  description:
    "A file of a configuration can't be read: it isn't there, is a folder, or may not be opened. Paths are relative to the folder that the program runs in.",
  fails: "new Alloy(chart, 'alloy', { config: AlloyConfig.fromFile(chart, 'config', 'taem.alloy') });",
  passes: "new Alloy(chart, 'alloy', { config: AlloyConfig.fromFile(chart, 'config', 'team.alloy') });",
};

/** A label that can't be. */
export const invalidLabel: ConstructRule = {
  code: 'invalid-label',
  severity: 'error',
  description:
    'The id of a construct, joined with those around it, becomes the label of its component, and it is none that Alloy takes, or one that another component of the name has. Choose another id, or give a `label`.',
  fails: `const { config } = new Alloy(chart, 'alloy');
new loki.Write(config, 'team a', { endpoint: [{ url: 'https://logs.example.com/loki/api/v1/push' }] });`,
  passes: `const { config } = new Alloy(chart, 'alloy');
new loki.Write(config, 'team-a', { endpoint: [{ url: 'https://logs.example.com/loki/api/v1/push' }] });`,
};

/** A value that no text can say, or that an argument doesn't take. */
export const invalidArgument: ConstructRule = {
  code: 'invalid-argument',
  severity: 'error',
  description:
    "A prop holds what can't be written in Alloy's language, or what the argument doesn't take: a number that is none, a text where a block belongs. TypeScript tells most of it before; programs without it, and numbers that were computed, get here.",
  fails: `const { config } = new Alloy(chart, 'alloy');
new prometheus.Scrape(config, 'apps', { targets: [], forwardTo: [], sampleLimit: Number('many') });`,
  passes: `const { config } = new Alloy(chart, 'alloy');
new prometheus.Scrape(config, 'apps', { targets: [], forwardTo: [], sampleLimit: 10_000 });`,
};

/** A name in the props that there isn't, or a reference that leads nowhere. */
export const wrongProp: ConstructRule = {
  code: 'wrong-prop',
  severity: 'error',
  description:
    "There is no prop of that name, or one that refers to something refers to nothing: what TypeScript tells, for programs without it. What it holds is the compiler's matter.",
  fails: `const props: object = { clusterng: {} };
new Alloy(chart, 'alloy', props);`,
  passes: "new Alloy(chart, 'alloy', { clustering: {} });",
};

/** A typed reference to a component of a text that isn't there. */
export const unknownLabel: ConstructRule = {
  code: 'unknown-label',
  severity: 'error',
  description:
    'A typed reference names a component that no text of the configuration declares. The hint lists the labels that there are.',
  fails: `const { config } = new Alloy(chart, 'alloy');
config.addText('loki.write "team" { endpoint { url = "http://loki:3100/loki/api/v1/push" } }');
const { receiver } = loki.Write.fromLabel(config, 'taem');`,
  passes: `const { config } = new Alloy(chart, 'alloy');
config.addText('loki.write "team" { endpoint { url = "http://loki:3100/loki/api/v1/push" } }');
const { receiver } = loki.Write.fromLabel(config, 'team');`,
};

/** Two secrets under one name. */
export const conflictingRequirements: ConstructRule = {
  code: 'conflicting-requirements',
  severity: 'error',
  description:
    'Two keys of Secrets would be one environment variable or one `local.file`, or one variable is optional here and required there. Give one of the two a name of its own.',
  fails: `const { config } = new Alloy(chart, 'alloy');
const url = 'https://logs.example.com/loki/api/v1/push';
new loki.Write(config, 'a', { endpoint: [{ url, bearerToken: Secret.file('team-logs', 'token') }] });
new loki.Write(config, 'b', { endpoint: [{ url, bearerToken: Secret.file('team', 'logs-token') }] });`,
  passes: `const { config } = new Alloy(chart, 'alloy');
const url = 'https://logs.example.com/loki/api/v1/push';
new loki.Write(config, 'a', { endpoint: [{ url, bearerToken: Secret.file('team-logs', 'token') }] });
new loki.Write(config, 'b', { endpoint: [{ url, bearerToken: Secret.file('team', 'logs-token', { label: 'team_b' }) }] });`,
};

/** What is said of a configuration that is made of constructs beside what is said of its text, in the order in which it's documented. */
export const configRules: readonly ConstructRule[] = [
  unreadableFile,
  invalidLabel,
  invalidArgument,
  wrongProp,
  unknownLabel,
  conflictingRequirements,
];
