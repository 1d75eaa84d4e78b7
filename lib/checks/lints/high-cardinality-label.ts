import { valueOfExpression } from '../../analysis';
import { receiverType } from '../../facts';
import type { Expr } from '../../syntax';
import type { Lint } from './lint';
import { logsWrite } from './samples';

/** A label of log streams with a value for each request, each pod, or each file. */
export const highCardinalityLabel: Lint = {
  code: 'lint/high-cardinality-label',
  severity: 'warning',
  description:
    'Loki keeps a stream for each combination of labels. A label that differs for each trace, request, user, pod or path makes millions of small streams, which are slow and run into limits. Keep it in the line, or take `stage.structured_metadata`.',
  fails: `${logsWrite}
loki.process "json" {
	forward_to = [loki.write.default.receiver]

	stage.json {
		expressions = {level = "", traceID = ""}
	}

	stage.labels {
		values = {level = "", traceID = ""}
	}
}

loki.source.kubernetes_events "default" {
	forward_to = [loki.process.json.receiver]
}
`,
  passes: `${logsWrite}
loki.process "json" {
	forward_to = [loki.write.default.receiver]

	stage.json {
		expressions = {level = "", traceID = ""}
	}

	stage.labels {
		values = {level = ""}
	}

	stage.structured_metadata {
		values = {traceID = ""}
	}
}

loki.source.kubernetes_events "default" {
	forward_to = [loki.process.json.receiver]
}
`,

  check(context) {
    for (const { node, schema } of context.components) {
      // What takes log streams passes them on, with other labels perhaps.
      if (receiverType(schema) !== 'LogsReceiver') continue;
      for (const { attribute, blocks } of node.attributes) {
        const block = blocks[0]!.name;
        const found =
          block === 'stage.labels' && attribute.name === 'values'
            ? keysOf(attribute.value)
            : block === 'rule' && attribute.name === 'target_label'
              ? textOf(attribute.value)
              : [];
        for (const label of found.filter(isHighCardinality)) {
          context.onAttribute(this, node, attribute, `label ${label} has too many values to be one of log streams`, {
            hint: 'keep it out of the labels: stage.structured_metadata makes it searchable all the same',
          });
        }
      }
    }
  },
};

/** Names by which such values go, without case and separators. */
const names =
  /^(trace|span|request|req|session|user|customer|correlation|transaction|message|pod|container|job)u?id$|^(uuid|guid|id|ip|clientip|podip|remoteaddr|path|uri|url|filename|useragent|email|timestamp|time|duration|latency|msg|message)$/;

function isHighCardinality(label: string): boolean {
  // Labels with two underscores in front are dropped before anything is sent.
  if (label.startsWith('__')) return false;
  // filename is what loki.source.file sets by itself, once a file: a choice to be made there.
  const plain = label.toLowerCase().replace(/[^a-z0-9]/g, '');
  return plain !== 'filename' && names.test(plain);
}

function keysOf(expr: Expr): readonly string[] {
  const value = valueOfExpression(expr);
  return value.kind === 'object' ? [...value.fields.keys()] : [];
}

function textOf(expr: Expr): readonly string[] {
  const value = valueOfExpression(expr);
  return value.kind === 'scalar' ? [String(value.value)] : [];
}
