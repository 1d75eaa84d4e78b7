import { GENERATED, quote } from './text';

/** `delivery.json`: families of metrics that tell whether data arrives. */
export type DeliveryFile = readonly { readonly components: string }[];

/** `delivery.gen.ts`: one JSON text for each family, in the order of the file. */
export function emitDelivery(families: DeliveryFile): string {
  return `${GENERATED}
/** Families of metrics that tell whether data arrives. */
export const families: readonly string[] = [
${families.map((family) => `  ${quote(JSON.stringify(family))},\n`).join('')}];
`;
}
