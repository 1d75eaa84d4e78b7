import type { FlowStage } from '../../../flow';
import type { Lint } from '../lint';
import { logsWrite } from '../samples';
import { textsOfObject, type VisitedStage, visitedStages } from './stage-findings';

const podFiles = (stage: string) => `${logsWrite}
local.file_match "pods" {
	path_targets = [{__path__ = "/var/log/pods/*/*/*.log"}]
}

loki.source.file "pods" {
	targets    = local.file_match.pods.targets
	forward_to = [loki.process.pods.receiver]
}

loki.process "pods" {
	forward_to = [loki.write.default.receiver]
${stage}
	stage.json {
		expressions = {level = ""}
	}

	stage.labels {
		values = {level = ""}
	}
}
`;

/** A stage that looks at what applications write, where lines have what the container runtime writes in front of it. */
export const containerLines: Lint = {
  code: 'lint/container-lines',
  severity: 'warning',
  description:
    'Lines in `/var/log/pods` and `/var/log/containers` begin with a time, the stream and a flag of the container runtime. Until `stage.cri` has taken that off (`stage.docker` with Docker), `stage.json` fails on every line, and the first line of `stage.multiline` is never found.',
  fails: podFiles(''),
  passes: podFiles('\n\tstage.cri { }\n'),

  check(context) {
    for (const visited of visitedStages(context)) {
      const { stage, states, node } = visited;
      if (states.length === 0 || !seesPrefix(stage)) continue;
      const isFromFiles = states.every(({ line }) => line === 'container');
      if (!isFromFiles && !isBeforeCri(visited)) continue;
      const message = `lines of container log files reach this ${stage.block.name} with what the container runtime writes in front of them`;
      context.onInnerBlock(this, node, stage.block, undefined, message, { hint: 'put stage.cri { } in front' });
    }
  },
};

/** Docker's own lines are JSON, with the text under `log`. */
function seesPrefix({ name, argument }: FlowStage): boolean {
  if (name === 'multiline') return true;
  if (name !== 'json' || argument('source') !== undefined) return false;
  return !textsOfObject(argument('expressions')).some(([key, text]) => (text || key) === 'log');
}

/** Whether the lines of several are put together before each of them is taken apart. */
function isBeforeCri({ stage, instance }: VisitedStage): boolean {
  if (stage.name !== 'multiline') return false;
  const siblings = instance.block.body.filter((statement) => statement.kind === 'block');
  const at = siblings.indexOf(stage.block);
  return at >= 0 && siblings.slice(at + 1).some(({ name }) => name === 'stage.cri' || name === 'stage.docker');
}
