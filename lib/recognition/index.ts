// Finds the ready-made constructs of a text, so that an imported program has a pipeline where the text has the components of one. A section is a pipeline if
// its constructor, with props that are read from the text, prints the section as it stands: nothing is recognised by likeness.
//
// `section-of-text.ts` takes a text apart at the headings of its sections; `kinds.ts` has the classes, and `readings.ts` what can be read for their props;
// `trial.ts` makes a construct in a configuration of its own and prints it; `find-ready-made.ts` tries until the texts are the same.

export { findReadyMade } from './find-ready-made';
