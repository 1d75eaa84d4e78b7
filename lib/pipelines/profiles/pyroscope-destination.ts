import type { Construct } from 'constructs';
import { pyroscope } from '../../components';
import { checkedProps } from '../../config';
import type { DurationInput, Expression, NumberInput, ProfilesReceiver, StringInput } from '../../values';
import type { Authentication } from '../authentication';
import {
  EXTERNAL_LABEL_NAMES,
  type ExternalLabels,
  externalLabelArguments,
  externalLabelProblems,
} from '../connection/external-labels';
import {
  connectionProblems,
  HTTP_KINDS,
  HTTP_NAMES,
  type HttpConnection,
  httpArguments,
  withTenantHeader,
} from '../connection/http-connection';
import type { Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';

/** What becomes of profiles that aren't accepted. */
export interface PyroscopeRetry {
  /** Pause before the first further try; each is twice as long. @default - 500 milliseconds, Alloy's own */
  readonly minBackoff?: DurationInput;
  /** The longest pause. @default - 5 minutes, Alloy's own */
  readonly maxBackoff?: DurationInput;
  /** How often profiles are tried before they are dropped; 0: for ever. @default - 10, Alloy's own */
  readonly maxRetries?: NumberInput;
}

export interface PyroscopeDestinationProps extends HttpConnection, ExternalLabels {
  /**
   * URL of Pyroscope, without a path.
   * @default 'http://pyroscope.monitoring-stack.svc:4040'
   */
  readonly url?: StringInput;
  /** @default - none */
  readonly authentication?: Authentication;
  /** Tenant of Pyroscope: the header `X-Scope-OrgID`. @default - none */
  readonly tenant?: StringInput;
  /** Relabeling rules for the profiles that are sent, in order: `pyroscope.relabel`. @default - none */
  readonly rules?: readonly Rule[];
  /** @default - Alloy's own */
  readonly retry?: PyroscopeRetry;
}

/**
 * Sends profiles to Pyroscope.
 *
 * `pyroscope.write` in Alloy. Nothing waits on disk: profiles that aren't accepted are tried ten times, then dropped.
 *
 * @example
 * const profiles = new destinations.Pyroscope(alloy.config, 'default', { cluster: 'production' });
 * new pyroscope.ReceiveHttp(alloy.config, 'default', { http: { listenPort: 4040 }, forwardTo: [profiles.receiver] });
 */
export class PyroscopeDestination extends Pipeline {
  /** Receives profiles. */
  readonly receiver: Expression<ProfilesReceiver>;
  /** Sends them. */
  readonly write: pyroscope.Write;
  /** Applies `rules`; absent if there are none. */
  readonly relabel?: pyroscope.Relabel;

  constructor(scope: Construct, id: string, props: PyroscopeDestinationProps = {}) {
    super(scope, id, 'PyroscopeDestination', 'Destination of profiles');
    props = checkedProps(
      this,
      props,
      {
        ...HTTP_NAMES,
        ...EXTERNAL_LABEL_NAMES,
        url: 'prop',
        authentication: 'prop',
        tenant: 'prop',
        rules: 'prop',
        retry: { minBackoff: 'prop', maxBackoff: 'prop', maxRetries: 'prop' },
      },
      [...connectionProblems(props, HTTP_KINDS), ...externalLabelProblems(props)],
    );
    const { minBackoff, maxBackoff, maxRetries } = props.retry ?? {};
    this.write = new pyroscope.Write(this, '', {
      endpoint: [
        {
          url: props.url ?? 'http://pyroscope.monitoring-stack.svc:4040',
          ...httpArguments(withTenantHeader(props)),
          ...(minBackoff !== undefined && { minBackoffPeriod: minBackoff }),
          ...(maxBackoff !== undefined && { maxBackoffPeriod: maxBackoff }),
          ...(maxRetries !== undefined && { maxBackoffRetries: maxRetries }),
        },
      ],
      ...externalLabelArguments(props),
    });
    this.receiver = this.write.receiver;
    if (props.rules && props.rules.length > 0) {
      this.relabel = new pyroscope.Relabel(this, 'write', { forwardTo: [this.receiver], rule: props.rules });
      this.receiver = this.relabel.receiver;
    }
  }
}
