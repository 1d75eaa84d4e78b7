import { Kubectl, KubectlError, type KubectlResult, type ObjectMeta, selects } from '../../../lib/cluster';

interface FakeObject {
  readonly kind: string;
  readonly metadata: ObjectMeta;
}

/** What a fake cluster answers beside its objects. */
export interface FakeAnswers {
  /** Kinds in the plural, or verbs as of `auth can-i`, that are forbidden. */
  readonly forbidden?: readonly string[];
  /** Logs by the name of the pod; `pod --previous` for the run before. */
  readonly logs?: Readonly<Record<string, string>>;
  /** What `kubectl exec` prints, or an error. */
  readonly exec?: string | KubectlError;
  /** What `kubectl auth can-i` says yes to, as `create pods/exec` or `list pods as USER`. @default - everything but impersonation */
  readonly may?: (question: string) => boolean;
}

/** A cluster in memory that answers as kubectl does. */
export class FakeCluster extends Kubectl {
  public readonly calls: string[] = [];
  readonly #objects: readonly FakeObject[];
  readonly #answers: FakeAnswers;

  constructor(objects: readonly FakeObject[], answers: FakeAnswers = {}, namespace?: string, calls: string[] = []) {
    super(namespace === undefined ? {} : { namespace });
    this.#objects = objects;
    this.#answers = answers;
    this.calls = calls;
  }

  public override inNamespace(namespace: string): Kubectl {
    return new FakeCluster(this.#objects, this.#answers, namespace, this.calls);
  }

  public override async getJson<T>([what = '', ...rest]: readonly string[]): Promise<T> {
    this.calls.push(['get', what, ...rest].join(' '));
    const [kind = '', ...name] = what.split('/');
    const args = [...name, ...rest];
    const plural =
      kind.endsWith('s') && kind !== 'ds' ? kind : kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`;
    if (this.#answers.forbidden?.includes(plural)) {
      throw new KubectlError(
        'forbidden',
        `(Forbidden): ${plural} is forbidden: User "reader" cannot list resource "${plural}"`,
      );
    }
    const own = this.#objects.filter((object) => `${object.kind.toLowerCase()}s`.replace(/ys$/, 'ies') === plural);
    const here = args.includes('--all-namespaces')
      ? own
      : own.filter(({ metadata }) => metadata.namespace === undefined || metadata.namespace === this.options.namespace);
    if (kind !== plural) {
      const found = here.find(({ metadata }) => metadata.name === args[0]);
      if (found === undefined) throw new KubectlError('not-found', `(NotFound): ${plural} "${args[0]}" not found`);
      return found as T;
    }
    const selector = args.find((arg) => arg.startsWith('--selector='))?.slice('--selector='.length) ?? '';
    const matchLabels = Object.fromEntries(
      selector
        .split(',')
        .filter(Boolean)
        .map((pair) => pair.split('=') as [string, string]),
    );
    return { items: here.filter(({ metadata }) => selects({ matchLabels }, metadata.labels)) } as T;
  }

  public override async canI(
    verb: string,
    resource: string,
    where: { readonly subresource?: string; readonly as?: string } = {},
  ): Promise<boolean> {
    const question = `${verb} ${resource}${where.subresource === undefined ? '' : `/${where.subresource}`}${where.as === undefined ? '' : ` as ${where.as}`}`;
    this.calls.push(question);
    return this.#answers.may?.(question) ?? verb !== 'impersonate';
  }

  public override async run(args: readonly string[]): Promise<KubectlResult> {
    this.calls.push(args.join(' '));
    if (args[0] === 'exec') {
      const { exec = '' } = this.#answers;
      if (exec instanceof KubectlError) throw exec;
      return { stdout: exec, stderr: '', exitCode: 0 };
    }
    const text = this.#answers.logs?.[args.includes('--previous') ? `${args[1]} --previous` : args[1]!];
    if (text === undefined) throw new KubectlError('other', `container of ${args[1]} is waiting to start`);
    return { stdout: text, stderr: '', exitCode: 0 };
  }
}
