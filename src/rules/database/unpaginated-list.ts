import type { PythonFunction } from "../../python/definition-facts.ts";
import type { Endpoint } from "../../python/endpoint-facts.ts";
import { defineRule } from "../rule.ts";

/** Something on the way to the list that bounds it, or may. */
const BOUNDED =
  /limit|offset|\bpage|pagina|cursor|skip|\btake\b|per_page|slice|\btop\b|\btop_|count\(|group_by|distinct|\bhead\b|\bfirst(?!_?name)|\blast(?!_?(?:activ|log_?in|name|seen))|latest|recent|stream|yield_per|batch|TemplateResponse|HTMLResponse/i;

/** What there are few of, whatever it is called besides. */
const FEW = /add.?on|api.?key|bank.?account|cron|dropdown|fiscal|price.?list|simple/i;

/** What there are few of, unless it is said of something else: `rooms`, and not `room_bookings`. */
const FEW_THINGS =
  /badge|^beds?$|categor|choice|config|countr|currenc|definition|edition|faq|feature|flag|format|function|gateway|language|level|locale|lookup|mapping|menu|method|module|integration|label|option|permission|^plans?$|plugin|polic|preset|pricing|provider|provinc|region|registr|role|room|rule|school|scope|season|section|server|setting|sport|status|tag|tariff|template|theme|tier|timezone|tool|type|unit|webhook/i;

/** Behind the thing that is listed: which of them, or whose. */
const AFTER_THINGS =
  /[-_](?:at|by|for|from|in|of|on|per|to|using|with|within)[-_].*$|(?:[-_/](?:active|all|api|available|current|data|endpoint|enabled|flat|full|handler|info|items|list|names|nested|public|route|tree|view|v\d+)){1,4}\/?$/i;

/** Somebody chooses one of them: a page would leave choices out. */
const PICKER = /auto.?complete|combo.?box|drop.?down|picker|(?:\/|_for_)select(?![a-z])/i;

/** What a choice is shown by. */
const SHOWN: ReadonlySet<string> = new Set(["code", "id", "key", "label", "name", "slug", "title", "value"]);

/** What is reckoned from the rows, and has none of them. */
const RECKONED =
  /aggregat|allocation|analytic|breakdown|\bby[-_]|contribution|dashboard|distribution|heat.?map|matrix|metric|overview|pivot|stat(?:s|istic)|summar|total|trend/i;

export default defineRule({
  summary: "List endpoint without pagination",
  severity: "warning",
  asks: [
    "paginate|pagination|paginated|fastapi-pagination list|collection|large|endpoint|response|result|result-set|dataset|@all|implement|support|@do|design|efficient|body|=lists -consistently|shape|200|order|param|action|=tables|shared|=POST|lazily|=uses|extend|repository-provide|base-repository|available|joinedload|wrapper|response-model|xano|trap|auto-pagination|automatically|=relationship|deep|never-load|#generic-config|=paginate_select|link-header|not-needed|query-approach|=when-implementing|return-summaries|@no-paging",
    "=limit =offset =list|=lists|collection endpoint|endpoints|query|return -@no-paging",
    "either return everything|all-row|all-record|whole-table list|collection|endpoint endpoint|=lists|query -column|@no-paging",
    "=page =size|=per_page|page_size|page-size list|collection|endpoint|query -@no-paging",
    "collection|=lists return|returned|serve =pages|page-by-page|in-page -@no-paging",
    "pagination filter sort -consistently|shape|risk|changed|=tables|@no-paging",
    "limit-offset|offset-limit|skip-limit|cursor-based|keyset|limit-and-offset|skip-and-limit|offset-and-limit list|collection|endpoint|search|pagination|@do|query|response -order|file|chunk|=read|=reads|=cursors|deep|deterministic|=validate|two-query|query-approach|data-query|#file-read|=func|find_all|@no-paging",
    "limit number-of-result|number-of-row|number-of-record|query-result|result-set|result-size|returned-row|number-of-item|list-size @do|always|all|every|must|enforce|returned|the -line|file|test|search-result|console|output|@no-paging",
    "query|queries|result-set|=select limit|=LIMIT|bounded|bound must|have|always|need|be -column|field|limit-to|rate|user|time|token|data-bound|upper|timeout|@no-paging",
    "cap|capped =limit|page-size -rate|token|cost|memory|@no-paging",
    "=limit|=cursor list|collection accept|take|support -rate|todo|@no-paging",
    "page-size maximum|=max|cap|enforce|capped -@no-paging",
    "either unpaginated|unbounded-query|unbounded-list|unbounded-result|unbounded-select|unbounded-endpoint|unlimited-query|unlimited-result|unlimited-list|unbounded-collection|unbounded-response|unbounded-number|unlimited-number query|queries|list|result|endpoint|collection|select|response|row|record -memory|queue|cache|concurrency|@no-paging",
    "either missing-paginate|missing-pagination -for-export|get-all|@no-paging",
    "either no-pagination #performance|#database|#checklist|#query|#review|list|endpoint|query|large|dataset|collection -@no-paging",
    "either missing-a-limit|missing-limit|no-limit query|queries|list|select|result|endpoint ..8 -field|@no-paging",
    "avoid return|query|fetch|load all|entire|whole|unlimited record|row|table|list|collection|result -column|relationship|into-memory-file|null|none|order|@no-paging",
  ],
  *check(file) {
    if (file.isTest) return;
    for (const fn of file.functions()) {
      const { endpoint, name, nameAt } = fn;
      if (endpoint === undefined || !isOpenList(endpoint, name) || isBounded(endpoint)) continue;
      if (fillsPicker(fn)) continue;
      const message = `\`${name}\` returns every row there is; take a limit and an offset or a cursor instead.`;
      yield { at: nameAt, message };
    }
  },
});

function isOpenList({ answers, format, isProbe, methods, path }: Endpoint, name: string): boolean {
  if (!methods.includes("GET") || isProbe || format !== "json") return false;
  if (answers.includes("response") || answers.includes("unknown")) return false;
  if (path === undefined || path.includes("{") || /\/(?:me|mine|my)\b/.test(path)) return false;
  if (RECKONED.test(`${path} ${name}`) || FEW.test(`${path} ${name}`)) return false;
  return ![path, name].some((text) => FEW_THINGS.test(thingOf(text)));
}

/** The last word of what it lists: `bookings` of `/rooms/room-bookings/all`. */
function thingOf(text: string): string {
  const words = text.replace(AFTER_THINGS, "").split(/[^a-z0-9]/i);
  return words.findLast((word) => word !== "") ?? "";
}

function fillsPicker({ name, endpoint, docstring, statedAnswer }: PythonFunction): boolean {
  if (PICKER.test(`${endpoint?.path} ${name} ${docstring?.text}`)) return true;
  const [model, another] = statedAnswer?.models ?? [];
  if (statedAnswer === undefined || model === undefined || another !== undefined) return false;
  const shown = statedAnswer.readableIn(model);
  return shown.length > 0 && shown.every(({ field }) => SHOWN.has(field.name));
}

function isBounded({ wholeTable }: Endpoint): boolean {
  return wholeTable === undefined || wholeTable.through.some((text) => BOUNDED.test(text));
}
