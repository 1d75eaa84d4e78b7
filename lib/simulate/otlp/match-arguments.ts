import { Regexp, RegexpError } from '../../languages';
import {
  type AttributeMatch,
  byPatterns,
  type MatchProperties,
  spanKinds,
  strictly,
  type Telemetry,
  type TextFilter,
} from '../../semantics';
import type { ComponentArguments } from '../arguments';
import { attributeArgument } from './attribute-argument';

const severities = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'].flatMap((name) => [
  name,
  ...['2', '3', '4'].map((at) => name + at),
]);

/** Which of the arguments mean something for a kind of telemetry. */
const meant: Readonly<Record<Telemetry['kind'], readonly string[]>> = {
  span: ['services', 'span_names', 'span_kinds', 'attribute', 'resource', 'library'],
  log: ['log_bodies', 'log_severity_texts', 'log_severity', 'attribute', 'resource', 'library'],
  metric: ['metric_names', 'resource'],
};

/**
 * The block `include` or `exclude`, for a kind of telemetry; undefined where it isn't written.
 * @throws NotExecuted for one that Alloy refuses
 */
export function matchArguments(
  args: ComponentArguments,
  name: 'include' | 'exclude',
  kind: Telemetry['kind'],
): MatchProperties | undefined {
  const [block] = args.blocks(name);
  if (block === undefined) return undefined;
  const isWritten = (member: string) => block.has(member) || block.blocks(member).length > 0;
  const wrong = Object.values(meant)
    .flat()
    .find((member) => isWritten(member) && !meant[kind].includes(member));
  if (wrong !== undefined) throw block.notExecuted(`Alloy refuses it: ${wrong} is not valid for a ${kind}`);
  if (!meant[kind].some(isWritten)) {
    throw block.notExecuted(`Alloy refuses it: it needs one of ${meant[kind].join(', ')}`);
  }
  return propertiesOf(block, isWritten);
}

function propertiesOf(block: ComponentArguments, isWritten: (member: string) => boolean): MatchProperties {
  const given = <T>(key: string, member: string, read: (member: string) => T) =>
    isWritten(member) ? { [key]: read(member) } : {};
  const texts = (member: string) => textFilter(block, block.texts(member));
  const attributes = (member: string) => block.blocks(member).map((each) => attributeMatch(block, each));
  return {
    ...given('services', 'services', texts),
    ...given('spanNames', 'span_names', texts),
    ...given('spanKinds', 'span_kinds', () => spanKindFilter(block)),
    ...given('logBodies', 'log_bodies', texts),
    ...given('logSeverityTexts', 'log_severity_texts', texts),
    ...given('metricNames', 'metric_names', texts),
    ...given('logSeverity', 'log_severity', () => severityOf(block.blocks('log_severity')[0]!)),
    ...given('attributes', 'attribute', attributes),
    ...given('resources', 'resource', attributes),
    ...given('libraries', 'library', () =>
      block.blocks('library').map((library) => ({
        name: textFilter(block, [library.text('name')]),
        ...(library.has('version') ? { version: textFilter(block, [library.text('version')]) } : {}),
      })),
    ),
  };
}

/** Kinds as OTTL names them. */
function spanKindFilter(block: ComponentArguments): TextFilter {
  const known = spanKinds.slice(1).map((kind) => `SPAN_KIND_${kind.toUpperCase()}`);
  const wrong = block.texts('span_kinds').find((kind) => !known.includes(kind));
  if (wrong !== undefined && block.text('match_type') !== 'regexp') {
    throw block.notExecuted(
      `Alloy refuses it: there is no kind ${JSON.stringify(wrong)}, expected ${known.join(', ')}`,
    );
  }
  return textFilter(block, block.texts('span_kinds'));
}

function severityOf(block: ComponentArguments): NonNullable<MatchProperties['logSeverity']> {
  const min = severities.indexOf(block.text('min')) + 1;
  if (min === 0) throw block.notExecuted(`Alloy refuses it: min is one of ${severities.join(', ')}`);
  return { min, matchesUndefined: block.flag('match_undefined') };
}

function attributeMatch(block: ComponentArguments, attribute: ComponentArguments): AttributeMatch {
  const [key, value] = [attribute.text('key'), attributeArgument(attribute, 'value')];
  if (value === undefined || value === null) return { key };
  if (block.text('match_type') !== 'regexp') return { key, value: { equals: value } };
  if (typeof value !== 'string') throw attribute.notExecuted('Alloy refuses it: a regular expression is a text');
  return { key, value: { fits: textFilter(block, [value]) } };
}

/** Which texts fit a list, as the `match_type` of its block says. */
export function textFilter(block: ComponentArguments, texts: readonly string[]): TextFilter {
  if (block.text('match_type') !== 'regexp') return strictly(texts);
  return byPatterns(texts.map((text) => regexpArgument(block, text)));
}

/** @throws NotExecuted for an expression that is none */
export function regexpArgument(args: ComponentArguments, text: string): Regexp {
  try {
    return Regexp.compile(text);
  } catch (error) {
    throw error instanceof RegexpError ? args.notExecuted(`Alloy refuses it: ${error.message}`) : error;
  }
}
