import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this package: the innermost above this code with the templates in it, whether the code is bundled or not. */
export function packageFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'templates', 'project'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the package has no templates');
    folder = above;
  }
  return folder;
}
