import { defineRequirement, option } from "../rule.ts";

/** What checklists ask for and Rubric does not check yet. */
export default {
  "commented-code": defineRequirement({
    summary: "Code in a comment",
    severity: "note",
    asks: [
      "comment-out-code|comment-out-block|comment-out-line|comment-out-import|comment-out-function -#false-positive",
      "avoid comment-out|=commented-code|dead-code-comment -test|remove|delete|touch",
      "remove|delete|clean comment-out|=commented-code -test",
    ],
  }),
  "complex-function": defineRequirement({
    summary: "Function with too many branches",
    severity: "note",
    asks: [
      "cyclomatic|mccabe|cognitive|function|method|code|max|maximum|c901 complexity <limit:number> -time|space|algorithm|algorithmic|password|query|task|score|test|default-threshold",
      "cyclomatic|mccabe|cognitive complexity -report|tool|metric|measurement|analysis",
      "function|method =complexity low|reduce|high|check|simple|monitor|limit|manageable|length|keep|review -time|space|algorithmic|test|nested|query",
      "function-complexity|method-complexity -time|space|test",
      "avoid overly-complex|too-complex|highly-complex|excessively-complex function|method",
    ],
    options: option.strictObject({
      /** The highest cyclomatic complexity a function has. */
      limit: option.int().min(2).max(100).default(10),
    }),
  }),
  "deep-nesting": defineRequirement({
    summary: "Blocks nested deeper than the limit",
    severity: "note",
    asks: [
      "nest|indentation level|depth|deep|max|maximum <limit:number> -@other-nesting",
      "nest <limit:number> -@other-nesting|sublist",
      "avoid deep|excessive|=deeply|heavy nest|indentation -@other-nesting",
      "avoid nested-if|nested-conditional|nested-block|nest-block|arrow-code|pyramid-of-doom",
      "nested-if|nested-conditional|nested-block move|extract|flatten|replace|invert",
      "early-return|guard-clause|return-early nest|#nest|indentation -model|url",
      "reduce|minimize|limit|flatten|low nest|indentation -@other-nesting",
      "nesting-depth|nesting-level|deep-nesting|deeply-nested-code -@other-nesting",
    ],
    options: option.strictObject({
      /** How many blocks stand inside each other at most. */
      limit: option.int().min(1).max(20).default(4),
    }),
  }),
  "import-position": defineRequirement({
    summary: "Import that is not at the top, or out of order",
    severity: "note",
    asks: [
      "import =top|module-level|module-scope|top-level|beginning|=start file|module|level|scope -dynamic|lazy|test|mock|export|=css|async|private|package",
      "avoid import inside|within|function|method|body|local|inline|mid|middle -test|circular-import|cross|side-effect|dynamic|entire|library|specific",
      "avoid inline-import|local-import|lazy-import|nested-import|function-level-import|mid-file-import",
      {
        ask: "import-order|import-ordering|order-import|sort-import|import-sort|=sorted-imports|=ordered-imports|group-import|import-group|organize-import|import-organize -isort|black|ruff|formatter|export|=css|run|fix|autofix|layer|#layer|loader",
        options: { sorted: true },
      },
      {
        ask: "=import|=imports are-sort|are-group|are-order|=sorted|=ordered|alphabetical|alphabetically -isort|black|ruff|formatter|export|layer|#layer|#service",
        options: { sorted: true },
      },
      {
        ask: "stdlib|standard-library third-party|3rd-party|external =local|first-party|internal|=own|project|application|=order -isort|depend|package-manager|avoid",
        options: { sorted: true },
      },
      { ask: "=imports|=order|=ordering stdlib|standard-library -only|use|avoid", options: { sorted: true } },
      {
        ask: "avoid unsorted-import|unordered-import|unsorted|unordered =imports",
        options: { sorted: true },
      },
    ],
    options: option.strictObject({
      /** Whether they stand in order, too: standard library, others', one's own. */
      sorted: option.boolean().default(false),
    }),
  }),
  "long-file": defineRequirement({
    summary: "File longer than the limit",
    severity: "note",
    asks: [
      "file|=modules|=module|#small-file line|loc <limit:number> -@other-files|class-per-file|over-line",
      "file|=modules =small|=short|=concise|=compact -@other-files|docstring|directory|=snake_case|name|function",
      "@long-file split|break|divide|extract|decompose -@other-files",
      "avoid @long-file -@other-files",
    ],
    options: option.strictObject({
      /** The most lines that a file has. */
      limit: option.int().min(100).max(10000).default(500),
    }),
  }),
  "long-function": defineRequirement({
    summary: "Function longer than the limit",
    severity: "note",
    asks: [
      "function|method line|loc <limit:number> -@other-functions",
      "@small-function -@other-functions|docstring|match|=names|=name",
      "function|method keep|=are|should|must|=be|stay|prefer|make small|short|concise|compact -@other-functions|docstring|=class|=name|=names|match|=break|helper|using-function",
      "=functions|=methods large|long smaller break|split|divide -@other-functions",
      "@long-function split|break|extract|refactor|decompose|divide|check|flag|look -@other-functions",
      "avoid @long-function -@other-functions",
      "function-length|method-length|length-of-function|function-size -@other-functions",
    ],
    options: option.strictObject({
      /** The most lines that a function has. */
      limit: option.int().min(5).max(500).default(50),
    }),
  }),
  "long-line": defineRequirement({
    summary: "Line longer than the checklist's limit",
    severity: "note",
    asks: [
      "line-length|=max-line|line-limit|column-limit <limit:number> -function|method|class|file|prose|subject|commit|#commit",
      "line character|char|column|wide <limit:number> -function|method|class|file|prose|subject|commit|#commit|message",
      "line-under|line-below|line-over|line-above|line-within|line-exceed|line-longer-than <limit:number> -function|method|class|file|prose|subject|commit|#commit|handler|component",
    ],
    options: option.strictObject({
      limit: option.int().min(40).max(400),
    }),
  }),
  "misplaced-file": defineRequirement({
    summary: "File outside the layout",
    severity: "note",
    asks: [
      "@place =in|=inside|=under|=within|=into =model|=models <model:path> -@not-placing|=schema|=schemas|pydantic|request|response|dto|=service|=endpoint|enum|field|name|prompt|template",
      "@place =in|=inside|=under|=within|=into =schema|=schemas|dto|pydantic-model|request-model|response-model|request-response-model <schema:path> -@not-placing|=service|=services|=endpoint|database",
      "@place =in|=inside|=under|=within|=into =service|=services <service:path> -@not-placing|business|docker|=route|=routes|=model|external|pattern",
      "@place =in|=inside|=under|=within|=into =router|=routers|=route|=routes|=endpoint|=endpoints <router:path> -@not-placing|=service|=services|=model|=models|=schema|error|prompt|template",
      "=model|=models <model:path> #separation|#separate|#placement|#file-organization|#code-organization -=schemas|request|response|pydantic|@not-placing",
      "=schema|=schemas <schema:path> #separation|#separate|#placement|#file-organization|#code-organization -@not-placing",
      "=service|=services <service:path> #separation|#separate|#placement|#file-organization|#code-organization -@not-placing",
      "=router|=routers|=routes|=endpoints <router:path> #separation|#separate|#placement|#file-organization|#code-organization -@not-placing",
      "directory|subdirectory|folder separate|different|dedicated|=own =router|=routers|=routes -test|microservice|version|prefix|mount",
      "separate|separation|organize|structure|split =router|=routers|=route|=routes|=endpoints|controller =service|=services|crud|repository =model|=models|=schema|=schemas -test|microservice|database|responsibility|design",
    ],
    options: option.strictObject({
      /** Where models are, with `*` for what is filled in: `models.py`, `app/models/`. */
      model: option.string().optional(),
      /** Where schemas are. */
      schema: option.string().optional(),
      /** Where services are. */
      service: option.string().optional(),
      /** Where routers are. */
      router: option.string().optional(),
    }),
  }),
  "mutable-default": defineRequirement({
    summary: "Mutable default of a parameter",
    severity: "warning",
    asks: [
      "avoid mutable-default|default-mutable|mutable-argument -cache|factory|field|pydantic|dataclass|#pydantic|class-attribute|=depends",
      "mutable-default check|look|flag|detect|none|instead|replace|watch|argument|parameter -cache|factory|field|dataclass|=depends|#pydantic",
      "avoid list|dict|set|empty-list|mutable default argument|parameter|default-value|function -why|cache|request|factory|field|query|model|column|#pydantic|#dataclass|=depends",
      "immutable default argument|parameter",
    ],
  }),
  "naive-datetime": defineRequirement({
    summary: "Date and time without a time zone",
    severity: "warning",
    asks: [
      "timezone-aware|time-zone-aware|tz-aware|=aware-datetime|=aware-datetimes -column|field|timestamptz|database|postgres|schema",
      "datetime-now-utc|datetime-now-timezone|datetime-now-tz|=now-utc -column",
      "avoid naive datetime|timestamp|date",
      "avoid =utcnow|datetime-utcnow",
      "avoid datetime-now timezone|tz|utc|naive|missing",
      "naive datetime flag|check|detect|reject|convert|look",
      "against use|default =utcnow|datetime-utcnow -avoid|not|instead|deprecated",
      "timezone-utc datetime|timestamp always|must|use -column|store|log|cron|display|=iso|8601|database",
    ],
  }),
  naming: defineRequirement({
    summary: "Name that breaks the naming convention",
    severity: "note",
    asks: [
      "pep-8|pep8 follow|adhere|adherence|comply|compliant|compliance|conform|convention|standard|guideline|respect|style-guide|=naming -black|autopep8|formatter|docstring|test",
      "=naming convention|=consistent|=inconsistent|standard -@other-names|qt|pyside|@other-name-topics|camelcase-for-function|camelcase-for-variable",
      "=snake_case|snake-case function|method|variable|argument -api|json|field|column|table|request|response|query|url|camelcase-for-function|test|hook",
      "=snake_case|snake-case python|=naming|=routes|=services|=handlers|=dependencies|=repositories|#function|#variable #naming-convention|#naming|#style|=for|=naming -@other-names|@other-name-topics|request|response|=py|module",
      "pascalcase|pascal-case|capwords|=camelcase class|model|schema|exception|#class -component|api|json|file|react|qt|zod|alias|camelcase-for-function|camelcase-for-variable|camelcase-for-method",
      "=service|=services =naming|=named|suffix|convention|pattern|=called|#naming-convention|#naming <service[]:name> -create|test|server|mcp|#mcp|format",
      "=schema|=schemas|dto|pydantic-model =naming|=named|suffix|convention|pattern|=called|pascalcase|#naming-convention|#naming <schema[]:name> -test",
      "=router|=routers|=routes =naming|=named|suffix|convention|pattern|=called|#naming-convention|#naming <router[]:name> -url|path|test|register|create",
      "against camelcase-for-function|camelcase-for-variable|camelcase-for-method|=camelcase-functions|=functions-camelcase -javascript|json",
    ],
    options: option.strictObject({
      /** What names of the classes of schemas look like; `*` stands for what is filled in. One of them must fit. */
      schema: option.array(option.string()).optional(),
      /** The same for services: what ends in `.py` is for files, what has a capital for classes, anything else for functions. */
      service: option.array(option.string()).optional(),
      /** The same for routers. With `*_router` the plain `router` fits, too. */
      router: option.array(option.string()).optional(),
    }),
  }),
  todo: defineRequirement({
    summary: "TODO that stays behind",
    severity: "note",
    asks: [
      "avoid todo-comment|fixme-comment|=TODOs|=FIXMEs|=no-TODO|=leave-TODO|=leaving-TODO|=TODO-FIXME|=TODO-or-FIXME|=FIXME -=list|app|allow|permit|entry",
      "remove|resolve|clean|delete|eliminate|finish|address|complete =TODOs|=FIXMEs|=TODO-comments -list|app|task|file",
      "=TODO|=TODOs|=FIXME|=FIXMEs issue|ticket|jira|linked|owner|reference|tracking|initials|author must|include|need|require|have|reference|link|=all|=every|=with -placeholder",
      "avoid =TODO|=TODOs|=FIXME missing issue|ticket|owner|reference|context|link",
    ],
  }),
  "unexplained-ignore": defineRequirement({
    summary: "Linter or type checker silenced without saying why",
    severity: "warning",
    asks: [
      "avoid type-ignore|=noqa|blanket-ignore|pylint-disable|pyright-ignore|ignore-comment|ty-ignore -flag|report|instead-of|#false-positive",
      "type-ignore|=noqa|pylint-disable|ignore-comment explain|explanation|justify|justification|=comment|reason|specific|=code|rule-code|error-code -flag|#false-positive|suppression|sqlmodel|field|prefix",
      "avoid suppress|silence|disable|ignore linter|lint|mypy|pyright|type-check|type-checker|type-error|ruff -test|ci|hook|format",
    ],
  }),
  "unused-import": defineRequirement({
    summary: "Import that nothing uses",
    severity: "note",
    asks: [
      "unused-import|unused-variable-import|unused-variable-or-import|unused-code-import -hook|strip|linter|confirm|=__init__|#false-positive|=will",
      "avoid unused-import|import-unused|import-not-use -flag|report|confirm|remove|delete",
      "import-are-necessary|import-are-use|import-are-needed|import-is-use|import-is-necessary|only-necessary-import|only-needed-import -entire|dynamic|static|side|splitting",
      "avoid unnecessary-import|unneeded-import|redundant-import",
      "remove|delete|clean|eliminate unnecessary-import|unneeded-import|redundant-import",
    ],
  }),
  "wildcard-import": defineRequirement({
    summary: "Import of everything a module has",
    severity: "warning",
    asks: [
      "wildcard-import|star-import|import-star -=__init__|use|allow|prefer|reporting",
      "avoid wildcard-import|star-import|import-star -=__init__|reporting",
    ],
  }),
};
