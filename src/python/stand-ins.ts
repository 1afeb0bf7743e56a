import type { Source } from "./source.ts";
import { takenByService } from "./takers.ts";

/** A server that stands in for a real one while others are built or tested, by its name; no service takes anything from it. */
export function isStandIn(source: Source): boolean {
  return (
    NAME.test(source.path) && source.tree.text.includes("FastAPI(") && takenByService(source) === undefined
  );
}

/** `mock_api.py`, `orders_fake.py`; an interview that is a mock one is what an application may be for. */
const NAME =
  /(?:^|[/_])(?:fake|mock|mocked|stub)(?:_(?:api|app|backend|endpoints?|main|server|service))*\.py$/;
