export { AlloyApp, type AlloyAppProps } from './alloy-app';
export { SynthError } from './synth-error';
