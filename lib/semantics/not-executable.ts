/** Something that Alloy would do, and that can't be done here. */
export class NotExecutable extends Error {
  override readonly name = 'NotExecutable';
}
