import { expressionAt, type GraphNode, isWritten, type Model, valueAt, valueOfExpression } from '../../analysis';
import { traitsOf } from '../../facts';
import { type Expr, namePathsIn, walk } from '../../syntax';
import type { Lint } from './lint';
import { type LintContext, type LintedComponent, scalarAt } from './lint-context';
import { metricsWrite } from './samples';

const daemonSet = { controller: 'DaemonSet', multipleReplicas: true } as const;

/** What several pods do alike, where clustering would share it between them. */
export const unclusteredScrape: Lint = {
  code: 'lint/unclustered-scrape',
  severity: 'warning',
  description:
    "Several pods run the configuration, and each of them scrapes (or reads, or watches) everything: samples and lines arrive once per pod. Turn `clustering` on in the component, or let discovery find only what is on the pod's own node.",
  workload: daemonSet,
  fails: `${metricsWrite}
discovery.kubernetes "pods" {
	role = "pod"
}

prometheus.scrape "pods" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = [prometheus.remote_write.default.receiver]
}
`,
  passes: `${metricsWrite}
discovery.kubernetes "pods" {
	role = "pod"
}

prometheus.scrape "pods" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = [prometheus.remote_write.default.receiver]

	clustering {
		enabled = true
	}
}
`,

  check(context) {
    const { controller, multipleReplicas } = context.workload;
    if (controller !== 'DaemonSet' && multipleReplicas !== true) return;
    let nodeLocal: ReadonlySet<GraphNode> | undefined;
    for (const component of context.components) {
      const { node, schema, place } = component;
      const isShared = !schema.body.blocks.has('clustering') || scalarAt(component, ['clustering', 'enabled']) === true;
      const mayBeShared =
        expressionAt(place, ['clustering', 'enabled']) !== undefined &&
        scalarAt(component, ['clustering', 'enabled']) === undefined;
      if (isShared || mayBeShared || isFiltered(component)) continue;
      nodeLocal ??= nodeLocalBlocks(context);
      if (hasLocalTargets(node, nodeLocal, context)) continue;
      const what = controller === 'DaemonSet' ? 'every pod of the DaemonSet' : 'every pod';
      context.onBlock(this, node, `${what} does all the work of ${node.id}, so its data arrives several times`, {
        hint: 'set clustering { enabled = true }',
      });
    }
  },
};

/** Whether a component looks at its own node alone. */
function isFiltered({ name, place }: LintedComponent): boolean {
  const enabled = traitsOf(name).filtersByNode?.enabled;
  if (enabled === undefined || !isWritten(place, enabled.slice(0, -1))) return false;
  const value = valueAt(place, enabled);
  return value.kind !== 'scalar' || value.value !== false;
}

/** Whether something on the way to a component's targets depends on the node, or isn't known. */
function hasLocalTargets(node: GraphNode, nodeLocal: ReadonlySet<GraphNode>, { model }: LintContext): boolean {
  const isTargets = ({ argument }: { readonly argument: readonly string[] }) => argument[0] === 'targets';
  return (
    node.attributes.some((placed) => isTargets(placed) && isNodeLocal(placed.attribute.value, model)) ||
    node.wires.some((wire) => isTargets(wire) && nodeLocal.has(wire.to))
  );
}

/** The blocks with something that depends on the node, or isn't known, and those that read of them, at any distance. */
function nodeLocalBlocks({ model }: LintContext): ReadonlySet<GraphNode> {
  const open = model.nodes.filter((node) => {
    const component = node.component;
    if (!component || traitsOf(component.name).differs) return true;
    return node.attributes.some(({ attribute }) => isNodeLocal(attribute.value, model));
  });
  const found = new Set(open);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const { from } of model.wiresTo(node)) {
      if (found.has(from)) continue;
      found.add(from);
      open.push(from);
    }
  }
  return found;
}

function isNodeLocal(expr: Expr, model: Model): boolean {
  return mentionsNode(expr) || leadsOut(expr, model);
}

/** Whether an expression speaks of the node: by a field of the pod, a label, a variable, or the host name. */
function mentionsNode(expr: Expr): boolean {
  for (const part of walk(expr)) {
    const value = part.kind === 'literal' ? valueOfExpression(part) : undefined;
    if (value?.kind === 'scalar' && /node|hostname/i.test(String(value.value))) return true;
    if (part.kind === 'access' && part.name === 'hostname') return true;
  }
  return false;
}

/** Whether an expression uses a name that is no function and no component: a loop variable. */
function leadsOut(expr: Expr, model: Model): boolean {
  return namePathsIn(expr).some(
    ({ node, names }) => names.length === 1 && !model.wireAt(node) && names[0] !== 'coalesce',
  );
}
