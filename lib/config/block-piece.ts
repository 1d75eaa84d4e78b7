import type { BuiltBlock } from '../components/build-block';
import { type Block, build, DiagnosticsError, isIdentifier, print, type Statement } from '../syntax';
import type { Problem } from '../values';
import type { BlockPiece, InnerPieces, Origin } from './pieces';

/** A built block as a piece that can be printed, whatever is wrong with it: its problems say so. */
export function blockPiece(built: BuiltBlock, origin: Origin, inner?: InnerPieces): BlockPiece {
  const own = printable(built.block);
  const last = inner?.last.map(printable) ?? [];
  const problems = [...built.problems, ...own.problems, ...last.flatMap((block) => block.problems)];
  return {
    kind: 'block',
    built: { ...built, block: own.block, problems },
    printed: own.printed,
    ...origin,
    ...(inner ? { inner: { ...inner, last: last.map(({ block }) => block) } } : {}),
  };
}

interface Printable {
  readonly block: Block;
  readonly printed: string;
  readonly problems: readonly Problem[];
}

/** An expression in Alloy's own syntax can hold what formatting would change: a problem, and `null` stands in its place. */
function printable(given: Block): Printable {
  const block = withNames(given);
  try {
    return { block, printed: print([block]), problems: [] };
  } catch (error) {
    const problems = messagesOf(error).map((message) => ({ message, path: [] }));
    const repaired = { ...block, body: block.body.map(withoutUnwritable) };
    return { block: repaired, printed: print([repaired]), problems };
  }
}

function withoutUnwritable(statement: Statement): Statement {
  if (statement.kind === 'block') {
    return { ...statement, body: statement.body.map(withoutUnwritable) };
  }
  try {
    print([statement]);
    return statement;
  } catch (error) {
    messagesOf(error);
    return build.attribute(statement.kind === 'attribute' ? statement.name : '_', build.null());
  }
}

function messagesOf(error: unknown): readonly string[] {
  if (error instanceof DiagnosticsError) {
    return error.diagnostics.map(({ message }) => message);
  }
  throw error;
}

/** A block with a name and a label that parse. What is none was reported when the block was built. */
function withNames(block: Block): Block {
  const name = block.name.split('.').map(identifierLike).join('.');
  return block.label === undefined ? { ...block, name } : { ...block, name, label: identifierLike(block.label) };
}

function identifierLike(text: string): string {
  if (isIdentifier(text)) {
    return text;
  }
  const allowed = text.replace(/[^\p{L}\p{Nd}_]/gu, '_');
  return isIdentifier(allowed) ? allowed : `_${allowed}`;
}
