/**
 * What of one kind may stand where another kind belongs: nothing. Compiled, never run: every `@ts-expect-error` is a compile error
 * that has to be there. Rows are what an argument takes, columns what an export gives.
 */
import type { blocks, discovery, loki, otelcol, prometheus, pyroscope } from '../../lib/components';

declare const metrics: prometheus.RemoteWrite['receiver'];
declare const logs: loki.Write['receiver'];
declare const profiles: pyroscope.Write['receiver'];
declare const consumer: otelcol.exporter.Otlp['input'];
declare const rules: discovery.Relabel['rules'];
declare const targets: discovery.Kubernetes['targets'];
declare const auth: otelcol.auth.Basic['handler'];
declare const storage: otelcol.storage.File['handler'];

declare function metricsArgument(forwardTo: prometheus.ScrapeProps['forwardTo']): void;
declare function logsArgument(forwardTo: loki.source.FileProps['forwardTo']): void;
declare function profilesArgument(forwardTo: pyroscope.EbpfProps['forwardTo']): void;
declare function consumerArgument(traces: otelcol.processor.BatchProps['output']['traces']): void;
declare function rulesArgument(relabelRules: loki.source.ApiProps['relabelRules']): void;
declare function targetsArgument(value: prometheus.ScrapeProps['targets']): void;
declare function authArgument(value: otelcol.exporter.OtlpClient['auth']): void;
declare function storageArgument(value: blocks.OtelcolQueue['storage']): void;

export function eachTakesItsOwn(): void {
  metricsArgument([metrics]);
  logsArgument([logs]);
  profilesArgument([profiles]);
  consumerArgument([consumer]);
  rulesArgument(rules);
  targetsArgument(targets);
  authArgument(auth);
  storageArgument(storage);
}

export function metricsReceiverTakesNothingElse(): void {
  // @ts-expect-error
  metricsArgument([logs]);
  // @ts-expect-error
  metricsArgument([profiles]);
  // @ts-expect-error
  metricsArgument([consumer]);
  // @ts-expect-error
  metricsArgument([rules]);
  // @ts-expect-error
  metricsArgument([targets]);
  // @ts-expect-error
  metricsArgument([auth]);
  // @ts-expect-error
  metricsArgument([storage]);
}

export function logsReceiverTakesNothingElse(): void {
  // @ts-expect-error
  logsArgument([metrics]);
  // @ts-expect-error
  logsArgument([profiles]);
  // @ts-expect-error
  logsArgument([consumer]);
  // @ts-expect-error
  logsArgument([rules]);
  // @ts-expect-error
  logsArgument([targets]);
  // @ts-expect-error
  logsArgument([auth]);
  // @ts-expect-error
  logsArgument([storage]);
}

export function profilesReceiverTakesNothingElse(): void {
  // @ts-expect-error
  profilesArgument([metrics]);
  // @ts-expect-error
  profilesArgument([logs]);
  // @ts-expect-error
  profilesArgument([consumer]);
  // @ts-expect-error
  profilesArgument([rules]);
  // @ts-expect-error
  profilesArgument([targets]);
  // @ts-expect-error
  profilesArgument([auth]);
  // @ts-expect-error
  profilesArgument([storage]);
}

export function consumerTakesNothingElse(): void {
  // @ts-expect-error
  consumerArgument([metrics]);
  // @ts-expect-error
  consumerArgument([logs]);
  // @ts-expect-error
  consumerArgument([profiles]);
  // @ts-expect-error
  consumerArgument([rules]);
  // @ts-expect-error
  consumerArgument([targets]);
  // @ts-expect-error
  consumerArgument([auth]);
  // @ts-expect-error
  consumerArgument([storage]);
}

export function relabelRulesTakeNothingElse(): void {
  // @ts-expect-error
  rulesArgument(metrics);
  // @ts-expect-error
  rulesArgument(logs);
  // @ts-expect-error
  rulesArgument(profiles);
  // @ts-expect-error
  rulesArgument(consumer);
  // @ts-expect-error
  rulesArgument(targets);
  // @ts-expect-error
  rulesArgument(auth);
  // @ts-expect-error
  rulesArgument(storage);
}

export function targetsTakeNothingElse(): void {
  // @ts-expect-error
  targetsArgument(metrics);
  // @ts-expect-error
  targetsArgument([logs]);
  // @ts-expect-error
  targetsArgument(profiles);
  // @ts-expect-error
  targetsArgument([consumer]);
  // @ts-expect-error
  targetsArgument(rules);
  // @ts-expect-error
  targetsArgument(auth);
  // @ts-expect-error
  targetsArgument([storage]);
}

export function authHandlerTakesNothingElse(): void {
  // @ts-expect-error
  authArgument(metrics);
  // @ts-expect-error
  authArgument(logs);
  // @ts-expect-error
  authArgument(profiles);
  // @ts-expect-error
  authArgument(consumer);
  // @ts-expect-error
  authArgument(rules);
  // @ts-expect-error
  authArgument(targets);
  // @ts-expect-error
  authArgument(storage);
}

export function storageHandlerTakesNothingElse(): void {
  // @ts-expect-error
  storageArgument(metrics);
  // @ts-expect-error
  storageArgument(logs);
  // @ts-expect-error
  storageArgument(profiles);
  // @ts-expect-error
  storageArgument(consumer);
  // @ts-expect-error
  storageArgument(rules);
  // @ts-expect-error
  storageArgument(targets);
  // @ts-expect-error
  storageArgument(auth);
}

export function aListIsNoSingleAndASingleNoList(): void {
  // @ts-expect-error
  metricsArgument(metrics);
  // @ts-expect-error
  rulesArgument([rules]);
  // @ts-expect-error
  targetsArgument([targets]);
  // @ts-expect-error
  authArgument([auth]);
}
