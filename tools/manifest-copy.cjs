const { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** What is found under another path, too: as the user's documents name it. */
const COPIES = [
  ['dist/example-instrumented-app.k8s.yaml', 'manifests/example-instrumented-app.yaml'],
  ['dist/helm/values.yaml', 'helm/values.yaml'],
];

/**
 * Makes the files under `manifests/` and `helm/` what they are under `dist/`: copies and no symbolic links, for a link is a text file where git makes
 * none (Windows), in an archive, and for `kubectl apply -f URL`. Without the one there is no other.
 */
exports.copyManifests = (root) => {
  for (const [from, to] of COPIES) copy(join(root, from), join(root, to));
};

function copy(made, other) {
  if (!existsSync(made)) {
    rmSync(other, { force: true });
    return;
  }
  const text = readFileSync(made, 'utf8');
  if (existsSync(other) && readFileSync(other, 'utf8') === text) return;
  mkdirSync(dirname(other), { recursive: true });
  writeFileSync(other, text);
}
