export type {
  AlloyRouteProps,
  GatewayRouteProps,
  GrpcRouteProps,
  GrpcRouteRule,
  HttpRouteProps,
  IngressProps,
  IngressRule,
  RouteParent,
  RouteRule,
} from '../kubernetes';
