import { type Kubectl, KubectlError } from '../../cluster';
import { identityOf, isFields, type KubernetesObject } from '../../diff';
import { askFor, readLiveWithManagers } from './live-objects';

/** The label of the ConfigMaps in which deploy.sh writes down what it has applied; its value is the name of the app. */
const LABEL = 'cdk8s-alloy/inventory';

/** The field manager of deploy.sh. */
const MANAGER = 'cdk8s-alloy';

/** Which of the inventories of deploy.sh is meant. */
export interface InventoryChoice {
  /** The name of the app: `--name` of deploy.sh. */
  readonly name: string;
  /** The lists that the manifests stand for: `objects`, and `backends` where these are among them. */
  readonly parts: readonly string[];
}

/** An object that an inventory lists. */
interface Row {
  readonly object: KubernetesObject;
  /** Tells it from an object of the same name that was created later; absent if unknown. */
  readonly uid?: string;
}

/**
 * The objects in the cluster that deploy.sh would remove when it applies these: an earlier run has applied them and they are not among
 * them. Left out are those that another inventory lists, too, those that somebody has recreated or taken over, and namespaces that
 * are in use. In an inventory an object is a line: version of the API, kind, namespace (`-` for none), name, and UID.
 *
 * @throws KubectlError where there is no answer
 */
export async function objectsToRemove(
  objects: readonly KubernetesObject[],
  choice: InventoryChoice,
  kubectl: Kubectl,
): Promise<readonly KubernetesObject[]> {
  const known = new Set(objects.map(identityOf));
  const isKnown = ({ object }: Row) => known.has(identityOf(object));
  const inventories = (await configMapsOf(objects, kubectl)).map((configMap) => {
    const isNamed = isFields(configMap.metadata['labels']) && configMap.metadata['labels'][LABEL] === choice.name;
    const rows = rowsOf(configMap, choice.parts);
    return { isOurs: isNamed && rows.some(isKnown), rows, all: rowsOf(configMap, undefined) };
  });
  const others = inventories.filter(({ isOurs }) => !isOurs).flatMap(({ all }) => all);
  const elsewhere = new Set(others.map(({ object }) => identityOf(object)));
  const used = new Set(objects.map(({ metadata: { namespace } }) => namespace));
  const candidates = inventories
    .filter(({ isOurs }) => isOurs)
    .flatMap(({ rows }) => rows)
    .filter((row) => !isKnown(row) && !elsewhere.has(identityOf(row.object)))
    .filter(({ object }) => !(object.kind === 'Namespace' && used.has(object.metadata.name)));
  const live = await askFor(
    candidates.map(({ object }) => object),
    kubectl,
    readLiveWithManagers,
  );
  return candidates.flatMap(({ uid }, i) => {
    const found = live[i];
    const isThere = found !== undefined && !(found instanceof KubectlError);
    return isThere && isApplied(found) && (uid === undefined || found.metadata['uid'] === uid) ? [found] : [];
  });
}

/** All inventories, or, for whom may not look everywhere, those in the namespaces of the objects. */
async function configMapsOf(
  objects: readonly KubernetesObject[],
  kubectl: Kubectl,
): Promise<readonly KubernetesObject[]> {
  try {
    return await list(kubectl, '--all-namespaces');
  } catch (error) {
    if (!(error instanceof KubectlError) || error.isFatal) throw error;
  }
  const found: KubernetesObject[] = [];
  for (const namespace of new Set(objects.map(({ metadata }) => metadata.namespace))) {
    if (typeof namespace === 'string' && namespace !== '') {
      found.push(...(await list(kubectl, `--namespace=${namespace}`)));
    }
  }
  return found;
}

async function list(kubectl: Kubectl, where: string): Promise<readonly KubernetesObject[]> {
  const { items } = await kubectl.getJson<{ items: readonly KubernetesObject[] }>([
    'configmaps',
    `--selector=${LABEL}`,
    where,
  ]);
  return items;
}

/** @param parts the lists that are read. @default - all that are there */
function rowsOf({ data }: KubernetesObject, parts: readonly string[] | undefined): readonly Row[] {
  const lists = isFields(data) ? data : {};
  return (parts ?? Object.keys(lists)).flatMap((part) =>
    String(lists[part] ?? '')
      .split('\n')
      .flatMap((line) => rowOf(line)),
  );
}

function rowOf(line: string): readonly Row[] {
  const [apiVersion, kind, namespace, name, uid] = line.trim().split(/ +/);
  if (apiVersion === undefined || kind === undefined || namespace === undefined || name === undefined) return [];
  const object = { apiVersion, kind, metadata: namespace === '-' ? { name } : { name, namespace } };
  return [{ object, ...(uid === undefined || uid === '-' ? {} : { uid }) }];
}

function isApplied({ metadata: { managedFields } }: KubernetesObject): boolean {
  const entries = Array.isArray(managedFields) ? managedFields.filter(isFields) : [];
  return entries.some(({ manager, operation }) => manager === MANAGER && operation === 'Apply');
}
