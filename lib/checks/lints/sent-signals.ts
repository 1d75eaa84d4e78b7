import { attributeOf, type GraphNode } from '../../analysis';
import { emissionAt, traitsOf } from '../../facts';
import type { Signal } from '../../values';
import type { LintContext, LintedComponent } from './lint-context';

/** The signals that get to an exporter of OTLP and go to the address of its client: those with an argument for a URL of their own go there. */
export function signalsByAddress(component: LintedComponent, context: LintContext): readonly Signal[] {
  return signalsTo(component, context).filter((signal) => !hasOwnUrl(component, signal));
}

/** Whether nothing goes to the address of an exporter's client, which has to be there all the same: each signal has a URL of its own. */
export function isAddressUnused(component: LintedComponent, context: LintContext): boolean {
  if (traitsOf(component.name).sendsOtlp?.adds === undefined) return false;
  const sent = signalsTo(component, context);
  return (sent.length === 0 ? SIGNALS : sent).every((signal) => hasOwnUrl(component, signal));
}

/** `traces_endpoint` and its like. */
function hasOwnUrl({ node }: LintedComponent, signal: Signal): boolean {
  return attributeOf(node.block, `${signal}_endpoint`) !== undefined;
}

/** What gets to a component from its sources: an output that nothing feeds sends nothing. */
function signalsTo({ node }: LintedComponent, context: LintContext): readonly Signal[] {
  return SIGNALS.filter((signal) => gets(node, signal, context, new Set()));
}

const SIGNALS: readonly Signal[] = ['logs', 'metrics', 'traces'];

function gets(node: GraphNode, signal: Signal, context: LintContext, seen: Set<string>): boolean {
  const key = `${node.id} ${signal}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return context.model.wiresTo(node).some(({ from, argument }) => {
    const signals = context.componentOf(from)?.schema.signals;
    // One whose signals depend on what it gets says nothing by itself.
    if (signals === undefined || !emissionAt(signals, argument)?.signals.includes(signal)) return false;
    if (signals.accepts.length === 0) return emissionAt(signals, argument)!.signals.length === 1;
    const made = signals.accepts.filter((taken) => signals.produces[taken]?.includes(signal));
    return made.some((taken) => gets(from, taken, context, seen));
  });
}
