/** What `Depends(…)` could hand in, and a call gets by hand. */
export interface Injectable {
  readonly kind:
    | "session" // a generator that yields one and closes it afterwards
    | "settings" // an instance of the project's settings
    | "service" // an instance of a class of the project that is named so
    | "repository" // likewise
    | "dependency"; // what another function is told to depend on
  /** FastAPI finds some of its arguments; who calls it by hand has to find them. */
  readonly isFilledIn: boolean;
  /** The call is reached whenever the function is: no condition, loop or `try` stands around it. */
  readonly isCertain: boolean;
}
