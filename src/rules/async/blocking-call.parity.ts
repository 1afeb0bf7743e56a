import { blockingCall } from "../../python/blocking.ts";
import { callAt, defineParity } from "../parity.ts";

export default defineParity({
  codes: [
    "ASYNC210",
    "ASYNC212",
    "ASYNC220",
    "ASYNC221",
    "ASYNC222",
    "ASYNC230",
    "ASYNC240",
    "ASYNC250",
    "ASYNC251",
  ],
  differs: [
    {
      only: "theirs",
      because: "nobody else waits for the event loop of a test",
      when: ({ file }) => file.isTest,
    },
    {
      only: "theirs",
      because: "nobody else waits for a script, either, nor for a question of what is run by hand",
      when: (spot) => {
        const call = callAt(spot);
        if (call === undefined) return false;
        return call.name === "input" ? spot.file.isRunAsMain(call) : spot.file.isRunByHand(call);
      },
    },
    {
      only: "theirs",
      because: "what a process reads or writes is opened in no time",
      when: (spot) => callAt(spot)?.isStreamOfProcess === true,
    },
    {
      only: "theirs",
      because: "nobody waits for an application that starts, unless it pauses",
      when: (spot) => {
        const call = callAt(spot);
        const isPause = call?.name === "time.sleep" || call?.name === "input";
        return !isPause && call !== undefined && spot.file.isStartUp(call);
      },
    },
    {
      only: "theirs",
      because: "nobody waits for a loop that is started for one coroutine, unless it pauses",
      when: (spot) => {
        const call = callAt(spot);
        return (
          call !== undefined && !/^(?:time\.sleep|input)$/.test(call.name ?? "") && spot.file.hasOwnLoop(call)
        );
      },
    },
    {
      only: "theirs",
      because: "what is read once, and kept, is waited for once",
      when: (spot) => callAt(spot)?.isDoneOnce === true,
    },
    {
      only: "theirs",
      because: "a question about a path, such as whether it exists, is over before a thread would have begun",
      when: (spot) => spot.code === "ASYNC240" && !/\.(?:read|write)_/.test(callAt(spot)?.callee.text ?? ""),
    },
    {
      only: "theirs",
      because: "what lies below `/dev`, `/proc` and `/sys` is in memory",
      when: (spot) =>
        /^[\w.]*open\(\s*["']\/(?:dev|proc|sys)\//.test(spot.file.text.slice(spot.start, spot.start + 40)),
    },
    {
      only: "ours",
      because: "a function of the project blocks as much as what it calls",
      when: (spot) => callAt(spot)?.errand !== undefined,
    },
    {
      only: "ours",
      because: "ruff knows no clients of services",
      when: ({ file, start }) =>
        file.calls().some((call) => call.start === start && blockingCall(call)?.kind === "service"),
    },
    {
      only: "ours",
      because: "a session of requests blocks as much as a function of requests",
      when: (spot) => callAt(spot)?.ownerClass === "requests.Session",
    },
    {
      only: "ours",
      because: "a file that is known by its descriptor takes as long to read and write",
      when: (spot) => callAt(spot)?.name === "os.fdopen",
    },
    {
      only: "ours",
      because: "what copies, moves or removes whole files blocks as much as what opens them",
      when: (spot) => callAt(spot)?.name?.startsWith("shutil.") === true,
    },
    {
      only: "ours",
      because: "ruff follows neither what comes out of another module of the library nor of the project",
      when: (spot) => {
        const call = callAt(spot);
        const isKnownElsewhere = call?.name?.startsWith("requests.") && call.name !== call.callee.text;
        return isKnownElsewhere === true || call?.ownerClass === "httpx.Client";
      },
    },
    {
      only: "ours",
      because: "`httpx.stream` and `urlretrieve` wait for the host, too",
      when: (spot) => /^(?:httpx\.stream|urllib\.request\.urlretrieve)$/.test(callAt(spot)?.name ?? ""),
    },
    {
      only: "ours",
      because: "a path that was made of another one is a path",
      when: (spot) => callAt(spot)?.ownerClass === "pathlib.Path",
    },
  ],
});
