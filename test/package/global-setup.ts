import { join } from 'node:path';
import { pack, root, TARBALL_VARIABLE } from './packed';

/** Packs the package for all suites, and tells them where it is through the environment. */
export default function setUp(): void {
  process.env[TARBALL_VARIABLE] = pack(join(root, '.cache', 'package'));
}
