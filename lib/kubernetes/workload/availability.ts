import type { Construct } from 'constructs';
import { AlloyObject, type ObjectOwner } from './alloy-object';
import type { Controller } from './controller';
import { disruptionBudgetSpec } from './disruption-budget';
import { type VerticalAutoscalingProps, verticalAutoscalerSpec } from './vertical-autoscaling';

/** Creates the autoscaler and the PodDisruptionBudget of a workload. */
export function makeAvailability(
  scope: Construct,
  owner: ObjectOwner,
  { kind: controller, autoscaler, disruptionBudget }: Controller,
  verticalAutoscaling: VerticalAutoscalingProps | undefined,
): void {
  const { name } = owner;
  const make = (id: string, apiVersion: string, kind: string, spec: unknown): void => {
    new AlloyObject(scope, id, { owner, apiVersion, kind, component: 'availability', spec });
  };
  if (autoscaler !== undefined) {
    make('autoscaler', autoscaler.apiVersion, autoscaler.kind, autoscaler.spec(controller, name));
  }
  if (disruptionBudget !== undefined) {
    make('disruption-budget', 'policy/v1', 'PodDisruptionBudget', disruptionBudgetSpec(name, disruptionBudget));
  }
  if (verticalAutoscaling !== undefined) {
    const spec = verticalAutoscalerSpec(controller, name, verticalAutoscaling);
    make('vertical-autoscaler', 'autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', spec);
  }
}
