/**
 * What a stack takes. Compiled, never run: every `@ts-expect-error` is a compile error that has to be there; everything else has to compile.
 */
import type { Construct } from 'constructs';
import { AlloyStack, prometheus, type stacks } from '../../lib';

declare const scope: Construct;
declare const computed: Record<string, stacks.Destination>;

const cluster = 'production';
const destinations = { logs: { kind: 'Loki' }, metrics: { kind: 'Prometheus' } } as const;

export function names(): void {
  new AlloyStack(scope, 'right', { cluster, destinations, pipelines: [{ kind: 'PodLogs', to: ['logs'], on: 'node' }] });
  // @ts-expect-error
  new AlloyStack(scope, 'to', { cluster, destinations, pipelines: [{ kind: 'PodLogs', to: ['log'] }] });
  // @ts-expect-error
  new AlloyStack(scope, 'on', { cluster, destinations, pipelines: [{ kind: 'PodLogs', on: 'nodes' }] });
  // @ts-expect-error
  new AlloyStack(scope, 'kind', { cluster, destinations, pipelines: [{ kind: 'PodLog' }] });
  // @ts-expect-error
  new AlloyStack(scope, 'destination', { cluster, destinations: { logs: { kind: 'Lokki' } }, pipelines: [] });
  // @ts-expect-error
  new AlloyStack(scope, 'cluster', { destinations, pipelines: [] });
  new AlloyStack(scope, 'computed', { cluster, destinations: computed, pipelines: [{ kind: 'PodLogs', to: ['x'] }] });
}

export function props(): void {
  new AlloyStack(scope, 'right', { cluster, destinations, pipelines: [{ kind: 'PodLogs', reading: 'files' }] });
  // @ts-expect-error
  new AlloyStack(scope, 'value', { cluster, destinations, pipelines: [{ kind: 'PodLogs', reading: 'file' }] });
  // @ts-expect-error
  new AlloyStack(scope, 'name', { cluster, destinations, pipelines: [{ kind: 'PodMetrics', reading: 'files' }] });
  // @ts-expect-error
  new AlloyStack(scope, 'filled', { cluster, destinations, pipelines: [{ kind: 'PodLogs', forwardTo: [] }] });
}

export function collectors(): void {
  const own = { databases: { task: 'once' } } as const;
  const stack = new AlloyStack(scope, 'own', {
    cluster,
    destinations,
    collectors: own,
    pipelines: [{ kind: 'PodMetrics', on: 'databases' }],
  });
  stack.collector('databases');
  stack.collector('node');
  // @ts-expect-error
  stack.collector('database');
  // @ts-expect-error
  new AlloyStack(scope, 'task', { cluster, destinations, collectors: { x: { task: 'twice' } }, pipelines: [] });
}

export function exporters(): void {
  const of = { kind: 'ExporterMetrics', exporter: prometheus.exporter.Redis } as const;
  const right = { ...of, arguments: { redisAddr: 'redis:6379' } };
  new AlloyStack(scope, 'right', { cluster, destinations, pipelines: [right] });
  new AlloyStack(scope, 'wrong', {
    cluster,
    destinations,
    // @ts-expect-error
    pipelines: [{ kind: 'ExporterMetrics', exporter: prometheus.exporter.Redis, arguments: { redisAddress: 'r:1' } }],
  });
}

export function everyCollector(): void {
  const pipelines = [{ kind: 'PodLogs' }] as const;
  new AlloyStack(scope, 'right', { cluster, destinations, pipelines, everyCollector: { hostNetwork: true } });
  // @ts-expect-error
  new AlloyStack(scope, 'task', { cluster, destinations, pipelines, everyCollector: { task: 'once' } });
}
