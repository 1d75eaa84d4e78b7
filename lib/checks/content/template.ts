import type { TemplateUse } from '../../facts';
import { plainTemplateProblems, templateProblems } from '../../languages';
import type { ContentRule } from './content-rule';
import { problemsIn, stringsAt } from './strings-at';

const replace = (template: string) =>
  `loki.process "x" {\n\tforward_to = []\n\n\tstage.replace {\n\t\texpression = "(secret)"\n\t\treplace    = "${template}"\n\t}\n}\n`;

export const template: ContentRule<TemplateUse> = {
  code: 'content/template',
  severity: 'error',
  message: 'template: pipeline_template:1: function "nofunc" not defined',
  description:
    'A text is no Go template, or calls a function that there is not. It is a warning where the template is read, but fails for each entry: a function gets more or fewer arguments than it takes.',
  fails: replace('{{ .Value | nofunc }}'),
  passes: replace('{{ .Value | ToUpper }}'),

  find({ paths, functions }, place) {
    const problemsOf = functions === 'built-in' ? plainTemplateProblems : templateProblems;
    return stringsAt(place, paths).flatMap((string) => problemsIn(string, problemsOf(string.text)));
  },
};
