/** A text that is no XML, or asks for what isn't read here. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
  /** It may be XML for Alloy. */
  readonly isUnsupported: boolean;

  constructor(message: string, isUnsupported = false) {
    super(message);
    this.isUnsupported = isUnsupported;
  }
}
