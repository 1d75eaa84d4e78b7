/** The TypeScript name of an argument: `forward_to` is `forwardTo`, `info_schema.tables` is `infoSchemaTables`. */
export function camelCase(name: string): string {
  return name.replace(/[._]+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The TypeScript name of a component or a block as a type: `remote_write` is `RemoteWrite`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}
