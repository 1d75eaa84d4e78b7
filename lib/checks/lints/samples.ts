/** Pieces of the examples. */
export const metricsWrite = `prometheus.remote_write "default" {
	endpoint {
		url = "http://prometheus:9090/api/v1/write"
	}
}
`;

export const logsWrite = `loki.write "default" {
	endpoint {
		url = "http://loki:3100/loki/api/v1/push"
	}
}
`;

export const tracesWrite = `otelcol.exporter.otlp "tempo" {
	client {
		endpoint = "tempo:4317"

		tls {
			insecure = true
		}
	}
}
`;

/** Receives traces, and sends them to an exporter of the name. */
export const tracesReceiver = (exporter: string) => `otelcol.receiver.otlp "default" {
	grpc {
		endpoint = "0.0.0.0:4317"
	}

	output {
		traces = [${exporter}.input]
	}
}
`;
