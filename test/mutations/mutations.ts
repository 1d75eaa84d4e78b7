import { relabelActions } from '../../lib/semantics';
import {
  type Attribute,
  type Block,
  build,
  type Expr,
  parse,
  print,
  printExpression,
  type Statement,
} from '../../lib/syntax';

/** A configuration with one thing in it changed. */
export interface Mutation {
  /** Where, and what: `discovery.relabel.pods, rule 3: regex without "|b"`. */
  readonly what: string;
  readonly text: string;
}

/** A change of a part of a configuration. */
interface Change<T> {
  readonly what: string;
  readonly to: T;
}

const changed = <T>(what: string, to: T): Change<T> => ({ what, to });

/** The configuration with each of the rules and stages in it, and what it says of external labels, changed in each of many ways. */
export function mutationsOf(config: string): readonly Mutation[] {
  const bytes = Buffer.from(config);
  return parse(config).file.body.flatMap((statement) => {
    if (statement.kind !== 'block') return [];
    const [before, behind] = [bytes.subarray(0, statement.nameStart), bytes.subarray(statement.close + 1)];
    return changesInside(statement).map(({ what, to }) => ({
      what: `${statement.name}.${statement.label}, ${what}`,
      text: `${before}${print([to]).trimEnd()}${behind}`,
    }));
  });
}

/** What decides about an item: a rule or a stage. */
const isStep = (statement: Statement): statement is Block =>
  statement.kind === 'block' && /^(?:rule|write_relabel_config|stage\..+)$/.test(statement.name);

/** Changes of the rules and stages in a block, however deep. */
function changesInside(block: Block): readonly Change<Block>[] {
  const { body } = block;
  const withBody = (what: string, statements: readonly Statement[]) => changed(what, { ...block, body: statements });
  return body.flatMap((statement, at) => {
    const replaced = (...statements: readonly Statement[]) => [
      ...body.slice(0, at),
      ...statements,
      ...body.slice(at + 1),
    ];
    if (statement.kind === 'attribute') {
      if (statement.name !== 'external_labels') return [];
      return attributeChanges(statement).map(({ what, to }) => withBody(what, replaced(to)));
    }
    if (statement.kind !== 'block') return [];
    const name = `${statement.name} ${body.filter(isStep).indexOf(statement) + 1}`;
    if (!isStep(statement)) return changesInside(statement).map(({ what, to }) => withBody(what, replaced(to)));
    const next = body[at + 1];
    return [
      withBody(`without ${name}`, replaced()),
      ...(next !== undefined && isStep(next)
        ? [withBody(`${name} behind the next`, [...body.slice(0, at), next, statement, ...body.slice(at + 2)])]
        : []),
      ...stepChanges(statement).map(({ what, to }) => withBody(`${name}: ${what}`, replaced(to))),
    ];
  });
}

function stepChanges(block: Block): readonly Change<Block>[] {
  const { body } = block;
  const ofAttributes = body.flatMap((statement, at) => {
    if (statement.kind !== 'attribute') return [];
    const around = (...statements: readonly Statement[]) => ({
      ...block,
      body: [...body.slice(0, at), ...statements, ...body.slice(at + 1)],
    });
    return [
      changed(`without ${statement.name}`, around()),
      ...attributeChanges(statement).map(({ what, to }) => changed(what, around(to))),
    ];
  });
  return [...addedAction(block), ...ofAttributes, ...changesInside(block)];
}

/** Other actions of a rule that doesn't write its own. */
function addedAction(block: Block): readonly Change<Block>[] {
  if (block.name.startsWith('stage.') || block.body.some((s) => s.kind === 'attribute' && s.name === 'action'))
    return [];
  return relabelActions
    .filter((action) => action !== 'replace')
    .map((action) =>
      changed(`action ${action}`, {
        ...block,
        body: [...block.body, build.attribute('action', build.string(action))],
      }),
    );
}

function attributeChanges(attribute: Attribute): readonly Change<Attribute>[] {
  return valueChanges(attribute.name, attribute.value).map(({ what, to }) =>
    changed(`${attribute.name} ${what}`, { ...attribute, value: to }),
  );
}

function valueChanges(name: string, value: Expr): readonly Change<Expr>[] {
  switch (value.kind) {
    case 'literal':
      return value.type === 'string'
        ? textChanges(name, JSON.parse(value.text)).map(({ what, to }) => changed(what, build.string(to)))
        : [];
    case 'array': {
      const { elements } = value;
      return elements.flatMap((element, at) => [
        changed(`without ${printExpression(element)}`, build.array(elements.filter((other) => other !== element))),
        ...(at === 0 ? [] : [changed(`${printExpression(element)} one earlier`, build.array(swapped(elements, at)))]),
        ...valueChanges(name, element).map(({ what, to }) =>
          changed(what, build.array(elements.map((other) => (other === element ? to : other)))),
        ),
      ]);
    }
    case 'object': {
      const { fields } = value;
      return fields.flatMap((field) => {
        const replaced = (to: Expr, key = field.name) =>
          build.object(fields.map((other) => (other === field ? build.field(key, to, field.quoted) : other)));
        return [
          changed(`without ${field.name}`, build.object(fields.filter((other) => other !== field))),
          changed(`${field.name} by another name`, replaced(field.value, `${field.name}_other`)),
          ...valueChanges(name, field.value).map(({ what, to }) => changed(`${field.name}: ${what}`, replaced(to))),
        ];
      });
    }
    default:
      return [];
  }
}

function swapped<T>(list: readonly T[], at: number): readonly T[] {
  return [...list.slice(0, at - 1), list[at]!, list[at - 1]!, ...list.slice(at + 1)];
}

function textChanges(name: string, text: string): readonly Change<string>[] {
  if (name === 'action')
    return relabelActions.filter((action) => action !== text).map((action) => changed(action, action));
  const own =
    name === 'regex' ? expressionChanges(text) : name === 'template' ? templateChanges(text) : wordChanges(text);
  return own.filter(({ to }) => to !== text);
}

function wordChanges(text: string): readonly Change<string>[] {
  return [
    changed(`${JSON.stringify(text)} is empty`, ''),
    changed(`${JSON.stringify(text)} with a letter more`, `${text}x`),
    // References to groups of replacements, and alternatives of queries.
    ...pieces(text, /\$\{?\w+\}?| \|\| \w+|\w+ \|\| /g),
  ];
}

function expressionChanges(text: string): readonly Change<string>[] {
  return [
    changed('that matches nothing', '[^\\s\\S]'),
    changed('that matches all', '(?:.*)'),
    ...alternatives(text),
    ...[...text.matchAll(/(?<!\\)[+*?]/g)].map(({ index }) =>
      changed(`without the ${text[index]} at ${index}`, text.slice(0, index) + text.slice(index + 1)),
    ),
    ...[...text.matchAll(/\[[^\]]+\]/g)].map(({ index, 0: set }) =>
      changed(`any character for ${set} at ${index}`, `${text.slice(0, index)}.${text.slice(index + set.length)}`),
    ),
    ...pieces(text, /\w\w+(?![^[]*\])/g),
  ];
}

/** An expression without each of its alternatives, at the top or in groups. */
function alternatives(text: string): readonly Change<string>[] {
  return [...text.matchAll(/(^|\(|\|)([^()|]+(?:\([^()]*\)[^()|]*)*)(?=\||\)|$)/g)].flatMap(
    ({ index, 0: whole, 1: before = '' }) => {
      const [from, to] = [index + before.length, index + whole.length];
      if (before !== '|' && text[to] !== '|') return [];
      const without = before === '|' ? text.slice(0, index) + text.slice(to) : text.slice(0, from) + text.slice(to + 1);
      return [changed(`without ${text.slice(from, to)}`, without)];
    },
  );
}

function templateChanges(text: string): readonly Change<string>[] {
  return [
    changed('that is empty', ''),
    ...pieces(text, / `\w+`/g),
    ...pieces(text, /ToLower /g),
    ...[...text.matchAll(/\}\}(\w+)\{\{/g)].map(({ index, 1: word = '' }) =>
      changed(`other word for ${word}`, `${text.slice(0, index + 2)}other${text.slice(index + 2 + word.length)}`),
    ),
  ];
}

/** A text without each of the pieces that an expression finds. */
function pieces(text: string, expression: RegExp): readonly Change<string>[] {
  return [...text.matchAll(expression)].map(({ index, 0: piece }) =>
    changed(`without ${piece.trim()} at ${index}`, text.slice(0, index) + text.slice(index + piece.length)),
  );
}
