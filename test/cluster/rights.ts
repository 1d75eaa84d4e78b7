import type { KubernetesObject, Question } from './kubectl';

interface Rule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
  readonly verbs: readonly string[];
}

/** Every single right that the roles among the objects give to a ServiceAccount by their bindings. */
export function grantedBy(objects: readonly KubernetesObject[], account: KubernetesObject): Question[] {
  const user = userOf(account);
  const isMeant = (subject: { kind: string; name: string; namespace: string }) =>
    subject.kind === 'ServiceAccount' &&
    subject.name === account.metadata.name &&
    subject.namespace === account.metadata.namespace;

  return objects
    .filter((object) => object.kind.endsWith('RoleBinding') && object['subjects'].some(isMeant))
    .flatMap(({ metadata, roleRef }) => {
      const role = objects.find(
        (object) =>
          object.kind === roleRef.kind &&
          object.metadata.name === roleRef.name &&
          (object.kind === 'ClusterRole' || object.metadata.namespace === metadata.namespace),
      );
      const rules: readonly Rule[] = role!['rules'];
      return rules.flatMap(rights).map((right) => ({
        user,
        ...right,
        ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
      }));
    });
}

/** The user as which the pods of a ServiceAccount speak. */
export function userOf({ metadata }: KubernetesObject): string {
  return `system:serviceaccount:${metadata.namespace}:${metadata.name}`;
}

/** The rights of a rule one by one, in the words of `kubectl auth can-i`. */
function rights({ apiGroups = [], resources = [], resourceNames, nonResourceURLs = [], verbs }: Rule) {
  const targets = [
    ...nonResourceURLs.map((target) => ({ target })),
    ...apiGroups.flatMap((group) =>
      resources.map((resource) => {
        const [type, subresource] = resource.split('/');
        const target = group === '' ? type! : `${type}.${group}`;
        return { target, ...(subresource === undefined ? {} : { subresource }) };
      }),
    ),
  ];
  const named = targets.flatMap((one) =>
    resourceNames === undefined ? [one] : resourceNames.map((name) => ({ ...one, target: `${one.target}/${name}` })),
  );
  return named.flatMap((one) => verbs.map((verb) => ({ verb, ...one })));
}

const VERBS = ['get', 'list', 'create', 'update', 'delete'];
const TARGETS: readonly (readonly [target: string, subresource?: string])[] = [
  ['pods'],
  ['pods', 'log'],
  ['pods', 'exec'],
  ['configmaps'],
  ['secrets'],
  ['nodes'],
  ['nodes', 'proxy'],
  ['services'],
  ['serviceaccounts', 'token'],
  ['events'],
  ['deployments.apps'],
  ['clusterroles.rbac.authorization.k8s.io'],
];

/** Rights in the whole cluster that a collector could be tempted to ask for, without those that are granted. */
export function notGrantedIn(granted: readonly Question[], account: KubernetesObject): Question[] {
  const user = userOf(account);
  const all: Question[] = TARGETS.flatMap(([target, subresource]) =>
    VERBS.map((verb) => ({ user, verb, target, ...(subresource === undefined ? {} : { subresource }) })),
  );
  const isGranted = (question: Question) =>
    granted.some(
      ({ verb, target, subresource, namespace }) =>
        namespace === undefined &&
        verb === question.verb &&
        target === question.target &&
        subresource === question.subresource,
    );
  return all.filter((question) => !isGranted(question));
}
