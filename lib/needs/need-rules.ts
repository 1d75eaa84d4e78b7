import type { DocumentedCode } from '../syntax';

const pods = (namespace: string) => `discovery.kubernetes "pods" {
	role = "pod"

	namespaces {
		names = [${namespace}]
	}
}
`;

/** A rule that was to hold in some namespaces holds in all. */
export const needWidened: DocumentedCode = {
  code: 'need-widened',
  severity: 'warning',
  description:
    'The namespaces of a rule are known only at run time, so that it holds in the whole cluster. Write them as literals for a Role in each.',
  fails: pods('sys.env("TEAM")'),
  passes: pods('"shop"'),
};

const queue = (directory: string) => `otelcol.storage.file "queue" {
	directory = ${directory}
}
`;

/** What may be needed, and is left out. */
export const needUnknown: DocumentedCode = {
  code: 'need-unknown',
  severity: 'warning',
  description:
    'Whether a component needs something, or what exactly, is known only at run time, so that it is left out. Write the argument as a literal, or grant it by hand.',
  fails: queue('sys.env("QUEUE")'),
  passes: queue('"/queue"'),
};

/** A module whose text isn't there. */
export const moduleOutOfSight: DocumentedCode = {
  code: 'module-out-of-sight',
  severity: 'warning',
  description:
    "What a module needs can't be seen, because Alloy fetches its text when it runs. Name it in `rules`, `ports`, `env` and `volumes`, or bring the text in with `import.string`.",
  fails: `import.http "team" {
	url = "https://example.com/team.alloy"
}

team.logs "apps" { }
`,
  passes: `import.string "team" {
	content = "declare \\"logs\\" { }"
}

team.logs "apps" { }
`,
};

/** Paths of the container where those of the node are meant. */
export const hostPathArgument: DocumentedCode = {
  code: 'host-path-argument',
  severity: 'error',
  description:
    'A component would look at its own container, because its paths are not those at which the node is mounted. Set the arguments that the message names; the mounts follow from them.',
  fails: 'prometheus.exporter.unix "node" { }\n',
  passes: `prometheus.exporter.unix "node" {
	procfs_path = "/host/proc"
	sysfs_path  = "/host/sys"
	rootfs_path = "/host/root"
}
`,
};

/** What is told while the needs of a configuration are collected, in the order in which it's documented. */
export const needRules: readonly DocumentedCode[] = [needWidened, needUnknown, moduleOutOfSight, hostPathArgument];
