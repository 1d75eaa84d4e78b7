import type { Construct } from 'constructs';
import { pyroscope } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, ListInput, NumberInput, ProfilesReceiver, StringInput } from '../../values';
import type { Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';

export interface ProfileReceiverProps {
  /** Where the profiles go: `receiver` of a destination, of `pyroscope.write`, ... */
  readonly forwardTo: ListInput<Expression<ProfilesReceiver>>;
  /** The port that is listened on. @default 4040 */
  readonly port?: NumberInput;
  /** The address that is listened on. @default '0.0.0.0' */
  readonly address?: StringInput;
  /** Relabeling rules for the profiles, in the order in which they are applied: which are kept, and with which labels. @default - none: all pass unchanged */
  readonly profileRules?: readonly Rule[];
}

/**
 * Receives profiles that programs send by Pyroscope's SDKs, and passes them on, so that programs need to know neither where profiles are kept nor how to
 * authenticate there.
 *
 * `pyroscope.receive_http` in Alloy. Labels are those that the program sends; its `service_name` is the name that it gives its application.
 *
 * @example
 * new pipelines.ProfileReceiver(alloy.config, 'default', { forwardTo: [profiles.receiver] });
 */
export class ProfileReceiver extends Pipeline {
  /** Listens. */
  readonly receiver: pyroscope.ReceiveHttp;
  /** Applies `profileRules`; absent if there are none. */
  readonly relabel?: pyroscope.Relabel;

  constructor(scope: Construct, id: string, props: ProfileReceiverProps) {
    super(scope, id, 'ProfileReceiver', 'Profiles from applications');
    props = checkedProps(this, props, { forwardTo: 'receivers', port: 'prop', address: 'prop', profileRules: 'prop' });
    const { profileRules = [] } = props;
    if (profileRules.length > 0) {
      this.relabel = new pyroscope.Relabel(this, '', { forwardTo: props.forwardTo, rule: profileRules });
    }
    this.receiver = new pyroscope.ReceiveHttp(this, '', {
      http: { listenAddress: props.address ?? '0.0.0.0', listenPort: props.port ?? 4040 },
      forwardTo: this.relabel ? [this.relabel.receiver] : props.forwardTo,
    });
  }
}
