import { alloyVersion } from '../../facts';
import { imageMinor, imageVersion, minorOf } from '../workload/image';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const versionRule: ConstructRule = {
  code: 'alloy-version',
  severity: 'warning',
  description:
    'The tag of the image is another minor version of Alloy than the one that the components and checks of this package are of: arguments may be missing ' +
    "here, or refused there. A warning, or what `versionCheck` of `image` says: `'error'`, `'none'`. A tag that tells no version (`latest`) isn't judged.",
  fails: "new Alloy(chart, 'alloy', { image: { tag: 'v1.4.0' } });",
  passes: `new Alloy(chart, 'alloy', { image: { tag: '${minorOf(alloyVersion)}.0' } });`,
};

/** An Alloy that isn't the one that is known here. */
export const version: WorkloadCheck = {
  rules: [versionRule],

  check({ input }, report) {
    const { image } = input.props;
    const severity = image?.versionCheck ?? 'warning';
    const minor = imageMinor(image);
    if (severity === 'none' || minor === undefined || minor === minorOf(alloyVersion)) return;
    report(
      versionRule,
      `the image ${JSON.stringify(imageVersion(image))} is Alloy ${minor}, but components, arguments and checks are those of ${alloyVersion}`,
      `leave out \`tag\`, or take a cdk8s-alloy for ${minor}; if you know that this configuration works there: \`versionCheck: 'none'\``,
      { severity },
    );
  },
};
