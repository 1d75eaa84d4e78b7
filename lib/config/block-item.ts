import { type BuiltBlock, identifierLike } from '../components';
import { type Block, build, type Statement, unwritable } from '../syntax';
import type { Problem } from '../values';
import type { BlockItem, ConstructOrigin, InnerBody } from './body-item';

/** A built block as a printable item, whatever is wrong with it: its problems say so. */
export function blockItem(built: BuiltBlock, origin: ConstructOrigin, inner?: InnerBody): BlockItem {
  const own = printable(built.block);
  const last = inner?.last.map(printable) ?? [];
  const problems = [...built.problems, ...own.problems, ...last.flatMap((block) => block.problems)];
  const statements = new Map(
    [...built.statements].map(([path, statement]) => [path, own.replaced.get(statement) ?? statement]),
  );
  return {
    kind: 'block',
    built: { ...built, block: own.block, problems, statements },
    ...origin,
    ...(inner ? { inner: { ...inner, last: last.map(({ block }) => block) } } : {}),
  };
}

/** Replaces statements that can't be printed, and the blocks around them. */
type Replaced = Map<Statement, Statement>;

interface Printable {
  readonly block: Block;
  readonly problems: readonly Problem[];
  readonly replaced: Replaced;
}

/** An expression in Alloy's own syntax may contain something that formatting would change: that is a problem, and `null` replaces it. */
function printable(given: Block): Printable {
  const block = withNames(given);
  const problems = unwritable([block]).map(({ message }) => ({ message, path: [] }));
  const replaced: Replaced = new Map();
  if (problems.length === 0) return { block, problems, replaced };
  const body = block.body.map((statement) => withoutUnwritable(statement, replaced));
  return { block: { ...block, body }, problems, replaced };
}

function withoutUnwritable(statement: Statement, replaced: Replaced): Statement {
  if (unwritable([statement]).length === 0) return statement;
  const writable =
    statement.kind === 'block'
      ? { ...statement, body: statement.body.map((inner) => withoutUnwritable(inner, replaced)) }
      : build.attribute(statement.kind === 'attribute' ? statement.name : '_', build.null());
  replaced.set(statement, writable);
  return writable;
}

/** A block with a valid name and label. Invalid ones were reported when the block was built. */
function withNames(block: Block): Block {
  const name = block.name.split('.').map(identifierLike).join('.');
  return block.label === undefined ? { ...block, name } : { ...block, name, label: identifierLike(block.label) };
}
