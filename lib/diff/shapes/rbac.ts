import type { Fields } from '../objects/plain-data';
import { RBAC_GROUP, subjectText } from '../rbac/rights-by-subject';
import { compareRules } from '../rbac/role-rules';
import { grants, type Shape } from './shape';
import { fixed } from './workload';

export const role: Shape = {
  fields: { rules: { label: '', compare: compareRules }, aggregationRule: { strict: true } },
};

/** A subject is all in its name. */
const subject: Shape = {
  bare: true,
  access: grants((value) => value !== undefined),
  fields: { apiGroup: { defaultFrom: ({ kind }: Fields) => (kind === 'ServiceAccount' ? '' : RBAC_GROUP) } },
};

export const binding: Shape = {
  fields: {
    roleRef: fixed(
      { label: 'role', fields: { apiGroup: { default: RBAC_GROUP } } },
      'the role of a binding is immutable',
    ),
    subjects: { label: '', noun: 'subject', key: subjectText, each: subject },
  },
};
