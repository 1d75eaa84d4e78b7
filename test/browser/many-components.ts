/** A configuration of about as many components: teams with a chain each for metrics and for logs, in two clusters of destinations. */
export function manyComponents(count: number): string {
  const teams = Array.from({ length: Math.round((count - 3) / 5) }, (_, at) =>
    team(`team${at}`, at % 2 === 0 ? 'a' : 'b'),
  );
  return `${teams.join('\n')}\n${destinations}`;
}

function team(name: string, destination: string): string {
  return `discovery.kubernetes "${name}" {
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
	forward_to = [prometheus.remote_write.${destination}.receiver]
}

loki.source.kubernetes "${name}" {
	targets    = discovery.relabel.${name}.output
	forward_to = [loki.process.${name}.receiver]
}

loki.process "${name}" {
	forward_to = [loki.write.default.receiver]
}
`;
}

const destinations = `prometheus.remote_write "a" {
	endpoint {
		url = "http://mimir-a:9009/api/v1/push"
	}
}

prometheus.remote_write "b" {
	endpoint {
		url = "http://mimir-b:9009/api/v1/push"
	}
}

loki.write "default" {
	endpoint {
		url = "http://loki:3100/loki/api/v1/push"
	}
}
`;
