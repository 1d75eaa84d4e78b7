import { Kubectl, KubectlError, mapConcurrently, parseKubectlJson } from '../../cluster';
import { isFields, isKubernetesObject, type KubernetesObject } from '../../diff';

/** How many calls of kubectl run at a time, where one is needed for each object. */
const AT_ONCE = 4;

/** As long as the API server itself takes at most, webhooks included; without it, kubectl waits for ever. */
const REQUEST_TIMEOUT = '--request-timeout=60s';

/** What the cluster says of an object: the object, that there is none (undefined), or why there is no answer. */
export type LiveAnswer = KubernetesObject | undefined | KubectlError;

/** Gives kubectl manifests on standard input, and reads the objects that it prints. */
export type Ask = (objects: readonly KubernetesObject[], kubectl: Kubectl) => Promise<readonly KubernetesObject[]>;

/** The objects as the cluster has them. */
export const readLive: Ask = (objects, kubectl) =>
  printed(kubectl, ['get', '--filename=-', '--ignore-not-found', '--output=json'], objects);

/** Likewise, with who manages which fields. */
export const readLiveWithManagers: Ask = (objects, kubectl) =>
  printed(kubectl, ['get', '--filename=-', '--ignore-not-found', '--show-managed-fields', '--output=json'], objects);

/** The objects as they would be after an apply, by what the API server says; it changes nothing. */
export function dryRun(...options: readonly string[]): Ask {
  const apply = ['apply', '--server-side', '--dry-run=server', '--field-manager=cdk8s-alloy', '--output=json'];
  return (objects, kubectl) => printed(kubectl, [...apply, ...options, '--filename=-'], objects);
}

/**
 * Asks the cluster for objects, all at once; where that fails, one by one, so that each has its answer.
 * @returns the answers in the order of the objects
 * @throws KubectlError where no question can be answered
 */
export async function askFor(
  objects: readonly KubernetesObject[],
  kubectl: Kubectl,
  ask: Ask,
): Promise<readonly LiveAnswer[]> {
  const answers = new Map<KubernetesObject, LiveAnswer>();
  // kubectl takes a namespace for objects that name none, and refuses it for those that name another one.
  const { namespace: _, ...elsewhere } = kubectl.options;
  const parts: [readonly KubernetesObject[], Kubectl][] = [
    [objects.filter((object) => hasNamespace(object)), new Kubectl(elsewhere)],
    [objects.filter((object) => !hasNamespace(object)), kubectl],
  ];
  for (const [part, where] of parts) {
    if (part.length > 0) await askForPart(part, where, ask, answers);
  }
  return objects.map((object) => answers.get(object));
}

async function askForPart(
  objects: readonly KubernetesObject[],
  kubectl: Kubectl,
  ask: Ask,
  answers: Map<KubernetesObject, LiveAnswer>,
): Promise<void> {
  try {
    const found = await ask(objects, kubectl);
    for (const object of objects)
      answers.set(
        object,
        found.find((other) => isAnswer(other, object)),
      );
  } catch (error) {
    if (!(error instanceof KubectlError) || error.isFatal) throw error;
    if (objects.length === 1) {
      answers.set(objects[0]!, error);
      return;
    }
    await mapConcurrently(objects, AT_ONCE, (object) => askForPart([object], kubectl, ask, answers));
  }
}

async function printed(
  kubectl: Kubectl,
  args: readonly string[],
  objects: readonly KubernetesObject[],
): Promise<readonly KubernetesObject[]> {
  const input = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects });
  const { stdout } = await kubectl.run([...args, REQUEST_TIMEOUT], { input });
  if (stdout.trim() === '') return [];
  const value = parseKubectlJson<unknown>(stdout);
  const items = isFields(value) && Array.isArray(value['items']) ? value['items'] : [value];
  return items.filter(isKubernetesObject);
}

function hasNamespace({ metadata: { namespace } }: KubernetesObject): boolean {
  return typeof namespace === 'string' && namespace !== '';
}

/** The cluster may know an object by a newer version of its API, and gives it a namespace where the manifest names none. */
function isAnswer(found: KubernetesObject, object: KubernetesObject): boolean {
  const group = ({ apiVersion }: KubernetesObject) => apiVersion.replace(/\/?[^/]*$/, '');
  return (
    found.kind === object.kind &&
    group(found) === group(object) &&
    found.metadata.name === object.metadata.name &&
    (!hasNamespace(object) ||
      found.metadata.namespace === undefined ||
      found.metadata.namespace === object.metadata.namespace)
  );
}
