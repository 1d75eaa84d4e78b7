import { setTimeout as sleep } from 'node:timers/promises';
import { type HttpAnswer, HttpError, httpGet } from './http-get';
import { PrometheusTextError, parsePrometheusText, type Sample } from './prometheus-text';

/** A value as Alloy's API writes it. */
export interface AlloyValue {
  /** `string`, `number`, `bool`, `null`, `array`, `object`, `function`, `capsule`. */
  readonly type: string;
  readonly value?: unknown;
}

/** An attribute (`value`) or a block (`body`) as Alloy's API writes it. */
export interface AlloyMember {
  readonly name: string;
  readonly type: 'attr' | 'block';
  readonly label?: string;
  readonly value?: AlloyValue;
  readonly body?: readonly AlloyMember[];
}

/** A component as the list of components shows it. */
export interface AlloyComponent {
  /** `prometheus.scrape` */
  readonly name: string;
  /** `prometheus.scrape.default`, inside its module. */
  readonly localID: string;
  /** Empty for the configuration itself. */
  readonly moduleID: string;
  readonly referencesTo: readonly string[];
  readonly health: { readonly state: string; readonly message: string; readonly updatedTime?: string };
  readonly createdModuleIDs?: readonly string[];
}

/** A component with its arguments, exports and debug information. */
export interface AlloyComponentDetail extends AlloyComponent {
  readonly arguments: readonly AlloyMember[];
  readonly exports: readonly AlloyMember[];
  readonly debugInfo: readonly AlloyMember[];
}

/** A member of the cluster of Alloys. */
export interface AlloyPeer {
  readonly name: string;
  readonly addr: string;
  readonly isSelf: boolean;
  /** `participant`, `viewer`, `terminating`. */
  readonly state: string;
}

/** Alloy's own metrics at one moment. */
export interface AlloyMetrics {
  readonly samples: readonly Sample[];
  /** The time on Alloy's clock when it answered, in seconds since 1970; absent if the answer has no date. */
  readonly time?: number;
}

/** Alloy's HTTP API didn't answer as expected; the message names the path and what came instead. */
export class AlloyApiError extends Error {
  public override readonly name = 'AlloyApiError';

  constructor(
    message: string,
    /** Absent where no answer came. */
    public readonly status?: number,
  ) {
    super(message);
  }
}

/** How Alloy's HTTP server is reached. */
export interface AlloyApiOptions {
  /** The prefix of `--server.http.ui-path-prefix`. @default '/' */
  readonly pathPrefix?: string;
  /** The value of the header `Authorization`. @default - none */
  readonly authorization?: string;
  /** How long an answer may take, in seconds. @default 20 */
  readonly timeout?: number;
  /** Explains a failed connection: what kubectl logs about a port-forward. */
  readonly explain?: () => string;
}

/** The identifier of a component in the whole configuration: `declare.x/prometheus.scrape.default` in a module. */
export function componentId({ moduleID, localID }: Pick<AlloyComponent, 'moduleID' | 'localID'>): string {
  return moduleID === '' ? localID : `${moduleID}/${localID}`;
}

/** The HTTP API of one running Alloy, as its user interface uses it. */
export class AlloyApi {
  readonly #options: AlloyApiOptions;

  constructor(
    /** `http://127.0.0.1:12345` */
    public readonly url: string,
    options: AlloyApiOptions = {},
  ) {
    this.#options = options;
  }

  /** Whether Alloy has loaded its configuration (`/-/ready`), and what it says. */
  public async ready(): Promise<{ readonly isReady: boolean; readonly says: string }> {
    const { status, body } = await this.#get('/-/ready');
    if (status === 401 || status === 403 || status === 404) throw wrongStatus('/-/ready', status);
    return { isReady: status === 200, says: body.trim() || `status ${status}` };
  }

  /**
   * All components, including those in modules.
   * @throws AlloyApiError
   */
  public async components(): Promise<readonly AlloyComponent[]> {
    const found: AlloyComponent[] = [];
    const open = [''];
    const seen = new Set(open);
    for (let module = open.shift(); module !== undefined; module = open.shift()) {
      const path = module === '' ? 'components' : `modules/${module}/components`;
      for (const component of await this.#list<AlloyComponent>(path)) {
        found.push(component);
        for (const created of component.createdModuleIDs ?? []) {
          if (!seen.has(created)) open.push(created);
          seen.add(created);
        }
      }
    }
    return found;
  }

  /**
   * One component with its arguments. Alloy writes `(secret)` in place of secrets.
   * @param id as `componentId` gives it
   * @throws AlloyApiError
   */
  public async component(id: string): Promise<AlloyComponentDetail> {
    const found = await this.#json<AlloyComponentDetail>(`components/${id}`);
    return {
      ...found,
      arguments: found.arguments ?? [],
      exports: found.exports ?? [],
      debugInfo: found.debugInfo ?? [],
    };
  }

  /**
   * The members of the cluster that this Alloy sees; only itself if it isn't clustered.
   * @throws AlloyApiError
   */
  public async peers(): Promise<readonly AlloyPeer[]> {
    return this.#list<AlloyPeer>('peers');
  }

  /** @throws AlloyApiError */
  public async metrics(): Promise<AlloyMetrics> {
    const { status, body, time } = await this.#get('/metrics');
    if (status !== 200) throw wrongStatus('/metrics', status);
    try {
      return { samples: parsePrometheusText(body), ...(time === undefined ? {} : { time }) };
    } catch (error) {
      if (error instanceof PrometheusTextError) throw new AlloyApiError(`/metrics: ${error.message}`, status);
      throw error;
    }
  }

  async #list<T>(path: string): Promise<readonly T[]> {
    const found = await this.#json<unknown>(path);
    if (!Array.isArray(found)) throw new AlloyApiError(`/api/v0/web/${path}: expected a list; is this an Alloy?`);
    return found;
  }

  async #json<T>(path: string): Promise<T> {
    const whole = `${this.#options.pathPrefix ?? '/'}/api/v0/web/${path}`.replaceAll(/\/{2,}/g, '/');
    const { status, body } = await this.#get(whole);
    if (status !== 200) throw wrongStatus(whole, status);
    try {
      return JSON.parse(body);
    } catch {
      throw new AlloyApiError(`${whole}: the answer is no JSON; is this an Alloy?`, status);
    }
  }

  async #explained(): Promise<string> {
    if (this.#options.explain === undefined) return '';
    // kubectl logs why a connection failed a moment after it is closed.
    await sleep(100);
    return this.#options.explain();
  }

  async #get(path: string): Promise<HttpAnswer> {
    const { authorization, timeout = 20 } = this.#options;
    try {
      // The identifier of a component may hold `?` and `#`, which would end the path.
      const url = new URL(this.url.replace(/\/+$/, '') + path.replaceAll('?', '%3F').replaceAll('#', '%23'));
      return await httpGet(url, authorization === undefined ? {} : { authorization }, timeout);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      throw new AlloyApiError(`${path}: ${(await this.#explained()) || error.message}`);
    }
  }
}

function wrongStatus(path: string, status: number): AlloyApiError {
  const hint =
    status === 401
      ? ': its HTTP server asks for credentials; give them with --authorization-env'
      : status === 404
        ? ': is this an Alloy, and does it have a path prefix?'
        : '';
  return new AlloyApiError(`${path}: status ${status}${hint}`, status);
}
