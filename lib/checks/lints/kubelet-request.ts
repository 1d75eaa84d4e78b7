import { type GraphNode, isWritten, placesAt, valueAt } from '../../analysis';
import { traitsOf } from '../../facts';
import type { Destination } from '../../needs';
import type { Lint } from './lint';
import { type LintContext, type LintedComponent, scalarAt } from './lint-context';
import { metricsWrite } from './samples';

const config = (more: string) => `${metricsWrite}
discovery.kubernetes "nodes" {
	role = "node"
}

prometheus.scrape "kubelet" {
	targets    = discovery.kubernetes.nodes.targets
	forward_to = [prometheus.remote_write.default.receiver]
${more}
	clustering {
		enabled = true
	}
}
`;

/** Requests that a kubelet or the API server refuses. */
export const kubeletRequest: Lint = {
  code: 'lint/kubelet-request',
  severity: 'warning',
  description:
    'The targets are kubelets (discovered nodes, at their port 10250) or the API server. Both speak HTTPS only, and answer 401 to whoever shows no credentials. Set `scheme`, the token of the ServiceAccount and the authority; the rights follow from the configuration.',
  fails: config(''),
  passes: config(`	scheme     = "https"

	bearer_token_file = "/var/run/secrets/kubernetes.io/serviceaccount/token"

	tls_config {
		ca_file              = "/var/run/secrets/kubernetes.io/serviceaccount/ca.crt"
		insecure_skip_verify = true
	}
`),

  check(context) {
    const told = new Set<GraphNode>();
    for (const destination of context.needs.destinations) {
      const called = calledBy(destination);
      const component = called === undefined ? undefined : context.componentBehind(destination);
      const credentials = component && traitsOf(component.name).credentials;
      if (component === undefined || credentials === undefined || told.has(component.node)) continue;
      const changed = changedLabels(component, context);
      if (changed === undefined || (called === 'kubelets' && changed.has('__address__'))) continue;
      const scheme = scalarAt(component, ['scheme']);
      if (scheme === 'http' && !changed.has('__scheme__')) {
        told.add(component.node);
        const message = `${component.node.id} speaks HTTP to the ${called}, and gets an answer by HTTPS only`;
        context.onArgument(this, component, ['scheme'], message, {
          hint: 'set `scheme = "https"`, the token of the ServiceAccount and the authority',
        });
      } else if (!credentials.some((path) => isWritten(component.place, path))) {
        told.add(component.node);
        const message = `${component.node.id} shows the ${called} no credentials, and is refused (401)`;
        context.onBlock(this, component.node, message, {
          hint: 'set `bearer_token_file = "/var/run/secrets/kubernetes.io/serviceaccount/token"`: the right to read follows from it',
        });
      }
    }
  },
};

type Called = 'kubelets' | 'API server';

/** Whom a destination is, if it's one that wants HTTPS and credentials. */
function calledBy(destination: Destination): Called | undefined {
  if (destination.kind === 'nodes') return destination.port === KUBELET_PORT ? 'kubelets' : undefined;
  const isApiServer = destination.kind === 'host' && /^kubernetes\.default(\.svc(\..+)?)?$/.test(destination.host);
  return isApiServer ? 'API server' : undefined;
}

const KUBELET_PORT = 10_250;

/** Labels that targets get on the way to a component; undefined where nobody knows which. */
function changedLabels({ node }: LintedComponent, context: LintContext): ReadonlySet<string> | undefined {
  const labels = new Set<string>();
  const seen = new Set<GraphNode>([node]);
  for (const at of seen) {
    const component = context.componentOf(at);
    if (component === undefined) return undefined;
    const { relabels } = traitsOf(component.name);
    for (const wire of at.wires) if (wire.argument[0] === 'targets') seen.add(wire.to);
    const rules = relabels && placesAt(component.place, relabels.rules);
    if (rules?.complete === false) return undefined;
    for (const rule of rules?.places ?? []) {
      const label = valueAt(rule, ['target_label']);
      if (label.kind === 'unknown') return undefined;
      if (label.kind === 'scalar') labels.add(String(label.value));
    }
  }
  return labels;
}
