import { Lazy } from 'cdk8s';
import type { Construct } from 'constructs';
import { AlloyObject, type ObjectOwner } from '../../workload/alloy-object';
import type { WorkloadPort } from '../workload-port';
import type { GrpcRouteProps, HttpRouteProps, IngressProps } from './route-props';
import { grpcRouteSpec, httpRouteSpec, ingressSpec } from './route-specs';

/** Routes to an Alloy's listeners from outside of the cluster. */
export interface AlloyRouteProps {
  /** An Ingress in front of listeners that speak HTTP. @default - none */
  readonly ingress?: IngressProps;
  /** An HTTPRoute of the Gateway API to listeners that speak HTTP. @default - none */
  readonly httpRoute?: HttpRouteProps;
  /** A GRPCRoute of the Gateway API to listeners that speak gRPC. @default - none */
  readonly grpcRoute?: GrpcRouteProps;
}

/**
 * Creates the Ingress and the routes that the props describe. @param ports the workload's, evaluated late: they follow from the configuration
 */
export function makeRoutes(
  scope: Construct,
  owner: ObjectOwner,
  { ingress, httpRoute, grpcRoute }: AlloyRouteProps,
  ports: () => readonly WorkloadPort[],
): void {
  const { name } = owner;
  const make = (
    id: string,
    apiVersion: string,
    kind: string,
    { annotations, labels }: Pick<IngressProps, 'annotations' | 'labels'>,
    produce: () => object,
  ): void => {
    const spec = Lazy.any({ produce });
    new AlloyObject(scope, id, { owner, apiVersion, kind, component: 'networking', annotations, labels, spec });
  };
  if (ingress !== undefined) {
    make('ingress', 'networking.k8s.io/v1', 'Ingress', ingress, () => ingressSpec(name, ingress, ports()));
  }
  const gateway = 'gateway.networking.k8s.io/v1';
  if (httpRoute !== undefined) {
    make('http-route', gateway, 'HTTPRoute', httpRoute, () => httpRouteSpec(name, httpRoute, ports()));
  }
  if (grpcRoute !== undefined) {
    make('grpc-route', gateway, 'GRPCRoute', grpcRoute, () => grpcRouteSpec(name, grpcRoute, ports()));
  }
}
