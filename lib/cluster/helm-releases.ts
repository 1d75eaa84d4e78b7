import { decodeRelease, type HelmRecord, HelmRecordError, type HelmRelease } from './helm-record';
import type { Kubectl } from './kubectl';
import { KubectlError } from './kubectl-error';
import type { KubernetesList } from './objects';

/** A release, and what has become of attempts to change it since. */
export interface InstalledRelease extends HelmRelease {
  /** A later revision that isn't deployed: it failed, or is still going on. */
  readonly attempt?: { readonly revision: number; readonly status: string };
}

/** The releases that are in a cluster, and what could not be read. */
export interface FoundReleases {
  /** In order of namespace and name. */
  readonly releases: readonly InstalledRelease[];
  /** What may not be listed, or can't be read, with the reason. */
  readonly gaps: readonly string[];
}

/** Revisions that are history: most of all, and each as large as the release. */
const HISTORY = 'superseded';

/**
 * Finds the releases of Helm by their records, which Helm keeps in Secrets, or, if told so, in ConfigMaps.
 * @param allNamespaces else the namespace of `kubectl`
 * @throws KubectlError where the cluster gives no answer at all
 */
export async function findHelmReleases(kubectl: Kubectl, allNamespaces: boolean): Promise<FoundReleases> {
  const gaps: string[] = [];
  const releases: HelmRelease[] = [];
  for (const kind of ['Secret', 'ConfigMap'] as const) {
    for (const record of await recordsOf(kubectl, kind, allNamespaces, gaps)) {
      try {
        releases.push(decodeRelease({ ...record, kind }));
      } catch (error) {
        if (!(error instanceof HelmRecordError)) throw error;
        gaps.push(error.message);
      }
    }
  }
  return { releases: installed(releases), gaps };
}

async function recordsOf(
  kubectl: Kubectl,
  kind: HelmRecord['kind'],
  allNamespaces: boolean,
  gaps: string[],
): Promise<readonly HelmRecord[]> {
  const where = allNamespaces ? ['--all-namespaces'] : [];
  const plural = `${kind.toLowerCase()}s`;
  try {
    const selector = `--selector=owner=helm,status!=${HISTORY}`;
    return (await kubectl.getJson<KubernetesList<HelmRecord>>([plural, selector, ...where])).items;
  } catch (error) {
    if (!(error instanceof KubectlError) || error.isFatal) throw error;
    gaps.push(`the records of Helm in ${kind}s can't be read: ${error.message}`);
    return [];
  }
}

/** Of each release the revision that is deployed, or the latest if none is. What was uninstalled is history, too. */
function installed(all: readonly HelmRelease[]): readonly InstalledRelease[] {
  const byName = new Map<string, HelmRelease[]>();
  for (const release of all) {
    const key = `${release.namespace}/${release.name}`;
    byName.set(key, [...(byName.get(key) ?? []), release]);
  }
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, revisions]): readonly InstalledRelease[] => {
      const [latest] = revisions.sort((a, b) => b.revision - a.revision);
      if (latest === undefined || latest.status === 'uninstalled') return [];
      const deployed = revisions.find(({ status }) => status === 'deployed');
      if (deployed === undefined || deployed === latest) return [latest];
      return [{ ...deployed, attempt: { revision: latest.revision, status: latest.status } }];
    });
}
