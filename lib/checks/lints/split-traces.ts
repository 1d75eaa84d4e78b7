import { type GraphNode, valueAt } from '../../analysis';
import { copiesOf, traitsOf } from '../../facts';
import type { Lint } from './lint';
import type { LintContext, LintedComponent } from './lint-context';
import { hasOwnValue } from './own-targets';
import { tracesReceiver, tracesWrite } from './samples';

const config = `${tracesWrite}
${tracesReceiver('otelcol.processor.tail_sampling.errors')}
otelcol.processor.tail_sampling "errors" {
	policy {
		name = "errors"
		type = "status_code"

		status_code {
			status_codes = ["ERROR"]
		}
	}

	output {
		traces = [otelcol.exporter.otlp.tempo.input]
	}
}
`;

/** What needs all spans of a trace, or of a service, in one pod. */
export const splitTraces: Lint = {
  code: 'lint/split-traces',
  severity: 'warning',
  description:
    'A component needs all spans of a trace (tail sampling, service graphs) or of a service (span metrics), and several pods receive spans: each decides by, or counts, its own part. Run one pod, or put a tier in front whose `otelcol.exporter.loadbalancing` sends what belongs together to one pod; span metrics can tell the pods apart instead. Where a tier outside of sight does that, turn the lint off and name it as the reason.',
  workload: { controller: 'Deployment', multipleReplicas: true },
  fails: config,
  passes: `${config.replace('"default"', '"balanced"').replace('0.0.0.0:4317', '0.0.0.0:14317')}
${tracesReceiver('otelcol.exporter.loadbalancing.samplers')}
otelcol.exporter.loadbalancing "samplers" {
	resolver {
		dns {
			hostname = "samplers.traces.svc.cluster.local"
			port     = "14317"
		}
	}

	protocol {
		otlp {
			client {
				tls {
					insecure = true
				}
			}
		}
	}
}
`,

  check(context) {
    const { controller, multipleReplicas, balanced } = context.workload;
    if ((controller !== 'DaemonSet' && multipleReplicas !== true) || balanced === true) return;
    let balances: boolean | undefined;
    for (const component of context.components) {
      const what = WHAT.get(copiesOf(component.name).copies);
      if (what === undefined || isToldApart(component, context)) continue;
      balances ??= context.componentsWith('balances').length > 0;
      // Another receiver of the same configuration may be the second tier.
      if (balances || context.model.wiresTo(component.node).length === 0) continue;
      const pods = controller === 'DaemonSet' ? 'every pod of the DaemonSet' : 'each of several pods';
      context.onBlock(
        this,
        component.node,
        `${component.node.id} needs all spans of a ${what}, and ${pods} gets a part of them`,
        {
          hint: `run one pod, let a tier before it send by otelcol.exporter.loadbalancing${MORE.get(what)!}, or turn the lint off where a tier out of sight does`,
        },
      );
    }
  },
};

/** What has to come together, by what copies need. */
const WHAT: ReadonlyMap<string, string> = new Map([
  ['any-if-traces-routed', 'trace'],
  ['any-if-services-routed', 'service'],
]);

const MORE: ReadonlyMap<string, string> = new Map([
  ['trace', ''],
  ['service', ' with `routing_key = "service"`, set `include_collector_instance_id = true`'],
]);

/** Whether series of different pods are different ones: by a label of the component itself, or one that is put on them on the way. */
function isToldApart({ node, name, place }: LintedComponent, { model }: LintContext): boolean {
  if (copiesOf(name).state !== 'series') return false;
  const { tellsCopiesApart } = traitsOf(name);
  const told = tellsCopiesApart && valueAt(place, tellsCopiesApart.argument);
  if (told !== undefined && (told.kind !== 'scalar' || told.value !== false)) return true;
  const after = new Set<GraphNode>([node]);
  for (const at of after) for (const { to } of at.wires) after.add(to);
  const before = new Set<GraphNode>([node]);
  for (const at of before) for (const { from } of model.wiresTo(at)) before.add(from);
  return [...after, ...before].some(({ attributes }) =>
    attributes.some(({ attribute }) => hasOwnValue(attribute.value)),
  );
}
