import { readTestFile, runTest, TestFileError, type TestResult } from '../../simulate';
import { readerBeside, readText } from './test-files';

/** A test that has been run. */
export interface TestRun extends TestResult {
  readonly file: string;
  readonly name?: string;
}

/** Runs the tests of a file. One that is no test file is a failure of its own. */
export function runFile(file: string): readonly TestRun[] {
  const read = readerBeside(file);
  try {
    return readTestFile(readText(file), file, read).map((test) => ({
      file,
      ...(test.name === undefined ? {} : { name: test.name }),
      ...runTest(test, read),
    }));
  } catch (error) {
    if (!(error instanceof TestFileError)) throw error;
    return [{ file, failures: [error.message], details: '' }];
  }
}
