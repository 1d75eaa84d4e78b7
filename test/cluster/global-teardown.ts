/** Ends the control planes of the run. */
export default async function tearDown(): Promise<void> {
  await Promise.all((globalThis.controlPlanes ?? []).map((controlPlane) => controlPlane.stop()));
}
