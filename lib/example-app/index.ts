export { ExampleApp, type ExampleAppProps } from './example-app';
