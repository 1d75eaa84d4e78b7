import type { DeliverySignal } from '../../facts';
import { deliveryDiagnoses } from '../delivery/delivery-diagnoses';
import { judgeDelivery } from '../delivery/judge';
import type { Diagnosis } from '../diagnosis';
import type { AlloyInstance, ObservedAlloy } from '../observation/observed-alloy';
import type { Question } from '../question';

/** `No logs in Loki?`: what is lost on its way, and why; and what has never come. */
export function arrivalOf(signal: DeliverySignal, text: string): Question {
  return {
    name: signal,
    text,
    diagnose: (alloy, context) => [...deliveryDiagnoses(signal, alloy, context), ...nothingSent(signal, alloy)],
  };
}

function nothingSent(signal: DeliverySignal, { instances }: ObservedAlloy): Diagnosis[] {
  const idle = instances.flatMap((instance) => idleIn(signal, instance));
  const busy = new Set(instances.flatMap((instance) => busyIn(signal, instance)));
  // Where another pod sends, this one has nothing to do.
  return idle.filter(({ component }) => !busy.has(component!));
}

function idleIn(signal: DeliverySignal, { name, window, ...rest }: AlloyInstance): Diagnosis[] {
  if (window === undefined) return [];
  return judgeDelivery({ window, ...rest })
    .filter(
      (delivery) => delivery.signal === signal && delivery.everDelivered === false && delivery.symptoms.length === 0,
    )
    .map(({ component }) => ({
      severity: 'note',
      pods: [name],
      component,
      summary: `${component} has not sent any ${signal} yet, and nothing failed`,
      evidence: [],
      advice: [],
    }));
}

function busyIn(signal: DeliverySignal, { window, ...rest }: AlloyInstance): readonly string[] {
  if (window === undefined) return [];
  return judgeDelivery({ window, ...rest })
    .filter((delivery) => delivery.signal === signal && delivery.everDelivered === true)
    .map(({ component }) => component);
}
