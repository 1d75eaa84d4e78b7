import { Testing } from 'cdk8s';
import { AlloyConfig } from '../../../lib/config';
import { type Block, type Expr, printExpression } from '../../../lib/syntax';

/** What a block holds, as plain data: attributes by name, blocks as lists by name. An expression that isn't literal is its text. */
export interface Content {
  readonly [name: string]: unknown;
}

/** A configuration without a workload. */
export function newConfig(): AlloyConfig {
  return new AlloyConfig(Testing.chart(), 'config');
}

/** Names and labels of the components, in order: `prometheus.scrape "pods"`. */
export function components(config: AlloyConfig): readonly string[] {
  return config.blocks.map(({ block }) => `${block.name} "${block.label}"`);
}

/** The content of the component of this name and label. */
export function content(config: AlloyConfig, name: string, label: string): Content {
  const found = config.blocks.find(({ block }) => block.name === name && block.label === label);
  if (found === undefined) throw new Error(`no ${name} "${label}" among ${components(config).join(', ')}`);
  return contentOf(found.block);
}

/** Messages of what is wrong with the configuration. */
export function problems(config: AlloyConfig): readonly string[] {
  return config
    .check()
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);
}

function contentOf(block: Block): Content {
  const result: Record<string, unknown> = {};
  for (const statement of block.body) {
    if (statement.kind === 'attribute') result[statement.name] = value(statement.value);
    if (statement.kind === 'block') {
      const earlier = (result[statement.name] ?? []) as readonly Content[];
      result[statement.name] = [...earlier, contentOf(statement)];
    }
  }
  return result;
}

function value(expression: Expr): unknown {
  switch (expression.kind) {
    case 'literal':
      return JSON.parse(expression.text);
    case 'array':
      return expression.elements.map(value);
    case 'object':
      return Object.fromEntries(expression.fields.map((field) => [field.name, value(field.value)]));
    default:
      return printExpression(expression);
  }
}
