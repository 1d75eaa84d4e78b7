import { expressionAt, isWritten } from '../../analysis';
import { type ArgumentPath, formatPath } from '../../facts';
import { type Block, withoutParens } from '../../syntax';
import type { Lint } from './lint';
import type { LintContext, LintedComponent } from './lint-context';
import { logsWrite } from './samples';
import { unwrittenSignals } from './unwritten-signals';

/** A component that sends what it has to nobody. */
export const noDestination: Lint = {
  code: 'lint/no-destination',
  severity: 'warning',
  description:
    "The component has nobody to send to, so all of its data is lost; a receiver of OpenTelemetry data without a consumer doesn't even listen. Name a receiver.",
  fails: `loki.source.kubernetes_events "default" {
	forward_to = []
}
`,
  passes: `${logsWrite}
loki.source.kubernetes_events "default" {
	forward_to = [loki.write.default.receiver]
}
`,

  check(context) {
    for (const component of context.components) {
      // What has to be there, and isn't, is an error of its own.
      if (isUnfed(component, context) || unwrittenSignals(component).length > 0) continue;
      if (makesMetrics(component.node.block)) continue;
      const paths = component.schema.signals.emits.filter(({ signals }) => signals.length > 0).map(({ path }) => path);
      const isReached = paths.length === 0 || paths.some((path) => mayEmit(component, path));
      if (!isReached) {
        const where = paths.map(formatPath).join(' or ');
        context.onBlock(this, component.node, `${component.node.id} sends to nobody: ${where} names no receiver`);
      }
    }
  },
};

/** A component that nobody sends to has nothing to send: a `loki.relabel` that is there for its rules. */
function isUnfed({ node, schema }: LintedComponent, { model }: LintContext): boolean {
  const { accepts, export: receiver } = schema.signals;
  return accepts.length > 0 && !model.wiresTo(node).some(({ field }) => field[0] === receiver || field.length === 0);
}

/** Whether an argument names a receiver, or is part of a block that needs not be there. */
function mayEmit({ place, schema }: LintedComponent, path: ArgumentPath): boolean {
  const [first] = path;
  const block = schema.body.blocks.get(first!);
  if (block && !block.required && !isWritten(place, [first!])) return true;
  const expr = expressionAt(place, path);
  const value = expr && withoutParens(expr);
  return value !== undefined && !(value.kind === 'array' && value.elements.length === 0);
}

/** Whether stages make metrics of what they get, which Alloy serves itself: then nothing needs to be sent on. */
function makesMetrics({ body }: Block): boolean {
  return body.some((item) => item.kind === 'block' && (item.name === 'stage.metrics' || makesMetrics(item)));
}
