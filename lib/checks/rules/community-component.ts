import { nameSpan } from '../../analysis';
import { componentSchema } from '../../facts';
import type { LookupRule } from './kinds-of-rules';

export const communityComponent: LookupRule = {
  code: 'community-component',
  severity: 'error',
  message:
    'the component "NAME" is a community component. Use the --feature.community-components.enabled command-line flag to enable community components',
  description: 'Components that the community maintains run only if the flag is given.',
  fails:
    'otelcol.exporter.splunkhec "default" {\n\tsplunk {\n\t\ttoken = "x"\n\t}\n\n\tclient {\n\t\tendpoint = "http://localhost"\n\t}\n}\n',
  passes: 'otelcol.processor.batch "default" {\n\toutput { }\n}\n',

  check(node, context) {
    const { name } = node.block;
    if (context.communityComponents || !componentSchema(name)!.community) return false;
    context.report(
      this,
      nameSpan(node),
      `the component "${name}" is a community component. Use the --feature.community-components.enabled command-line flag to enable community components`,
    );
    return true;
  },
};
