import { buildPrometheus, PROGRAM_VARIABLE } from './build-prometheus';

/** Builds what all suites run, and tells them where it is through the environment. */
export default function setUp(): void {
  try {
    process.env[PROGRAM_VARIABLE] = buildPrometheus();
  } catch (error) {
    // What is missing on this machine is said without a stack trace.
    process.stderr.write(`test:backends: ${(error as Error).message}\n`);
    process.exit(1);
  }
}
