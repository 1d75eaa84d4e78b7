import { type BodySchema, configBlockSchema } from '../../facts';
import type { Block } from '../../syntax';

/** Whether a body takes a whole configuration: components and configuration blocks. */
export function isModule(body: BodySchema | undefined): boolean {
  return body === undefined;
}

/** Whether a block of a configuration is a component, be it Alloy's or a custom one, rather than a configuration block. */
export function isComponent({ name }: Block): boolean {
  return configBlockSchema(name) === undefined;
}
