// biome-ignore-all lint/suspicious/noTemplateCurlyInString: groups look like that
import { type BodyPlace, valueAt } from '../../analysis';
import type { ArgumentPath, LanguageUse } from '../../facts';
import { Regexp, replacementProblems } from '../../languages';
import type { ContentRule } from './content-rule';
import { problemsIn, stringsAt } from './strings-at';

const relabel = (replacement: string) => `prometheus.relabel "x" {
	forward_to = []

	rule {
		source_labels = ["pod"]
		regex         = "(.+)-[a-z0-9]+"
		target_label  = "workload"
		replacement   = "${replacement}"
	}
}
`;

export const replacement: ContentRule<Extract<LanguageUse, { language: 'replacement' }>> = {
  code: 'content/replacement',
  severity: 'warning',
  description:
    'A replacement names a group that the expression does not have, so that nothing stands in its place: `$1_x` is the group named `1_x`, `${1}_x` is the first group with `_x` behind it.',
  fails: relabel('$1_x'),
  passes: relabel('${1}_x'),

  find({ paths, expression }, place) {
    const groups = groupsOf(place, expression);
    return stringsAt(place, paths).flatMap((string) => problemsIn(string, replacementProblems(string.text, groups)));
  },
};

/** The names of an expression's groups; undefined if the expression isn't known, or is none. */
function groupsOf(place: BodyPlace, path: ArgumentPath): readonly string[] | undefined {
  const value = valueAt(place, path);
  if (value.kind !== 'scalar') return undefined;
  return Regexp.anchoredIfValid(String(value.value))?.groupNames;
}
