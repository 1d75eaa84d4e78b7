import { evaluatePredicate, placeOfInstance } from '../../../analysis';
import type { Lint } from '../lint';
import { logsWrite } from '../samples';
import { targetTakers } from './target-findings';

/** A pattern for files given to what takes the name of one file. */
export const unexpandedGlob: Lint = {
  code: 'lint/unexpanded-glob',
  severity: 'warning',
  description:
    '`loki.source.file` reads the file that `__path__` names. It takes `*` for a part of the name, and finds no such file. `local.file_match` makes a target of each file that a pattern means; so does the block `file_match` of `loki.source.file`.',
  fails: `${logsWrite}
loki.source.file "logs" {
	targets    = [{__path__ = "/var/log/*.log", job = "node"}]
	forward_to = [loki.write.default.receiver]
}
`,
  passes: `${logsWrite}
local.file_match "logs" {
	path_targets = [{__path__ = "/var/log/*.log", job = "node"}]
}

loki.source.file "logs" {
	targets    = local.file_match.logs.targets
	forward_to = [loki.write.default.receiver]
}
`,

  check(context) {
    for (const { instance, node, block, passage, argument, states } of targetTakers(context)) {
      const { expands, expandsWhen } = passage;
      if (expands === undefined || expandsWhen === undefined) continue;
      if (evaluatePredicate(expandsWhen, placeOfInstance(instance)) !== false) continue;
      const globs = states.flatMap((state) => state.get(expands).value).filter(isGlob);
      const [glob] = globs;
      if (glob === undefined) continue;
      const text = glob.map((part) => (typeof part === 'string' ? part : '...')).join('');
      const message = `${instance.id} takes ${JSON.stringify(text)} for the name of a file: it expands no patterns`;
      context.onInnerBlock(this, node, block, argument, message, {
        hint: 'put local.file_match in front, or enable its block file_match',
      });
    }
  },
};

function isGlob(form: readonly unknown[]): boolean {
  return form.some((part) => typeof part === 'string' && part.includes('*'));
}
