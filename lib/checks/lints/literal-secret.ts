import { secretLiterals, secretMessage } from '../secret-literals';
import type { Lint } from './lint';

const auth = (password: string) => `prometheus.remote_write "default" {
	endpoint {
		url = "http://prometheus:9090/api/v1/write"

		basic_auth {
			username = "alloy"
			password = ${password}
		}
	}
}

prometheus.exporter.self "alloy" { }

prometheus.scrape "alloy" {
	targets    = prometheus.exporter.self.alloy.targets
	forward_to = [prometheus.remote_write.default.receiver]
}
`;

/** A plain-text credential. */
export const literalSecret: Lint = {
  code: 'lint/literal-secret',
  severity: 'warning',
  description:
    'A credential stands in the text in clear, where everyone can read it who may read a ConfigMap or a repository: the value of an argument that is a secret, the password in a URL or a connection string, an `Authorization` header. Read it with `sys.env`, `local.file` or `remote.kubernetes.secret`. (An `AlloyConfig` refuses such a text.)',
  fails: auth('"hunter2"'),
  passes: auth('sys.env("PROMETHEUS_PASSWORD")'),

  check(context) {
    for (const node of context.model.nodes) {
      // What is inside of modules has nodes of its own.
      if (node.body) continue;
      for (const secret of secretLiterals([node.block])) {
        context.onExpression(this, node, secret.literal, secretMessage(secret));
      }
    }
  },
};
