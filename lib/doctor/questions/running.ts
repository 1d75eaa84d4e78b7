import type { Diagnosis } from '../diagnosis';
import type { ObservedAlloy } from '../observation/observed-alloy';
import type { Question, QuestionContext } from '../question';
import { findReasons, readiness } from '../reasons/find-reasons';
import { listed } from '../reasons/reason';

/** Whether all pods run, and why not. */
export const running: Question = {
  name: 'running',
  text: 'Do all pods run?',
  diagnose: (alloy, context) => why(alloy, context),
};

async function why({ owner }: ObservedAlloy, { facts }: QuestionContext): Promise<Diagnosis[]> {
  if (owner === undefined || facts === undefined) return [];
  const { wanted, ready, runs } = readiness(owner);
  const at = `--namespace ${owner.namespace}`;
  if (wanted === 0) {
    return [
      {
        severity: 'warning',
        summary: `${owner.kind}/${owner.name} wants no pods`,
        evidence: ['no node takes it, or it is scaled to 0'],
        advice: [`look at it: kubectl describe ${at} ${owner.kind}/${owner.name}`],
      },
    ];
  }
  if (runs) return [];
  const { reasons, warnings, notSeen } = await findReasons(facts.kubectl, owner);
  for (const gap of notSeen) facts.addGap(gap);
  return [
    {
      severity: 'error',
      summary: ready >= wanted ? 'a rollout is not at its end' : `${ready} of ${wanted} pods are ready`,
      evidence: [...reasons.map(({ about, text }) => `${listed(about, '; ')}: ${text}`), ...warnings],
      advice: [
        ...new Set(reasons.flatMap(({ advice }) => (advice === undefined ? [] : [advice]))),
        `see all: npx cdk8s-alloy reasons ${at} ${owner.kind}/${owner.name}`,
      ],
    },
  ];
}
