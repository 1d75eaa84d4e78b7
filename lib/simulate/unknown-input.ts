/** An input that no component of the configuration takes. */
export class UnknownInput extends Error {
  override readonly name = 'UnknownInput';
}
