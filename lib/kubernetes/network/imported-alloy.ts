import { Construct, type IConstruct } from 'constructs';
import { HTTP_PORT, HTTP_PORT_NAME } from '../workload/http-server';
import type { Endpoint } from './endpoint';

/** The endpoints of an Alloy: one of this app, or one that is deployed by something else. */
export interface IAlloy extends IConstruct {
  readonly name: string;
  readonly namespace: string;
  /** Where applications send OTLP over gRPC. */
  readonly otlpGrpc: Endpoint;
  /** Where applications send OTLP over HTTP. */
  readonly otlpHttp: Endpoint;
  /** Alloy's own HTTP server: its user interface and metrics. */
  readonly http: Endpoint;
  /**
   * Where another component listens.
   * @param portName name of the Service port: `loki-api`, `syslog-1`, ...
   */
  endpoint(portName: string): Endpoint;
}

export interface ImportedAlloyProps {
  /** Name of the Service. @default - the id of the construct */
  readonly name?: string;
  readonly namespace: string;
  /**
   * Numbers of the Service's ports by their names.
   * @default - `otlp-grpc` 4317, `otlp-http` 4318, `http-metrics` 12345
   */
  readonly ports?: { readonly [portName: string]: number };
  /** Ports whose listeners speak TLS. @default - none */
  readonly tls?: readonly string[];
  /** DNS domain of the cluster. @default 'cluster.local' */
  readonly clusterDomain?: string;
}

const USUAL_PORTS = { 'otlp-grpc': 4317, 'otlp-http': 4318, [HTTP_PORT_NAME]: HTTP_PORT };

/** An Alloy that is deployed by something else, known by its Service. Returned by `Alloy.fromService`; nothing is created in the cluster. */
export class ImportedAlloy extends Construct implements IAlloy {
  readonly name: string;
  readonly namespace: string;
  readonly #props: ImportedAlloyProps;
  readonly #problems = new Set<string>();

  constructor(scope: Construct, id: string, props: ImportedAlloyProps) {
    super(scope, id);
    this.#props = props;
    this.name = props.name ?? id;
    this.namespace = props.namespace;
    for (const [name, port] of Object.entries(this.#ports)) {
      if (Number.isInteger(port) && port > 0 && port < 65_536) continue;
      this.#problems.add(`port ${JSON.stringify(name)} must be a whole number from 1 to 65535, got ${port}`);
    }
    for (const name of props.tls ?? []) {
      if (this.#ports[name] === undefined) this.#problems.add(`\`tls\` names ${this.#noSuchPort(name)}`);
    }
    this.node.addValidation({ validate: () => [...this.#problems] });
  }

  get otlpGrpc(): Endpoint {
    return this.endpoint('otlp-grpc');
  }

  get otlpHttp(): Endpoint {
    return this.endpoint('otlp-http');
  }

  get http(): Endpoint {
    return this.endpoint(HTTP_PORT_NAME);
  }

  endpoint(portName: string): Endpoint {
    const port = this.#ports[portName];
    if (port === undefined) this.#problems.add(`an endpoint is used for ${this.#noSuchPort(portName)}`);
    const host = `${this.name}.${this.namespace}.svc.${this.#props.clusterDomain ?? 'cluster.local'}`;
    const scheme = this.#props.tls?.includes(portName) ? 'https' : 'http';
    return { host, port: port ?? 0, url: `${scheme}://${host}:${port ?? 0}` };
  }

  get #ports(): { readonly [portName: string]: number } {
    return this.#props.ports ?? USUAL_PORTS;
  }

  #noSuchPort(name: string): string {
    const ports = Object.keys(this.#ports).join(', ');
    return `the port ${name}, which the Service ${this.name} isn't said to have (its ports are ${ports}: see \`ports\`)`;
  }
}
