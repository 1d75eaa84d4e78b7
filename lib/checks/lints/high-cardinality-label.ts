import { attributeOf, valueOfExpression } from '../../analysis';
import { receiverType } from '../../facts';
import { type Hole, type KnownText, type Passage, wayOf, wayText } from '../../flow';
import type { Expr } from '../../syntax';
import type { Lint } from './lint';
import type { LintContext } from './lint-context';
import { logsWrite } from './samples';

/** A label of log streams or series with a value for each request, each pod, or each file. */
export const highCardinalityLabel: Lint = {
  code: 'lint/high-cardinality-label',
  severity: 'warning',
  description:
    'Loki keeps a stream for each combination of labels, Prometheus a series. A label that differs for each trace, request, user, pod or path makes millions of small streams, which are slow and run into limits. Keep it in the line, or take `stage.structured_metadata`. Addresses and uids of pods, ids of containers and paths of files are followed from the discovery, or the attribute of a resource, on, whatever the name of the label; `instance`, `filename` and `service_instance_id` are what they are for.',
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
    const told = new Set<number>();
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
          told.add(attribute.nameStart);
          context.onAttribute(this, node, attribute, `label ${label} has too many values to be one of log streams`, {
            hint: HINT,
          });
        }
      }
    }
    for (const { label, what, by, of, way } of identifyingLabels(context)) {
      const { node } = by.instance;
      const block = by.block ?? node.block;
      const place = attributeOf(block, 'target_label')?.nameStart ?? block.nameStart;
      if (told.has(place)) continue;
      told.add(place);
      const message = `label ${label} is the ${what} of each item, so it has too many values to be one of ${of}`;
      const out = of === 'series' ? 'keep it out of the labels' : HINT;
      const hint = way === undefined ? out : `${out}; its way: ${way}`;
      context.onInnerBlock(this, node, block, 'target_label', message, { hint });
    }
  },
};

const HINT = 'keep it out of the labels: stage.structured_metadata makes it searchable all the same';

interface IdentifyingLabel {
  readonly label: string;
  readonly what: string;
  /** What has made it. */
  readonly by: Passage;
  readonly of: string;
  /** How it got there, where that takes more than one step. */
  readonly way?: string;
}

/** Labels that arrive with the value of one that is different for each pod, container or file. */
function identifyingLabels({ flow }: LintContext): readonly IdentifyingLabel[] {
  return flow.arrivals.flatMap(({ instance, states }) => {
    const accepts = instance.node.component?.signals.accepts ?? [];
    const of = accepts.includes('logs') ? 'log streams' : accepts.includes('metrics') ? 'series' : undefined;
    if (of === undefined) return [];
    return states.flatMap((state) =>
      state.names.flatMap((label): readonly IdentifyingLabel[] => {
        const what = label.startsWith('__') || MEANT.has(label) ? undefined : identityIn(state.get(label).value);
        const by = what === undefined ? undefined : state.makerOf(label);
        if (what === undefined || by === undefined) return [];
        // A component as a whole doesn't show what it made the label of.
        const way = wayText(wayOf(label, state), by.block === undefined ? 2 : 3);
        return [{ label, what, by, of, ...(way === undefined ? {} : { way }) }];
      }),
    );
  });
}

/** Labels that are there to tell each from all others. */
const MEANT: ReadonlySet<string> = new Set(['instance', 'filename', 'service_instance_id', 'service.instance.id']);

/** What a value is, or has in it as a whole, that identifies one pod, container or file. */
function identityIn(value: KnownText): string | undefined {
  for (const form of value) {
    for (const part of form) {
      const what = typeof part === 'string' ? undefined : identityOf(part);
      if (what !== undefined && (form.length === 1 || what === 'uid' || what === 'ip')) return what;
    }
  }
  return undefined;
}

function identityOf({ label, what = '' }: Hole): string | undefined {
  if (label === undefined) return undefined;
  const [, known] = /^(uid$|ip(?=$|:port)|(?:absolute )?path(?=$| of))/.exec(what) ?? [];
  if (known !== undefined) return known;
  if (/container[._]id$/.test(label)) return 'id of the container';
  return /^k8s\.pod\.(uid|ip)$/.exec(label)?.[1];
}

/** Names by which such values go, without case and separators. */
const names =
  /^(trace|span|request|req|session|user|customer|correlation|transaction|message|pod|container|job)u?id$|^(uuid|guid|id|ip|clientip|podip|remoteaddr|(request)?(path|uri|url)|filename|useragent|email|timestamp|time|duration|latency|msg|message)$/;

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
