import { valueOfExpression } from '../../analysis';
import type { Expr } from '../../syntax';
import type { Lint } from './lint';
import { metricsWrite } from './samples';

const keep = (regex: string) => `${metricsWrite}
prometheus.relabel "keep" {
	forward_to = [prometheus.remote_write.default.receiver]

	rule {
		source_labels = ["__name__"]
		regex         = "${regex}"
		action        = "keep"
	}
}

prometheus.exporter.self "alloy" { }

prometheus.scrape "alloy" {
	targets    = prometheus.exporter.self.alloy.targets
	forward_to = [prometheus.relabel.keep.receiver]
}
`;

/** A regular expression that looks like a pattern for file names. */
export const globLikeRegex: Lint = {
  code: 'lint/glob-like-regex',
  severity: 'warning',
  description:
    'In a regular expression, `go_*` is `go` with any number of underscores behind it: it matches no metric of Go, since these expressions are anchored at both ends. Write `go_.*`.',
  fails: keep('go_*|up'),
  passes: keep('go_.*|up'),

  check(context) {
    for (const { node } of context.components) {
      for (const { attribute, schema } of node.attributes) {
        if (schema?.type !== 'regex') continue;
        for (const part of globsIn(attribute.value)) {
          const pattern = part.replace(/\*/g, '.*');
          context.onExpression(this, node, attribute.value, `${part} repeats the character before the star`, {
            hint: `for "anything", write ${pattern}`,
          });
        }
      }
    }
  },
};

/** The alternatives of an expression that are plain words with a star at an end, and nothing else. */
function globsIn(expr: Expr): readonly string[] {
  const value = valueOfExpression(expr);
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return [];
  return value.value.split('|').filter((part) => /^[a-zA-Z0-9_:/-]*[a-zA-Z0-9_:/-]\*$/.test(part));
}
