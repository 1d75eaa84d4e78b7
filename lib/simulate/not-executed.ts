import type { StepPlace } from './way';

/**
 * Something of a configuration that can't be executed here, or that Alloy itself refuses: an error of the test, never a silent pass-through.
 * The message names component and place.
 */
export class NotExecuted extends Error {
  override readonly name = 'NotExecuted';
  /** Identifier of the component. */
  readonly component: string;
  readonly place: StepPlace;

  /** @param why lower case, without a final period */
  constructor(component: string, place: StepPlace, why: string) {
    super(`${place.file}:${place.line}:${place.column}: ${component}: ${why}`);
    this.component = component;
    this.place = place;
  }
}
