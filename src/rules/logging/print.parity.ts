import { callAt, defineParity } from "../parity.ts";

export default defineParity({
  codes: ["T201", "T203"],
  differs: [
    {
      only: "theirs",
      because: "a person at a terminal reads what a script or a command line prints",
      when: ({ file }) => file.isScript,
    },
    {
      only: "theirs",
      because: 'what `if __name__ == "__main__"` leads to is run by hand',
      when: ({ file, start }) => file.isRunByHand({ start, end: start, scope: file.module }),
    },
    {
      only: "theirs",
      because: "what only command lines lead to is run by hand",
      when: ({ file, start }) => file.isCalledByHand({ start, end: start, scope: file.module }),
    },
    {
      only: "theirs",
      because: "a function that says that it prints, and that nothing in sight names, is to print",
      when: (spot) => {
        const call = callAt(spot);
        const docstring = call && spot.file.functionAround(call)?.docstring;
        return docstring !== undefined && call !== undefined && spot.file.isNamedByNobody(call);
      },
    },
    {
      only: "theirs",
      because: "what is an example, or there to write to the console, is to print",
      when: (spot) =>
        /(?:^|[._])(?:[Ee]xamples?|[Dd]emo)(?![a-z])|[Cc]onsole|[Ss]td[Oo]ut/.test(
          callAt(spot)?.scope.path ?? "",
        ) || /console|stdout/.test(spot.file.path),
    },
    {
      only: "theirs",
      because: "what a test prints is shown when it fails",
      when: ({ file }) => file.isTest,
    },
    {
      only: "theirs",
      because: "what sets logging up can't rely on it",
      when: ({ file }) => file.isLogging,
    },
    {
      only: "theirs",
      because:
        "settings that are read tell how to log, and what only one stage is shown is turned off with it",
      when: (spot) => {
        const call = callAt(spot);
        const isSettings = spot.file.classes().some(({ model }) => model?.kind === "settings");
        return isSettings && call?.scope.kind === "module" && spot.file.dependsOnStage(call);
      },
    },
    {
      only: "theirs",
      because: "what a constant switches off is never run",
      when: ({ file, start }) => file.isSwitchedOff({ start, end: start, scope: file.module }),
    },
    {
      only: "theirs",
      because: "a migration is run by hand",
      when: ({ file }) => file.isMigration,
    },
    {
      only: "theirs",
      because: "what `**` passes may say where to print",
      when: ({ file, start }) =>
        file.calls().some((call) => call.start === start && call.argument("file") === "unknown"),
    },
    {
      only: "theirs",
      because: "the second argument of `pprint` says where to print",
      when: ({ file, start, code }) =>
        code === "T203" &&
        file.calls().some((call) => call.start === start && call.argument("stream", 1) !== undefined),
    },
    {
      only: "ours",
      because: "`pprint.pp` is `pprint.pprint`",
      when: ({ file, start }) =>
        file.calls().some((call) => call.start === start && call.name === "pprint.pp"),
    },
  ],
});
