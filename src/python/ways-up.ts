import { byProject } from "./by-project.ts";
import { inclusionsInSight } from "./inclusions.ts";
import { meaningOf } from "./names.ts";
import type { Project } from "./project.ts";
import { remembered } from "./remembered.ts";
import { APP, type Router, type Spot } from "./routers.ts";
import { nodesOf, type Source } from "./source.ts";
import { childOf } from "./syntax.ts";

/** The one app that the files at hand make: what a function is handed as `app: FastAPI`. */
function onlyApp(source: Source): Spot | undefined {
  const made = appsOf(source.project);
  return made.length === 1 ? made[0] : undefined;
}

const appsOf = byProject((project: Project): readonly Spot[] =>
  project.mentioning("FastAPI(").flatMap((source) =>
    nodesOf(source, "call").flatMap((node) => {
      const head = childOf(node, "function");
      return head !== undefined && meaningOf(source, head)?.name === APP ? { source, node } : [];
    }),
  ),
);

/** One way from a router up to what it hangs in at last. */
export interface Way {
  /** The calls that make a router or take one in, from the endpoint outwards. */
  readonly calls: readonly Spot[];
  /** It ends at an app, and of each router on it the making is in sight. */
  readonly isWhole: boolean;
  /** It is only there in some environments, or under a condition that may be about who asks. */
  readonly isChosen: boolean;
}

/** Ways that are looked at; a router hangs in one place, or in a few versions of an API. */
const MOST_WAYS = 16;
const MOST_STEPS = 12;

interface Climb {
  readonly router: Router;
  readonly calls: readonly Spot[];
  readonly isSeen: boolean;
  readonly isChosen: boolean;
  readonly steps: number;
}

/** Every way that is in sight from a router to an app. */
export function waysUp(source: Source, router: Router): readonly Way[] {
  return waysFrom(source, `${router.key} ${router.made?.node.start}`, router) ?? [];
}

const waysFrom = remembered((source: Source, _: string, router: Router): readonly Way[] => {
  const all = inclusionsInSight(source);
  const ways: Way[] = [];
  const open: Climb[] = [{ router, calls: [], isSeen: true, isChosen: false, steps: 0 }];
  for (let at = open.pop(); at !== undefined && ways.length < MOST_WAYS; at = open.pop()) {
    const { isApp, key } = at.router;
    const made = at.router.made ?? (isApp ? onlyApp(source) : undefined);
    const calls = made === undefined ? at.calls : [...at.calls, made];
    const isSeen = at.isSeen && made !== undefined;
    const above = isApp || at.steps >= MOST_STEPS ? [] : all.filter(({ child }) => child === key);
    if (above.length === 0) ways.push({ calls, isWhole: isSeen && isApp, isChosen: at.isChosen });
    for (const { source: from, node, parent, isChosen } of above) {
      const way = { calls: [...calls, { source: from, node }], isSeen, isChosen: at.isChosen || isChosen };
      open.push({ ...way, router: parent, steps: at.steps + 1 });
    }
  }
  return ways;
});
