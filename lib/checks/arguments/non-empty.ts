import type { PathValue } from '../../analysis';
import { attributeAt, isGiven, valuesAt } from './breaches';
import type { KindOfRules } from './kind-of-rules';

export const nonEmpty: KindOfRules = {
  code: 'rule/non-empty',
  severity: 'error',
  message: 'host attribute must not be empty',
  description: 'A value is empty, given so or by default; a text of nothing but white space is empty.',
  fails: 'discovery.docker "x" {\n\thost = ""\n}\n',
  passes: 'discovery.docker "x" {\n\thost = "unix:///var/run/docker.sock"\n}\n',

  find({ paths, counts }, from) {
    return paths.flatMap((path) =>
      valuesAt(from, path)
        // A required argument that isn't written is reported as missing.
        .filter(({ place }) => isGiven(place) || (counts !== 'present' && !attributeAt(from.schema, path)?.required))
        .filter(({ place, value }) => place.kind === 'value' && isEmpty(value))
        .map(({ place }) => ({ place })),
    );
  },
};

export function isEmpty(value: PathValue): boolean {
  switch (value.kind) {
    case 'unknown':
      return false;
    case 'absent':
      return true;
    case 'scalar':
      return typeof value.value === 'string' && value.value.trim() === '';
    case 'list':
      return value.items.length === 0;
    case 'object':
      return value.fields.size === 0;
  }
}
