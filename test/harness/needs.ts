import { readModel } from '../../lib/analysis';
import { type NeedFacts, type Needs, needsOf } from '../../lib/needs';

/** What a configuration needs of a DaemonSet in the namespace `own`. `;` ends a line, so that a small configuration fits into one. */
export function needs(text: string, facts: Partial<NeedFacts> = {}): Needs {
  const model = readModel(text.replaceAll('; ', '\n'), 'test.alloy');
  const errors = model.files.flatMap(({ diagnostics }) => diagnostics);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return needsOf(model, {
    namespace: 'own',
    controller: 'DaemonSet',
    multipleReplicas: true,
    privileged: false,
    ...facts,
  });
}

/** `list,watch pods @ a,b`, the scope left out for the cluster. */
export function rules(text: string, facts?: Partial<NeedFacts>): string[] {
  return needs(text, facts).rules.map((rule) => {
    const what = (rule.resources ?? rule.nonResourceUrls ?? []).join(',');
    const names = rule.resourceNames === undefined ? '' : ` [${rule.resourceNames.join(',')}]`;
    return `${rule.verbs.join(',')} ${what}${names}${rule.namespaces === undefined ? '' : ` @ ${rule.namespaces.join(',')}`}`;
  });
}

/** Codes of what is said about the needs. */
export const codes = (text: string, facts?: Partial<NeedFacts>) =>
  needs(text, facts).diagnostics.map(({ code }) => code);
