/**
 * What the props of a workload take. Compiled, never run: every `@ts-expect-error` is a compile error that has to be there; everything
 * else has to compile.
 */
import { Duration, Size } from 'cdk8s';
import type { Construct } from 'constructs';
import { Alloy, type AlloyProps, AlloyStorage, Controller } from '../../lib/kubernetes';

declare const scope: Construct;

export function controllers(): void {
  new Alloy(scope, 'a', { controller: Controller.daemonSet({ maxUnavailable: '10%' }) });
  new Alloy(scope, 'a', { controller: Controller.statefulSet({ replicas: 3 }) });
  new Alloy(scope, 'a', { controller: Controller.deployment({ replicas: 'external' }) });
  // @ts-expect-error a kind in words, which could be misspelt
  new Alloy(scope, 'a', { controller: 'Daemonset' });
  // @ts-expect-error a DaemonSet has no replicas
  Controller.daemonSet({ replicas: 3 });
  // @ts-expect-error a Deployment has no steps in nodes
  Controller.deployment({ maxUnavailable: 1 });
  // @ts-expect-error replicas next to the controller
  new Alloy(scope, 'a', { replicas: 3 });
}

export function misspeltProps(): void {
  // @ts-expect-error
  new Alloy(scope, 'a', { clusterng: {} });
  // @ts-expect-error
  new Alloy(scope, 'a', { image: { repo: 'x' } });
  // @ts-expect-error
  new Alloy(scope, 'a', { service: { externalTrafficPolicy: 'local' } });
  // @ts-expect-error
  new Alloy(scope, 'a', { namespaceObject: { podSecurity: 'Restricted' } });
  // @ts-expect-error
  new Alloy(scope, 'a', { configDelivery: 'hot' });
  // @ts-expect-error
  new Alloy(scope, 'a', { stabilityLevel: 'ga' });
}

export function grants(): void {
  new Alloy(scope, 'a', { grants: ['scrapeKubelet', 'kernelBefore5.11'] });
  // @ts-expect-error an option that the table of needs doesn't have
  new Alloy(scope, 'a', { grants: ['scrapeEverything'] });
  // @ts-expect-error a rule without its reason
  new Alloy(scope, 'a', { rules: [{ resources: ['pods'], verbs: ['get'] }] });
}

export function arguments_(): void {
  new Alloy(scope, 'a', { extraArgs: ['--server.http.ui-path-prefix=/ui'] });
  // @ts-expect-error an argument is a text
  new Alloy(scope, 'a', { extraArgs: [true] });
}

export function sizesAndTimes(): void {
  const props: AlloyProps = {
    resources: { memoryLimit: Size.gibibytes(2) },
    storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(20) }),
    clustering: { waitTimeout: Duration.minutes(2) },
  };
  new Alloy(scope, 'a', props);
  // @ts-expect-error a size in words
  new Alloy(scope, 'a', { resources: { memoryLimit: '2Gi' } });
  // @ts-expect-error a claim without its size
  AlloyStorage.claimPerPod({});
  // @ts-expect-error a time as a number of unknown units
  new Alloy(scope, 'a', { terminationGracePeriod: 30 });
}
