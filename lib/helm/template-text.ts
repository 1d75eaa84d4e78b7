/** `{{` in a text that Helm reads as a template. */
const OPENING = '{{ "{{" }}';

/** A text as it has to stand in a value that Helm evaluates as a template. */
export function asTemplate(text: string): string {
  return text.replaceAll('{{', OPENING);
}

/**
 * What Helm makes of a value that it evaluates, as far as it's known without Helm: literal braces in one of the ways to write them.
 * @returns undefined if the template does more
 */
export function templateText(template: string): string | undefined {
  const text = template.replace(/\{\{\s*(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`)\s*\}\}/g, (_, quoted, raw) => {
    const literal: string = raw ?? quoted.replace(/\\(.)/g, '$1');
    return literal.replaceAll('{{', '\u0000').replaceAll('}}', '\u0001');
  });
  if (text.includes('{{')) return undefined;
  return text.replaceAll('\u0000', '{{').replaceAll('\u0001', '}}');
}
