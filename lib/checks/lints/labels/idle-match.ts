import type { FlowStage } from '../../../flow';
import { parseSelector } from '../../../languages';
import { didYouMean } from '../../../syntax';
import type { Lint } from '../lint';
import type { LintContext } from '../lint-context';
import { logsWrite } from '../samples';
import { textsOfObject, type VisitedStage, visitedStages } from './stage-findings';

const nginx = (label: string) => `${logsWrite}
loki.source.journal "node" {
	forward_to = [loki.process.node.receiver]
}

loki.process "node" {
	forward_to = [loki.write.default.receiver]

	stage.json {
		expressions = {app = ""}
	}
${label}
	stage.match {
		selector = "{app=\\"nginx\\"}"

		stage.static_labels {
			values = {team = "web"}
		}
	}
}
`;

/** A `stage.match` whose selector means no entry. */
export const idleMatch: Lint = {
  code: 'lint/idle-match',
  severity: 'warning',
  description:
    'The selector of a `stage.match` asks for a label that no entry has there, or for a value that it never has: what stands in it never runs. A selector looks at labels alone. A value that a stage has extracted becomes one by `stage.labels`.',
  fails: nginx(''),
  passes: nginx('\n\tstage.labels {\n\t\tvalues = {app = ""}\n\t}\n'),

  check(context) {
    for (const visited of visitedStages(context)) {
      const { stage, effects, node } = visited;
      if (stage.name !== 'match' || effects.length === 0) continue;
      if (!effects.every(({ matches }) => matches === 'never')) continue;
      const selector = String(stage.argument('selector'));
      const absent = parseSelector(selector).selector.matchers.find(({ name, operator }) => {
        return operator.startsWith('=') && visited.states.every(({ labels }) => labels.get(name).presence === 'never');
      });
      const why =
        absent === undefined ? 'its labels never have such values' : `no log entry has the label ${absent.name} here`;
      const hint = absent === undefined ? undefined : hintFor(absent.name, visited, context);
      const message = `this stage.match never runs: ${why}`;
      context.onInnerBlock(this, node, stage.block, 'selector', message, hint === undefined ? {} : { hint });
    }
  },
};

function hintFor(name: string, { states, stage }: VisitedStage, context: LintContext): string | undefined {
  if (states.some(({ extracted }) => extracted.get(name).presence !== 'never')) {
    return `it is extracted, and no label: put stage.labels { values = {${name} = ""} } in front`;
  }
  if (stage.stages.some((inner) => takesOut(inner, name))) {
    return `it is extracted inside of this stage alone: take it out and make it a label in front`;
  }
  const names = new Set(states.flatMap(({ labels }) => labels.names));
  return didYouMean(name, () => [...names], context.suggestions);
}

function takesOut({ argument, name: stage }: FlowStage, name: string): boolean {
  const names = textsOfObject(argument(stage === 'logfmt' ? 'mapping' : 'expressions')).map(([one]) => one);
  return names.includes(name) || String(argument('expression') ?? '').includes(`<${name}>`);
}
