import type { Rule } from '../rule';

const relabel = (forwardTo: string) => `prometheus.remote_write "default" {
	endpoint {
		url = "http://prometheus:9090/api/v1/write"
	}
}

prometheus.relabel "drop" {
	forward_to = [${forwardTo}]
}
`;

export const unknownExport: Rule = {
  code: 'type/unknown-export',
  severity: 'error',
  description:
    "A reference names an export that the component doesn't have, or a field that the export can't have. Alloy fails to load the configuration.",
  fails: relabel('prometheus.remote_write.default.reciever'),
  passes: relabel('prometheus.remote_write.default.receiver'),
};

const push = (forwardTo: string) => `loki.write "default" {
	endpoint {
		url = "http://loki:3100/loki/api/v1/push"
	}
}

prometheus.remote_write "default" {
	endpoint {
		url = "http://prometheus:9090/api/v1/write"
	}
}

loki.source.kubernetes_events "default" {
	forward_to = [${forwardTo}]
}
`;

export const mismatch: Rule = {
  code: 'type/mismatch',
  severity: 'error',
  description:
    'An expression has another type than the argument takes: a receiver of metrics where logs are sent, targets where a text belongs, the name of a receiver in quotes. Alloy fails to load the configuration.',
  fails: push('prometheus.remote_write.default.receiver'),
  passes: push('loki.write.default.receiver'),
};

const passwordFile = (value: string) => `prometheus.remote_write "default" {
	endpoint {
		url = "http://prometheus:9090/api/v1/write"

		basic_auth {
			username      = "alloy"
			password_file = ${value}
		}
	}
}
`;

export const unknownFunction: Rule = {
  code: 'type/unknown-function',
  severity: 'error',
  description:
    "An expression names a function or a constant that Alloy's standard library doesn't have. Alloy fails to load the configuration; `alloy validate` says nothing.",
  fails: passwordFile('sys.getenv("PASSWORD_FILE")'),
  passes: passwordFile('sys.env("PASSWORD_FILE")'),
};

export const failingExpression: Rule = {
  code: 'type/expression',
  severity: 'error',
  description:
    "An expression has no value, whatever the components export: a function with too few arguments or with one of the wrong type, an operator on a text and a number, an element that a list doesn't have. The message is Alloy's. Alloy fails to load the configuration; `alloy validate` looks at literals alone.",
  fails: passwordFile('string.replace("/etc/old/password", "old")'),
  passes: passwordFile('string.replace("/etc/old/password", "old", "new")'),
};

const redis = (address: string) => `remote.vault "redis" {
	server = "https://vault:8200"
	path   = "secret/redis"

	auth.kubernetes {
		role = "alloy"
	}
}

prometheus.exporter.redis "cache" {
	redis_addr = ${address}
}
`;

export const secretAsText: Rule = {
  code: 'type/secret-as-text',
  severity: 'error',
  description:
    'A secret, or a text that one is joined to, stands where Alloy wants a text that it may show: all of `remote.vault` and `remote.kubernetes.secret`, and what is read with `is_secret`. Alloy fails to load the configuration; `convert.nonsensitive` is the way for values that are no secrets.',
  fails: redis('remote.vault.redis.data["address"]'),
  passes: redis('convert.nonsensitive(remote.vault.redis.data["address"])'),
};

const otlp = (signal: string) => `prometheus.echo "debug" { }

otelcol.exporter.prometheus "default" {
	forward_to = [prometheus.echo.debug.receiver]
}

otelcol.receiver.otlp "default" {
	grpc { }

	output {
		${signal} = [otelcol.exporter.prometheus.default.input]
	}
}
`;

export const wrongSignal: Rule = {
  code: 'type/signal',
  severity: 'error',
  description:
    'OpenTelemetry components share one type of input, whatever they process: traces that are sent to a component for metrics are refused when the first of them comes.',
  fails: otlp('traces'),
  passes: otlp('metrics'),
};

const library = (component: string) => `import.string "lib" {
	content = "declare \\"sink\\" { }"
}

lib.${component} "default" { }
`;

export const undeclaredComponent: Rule = {
  code: 'type/undeclared-component',
  severity: 'error',
  description:
    "A component has the name of an `import.string` in front, and the imported text declares none of that name. Alloy fails to load the configuration; `alloy validate` doesn't look into the text.",
  fails: library('sinks'),
  passes: library('sink'),
};

/** Mistakes that show when expressions are worked out and references followed, in the order in which they are documented. Alloy finds them when it runs. */
export const typeRules: readonly Rule[] = [
  unknownExport,
  unknownFunction,
  failingExpression,
  mismatch,
  secretAsText,
  wrongSignal,
  undeclaredComponent,
];
