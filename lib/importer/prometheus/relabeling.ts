import { type BodySchema, componentSchema } from '../../facts';
import type { Statement } from '../../syntax';
import { blockOf } from '../yaml-file/body-of';
import type { Section } from '../yaml-file/section';

/** The rules of a member such as `relabel_configs`, as blocks. */
export function rulesOf(section: Section, name: string, block = 'rule'): readonly Statement[] {
  const schema: BodySchema = componentSchema('discovery.relabel')!.body.blocks.get('rule')!.body;
  return section.sections(name).map((part) => blockOf(block, part, schema));
}
