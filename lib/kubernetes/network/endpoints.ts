import type { Endpoint } from './endpoint';
import type { WorkloadPort } from './workload-port';

/** A port whose endpoint was requested, and the property of the Alloy through which it was. */
export interface AskedPort {
  readonly name: string;
  readonly property: string;
}

/** The endpoints of a workload. The components behind them may be created after an endpoint was requested, so ports are looked up late. */
export class Endpoints {
  readonly #host: string;
  readonly #isHeadless: boolean;
  readonly #ports: () => readonly WorkloadPort[];
  readonly #asked = new Map<string, AskedPort>();

  /**
   * @param host full name of the Service
   * @param isHeadless whether the name stands for the pods' own addresses
   * @param ports the ports of the Service as of now; none without one
   */
  constructor(host: string, isHeadless: boolean, ports: () => readonly WorkloadPort[]) {
    this.#host = host;
    this.#isHeadless = isHeadless;
    this.#ports = ports;
  }

  /** @param fallback number of the port while nothing listens there */
  of(name: string, fallback: number, property: string): Endpoint {
    this.#asked.set(name, { name, property });
    const host = this.#host;
    const find = (): WorkloadPort | undefined => this.#find(name);
    return {
      host,
      headless: this.#isHeadless,
      get port() {
        return find()?.port ?? fallback;
      },
      get url() {
        const found = find();
        const secure = found?.listener?.tls || found?.appProtocol === 'https';
        return `${secure ? 'https' : 'http'}://${host}:${found?.port ?? fallback}`;
      },
    };
  }

  /** Requested endpoints where nothing listens. */
  get missing(): readonly AskedPort[] {
    return [...this.#asked.values()].filter(({ name }) => this.#find(name) === undefined);
  }

  #find(name: string): WorkloadPort | undefined {
    return this.#ports().find((port) => port.name === name);
  }
}
