import { elementType, exportType, type GraphNode, hasFields, type Model, type Wire } from '../../analysis';
import { emissionAt, formatPath, receiverType } from '../../facts';
import { endOf, startOf } from '../../syntax';
import type { Signal } from '../../values';
import type { Context } from '../context';
import { describeType } from './fits';
import { unknownExport, wrongSignal } from './type-rules';

/** What is wrong with the exports that a block's arguments name, whatever is made of them. */
export function checkReferences(node: GraphNode, model: Model, context: Context): void {
  for (const wire of node.wires) {
    const unknown = exportProblem(wire, model);
    const place = { origin: node.origin, start: startOf(wire.node), end: endOf(wire.node) };
    if (unknown) context.report(unknownExport, place, unknown.message, unknown);
    const signals = signalProblem(node, wire);
    if (signals !== undefined) context.report(wrongSignal, place, signals);
  }
}

function exportProblem(
  { to, field: [name, ...rest] }: Wire,
  model: Model,
): { readonly message: string; readonly hint?: string } | undefined {
  const isBlock = to.component !== undefined || to.definition !== undefined;
  if (!isBlock || name === undefined) return undefined;
  let type = exportType(to, name, model);
  if (type === undefined) {
    const names = to.exportNames ?? [];
    return {
      message: `${to.id} has no export ${name}`,
      hint: names.length === 0 ? `${to.id} has no exports` : `its exports are ${names.join(', ')}`,
    };
  }
  for (const [i, key] of rest.entries()) {
    if (!hasFields(type)) {
      const value = [to.id, name, ...rest.slice(0, i)].join('.');
      return { message: `${value} is ${describeType(type)}, which has no field ${key}` };
    }
    type = elementType(type, key);
  }
  return undefined;
}

function signalProblem({ component: source }: GraphNode, { to, argument, field: [name] }: Wire): string | undefined {
  const target = to.component;
  const sent = source && emissionAt(source.signals, argument)?.signals;
  if (!sent || sent.length === 0 || !target || name !== target.signals.export) return undefined;
  // Receivers of other kinds differ in type.
  if (receiverType(target) !== 'otelcol.Consumer') return undefined;
  const taken: readonly Signal[] = target.signals.accepts;
  if (taken.length === 0 || sent.some((signal) => taken.includes(signal))) return undefined;
  return `${formatPath(argument)} sends ${sent.join(' and ')}, and ${to.id} takes ${taken.join(' and ')}`;
}
