import type { Statement } from '../../syntax';
import { evaluate, plainValue } from '../../values';
import type { StageBlock } from './stage';

/** The blocks of a body with the values of their attributes. What only a running Alloy knows is absent. */
export function readBlocks(body: readonly Statement[]): readonly StageBlock[] {
  return body.flatMap((statement) =>
    statement.kind === 'block'
      ? [{ name: statement.name, attributes: readAttributes(statement.body), blocks: readBlocks(statement.body) }]
      : [],
  );
}

function readAttributes(body: readonly Statement[]): Readonly<Record<string, unknown>> {
  const attributes = new Map<string, unknown>();
  for (const statement of body) {
    if (statement.kind !== 'attribute') continue;
    const result = evaluate(statement.value);
    if (result.kind === 'known') attributes.set(statement.name, plainValue(result.value));
  }
  return Object.fromEntries(attributes);
}
