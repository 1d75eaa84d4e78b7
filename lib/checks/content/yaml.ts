import type { YamlUse } from '../../facts';
import { yamlProblems } from '../../languages';
import type { ContentRule } from './content-rule';
import { problemsIn, stringsAt } from './strings-at';

const blackbox = (module: string) =>
  `prometheus.exporter.blackbox "x" {\n\tconfig = "{ modules: { web: ${module} } }"\n\n\ttarget {\n\t\tname    = "web"\n\t\taddress = "https://example.com"\n\t\tmodule  = "web"\n\t}\n}\n`;

export const yaml: ContentRule<YamlUse> = {
  code: 'content/yaml',
  severity: 'error',
  message: 'field timout not found in a module of the blackbox exporter',
  description:
    'A text is no YAML, or not what the exporter reads: a field that there is not, a field or key that is given twice, a value of another type, a regular expression that does not compile, something that is missing. What is behind tags and merge keys is not looked at, nor what the exporter of SQL databases reads. It is a warning where the exporter starts, and every probe fails.',
  fails: blackbox('{ prober: http, timout: 5s }'),
  passes: blackbox('{ prober: http, timeout: 5s }'),

  find({ paths, shape }, place) {
    return stringsAt(place, paths).flatMap((string) => problemsIn(string, yamlProblems(string.text, shape)));
  },
};
