import type { DeliverySignal } from '../../facts';
import { type Cause, causeOf } from '../destinations/cause';
import { type Connection, causeOfConnection } from '../destinations/connections';
import type { Diagnosis, DiagnosisSeverity } from '../diagnosis';
import { mask } from '../mask';
import { errorsOf } from '../observation/alloy-log';
import type { MetricsWindow } from '../observation/metrics-window';
import type { AlloyInstance, ObservedAlloy } from '../observation/observed-alloy';
import type { QuestionContext } from '../question';
import { type Delivery, judgeDelivery, type Symptom } from './judge';

const WHAT: Readonly<Record<DeliverySignal, string>> = {
  metrics: 'metrics',
  logs: 'logs',
  traces: 'traces',
  profiles: 'profiles',
  rules: 'rules',
};

/** Whether data of one signal is lost, late or refused, and why: for each Alloy and component. */
export function deliveryDiagnoses(
  signal: DeliverySignal,
  { instances }: ObservedAlloy,
  { connections }: QuestionContext,
): Diagnosis[] {
  return instances.flatMap((instance) => {
    if (instance.window === undefined) return [];
    return judgeDelivery({ ...instance, window: instance.window })
      .filter((delivery) => delivery.signal === signal && delivery.symptoms.length > 0)
      .map((delivery) => diagnosisOf(delivery, instance, connections));
  });
}

function diagnosisOf(
  delivery: Delivery,
  { name, log = [], window }: AlloyInstance,
  connections: readonly Connection[],
): Diagnosis {
  const { component, symptoms } = delivery;
  const connection = connectionFor(delivery, connections);
  const current = symptoms.filter(({ isCurrent }) => isCurrent);
  const kinds = new Set(current.map(({ kind }) => kind));
  const reached = connection === undefined ? undefined : causeOfConnection(connection);
  const errors = errorsOf(log, component).slice(-2);
  const dials = current.length === 0 ? [] : failedDials(component, window!);
  const cause = current.length === 0 ? undefined : whyOf(reached, errors, current, dials);
  const address = mask(connection?.destination.address ?? delivery.destination ?? component);
  const evidence = () => [
    ...symptoms.map((symptom) => symptom.evidence),
    ...(current.length === 0 ? [] : (reached?.evidence ?? [])),
    ...dials.map((dial) => `${dial} [${DIALS}]`),
    ...(current.length === 0 ? [] : errors.map((error) => `log: ${shortened(error)}`)),
  ];
  const { severity, summary, advice } = judgementOf(delivery, kinds, address);
  // What is seen of the way is certain, however young Alloy is.
  if (delivery.open !== undefined && reached === undefined) {
    return {
      severity: 'warning',
      askAgainIn: delivery.open,
      pods: [name],
      component,
      summary: `can’t tell yet whether ${WHAT[delivery.signal]} arrive at ${address}${cause === undefined ? '' : `: ${cause.what}`}`,
      evidence: evidence(),
      advice: [`ask again in ${delivery.open} s`],
    };
  }
  return {
    severity,
    pods: [name],
    component,
    summary: cause === undefined || severity === 'note' ? summary : `${summary}: ${cause.what}`,
    evidence: evidence(),
    advice: severity === 'note' ? [] : [cause?.advice ?? advice],
  };
}

interface Judgement {
  readonly severity: DiagnosisSeverity;
  readonly summary: string;
  readonly advice: string;
}

function judgementOf(
  { signal, everDelivered, deliversNow, component, symptoms }: Delivery,
  kinds: ReadonlySet<Symptom['kind']>,
  address: string,
): Judgement {
  const what = WHAT[signal];
  const advice = `read what ${component} says in Alloy’s log`;
  const fails = kinds.has('lost') || kinds.has('retried') || kinds.has('failing') || kinds.has('waiting');
  if (fails && everDelivered === false)
    return { severity: 'error', summary: `no ${what} arrive at ${address}`, advice };
  if (kinds.has('lost'))
    return {
      severity: 'error',
      summary: `${component} loses ${what} for ${address}`.replace(` for ${component}`, ''),
      advice,
    };
  if (kinds.has('fault')) {
    return {
      severity: 'error',
      summary: `${component} fails`,
      advice: `${advice}; is the disk full, or the object invalid?`,
    };
  }
  if (kinds.has('refused')) {
    return {
      severity: 'error',
      summary: `${component} refuses ${what} of their senders, which may lose them`,
      advice: 'give Alloy more memory or replicas, and see that what comes behind it takes the data',
    };
  }
  if (fails && deliversNow === false)
    return { severity: 'error', summary: `no ${what} arrive at ${address} any more`, advice };
  if (fails)
    return { severity: 'warning', summary: `${what} arrive late at ${address}, after several attempts`, advice };
  if (kinds.size > 0) {
    return {
      severity: 'warning',
      summary: kinds.has('full')
        ? `the queue of ${component} is nearly full of ${what} for ${address}`
        : `${component} does not keep up with the ${what} for ${address}`,
      advice: 'see whether the destination is slow, give Alloy more replicas, or let it open more connections',
    };
  }
  if (symptoms.every(({ kind }) => kind === 'aged')) {
    return { severity: 'note', summary: `${component} has ${what} that are too old to be taken`, advice };
  }
  return {
    severity: 'note',
    summary: `${component} has lost or delayed ${what} since it started, but not now`,
    advice,
  };
}

/** What is seen of the way counts most, then what Alloy logs, then what it counts. */
function whyOf(
  reached: Cause | undefined,
  errors: readonly string[],
  symptoms: readonly Symptom[],
  dials: readonly string[],
): Cause | undefined {
  if (reached !== undefined) return reached;
  const results = symptoms.flatMap(({ result }) => (result === undefined ? [] : [result]));
  return [...[...errors].reverse(), ...results, ...dials].map(causeOf).find((cause) => cause !== undefined);
}

/** The connection of the component; of several destinations the one that the metrics name. */
function connectionFor(
  { component, destination }: Delivery,
  connections: readonly Connection[],
): Connection | undefined {
  const own = connections.filter((connection) => connection.destination.component === component);
  const named = own.find(({ destination: { address, host, port } }) =>
    destination === undefined ? false : [address, host, `${host}:${port}`].includes(mask(destination)),
  );
  return named ?? (own.length === 1 || destination === undefined ? own[0] : undefined);
}

const DIALS = 'net_conntrack_dialer_conn_failed_total';

/** Connections of remote write that failed: it counts no status of its requests, but why connections fail. */
function failedDials(component: string, window: MetricsWindow): readonly string[] {
  if (!/(^|\/)prometheus\.remote_write\./.test(component)) return [];
  return window
    .series(DIALS)
    .filter(({ labels, value }) => labels['dialer_name'] === 'remote_storage_write_client' && value > 0)
    .flatMap(({ labels, value }) => {
      const why = DIAL_REASONS[labels['reason'] ?? ''];
      return why === undefined ? [] : [`${value} connections of remote write failed: ${why}`];
    });
}

const DIAL_REASONS: Readonly<Record<string, string>> = {
  refused: 'connection refused',
  resolution: 'no such host',
  timeout: 'connection timed out',
};

function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}...` : text;
}
