import { GENERATED, quote } from './text';

/** `products.json`: by the name of a product, how its pods are found, and what they have. */
export interface ProductsFile {
  readonly [product: string]: object;
}

/** `products.gen.ts`: one JSON text for each product, by name. */
export function emitProducts(products: ProductsFile): string {
  const names = Object.keys(products).sort();
  return `${GENERATED}
/** Names of the products. */
export type ProductName =
${names.map((name) => `  | ${quote(name)}`).join('\n')};

/** Of each product: how its pods are found, and what they have. */
export const products: { readonly [product in ProductName]: string } = {
${names.map((name) => `  ${quote(name)}: ${quote(JSON.stringify(products[name]))},\n`).join('')}};
`;
}
