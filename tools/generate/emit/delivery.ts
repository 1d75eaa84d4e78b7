import { GENERATED, quote } from './text';

/** `delivery.json`: families of metrics that tell whether data arrives, each for components whose names begin alike. */
export type DeliveryFile = readonly { readonly components: string }[];

/** `delivery.gen.ts`: one JSON text for the families of the same components, in the order of the file. */
export function emitDelivery(families: DeliveryFile): string {
  const names = [...new Set(families.map(({ components }) => components))];
  const rows = names.map((name) => {
    const group = families.filter(({ components }) => components === name);
    return `  ${quote(name)}: ${quote(JSON.stringify(group))},\n`;
  });
  return `${GENERATED}
/** Families of metrics that tell whether data arrives, by how the names of their components begin. */
export const families: { readonly [components: string]: string } = {
${rows.join('')}};
`;
}
