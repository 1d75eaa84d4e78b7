import { didYouMean } from '../../../syntax';
import type { Lint } from '../lint';
import type { LintContext } from '../lint-context';
import { logsWrite } from '../samples';
import { textsOfObject, type VisitedStage, visitedStages } from './stage-findings';

const environment = (stage: string) => `${logsWrite}
loki.source.journal "node" {
	forward_to = [loki.process.node.receiver]
}

loki.process "node" {
	forward_to = [loki.write.default.receiver]

	${stage} {
		values = {environment = "production"}
	}
}
`;

/** Stages that look for a value by its name, and the argument with the name; those that make it if it isn't there aren't among them. */
const SOURCES: Readonly<Record<string, string>> = {
  drop: 'source',
  json: 'source',
  logfmt: 'source',
  output: 'source',
  pattern: 'source',
  regex: 'source',
  tenant: 'source',
  timestamp: 'source',
};

/** A stage that looks for something that no stage in front of it takes out of the entries. */
export const neverExtracted: Lint = {
  code: 'lint/never-extracted',
  severity: 'warning',
  description:
    'A stage looks for a value by a name under which no stage in front of it has taken anything out of the entries, and which is no label of them: it does nothing. In `stage.labels`, the text on the right is the name of an extracted value; a label with a text that is always the same is made by `stage.static_labels`.',
  fails: environment('stage.labels'),
  passes: environment('stage.static_labels'),

  check(context) {
    for (const visited of visitedStages(context)) {
      const { stage, states, node } = visited;
      if (states.length === 0) continue;
      const isMetadata = stage.argument('source_type') === 'structured_metadata';
      if (stage.name === 'labels' || stage.name === 'structured_metadata') {
        const absent = textsOfObject(stage.argument('values'))
          .map(([name, text]) => ({ name, text, source: text === '' ? name : text }))
          .filter(({ source }) => isAbsent(source, visited, isMetadata));
        const fixed = stage.name === 'labels' && !isMetadata ? absent.filter(isFixedText) : [];
        if (fixed.length > 1) {
          const texts = fixed.map(({ text }) => JSON.stringify(text)).join(', ');
          const message = `nothing named ${texts} is extracted before this ${stage.block.name}, so ${fixed.map(({ name }) => name).join(', ')} are never set`;
          const hint = 'for the texts themselves, use stage.static_labels';
          context.onInnerBlock(this, node, stage.block, 'values', message, { hint });
        }
        for (const label of absent) {
          if (fixed.length > 1 && fixed.includes(label)) continue;
          const { name, source, text } = label;
          const what = isMetadata ? 'is in the structured metadata' : 'is extracted';
          const message = `nothing named ${JSON.stringify(source)} ${what} before this ${stage.block.name}, so ${name} is never set`;
          const hint = fixed.includes(label)
            ? `for the text ${JSON.stringify(text)} itself, use stage.static_labels`
            : closest(source, visited, context);
          context.onInnerBlock(this, node, stage.block, 'values', message, hint === undefined ? {} : { hint });
        }
        continue;
      }
      const argument = SOURCES[stage.name];
      const source = argument === undefined ? undefined : stage.argument(argument);
      if (typeof source !== 'string' || !/^\w+$/.test(source) || !isAbsent(source, visited, false)) continue;
      const message = `nothing named ${JSON.stringify(source)} is extracted before this ${stage.block.name}, so it does nothing`;
      const hint = closest(source, visited, context);
      context.onInnerBlock(this, node, stage.block, argument, message, hint === undefined ? {} : { hint });
    }
  },
};

/** A text on the right that can't be meant for the label's own name. */
function isFixedText({ name, text }: { readonly name: string; readonly text: string }): boolean {
  return text !== '' && text !== name;
}

function isAbsent(name: string, { states, stage }: VisitedStage, isMetadata: boolean): boolean {
  return states.every(({ extracted, metadata, labels }) => {
    if (isMetadata) return metadata.get(name).presence === 'never';
    const isLabel = stage.name === 'structured_metadata' && labels.get(name).presence !== 'never';
    return extracted.get(name).presence === 'never' && !isLabel;
  });
}

function closest(name: string, { states }: VisitedStage, context: LintContext): string | undefined {
  const names = new Set(states.flatMap(({ extracted }) => extracted.names));
  return didYouMean(name, () => [...names], context.suggestions);
}
