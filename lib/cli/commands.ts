// The executable. A command is a file beside this one that exports `run`; this is their list, main.ts runs the one that is asked for. Each
// parses its options, calls another room, prints what comes of it, and returns an exit code.
//
//   command-line/     what commands share: streams, options, colours, exit codes, and the one form of `error:` (`CommandError`)
//   configurations/   Alloy configurations that paths name: reading and checking them, and the report
//   manifests/        trees of manifests for diff: folders, files, revisions of git
//   cluster-diff/     what applying manifests would change in a cluster
//   migration/        what collects telemetry in a cluster, for migrate
//   pipeline-tests/   tests of configurations that are YAML, and their reports
//   traces/           the ways of items through a configuration
//   cdk8s-app/        running the app of cdk8s.yaml, for explain, graph and report
//   project/          the files of a new project, for init

/** What the module of a command exports. */
export interface CommandModule {
  /**
   * Runs the command.
   * @param args what stands behind the name of the command
   * @returns the exit code
   */
  run(args: readonly string[]): number | Promise<number>;
}

export interface CommandEntry {
  /** What the command does, in the list of commands. */
  readonly summary: string;
  /** Loads the file of the command: only the one that is called gets loaded. */
  readonly load: () => CommandModule;
}

/** The commands by name, in the order of the help. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  diff: {
    summary: 'compare two trees of manifests, or manifests and a cluster, and say what the difference means',
    load: () => require('./diff'),
  },
  doctor: {
    summary: 'find out what is wrong with the Alloys of a cluster, and what to do about it',
    load: () => require('./doctor'),
  },
  explain: {
    summary: 'print what the configuration needs of Kubernetes, and which component needs it',
    load: () => require('./explain'),
  },
  export: {
    summary: 'write an Alloy of manifests for another tool: values of the official Helm chart',
    load: () => require('./export'),
  },
  fmt: {
    summary: 'format Alloy configurations as "alloy fmt" does',
    load: () => require('./fmt'),
  },
  graph: {
    summary:
      'draw the configurations of the app, or an Alloy configuration: components, what flows between them, and what is around them',
    load: () => require('./graph'),
  },
  import: {
    summary: 'turn configuration of Alloy, of other programs and of charts into TypeScript or into Alloy',
    load: () => require('./import'),
  },
  init: {
    summary: 'make a project: an app, a test, and all that deploys it',
    load: () => require('./init'),
  },
  labels: {
    summary: 'say which labels arrive at the destinations of an Alloy configuration, and from where',
    load: () => require('./labels'),
  },
  lint: {
    summary: 'check Alloy configurations: what "alloy validate" says, and what it leaves to run time or lets pass',
    load: () => require('./lint'),
  },
  migrate: {
    summary:
      'say how to get from what collects telemetry in a cluster to new manifests: what changes, and what to delete in which order',
    load: () => require('./migrate'),
  },
  reasons: {
    summary: 'say why workloads of a cluster do not run',
    load: () => require('./reasons'),
  },
  report: {
    summary:
      'write a page about the configurations of the app, or an Alloy configuration: picture, findings, labels, rights',
    load: () => require('./report'),
  },
  restore: {
    summary: 'restore objects of a cluster to what they were before a deploy (deploy.sh --rollback-on-failure)',
    load: () => require('./restore'),
  },
  synth: {
    summary: 'write manifests for Alloy configurations: workload, rights, ports, all that follows from them',
    load: () => require('./synth'),
  },
  test: {
    summary: 'run tests of Alloy configurations: what comes of these pods, these lines',
    load: () => require('./test'),
  },
  trace: {
    summary: 'follow pods and lines through an Alloy configuration, step by step',
    load: () => require('./trace'),
  },
  validate: {
    summary: 'say what "alloy validate" says of Alloy configurations',
    load: () => require('./validate'),
  },
  verify: {
    summary: 'verify that an Alloy in a cluster is ready, healthy, and loses no data',
    load: () => require('./verify'),
  },
};
