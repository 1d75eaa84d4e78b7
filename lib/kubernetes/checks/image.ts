import { imageProblems } from '../workload/image';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const imageRule: ConstructRule = {
  code: 'image',
  severity: 'error',
  description:
    'No registry takes the name of the image: a tag or a digest of the wrong form, or a reference with spaces. The pod would never start.',
  fails: "new Alloy(chart, 'alloy', { image: { digest: 'v1.18.1' } });",
  passes: "new Alloy(chart, 'alloy', { image: { tag: 'v1.18.1' } });",
};

/** Image names that no registry would accept. */
export const image: WorkloadCheck = {
  rules: [imageRule],

  check({ input, delivery }, report) {
    for (const problem of imageProblems(input.props.image)) report(imageRule, problem, 'see `image`');
    const reloader = delivery.reloader?.image;
    if (reloader === undefined || /^[^\s]+$/.test(reloader)) return;
    report(
      imageRule,
      `the reloader's image must be a reference without spaces, got ${JSON.stringify(reloader)}`,
      'leave `image` out of `ConfigDelivery.reload` for the usual one',
    );
  },
};
