import type { DatabaseCall } from "../../python/database-facts.ts";
import type { PythonFunction } from "../../python/definition-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { defineRule } from "../rule.ts";

/** Something on the way to the list that bounds it, or may. */
const BOUNDED =
  /limit|offset|\bpage|pagina|cursor|skip|\btake\b|per_page|slice|\btop\b|\btop_|count\(|group_by|distinct|\bhead\b|\bfirst|\blast|latest|recent|stream|yield_per|batch|TemplateResponse|HTMLResponse/i;

/** What there are few of. */
const FEW =
  /api.?key|bank.?account|categor|choice|config|countr|cron|currenc|definition|dropdown|faq|feature|flag|function|gateway|language|level|locale|lookup|mapping|menu|method|module|integration|option|permission|plan\b|plans|plugin|polic|provider|region|registr|role|rule|scope|server|setting|simple|status|tag|template|theme|tier|timezone|tool|type|unit|webhook/i;

/** What is reckoned from the rows, and has none of them. */
const RECKONED =
  /aggregat|allocation|analytic|breakdown|\bby[-_]|contribution|dashboard|distribution|metric|overview|stat(?:s|istic)|summar|total|trend/i;

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
    for (const [around, calls] of callsByEndpoint(file)) {
      const text = file.text.slice(around.start, around.end);
      if (!isOpenList(text, around) || !asksForAll(text, around, calls) || !isReturned(text, around))
        continue;
      const message = `\`${around.name}\` returns every row there is; take a limit and an offset or a cursor instead.`;
      yield { at: around.nameAt, message };
    }
  },
});

function callsByEndpoint(file: PythonFile): ReadonlyMap<PythonFunction, readonly DatabaseCall[]> {
  const found = new Map<PythonFunction, DatabaseCall[]>();
  for (const call of file.databaseCalls()) {
    const around = file.functionOpening(call.within);
    if (around?.endpoint === undefined) continue;
    const calls = found.get(around);
    if (calls === undefined) found.set(around, [call]);
    else calls.push(call);
  }
  return found;
}

function isOpenList(text: string, { endpoint, name }: PythonFunction): boolean {
  if (endpoint?.methods.includes("GET") !== true || endpoint.isProbe || endpoint.format !== "json")
    return false;
  const { path } = endpoint;
  if (path === undefined || path.includes("{") || BOUNDED.test(text)) return false;
  return !FEW.test(`${path} ${name}`) && !RECKONED.test(`${path} ${name}`);
}

/** A condition on something that is the same for everybody. */
const CONSTANT_CONDITION =
  /\.(?:where|filter|filter_by)\(\s*~?[\w.]+(?:\s*(?:==|!=|=)\s*(?:True|False|None|"[^"]*"|'[^']*'|\d+|[A-Z]\w*\.[A-Z_]+)|\.is_(?:not)?\((?:None|True|False)\))?\s*(?:,\s*)?\)/g;
const CONDITION =
  /\.(?:where|filter|filter_by|find)\(\s*[^)\s]|\bWHERE\b|\bin_\(|\.get(?:_or_none)?\(\s*id=/i;
const ALL = /\.(?:all|fetchall|to_list)\(\)/;

/** All rows of a table are asked for, whoever asks, unless they ask for less. */
function asksForAll(text: string, around: PythonFunction, calls: readonly DatabaseCall[]): boolean {
  if (CONDITION.test(withoutWishes(text, around).replaceAll(CONSTANT_CONDITION, ""))) return false;
  return ALL.test(text) || calls.some(({ method }) => method === "fetch");
}

/** What a client may leave out. */
const OPTIONAL = /^(?:Query\(\s*(?:default\s*=\s*)?)?(?:None\b|""|'')/;
const CHECK = /^\s*(?:el)?if (.{1,200}):\s*(?:#.*)?$/;

/** Without what is only done for those who ask for it: `if city: query = query.where(…)`. */
function withoutWishes(text: string, { parameters }: PythonFunction): string {
  const given = parameters.filter((each) => OPTIONAL.test(each.default?.text ?? ""));
  const optional = new Set(given.map(({ name }) => name));
  if (optional.size === 0) return text;
  let wish = Number.POSITIVE_INFINITY;
  const isKept = (line: string) => {
    const indent = line.search(/\S/);
    if (indent === -1 || indent > wish) return false;
    const asked = CHECK.exec(line)?.[1]?.split(" and ") ?? [];
    const isWish =
      asked.length > 0 && asked.every((each) => optional.has(each.replace(/ is not None$/, "").trim()));
    wish = isWish ? indent : Number.POSITIVE_INFINITY;
    return true;
  };
  return text.split("\n").filter(isKept).join("\n");
}

/** The endpoint says that it gives a list, or a `return` has what was asked for. */
function isReturned(text: string, { endpoint, returns, returned }: PythonFunction): boolean {
  const model = endpoint?.option("response_model");
  const stated = typeof model === "object" ? model.value.text : (returns?.text ?? "");
  if (/\b(?:list|List|Sequence)\s*\[/.test(stated)) return true;
  const lists = new Set<string>();
  for (const line of wholeLines(text)) {
    const list = keptOn(line, lists);
    if (list !== undefined) lists.add(list);
  }
  const values = returned.map((value) => value?.text ?? "");
  return values.some(
    (value) => ROWS.test(value) || (value.match(/\w+/g) ?? []).some((word) => lists.has(word)),
  );
}

const ROWS = /\.(?:all|fetchall|to_list)\(\)|\.fetch\(/;

/** Lines, those in brackets put together. */
function wholeLines(text: string): readonly string[] {
  const lines: string[][] = [];
  let depth = 0;
  for (const line of text.split("\n")) {
    if (depth === 0) lines.push([line]);
    else lines.at(-1)?.push(line);
    const opened = line.match(/[([{]/g)?.length ?? 0;
    const closed = line.match(/[)\]}]/g)?.length ?? 0;
    depth = Math.max(0, depth + opened - closed);
  }
  return lines.map((parts) => parts.join(" "));
}

/** The name that a line gives rows to: `rows = result.scalars().all()`, and then `found = [show(row) for row in rows]`. */
function keptOn(line: string, lists: ReadonlySet<string>): string | undefined {
  const equals = line.indexOf("=");
  if (equals === -1) return undefined;
  const value = line.slice(equals);
  const each = /\bin (\w+)\s*\]\s*$/.exec(value)?.[1];
  if (!ROWS.test(value) && !(each !== undefined && lists.has(each))) return undefined;
  return /\b(\w+)\s*(?::.+)?$/s.exec(line.slice(0, equals))?.[1];
}
