// The construct for the instrumented example application: Deployment, Service and its program, annotated so that `PodMetrics` scrapes it, and told
// where to send its traces (`otlp`: an endpoint of an Alloy).
//
// The application itself is a package of its own, in example-app/ at the top; `npm run embed-example-app` bundles it into `program.gen.ts`, which
// goes into a ConfigMap, so that neither a registry nor an image of one's own is needed to try things out.

export { ExampleApp, type ExampleAppProps } from './example-app';
