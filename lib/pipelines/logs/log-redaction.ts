import type { Construct } from 'constructs';
import { loki } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, ListInput, LogsReceiver, NumberInput, Problem, StringInput } from '../../values';
import { Pipeline } from '../pipeline';
import type { LogSelection } from './selector';
import { type KnownSecret, type RedactedPattern, redact } from './stages';
import { knownSecretProblems } from './stages/redact';

/** How the rules of Gitleaks are applied. */
export interface SecretDetection {
  /** What stands in place of a secret; `$SECRET_NAME` is the rule that found it, `$SECRET_HASH` a hash of it. @default '<REDACTED:$SECRET_NAME>' */
  readonly replacement?: StringInput;
  /** The path of a Gitleaks configuration with rules of your own. @default - the rules that come with Alloy */
  readonly configuration?: StringInput;
  /** The share of entries that are searched, from 0 to 1. @default 1 */
  readonly rate?: NumberInput;
}

export interface LogRedactionProps {
  /** Where the entries go: `logs.receiver` of a destination, `loki.process`, ... */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** What is redacted in lines: by name (`email`, `creditCard`, ...) or by an expression of your own. @default - nothing */
  readonly what?: readonly (KnownSecret | RedactedPattern)[];
  /** For which entries `what` is redacted. @default - all */
  readonly only?: LogSelection;
  /**
   * Finds credentials by the rules of Gitleaks, too: `loki.secretfilter` in Alloy, which is experimental and costs CPU time for each line. Needs `stabilityLevel: 'experimental'` of `Alloy`.
   * @default - not
   */
  readonly secrets?: SecretDetection;
}

/**
 * Takes personal data and credentials out of lines, on their way to a destination. Labels and structured metadata stay as they are. Feed it with the entries of any pipeline.
 *
 * @example
 * const redacted = new pipelines.LogRedaction(alloy.config, 'redacted', {
 *   forwardTo: [logs.receiver],
 *   what: ['email', 'creditCard', { pattern: 'password=(\\S+)' }],
 * });
 * new pipelines.PodLogs(alloy.config, 'pods', { forwardTo: [redacted.receiver] });
 */
export class LogRedaction extends Pipeline {
  /** Takes entries. */
  readonly receiver: Expression<LogsReceiver>;
  /** Redacts `what`; absent without. */
  readonly process?: loki.Process;
  /** Redacts `secrets`; absent without. */
  readonly secretfilter?: loki.Secretfilter;

  constructor(scope: Construct, id: string, props: LogRedactionProps) {
    super(scope, id, 'LogRedaction', 'Redaction of log entries');
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        what: 'prop',
        only: 'prop',
        secrets: { replacement: 'prop', configuration: 'prop', rate: 'prop' },
      },
      problemsOf(props),
    );
    const { secrets, only } = props;
    const what = knownSecretProblems(props.what, ['what']).length === 0 ? (props.what ?? []) : [];
    let { forwardTo } = props;
    if (secrets !== undefined) {
      this.secretfilter = new loki.Secretfilter(this, '', {
        forwardTo,
        redactWith: secrets.replacement ?? '<REDACTED:$SECRET_NAME>',
        ...(secrets.configuration !== undefined && { gitleaksConfig: secrets.configuration }),
        ...(secrets.rate !== undefined && { rate: secrets.rate }),
      });
      forwardTo = [this.secretfilter.receiver];
    }
    if (what.length > 0 || secrets === undefined) {
      this.process = new loki.Process(this, '', {
        forwardTo,
        stage: what.length > 0 ? redact({ what, ...(only !== undefined && { only }) }) : [],
      });
    }
    this.receiver = (this.process ?? this.secretfilter)!.receiver;
  }
}

function problemsOf(props: Partial<LogRedactionProps> = {}): readonly Problem[] {
  const { what = [], secrets, only } = props;
  if (Array.isArray(what) && what.length === 0 && secrets === undefined) {
    return [{ path: [], message: 'redacts nothing: neither `what` nor `secrets` is given' }];
  }
  const idle = only !== undefined && what.length === 0;
  return [
    ...knownSecretProblems(what, ['what']),
    ...(idle
      ? [{ path: ['only'], message: 'has no effect without `what`: `secrets` are searched for everywhere' }]
      : []),
  ];
}
