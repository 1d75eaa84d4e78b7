import { attributeOf } from '../../../analysis';
import type { AttributeVisit, LabelState } from '../../../flow';
import { didYouMean, type Expr } from '../../../syntax';
import type { Signal } from '../../../values';
import type { Lint } from '../lint';
import type { LintContext } from '../lint-context';
import { tracesReceiver, tracesWrite } from '../samples';
import { type Absence, lastPassage } from './why-absent';

const routes = (attribute: string) => `${tracesWrite}
${tracesReceiver('otelcol.processor.transform.routes')}
otelcol.processor.transform "routes" {
	trace_statements {
		context    = "span"
		statements = [
			\`keep_keys(attributes, ["http.route", "http.request.method"])\`,
			\`set(attributes["route"], attributes["${attribute}"])\`,
		]
	}

	output {
		traces = [otelcol.exporter.otlp.tempo.input]
	}
}
`;

/** A statement, a condition or an argument that counts on an attribute which nothing can have there. */
export const impossibleAttribute: Lint = {
  code: 'lint/impossible-attribute',
  severity: 'warning',
  description:
    'A statement or a condition of OTTL, a dimension or a key names an attribute that no span, log record or data point can have there: something in front of it has taken it away, it is an attribute of the resource, or it is misspelt. It does nothing, or means nothing. What comes from outside may have any attribute, so nothing is said of it; nor of what a statement compares with `nil`, or of what it deletes.',
  fails: routes('http.path'),
  passes: routes('http.route'),

  check(context) {
    for (const visits of groupedVisits(context.attributes.visits)) {
      if (visits.some(({ isPossible, states }) => isPossible || states.length === 0)) continue;
      const [visit] = visits;
      const { why, hint } = absenceOf(visit!, context);
      const { name, side, signal, instance, block, argument, at } = visit!;
      const item = side === 'own' ? itemOf[signal] : `resource of ${signal}`;
      const message = `no ${item} can have the attribute ${JSON.stringify(name)} here${why === undefined ? '' : `: ${why}`}`;
      const more = hint === undefined ? {} : { hint };
      const expr = attributeOf(block, argument)?.value;
      if (expr === undefined) context.onInnerBlock(this, instance.node, block, argument, message, more);
      else context.onExpression(this, instance.node, elementOf(expr, at), message, more);
    }
  },
};

const itemOf: Readonly<Partial<Record<Signal, string>>> = { metrics: 'data point', logs: 'log record', traces: 'span' };

/** What is read at one place: once for each instance of a module. A condition on spans reads nothing of logs. */
function groupedVisits(visits: readonly AttributeVisit[]): readonly (readonly AttributeVisit[])[] {
  const groups = new Map<string, AttributeVisit[]>();
  for (const visit of visits) {
    const { instance, block, argument, at, side, name } = visit;
    const place = [instance.node.origin.source.name, block.nameStart, argument, at, side, name];
    const key = JSON.stringify(place);
    groups.set(key, [...(groups.get(key) ?? []), visit]);
  }
  return [...groups.values()];
}

function elementOf(expr: Expr, at: number): Expr {
  return (expr.kind === 'array' ? expr.elements[at] : undefined) ?? expr;
}

function absenceOf({ name, side, states }: AttributeVisit, context: LintContext): Absence {
  const own = states.map((state) => state[side]);
  const meant = closest(name, own, context);
  if (meant !== undefined) return { hint: meant };
  const gone = own.map((state) => lastPassage(name, state)).find((passage) => passage !== undefined);
  const other = side === 'own' ? 'resource' : 'own';
  const isElsewhere = states.some((state) => state[other].get(name).presence !== 'never');
  return {
    ...(gone === undefined ? {} : { why: `${gone.instance.id} takes it away` }),
    ...(isElsewhere ? { hint: elsewhere(name, other) } : {}),
  };
}

function elsewhere(name: string, side: 'own' | 'resource'): string {
  return side === 'resource'
    ? `the resource may have it: write resource.attributes[${JSON.stringify(name)}]`
    : 'it is no attribute of the resource: write it in the context of the items themselves';
}

function closest(name: string, states: readonly LabelState[], { suggestions }: LintContext): string | undefined {
  const names = new Set(states.flatMap((state) => state.names));
  return didYouMean(name, () => [...names], suggestions);
}
