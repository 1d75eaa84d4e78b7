/** Warnings of examples that belong to what they show, by their codes. All others have none. */
export const expectedWarnings: Readonly<Record<string, readonly string[]>> = {
  // What a server sends later isn't seen by synth.
  'auth/external-secrets': ['module-out-of-sight'],
  'instrumentation-hub': ['module-out-of-sight'],
  'remote-config': ['module-out-of-sight'],
  // Everything is dropped, which is what it is for.
  'destinations/nop': ['lint/no-destination'],
};
