import { attributeOf, type InstanceNode } from '../analysis';
import type { RelabelProps } from '../semantics';
import type { Block } from '../syntax';
import { plainValue } from '../values';
import { type FlowRule, readFlowRule } from './flow-rule';
import { partlyPlain } from './label-values';
import type { FlowStage } from './stage-flow';
import { blocksOf, type Wiring } from './wiring';

/** Reads blocks that are rules or stages, with the values of their arguments as far as they are known. */
export class BlockReader {
  readonly #wiring: Wiring;
  readonly #ownRules = new Map<InstanceNode, readonly FlowRule[]>();

  constructor(wiring: Wiring) {
    this.#wiring = wiring;
  }

  /** The rules in the blocks of a component. */
  rulesOf(instance: InstanceNode): readonly FlowRule[] {
    let rules = this.#ownRules.get(instance);
    if (rules === undefined) {
      rules = blocksOf(instance.block, 'rule').map((block) => this.ruleOf(block, instance));
      this.#ownRules.set(instance, rules);
    }
    return rules;
  }

  ruleOf(block: Block, instance: InstanceNode): FlowRule {
    return readFlowRule(block, (name: keyof RelabelProps) => {
      const attribute = attributeOf(block, name);
      if (attribute === undefined) return undefined;
      const value = this.#wiring.evaluated(attribute.value, instance);
      if (value.type === 'null') return undefined;
      if (value.type === 'unknown' || ('partial' in value && value.partial)) return 'unknown';
      const plain = plainValue(value);
      if (name === 'source_labels') {
        return Array.isArray(plain) ? { value: plain.map(String) } : 'unknown';
      }
      if (name === 'modulus')
        return typeof plain === 'number' || typeof plain === 'bigint' ? { value: plain } : 'unknown';
      return typeof plain === 'object' ? 'unknown' : { value: String(plain) };
    });
  }

  /** The stages in a block, whose names begin so. */
  stagesIn(block: Block, prefix: string, instance: InstanceNode): readonly FlowStage[] {
    return block.body.flatMap((statement): readonly FlowStage[] => {
      if (statement.kind !== 'block' || !statement.name.startsWith(`${prefix}.`)) return [];
      const known = new Map<string, unknown>();
      return [
        {
          block: statement,
          name: statement.name.slice(prefix.length + 1),
          argument: (name) => {
            if (!known.has(name)) known.set(name, this.#argumentOf(statement, name, instance));
            return known.get(name);
          },
          stages: this.stagesIn(statement, prefix, instance),
        },
      ];
    });
  }

  #argumentOf(block: Block, name: string, instance: InstanceNode): unknown {
    const attribute = attributeOf(block, name);
    return attribute === undefined ? undefined : partlyPlain(this.#wiring.evaluated(attribute.value, instance));
  }
}
