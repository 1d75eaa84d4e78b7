import { Duration, Size } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { prometheus } from '../components';
import { type Code, callCode, textCode } from '../importer';
import {
  AlloyProbe,
  AlloyService,
  AlloyStorage,
  Autoscaler,
  ConfigDelivery,
  Controller,
  NamespaceObject,
  Platform,
} from '../kubernetes';
import { Expression, parseDuration, Secret } from '../values';
import type { Call } from './schema';

/** A value, and the TypeScript that makes it. */
export interface Made {
  readonly value: unknown;
  readonly code: Code;
}

/** What stands for the endpoint of the stack that receives OTLP, which is there when the stack is. */
export const STACK_OTLP = Symbol('stack.otlpHttp');

const CLASSES: Readonly<Record<string, unknown>> = {
  AlloyProbe,
  AlloyService,
  AlloyStorage,
  Autoscaler,
  ConfigDelivery,
  Controller,
  Expression,
  NamespaceObject,
  Platform,
  Secret,
  k8s,
  prometheus,
  stack: { otlpHttp: STACK_OTLP },
};

/** What a name of the schema stands for: `prometheus.exporter.Redis`, `Controller.daemonSet`. */
export function referenced(name: string): unknown {
  return name.split('.').reduce<unknown>((within, step) => (within as Record<string, unknown>)?.[step], CLASSES);
}

/** Calls the function; undefined where its text is none that it takes. */
export function call({ function: name, type }: Call, args: readonly Made[]): Made | undefined {
  if (name === 'duration') return duration(args[0]!.value as string);
  if (name === 'size') return size(args[0]!.value as string);
  const steps = name.split('.');
  const method = steps.pop()!;
  const owner = referenced(steps.join('.')) as Record<string, (...values: unknown[]) => unknown>;
  const code = callCode(
    `${name}${type === undefined ? '' : `<${type}>`}`,
    args.map((arg) => arg.code),
  );
  return { value: owner[method]!(...args.map(({ value }) => value)), code };
}

const DURATIONS = [
  ['hours', 3_600_000],
  ['minutes', 60_000],
  ['seconds', 1_000],
  ['millis', 1],
] as const;

function duration(text: string): Made | undefined {
  const nanos = parseDuration(text);
  if (typeof nanos !== 'bigint' || nanos < 0n) return undefined;
  const millis = Number(nanos) / 1e6;
  const [unit, length] = DURATIONS.find(([, of]) => millis % of === 0) ?? ['millis', 1];
  const amount = millis / length;
  return { value: Duration[unit](amount), code: `Duration.${unit}(${amount})` };
}

const SIZES = { Ki: 'kibibytes', Mi: 'mebibytes', Gi: 'gibibytes', Ti: 'tebibytes' } as const;

function size(text: string): Made | undefined {
  const [, amount, unit] = /^([1-9]\d*)([KMGT]i)$/.exec(text) ?? [];
  if (amount === undefined) return undefined;
  const name = SIZES[unit as keyof typeof SIZES];
  return { value: Size[name](Number(amount)), code: `Size.${name}(${amount})` };
}

/** A value without structure. */
export function plain(value: string | number | boolean | null): Made {
  return { value, code: typeof value === 'string' ? textCode(value) : String(value) };
}
