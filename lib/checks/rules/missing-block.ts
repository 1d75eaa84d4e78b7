import type { MemberRule } from './kinds-of-rules';

export const missingBlock: MemberRule = {
  code: 'missing-block',
  severity: 'error',
  message: 'missing required block "NAME"',
  description: 'The block has to hold the other one, be it empty.',
  fails: 'otelcol.processor.batch "default" {\n}\n',
  passes: 'otelcol.processor.batch "default" {\n\toutput { }\n}\n',

  check(name, body) {
    const { schema, block, origin, context } = body;
    if (!schema.blocks.get(name)?.required || body.count(name) > 0) return;
    const place = { origin, start: block.nameStart, end: block.close };
    context.report(this, place, `missing required block "${name}"`);
  },
};
