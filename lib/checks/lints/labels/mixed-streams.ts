import { labelFacts } from '../../../facts';
import { type EntryState, type LabelState, textsOf } from '../../../flow';
import type { Lint } from '../lint';
import { logsWrite } from '../samples';
import { visitedStages } from './stage-findings';

const files = (drop: string) => `${logsWrite}
local.file_match "apps" {
	path_targets = [{__path__ = "/var/log/apps/*.log", job = "apps"}]
}

loki.source.file "apps" {
	targets    = local.file_match.apps.targets
	forward_to = [loki.process.apps.receiver]
}

loki.process "apps" {
	forward_to = [loki.write.default.receiver]
${drop}
}
`;
const multiline = `
	stage.multiline {
		firstline = "^\\\\d{4}-"
	}
`;
const labelDrop = `
	stage.label_drop {
		values = ["filename"]
	}
`;

/** Lines of several files put together, because nothing tells them apart any more. */
export const mixedStreams: Lint = {
  code: 'lint/mixed-streams',
  severity: 'warning',
  description:
    '`stage.multiline` puts lines with the same labels together. Behind a stage or rule that takes the label away which tells files (or containers) apart, lines of several of them end up in one entry. Put lines together first, and take the label away behind it.',
  fails: files(`${labelDrop}${multiline}`.slice(0, -1)),
  passes: files(`${multiline}${labelDrop}`.slice(0, -1)),

  check(context) {
    for (const { node, stage, states } of visitedStages(context)) {
      if (stage.name !== 'multiline' || states.length === 0) continue;
      const lost = states.map(lostLabel);
      const [first] = lost;
      if (first === undefined || lost.includes(undefined)) continue;
      const message = `this stage.multiline puts lines of different ${first.of} together: the label ${first.name} is gone`;
      context.onInnerBlock(this, node, stage.block, undefined, message, {
        hint: 'put it in front of what takes the label away',
      });
    }
  },
};

/** The label of a source that told its streams apart, if nothing does any more. */
function lostLabel({ labels, extracted }: EntryState): { readonly name: string; readonly of: string } | undefined {
  const mayDiffer = labels.names.some((name) => textsOf(labels.get(name).value) === undefined);
  if (labels.open.length > 0 || mayDiffer) return undefined;
  const lost = identities(labels).find(({ name }) => {
    // What stages have taken away was a label when they began.
    const before = [extracted, ...statesBefore(labels)].map((state) => state.get(name).value);
    return labels.get(name).presence === 'never' && before.some((value) => textsOf(value) === undefined);
  });
  return lost && { name: lost.name, of: lost.from === '__path__' ? 'files' : 'sources' };
}

function statesBefore(state: LabelState): readonly LabelState[] {
  const states: LabelState[] = [];
  for (let { before } = state; before !== undefined; before = before.state.before) states.push(before.state);
  return states;
}

/** The labels that a source fills in of another one, which is different for each of its targets. */
function identities(state: LabelState): readonly { readonly name: string; readonly from: string }[] {
  for (let { before } = state; before !== undefined; before = before.state.before) {
    const passage = labelFacts(before.by.instance.node.block.name)?.passage;
    if (passage?.takes === undefined) continue;
    const fills = passage.fills.flatMap(({ name, from }) =>
      from.flatMap((source) => ('label' in source ? [{ name, from: source.label }] : [])),
    );
    if (fills.length > 0) return fills;
  }
  return [];
}
