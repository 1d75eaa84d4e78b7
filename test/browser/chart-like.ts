/** A configuration as charts write it: a module for each feature with an instance, what they share behind it, and the name of a block behind its end. */
export function chartLike(): string {
  return [...FEATURES.map(feature), logs, receiver, ...['metrics', 'logs', 'traces'].map(otlpChain), destinations].join(
    '\n',
  );
}

const FEATURES = [
  'kubelet',
  'cadvisor',
  'kube_state_metrics',
  'node_exporter',
  'mimir',
  'loki',
  'grafana',
  'annotated',
];

function feature(name: string): string {
  return `// Feature: ${name}
declare "${name}" {
	argument "metrics_destinations" { }

	discovery.kubernetes "${name}" {
		role = "pod"

		namespaces {
			names = ["${name}"]
		}
	}

	discovery.relabel "${name}" {
		targets = discovery.kubernetes.${name}.targets
	}

	prometheus.scrape "${name}" {
		targets    = discovery.relabel.${name}.output
		forward_to = [prometheus.relabel.${name}.receiver]
	}

	prometheus.relabel "${name}" {
		forward_to = argument.metrics_destinations.value
	}
}

${name} "feature" {
	metrics_destinations = [prometheus.remote_write.mimir.receiver]
} // ${name} "feature"
`;
}

const logs = `// Feature: pod logs
declare "pod_logs" {
	argument "logs_destinations" { }

	discovery.kubernetes "pods" {
		role = "pod"
	}

	discovery.relabel "pods" {
		targets = discovery.kubernetes.pods.targets
	}

	local.file_match "pods" {
		path_targets = discovery.relabel.pods.output
	}

	loki.source.file "pods" {
		targets    = local.file_match.pods.targets
		forward_to = [loki.process.pods.receiver]
	}

	loki.process "pods" {
		forward_to = argument.logs_destinations.value

		stage.cri { }
	}
}

pod_logs "feature" {
	logs_destinations = [loki.write.loki.receiver]
} // pod_logs "feature"
`;

const receiver = `// Feature: application observability
otelcol.receiver.otlp "receiver" {
	grpc {
		endpoint = "0.0.0.0:4317"
	}

	http {
		endpoint = "0.0.0.0:4318"
	}

	output {
		metrics = [otelcol.processor.k8sattributes.metrics.input]
		logs    = [otelcol.processor.k8sattributes.logs.input]
		traces  = [otelcol.processor.k8sattributes.traces.input]
	}
} // otelcol.receiver.otlp "receiver"

`;

function otlpChain(signal: string): string {
  return `otelcol.processor.k8sattributes "${signal}" {
	output {
		${signal} = [otelcol.processor.transform.${signal}.input]
	}
} // otelcol.processor.k8sattributes "${signal}"

otelcol.processor.transform "${signal}" {
	output {
		${signal} = [otelcol.processor.batch.${signal}.input]
	}
} // otelcol.processor.transform "${signal}"

otelcol.processor.batch "${signal}" {
	output {
		${signal} = [otelcol.exporter.${EXPORTERS[signal]}.input]
	}
} // otelcol.processor.batch "${signal}"
`;
}

const EXPORTERS: Readonly<Record<string, string>> = {
  metrics: 'prometheus.mimir',
  logs: 'loki.loki',
  traces: 'otlp.tempo',
};

const destinations = `// Destination: mimir
otelcol.exporter.prometheus "mimir" {
	forward_to = [prometheus.remote_write.mimir.receiver]
}

prometheus.remote_write "mimir" {
	endpoint {
		url = "http://mimir:9009/api/v1/push"
	}
}

// Destination: loki
otelcol.exporter.loki "loki" {
	forward_to = [loki.write.loki.receiver]
}

loki.write "loki" {
	endpoint {
		url = "http://loki:3100/loki/api/v1/push"
	}
}

// Destination: tempo
otelcol.exporter.otlp "tempo" {
	client {
		endpoint = "tempo:4317"

		tls {
			insecure = true
		}
	}
}
`;
