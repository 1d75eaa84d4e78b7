import { componentId, type Pod } from '../../cluster';
import { causeOf } from '../destinations/cause';
import type { Diagnosis } from '../diagnosis';
import { mask } from '../mask';
import type { AlloyInstance } from '../observation/observed-alloy';
import type { Question } from '../question';

/** Components that aren't healthy, an Alloy that isn't ready, or doesn't answer. */
export const health: Question = {
  name: 'health',
  text: 'Is Alloy ready, and are all components healthy?',
  diagnose: ({ instances, owner }) => instances.flatMap((instance) => healthOf(instance, owner?.namespace)),
};

function healthOf(
  { name, pod, problem, isRefused, ready, components = [] }: AlloyInstance,
  namespace: string | undefined,
): Diagnosis[] {
  // That a pod isn't ready, and why, is told by the question whether it runs.
  if (isRefused || (problem !== undefined && isWaiting(pod))) return [];
  const at = namespace === undefined ? '' : ` --namespace ${namespace}`;
  if (problem !== undefined) {
    const advice = `look whether it runs: kubectl logs${at} POD --tail=50; and whether its HTTP server listens on another port or asks for credentials`;
    return [
      {
        severity: 'error',
        pods: [name],
        summary: 'Alloy’s HTTP server does not answer',
        evidence: [problem],
        advice: [advice],
      },
    ];
  }
  const found: Diagnosis[] = [];
  if (ready?.isReady === false) {
    found.push({
      severity: 'error',
      pods: [name],
      summary: 'Alloy is not ready',
      evidence: [`/-/ready: ${mask(ready.says)}`],
      advice: ['it has not loaded its configuration (yet): its log says why'],
    });
  }
  for (const component of components) {
    const { state, message } = component.health;
    if (state === 'healthy') continue;
    const text = mask(message);
    const cause = causeOf(text);
    found.push({
      // A component is unknown until it has been evaluated.
      severity: state === 'unknown' ? 'warning' : 'error',
      pods: [name],
      component: componentId(component),
      summary: `${componentId(component)} is ${state === 'unknown' ? 'not known to be healthy' : state}`,
      evidence: [text === '' ? `its health is ${state}` : text],
      advice: [
        /is forbidden/.test(text)
          ? 'grant the right that the message names: npx cdk8s-alloy explain lists what the configuration needs'
          : (cause?.advice ?? `correct what the message names; Alloy’s log says more of ${componentId(component)}`),
      ],
    });
  }
  return found;
}

function isWaiting(pod: Pod | undefined): boolean {
  return pod?.status.conditions?.some(({ type, status }) => type === 'Ready' && status === 'False') === true;
}
