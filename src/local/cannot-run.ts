/** What the person at the terminal has to mend; the message is the whole sentence they read. */
export class CannotRun extends Error {
  override readonly name = "CannotRun";
}
