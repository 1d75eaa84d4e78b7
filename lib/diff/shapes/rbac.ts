import type { Fields } from '../manifest';
import { compareRules } from '../rbac/role';
import { subjectText } from '../rbac/subjects';
import { grants, type Shape } from '../shape';
import { fixed } from './workload';

const GROUP = 'rbac.authorization.k8s.io';

export const role: Shape = {
  fields: { rules: { label: '', compare: compareRules }, aggregationRule: { strict: true } },
};

/** A subject is all in its name. */
const subject: Shape = {
  bare: true,
  access: grants((value) => value !== undefined),
  fields: { apiGroup: { defaultFrom: ({ kind }: Fields) => (kind === 'ServiceAccount' ? '' : GROUP) } },
};

export const binding: Shape = {
  fields: {
    roleRef: fixed({ label: 'role', fields: { apiGroup: { default: GROUP } } }, 'the role of a binding is immutable'),
    subjects: { label: '', noun: 'subject', key: subjectText, each: subject },
  },
};
