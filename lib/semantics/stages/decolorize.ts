import { changing, type Stage } from './stage';

/** What terminals take for colours and the like: ECMA-48's control sequences, and titles up to a bell. */
const sequence =
  /[\x1b\x9b][[\]()#;?]*(?:(?:[a-zA-Z\d]*(?:;[a-zA-Z\d]*)*)?\x07|(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PRZcf-ntqry=><~])/g;

/** `stage.decolorize`: takes colours out of the line. */
export function decolorize(): Stage {
  return changing((entry) => {
    entry.line = entry.line.replace(sequence, '');
  });
}
