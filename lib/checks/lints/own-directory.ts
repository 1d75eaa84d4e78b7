import { filesOf, isBelow } from './file-paths';
import type { Lint } from './lint';
import { logsWrite } from './samples';

const file = (path: string) => `${logsWrite}
loki.source.file "shop" {
	targets    = [{__path__ = "${path}", job = "shop"}]
	forward_to = [loki.write.default.receiver]
}
`;

/** A file that is looked for in a directory which nobody but Alloy has. */
export const ownDirectory: Lint = {
  code: 'lint/own-directory',
  severity: 'warning',
  description:
    'A component reads a file in a directory of its own container that is empty when the pod starts, and that no other container has: nobody writes the file. Mount the volume or the directory of the node that has it.',
  workload: { mounts: ['/tmp', '/var/log'], ownDirectories: ['/tmp'] },
  fails: file('/tmp/shop.log'),
  passes: file('/var/log/shop.log'),

  check(context) {
    const { ownDirectories = [], mounts = [] } = context.workload;
    const files = context.components.flatMap((component) =>
      filesOf(component).map((found) => ({ ...found, node: component.node })),
    );
    const written = files.filter(({ isWritten }) => isWritten).map(({ path }) => path);
    for (const { path, expr, node, isWritten } of files) {
      // The innermost mount counts.
      const [mount] = mounts.filter((directory) => isBelow(path, directory)).sort((a, b) => b.length - a.length);
      if (isWritten || mount === undefined || !ownDirectories.includes(mount)) continue;
      if (written.some((place) => isBelow(path, place) || isBelow(place, path))) continue;
      context.onExpression(
        this,
        node,
        expr,
        `nobody writes ${path}: ${mount} is a directory of Alloy's container alone`,
        {
          hint: 'mount what has the file by `volumes` and `volumeMounts`; files of the node are mounted by themselves, where their directory is named',
        },
      );
    }
  },
};
