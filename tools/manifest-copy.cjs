const { existsSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const MADE = join('dist', 'example-instrumented-app.k8s.yaml');
const COPY = join('manifests', 'example-instrumented-app.yaml');

/**
 * Makes the manifest under `manifests/` what it is under `dist/`: a copy and no symbolic link, for a link is a text file where git makes
 * none (Windows), in an archive, and for `kubectl apply -f URL`. Without the one there is no other.
 */
exports.copyManifest = (root) => {
  const made = join(root, MADE);
  const copy = join(root, COPY);
  if (!existsSync(made)) {
    rmSync(copy, { force: true });
    return;
  }
  const text = readFileSync(made, 'utf8');
  if (!existsSync(copy) || readFileSync(copy, 'utf8') !== text) writeFileSync(copy, text);
};
