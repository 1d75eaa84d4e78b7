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

/** What a template can ask for: values, and facts about the release. */
export type TemplateScope = (path: string) => unknown;

const ACTION = /\{\{(-?)\s*((?:"(?:[^"\\]|\\.)*"|`[^`]*`|[^}])*?)\s*(-?)\}\}/g;

/**
 * A template of Helm that only puts in texts, values (`.Values.x`), facts about the release (`.Release.Name`) and the names that the chart defines
 * (`include "alloy.fullname" .`).
 * @param scope the value of a path, or of the name of a definition
 * @returns undefined if the template does more, or asks for what there isn't
 */
export function evaluatedTemplate(template: string, scope: TemplateScope): string | undefined {
  let isKnown = true;
  let trimsNext = false;
  let text = '';
  let at = 0;
  for (const match of template.matchAll(ACTION)) {
    const [whole, trimsBefore, action = '', trimsAfter] = match;
    const before = template.slice(at, match.index);
    const left = trimsNext ? before.trimStart() : before;
    text += trimsBefore === '-' ? left.trimEnd() : left;
    const value = actionText(action, scope);
    isKnown &&= value !== undefined;
    text += value ?? '';
    trimsNext = trimsAfter === '-';
    at = match.index + whole.length;
  }
  const rest = template.slice(at);
  isKnown &&= !rest.includes('{{');
  return isKnown ? text + (trimsNext ? rest.trimStart() : rest) : undefined;
}

function actionText(action: string, scope: TemplateScope): string | undefined {
  if (action.startsWith('/*') && action.endsWith('*/')) return '';
  const [, quoted, raw] = /^(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`)$/s.exec(action) ?? [];
  if (raw !== undefined) return raw;
  if (quoted !== undefined) return quoted.replace(/\\(.)/g, '$1');
  const [, path, definition, quotes] =
    /^(?:\.([A-Za-z][\w.]*)|(?:include|template)\s+"([\w.]+)"\s+\.)\s*(\|\s*quote)?$/.exec(action) ?? [];
  const value = path === undefined && definition === undefined ? undefined : scope((path ?? definition)!);
  if (value === undefined || value === null || typeof value === 'object') return undefined;
  return quotes === undefined ? String(value) : JSON.stringify(String(value));
}
