/** Ends the control plane of the run. */
export default async function tearDown(): Promise<void> {
  await globalThis.controlPlane?.stop();
}
