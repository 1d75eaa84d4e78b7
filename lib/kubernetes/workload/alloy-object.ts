import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { type LabelComponent, objectLabels } from './labels';

/** The Alloy that an object belongs to. */
export interface ObjectOwner {
  /** Its name, which is that of its objects. */
  readonly name: string;
  readonly namespace: string;
}

/** What distinguishes an object of an Alloy from another. */
export interface AlloyObjectProps {
  readonly owner: ObjectOwner;
  readonly apiVersion: string;
  readonly kind: string;
  readonly component: LabelComponent;
  /** @default - the Alloy's */
  readonly name?: string;
  readonly annotations?: { readonly [key: string]: string } | undefined;
  /** Labels beyond the recommended ones, which take precedence. */
  readonly labels?: { readonly [key: string]: string } | undefined;
  /** `spec`, `data` and whatever else the object has. */
  readonly [member: string]: unknown;
}

/** An object in the namespace of an Alloy, with its name and the recommended labels. */
export class AlloyObject extends ApiObject {
  constructor(scope: Construct, id: string, props: AlloyObjectProps) {
    const { owner, apiVersion, kind, component, name = owner.name, annotations, labels, ...rest } = props;
    super(scope, id, {
      apiVersion,
      kind,
      metadata: {
        name,
        namespace: owner.namespace,
        labels: { ...labels, ...objectLabels(owner.name, component) },
        ...(annotations === undefined ? {} : { annotations }),
      },
      ...rest,
    });
  }
}
