import {
  type BodyPlace,
  evaluatePredicate,
  feedersOf,
  type InstanceNode,
  type PredicateContext,
  placeOfInstance,
  valueAt,
} from '../analysis';
import type { ArgumentPath, Condition, NeedOption, Predicate } from '../facts';
import type { Diagnostic, DocumentedCode, Expr } from '../syntax';
import type { NameContext } from './names';
import type { Need, NeedOrigin } from './need';
import { needDiagnostic } from './need-diagnostic';
import { needUnknown } from './need-rules';
import type { Offer } from './needs';

/** What is known of the workload that the needs are for. */
export interface NeedFacts {
  /** The namespace that Alloy runs in. */
  readonly namespace: string;
  readonly controller?: 'DaemonSet' | 'Deployment' | 'StatefulSet';
  readonly multipleReplicas?: boolean;
  readonly privileged?: boolean;
  readonly hostNetwork?: boolean;
  /** Options that the user names. @default - none */
  readonly grants?: readonly NeedOption[];
  /** Options that the user doesn't want to hear of. @default - none */
  readonly declined?: readonly NeedOption[];
}

/** Where one component's needs are read: its arguments, what predicates may ask, and what is to be said about it. */
export class ComponentScope {
  readonly origin: NeedOrigin;
  readonly place: BodyPlace;
  readonly names: NameContext;
  readonly offers: Offer[] = [];
  readonly granted: NeedOption[] = [];
  readonly declined: NeedOption[] = [];
  readonly diagnostics: Diagnostic[] = [];

  constructor(
    instance: InstanceNode,
    readonly facts: NeedFacts,
  ) {
    this.origin = originOf(instance);
    this.place = placeOfInstance(instance);
    const feeders = (expr: Expr) => feedersOf(expr, instance.module);
    const { controller, multipleReplicas, privileged, hostNetwork } = facts;
    const predicates: PredicateContext = {
      feedersOf: feeders,
      deployment: {
        ...(controller === undefined ? {} : { kind: controller }),
        ...(multipleReplicas === undefined ? {} : { multipleReplicas }),
        ...(privileged === undefined ? {} : { privileged }),
        ...(hostNetwork === undefined ? {} : { hostNetwork }),
      },
    };
    this.names = { predicates, feedersOf: feeders, ownNamespace: facts.namespace };
  }

  /**
   * Whether a need exists: with the reason if so. What is left out because it's unknown is reported, what needs an option is offered.
   * @param gives what the need is, as messages say it
   */
  holds(condition: Condition, gives: string): Need | undefined {
    const { origin } = this;
    const truth =
      condition.when === undefined ? true : evaluatePredicate(condition.when, this.place, this.names.predicates);
    if (condition.outsideConfig) return this.#optional(condition, gives, truth);
    if (truth !== undefined) {
      return truth ? { origin, ...(condition.note === undefined ? {} : { why: condition.note }) } : undefined;
    }
    if (condition.ifUnknown === 'grant') return { origin, why: 'whether it is needed is known only at run time' };
    this.report(
      needUnknown,
      `may need ${gives}: whether it does is known only at run time, so it's left out`,
      'write the argument as a literal, or grant it by hand',
    );
    return undefined;
  }

  /** Whether a predicate certainly doesn't hold for the component. */
  isFalse(predicate: Predicate): boolean {
    return evaluatePredicate(predicate, this.place, this.names.predicates) === false;
  }

  /** Says something about the component; the message goes on behind its name. */
  report(rule: DocumentedCode, message: string, hint: string): void {
    this.diagnostics.push(needDiagnostic(this.origin, rule, `${this.origin.id} ${message}`, { hint }));
  }

  /** The text or number at a path, if it's known. */
  textAt(path: ArgumentPath): string | undefined {
    const value = valueAt(this.place, path);
    return value.kind === 'scalar' ? String(value.value) : undefined;
  }

  #optional(
    { option, reason = '', without, risk, offerWhen }: Condition,
    gives: string,
    truth: boolean | undefined,
  ): Need | undefined {
    const { origin } = this;
    if (option === undefined || truth === false) return undefined;
    if (truth && this.facts.grants?.includes(option)) {
      this.granted.push(option);
      return { origin, why: `option ${option}` };
    }
    if (offerWhen !== undefined && this.isFalse(offerWhen)) return undefined;
    if (this.facts.declined?.includes(option)) {
      this.declined.push(option);
      return undefined;
    }
    this.offers.push({
      origin,
      option,
      gives,
      reason,
      ...(without === undefined ? {} : { without }),
      ...(risk === undefined ? {} : { risk }),
    });
    return undefined;
  }
}

/** Where a need of a running block comes from. */
export function originOf({ node, id, block }: InstanceNode): NeedOrigin {
  return { id, component: block.name, at: { ...node.origin, block } };
}
