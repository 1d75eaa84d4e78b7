// The construct for the instrumented example application: Deployment, Service and its program, annotated so that `PodMetrics` scrapes it, and
// configured to send its traces to an Alloy (`otlp`: its endpoint).
//
// The application itself is a separate package, in example-app/ at the top; `npm run embed-example-app` bundles it into `program.gen.ts`, which
// goes into a ConfigMap, so that trying it out needs neither a registry nor an image.

export { ExampleApp, type ExampleAppProps } from './example-app';
