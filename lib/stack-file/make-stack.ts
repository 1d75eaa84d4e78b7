import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { AlloyStack, type AlloyStackProps, Beyla, KubeStateMetrics, NodeExporter } from '../stack';
import { type Made, STACK_OTLP } from './made-values';

const COMPANIONS = { KubeStateMetrics, NodeExporter, Beyla } as const;

/** The ids of what a file makes, and of its file in the output. */
export const STACK_ID = 'stack';
export const USUAL_NAME = 'alloy';
export const USUAL_NAMESPACE = 'default';

/** What isn't a prop of the stack. */
export const BESIDE = ['namespace', 'companions'];

/** Makes what a file says. */
export function makeStack(
  app: Construct,
  members: ReadonlyMap<string, Made>,
  namespace: string | undefined,
): AlloyStack {
  const given = (name: string) => members.get(name)?.value;
  const name = (given('name') as string | undefined) ?? USUAL_NAME;
  const chart = new Chart(app, name, {
    namespace: namespace ?? (given('namespace') as string | undefined) ?? USUAL_NAMESPACE,
    disableResourceNameHashes: true,
  });
  const props = [...members].filter(([prop]) => !BESIDE.includes(prop)).map(([prop, { value }]) => [prop, value]);
  const stack = new AlloyStack(chart, STACK_ID, Object.fromEntries(props) as AlloyStackProps<never, never>);
  for (const [id, props] of Object.entries((given('companions') as object | undefined) ?? {})) {
    const { kind, ...options } = props as { readonly kind: keyof typeof COMPANIONS; readonly [prop: string]: unknown };
    const made = Object.entries(options).map(([prop, value]) => [prop, value === STACK_OTLP ? stack.otlpHttp : value]);
    new COMPANIONS[kind](chart, id, Object.fromEntries(made));
  }
  return stack as unknown as AlloyStack;
}
