import { nameOf, titleOf } from '../diff';
import { Commands } from './commands';
import { compareAll } from './comparison';
import { type Migration, reasonToStay } from './decisions';
import { inOrder, moveOf, toReplace } from './move';
import { pairsOf } from './pairs';
import { distinct } from './parts';
import { remarksOn } from './remarks';
import type { Plan, Situation } from './situation';
import { applyStep, isTakenOver, leftMarks, marksStep, stepsAfter, verifySteps } from './steps-after';
import { missingSecrets, stepsBefore } from './steps-before';

/** Works out what changes, and what is to be done in which order so that nothing is lost, and nothing arrives twice. */
export function planOf(situation: Situation): Plan {
  const { next, manifests, existing = [] } = situation;
  const replaced = inOrder(situation.installations).map((installation) => toReplace(installation, next));
  const installations = replaced.filter(({ objects }) => objects.length > 0);
  const old = distinct(
    installations.flatMap((installation) =>
      installation.objects.filter((object) => reasonToStay(object, installation, next) === undefined),
    ),
  );
  const pairs = pairsOf(old, next);
  const comparison = compareAll(old, next, pairs);
  const migration: Migration = { pairs, next, diff: comparison.diff };
  const commands = new Commands(situation.commands);
  const moves = installations.map((installation) => moveOf(installation, migration));
  const applied = moves.flatMap(({ decisions }) => decisions.filter(({ fate }) => fate === 'taken over'));
  const marked = leftMarks(existing, [...applied.map(({ object }) => object)]);
  const before = [
    ...missingSecrets(situation.missing ?? [], commands),
    ...moves.flatMap((move) => stepsBefore(move, commands)),
  ];
  const rest = [...moves.flatMap((move) => stepsAfter(move, commands)), ...marksStep(marked, commands)];
  const force = applied.length > 0 || existing.some(isTakenOver) ? ['--force-conflicts'] : [];
  const steps =
    before.length + rest.length === 0
      ? []
      : [
          ...before,
          applyStep(manifests, next, existing, force, applied, commands),
          ...verifySteps(next, commands),
          ...rest,
        ];
  return {
    installations,
    others: situation.others,
    comparison,
    steps,
    stays: moves.flatMap(({ decisions }) =>
      decisions
        .filter(({ fate }) => fate === 'stays')
        .map(({ object, why }) => ({ object: titleOf(nameOf(object)), why: why.join('; ') })),
    ),
    remarks: remarksOn(situation, moves, migration),
    gaps: situation.gaps,
  };
}
