import { defineRequirement, option } from "../rule.ts";

/** What checklists ask for and Rubric does not check yet. */
export default {
  "commented-code": defineRequirement({
    summary: "Code in a comment",
    severity: "note",
    asks: [
      "comment-out-code|comment-out-block|comment-out-line|comment-out-import|comment-out-function|commented-code -#false-positive|test|uncomment",
      "avoid comment-out|comment-it-out|comment-code-out|=commented-code|dead-code-comment|code-in-comment|old-code-in-comment -test|remove-comment|delete-comment|touch|my-comment|=my",
      "remove|delete|clean comment-out|=commented-code -test",
    ],
  }),
  "complex-function": defineRequirement({
    summary: "Function with too many branches",
    severity: "note",
    asks: [
      "complexity cyclomatic|cognitive|mccabe|=max|maximum|limit|exceed|threshold|keep|under|function|method <limit:number> -line|vary|varies|graphql|request|rule|character|time|space|algorithm|algorithmic|password|query|task|score|test|default-threshold|option|approach|present|tradeoff|trade-off|risk|impact|=why|node|percent",
      "complexity <limit:number> ..1 -node|time|space|password|score|test",
      "cyclomatic|mccabe|cognitive complexity low|high|keep|reduce|limit|check|under|below|max|maximum|acceptable|stay|manageable|exceed|excessive|simple|flag|=is|function|method -report|tool|metric|measurement|analysis|=why",
      "function|method|extract-helper =complexity low|reduce|high|check|simple|monitor|limit|manageable|length|keep|grow -time|space|algorithmic|test|nested|query|exceeds-threshold|next-step|#next-step|needing",
      "function-complexity|method-complexity -time|space|test",
      "unnecessary|excessive|overly|needless|unneeded complexity|complex =nesting|=conditionals|function|method ..8 -time|space|algorithm|test|query|@not-complex|abstraction|architecture|suggest|identify",
      "flag|check|identify|overly|too|highly|excessively|excessive|refactor|split|break|simplify|simplified|decompose|long|large complex-function|complex-method|functions-that-are-too-complex|complexity-function -@not-complex",
      "long-or-complex|large-or-complex|long-and-complex|too-complex|overly-complex function|method -@not-complex",
      "avoid complex|high-complexity function|method ..3 -clarify|@not-complex",
      "avoid cyclomatic|mccabe|cognitive complexity -@not-complex|unnecessary|time|space",
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
      "nest|indentation level|depth|deep|deeper|max|maximum <limit:number> -@other-nesting|=spaces|tab|=space|reference|references",
      "nest <limit:number> -@other-nesting|sublist|=space|=spaces|reference|references|indentation|exit|exists",
      "nest level|depth|deep|deeper more|most|maximum|max|two|three|four|limit -@other-nesting",
      "avoid =of-nesting|deep-nest|deeply-nest|excessive-nest|excessively-nest|unnecessary-nest|overly-nest|heavily-nest|heavy-nest|complex-nest|nest-too|nest-deep|nest-deeply|nest-logic|nest-code|nest-control|nest-structure|nested-else|nested-try|nested-for-loop|deep-indentation|excessive-indentation -@other-nesting|query|queries|reference|references",
      "avoid nested-if|nested-ifs|nested-conditional|nested-block|nest-block|arrow-code|pyramid-of-doom",
      "avoid nest early-return|guard-clause|return-early|early-exit",
      "nested-if|nested-conditional|nested-block move|extract|flatten|replace|invert|over -if-let|=let",
      "early-return|guard-clause|return-early nest|#nest|indentation -model|url|if-let|=let",
      "reduce|minimize|minimise|limit|flatten|flat|low|shallow|minimum nest|nesting|indentation|code-flat -@other-nesting|if-let|=let|at-minimum|search|bullet|=AGENTS",
      "nesting-depth|nesting-level|deep-nesting|deeply-nested-code|deeply-nested-logic|pyramid-of-doom|excessive-nesting -@other-nesting|bullet|handle|arbitrarily|count|plus|measure",
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
      "import =top|=head|module-level|module-scope|top-level|beginning|=start file|module|level|scope|=imports|all|keep|everything -dynamic|cold|expensive|heavy|lazy-import|lazily|organization|test|mock|export|=css|async|private|package|__future__|relative|relative-import|absolute|only-when|cause|init-error",
      "avoid import inside|within|=in-function|=in-functions|function-body|function-scope|method|local|inline|mid|middle -test|avoid-circular|no-circular|prevent-circular|break-circular|cross|side-effect|dynamic|entire|library|specific|service|fastapi|layer|package|packages|pure|=js|cache|provider",
      "avoid inline-import|local-import|lazy-import|nested-import|function-level-import|mid-file-import -=js|pattern|installed",
      "either import wrong|misplaced|bad location|place|position|spot ..4 -test|module-not",
      "flag|check|any|detect|find import inside|within|middle|between function|method|class|block -circular|test",
      {
        ask: "import-order|import-ordering|order-import|sort-import|import-sort|=sorted-imports|=ordered-imports|group-import|import-group|organize-import|import-organize|proper-import-organization|proper-imports-organization -lint|formatter|export|=css|run|fix|autofix|layer|#layer|loader|rewritten|ignores|eslint|frontend|dependency|dependencies|replaces|rewrite|=files-again|alias|aliases|#ignores|#nestjs|code-formatting|=isort-isort|=disabled|nestjs",
        options: { sorted: true },
      },
      {
        ask: "=import|=imports are-sort|are-group|are-order|are-organize|are-organise|=sorted|=ordered|=grouped|alphabetical|alphabetically -span|black|ruff|formatter|export|layer|#layer|#service|eslint|frontend",
        options: { sorted: true },
      },
      { ask: "import-order isort profile|follow -run|fix", options: { sorted: true } },
      {
        ask: "import-statement|=imports =organized|=organised|=ordered|=sorted|=grouped|well-organized|properly-ordered|properly-organized ..3 -span|black|ruff|formatter|export|layer|#layer|#service|eslint|frontend|run|fix|disabled",
        options: { sorted: true },
      },
      {
        ask: "stdlib|standard-library third-party|3rd-party|external =local|first-party|internal|=own|project|application|=order -depend|package-manager|avoid|re-test|guarantee|trust",
        options: { sorted: true },
      },
      {
        ask: "=order|=ordering|import-order|imports-first stdlib|standard-library -only|use|avoid|higher-order|order-function",
        options: { sorted: true },
      },
      { ask: "unsorted-import|unordered-import", options: { sorted: true } },
      {
        ask: "sort|group|alphabetically|alphabetical|=order|=ordered #import|#imports -test|export|=css|run|fix|layer|circular|@endpoint",
        options: { sorted: true },
      },
      { ask: "avoid unsorted|unordered =imports", options: { sorted: true } },
      "=imports indentation|line-length pep-8|pep8|style-guide ..12 -test|wildcard|circular|unused",
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
      "file|=modules|=module|#small-file line|loc|file-length|module-length <limit:number> -line-length|character|char|column|@other-files|class-per-file|over-line|whole|hunk|otherwise|=py-lines|=ts-lines|=py-line|table-of-contents|=toc",
      "file|=modules|=module =small|=short|=concise|=compact keep|prefer|=are|should|must|=be|stay|make|write|=and -method|neutral|public-api|image|@other-files|docstring|directory|=snake_case|name|function|excerpt|path|snippet|circular|small-app|single-file|helpers-in",
      "@small-file|=functions-and-modules|=modules-and-functions|=functions-and-files|=files-and-functions =small|=short|=concise -@other-files|neutral|docstring|directory|name",
      "@long-file|large-files-or-functions split|break|divide|extract|decompose|large-files-or-functions|=god -@other-files|set|sets|section|sections",
      "file-length|module-length limit|check|short|keep|long -@other-files|green",
      "avoid @long-file|functions-and-files|files-and-functions -@other-files|set|sets|degrade|process|toc|=TOC|slow",
      "module-size|module-class-size|module-and-class-size appropriate|appropriately|reasonable|sized -upload|limit|mb|image|request|body|log|disk|attachment",
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
      "function|method line|loc <limit:number> -@other-functions|line-length|public-method|public-methods|as-a-bare",
      "@small-function -@other-functions|docstring|match",
      "keep-function|keep-method|function-should-be|function-must-be|function-are focused|single-purpose ..5 -@other-functions|docstring|=class",
      "function|method keep|=are|should|must|=be|stay|prefer|make|write small|short|concise|compact -@other-functions|docstring|=class|=name|=names|match|=break|helper|using-function|boundary|boundaries|comment",
      "smaller-function|smaller-method|smaller-one|smaller-helper|manageable-function|focused-function function|method break|split|divide|decompose -@other-functions",
      "@long-function split|break|extract|refactor|decompose|divide|check|flag|look|nest|complex|=god -@other-functions",
      "long-or-complex|large-or-complex|long-and-complex|files-or-functions|too-long function -@other-functions|run|finish|current-file",
      "avoid @long-function|long-and-complex-function|long-or-complex-function|file-or-function -@other-functions",
      "function-length|method-length|length-of-function|function-size -@other-functions",
      "either function|method too-long|overly-long|too-large|too-big ..3 -@other-functions|run|wait|name|take|=takes|timeout|execution",
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
      "line-length|=max-line|line-limit|column-limit|line-width <limit:number> -=max-lines|function|method|class|file|prose|subject|commit|#commit|#markdown|memory|#memory",
      "line =characters|=chars|=columns <limit:number> ..6 ! -function|method|class|file|prose|markdown|subject|title|commit|#commit|message|memory|#memory|docstring|comment|reflow",
      "line|=black|=ruff character|char|column|wide <limit:number> -function|method|class|file|prose|markdown|subject|commit|#commit|message|memory|#memory|reflow|never-run|entry|configured-at",
      "line-under|line-below|line-over|line-above|line-within|line-exceed|line-longer-than <limit:number> -function|method|class|file|prose|markdown|subject|commit|#commit|handler|component|memory|#memory|entry",
      "=chars|=characters|=char|column line|=wrap|max|limit|break|fit|width <limit:number> ..6 -@other-files|function|commit|subject|title|name|string-length|description|password|field|docstring|message|min|token|username",
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
      "@place =in|=inside|=under|=within|=into =schema|=schemas|dto|pydantic-model|request-model|response-model|request-response-model <schema:path> -@not-placing|must-match|=service|=services|=endpoint|database|in-feature",
      "@place =in|=inside|=under|=within|=into =service|=services <service:path> -@not-placing|business|docker|=route|=routes|=model|external|pattern|shared",
      "@place =in|=inside|=under|=within|=into =router|=routers|=route|=routes|=endpoint|=endpoints <router:path> -@not-placing|=service|=services|=model|=models|=schema|error|prompt|template|own-file",
      "=models <model:path> @placement -=schemas|request|response|pydantic|suffix|descriptive|main|read|see|example|existing|test|migration|register|generate|tool|prompt|template|artifact|recreate|replaced|#recreated|#import-rule|#alias|#aliases|convert|converter|helper|name|configuration|helper|get_model|coexist|phase|orchestration|=modules",
      "=schema|=schemas <schema:path> @placement -suffix|descriptive|main|read|see|example|existing|test|migration|register|generate|tool|prompt|template|recreate|replaced|#recreated|#import-rule|#alias|#aliases",
      "=services <service:path> @placement -suffix|descriptive|main|read|see|example|existing|test|migration|register|generate|tool|prompt|template|wire|wired|recreate|replaced|#recreated|#import-rule|#alias|#aliases|enum",
      "=router|=routers|=routes|=endpoints <router:path> @placement -suffix|descriptive|main|read|see|example|existing|test|migration|register|generate|tool|prompt|template|recreate|replaced|#recreated|#import-rule|#alias|#aliases|sql|phase|orchestration",
      "directory|subdirectory|folder separate|different|dedicated|=own =router|=routers|=routes -test|microservice|version|prefix|mount",
      "separate|separation|organize|split =router|=routers|=route|=routes|=endpoints|controller =service|=services|crud|repository =model|=models|=schema|=schemas -test|microservice|database|responsibility|design|arrow",
      "=each|=every|=per feature|domain|module|folder|package|slice|resource =router|=routers|=routes =service|=services|=crud =schema|=schemas|=models -test|test",
      "avoid =define|=put|=place|=inline|=in|=inside =schemas|=schema|pydantic-model =router|=routers|=route|=routes|router-file ..6 -sql|test|return|expose|business|logic|query|import|=in-response",
      "layout|directory-structure|folder-structure|project-structure|file-structure|package-structure use|follow|stick|respect|keep|adhere =this|=following|below|equivalent ..6 -test|response|page|ui|frontend|component|commit|css|document|report|json",
      "avoid =outside|=elsewhere =models|=schemas|=routers|=services <model:path> -test|query|access|read|logic|import",
      "@placed =in|=inside|=under|=within|=into =model|=models|=orm <model:path> ..8 -@not-placed|=schema|=schemas|=router|=routers|=routes|=service|=services",
      "@placed =in|=inside|=under|=within|=into =schema|=schemas|dto|pydantic-model|pydantic-data-model <schema:path> ..8 -@not-placed|=router|=routers|=routes|=service|=services|database",
      "@placed =in|=inside|=under|=within|=into =service|=services|service-layer <service:path> ..8 -@not-placed|business|logic|shared|utility|helper|=router|=routers|=routes|=model|=models|=schemas",
      "@placed =in|=inside|=under|=within|=into =router|=routers|=route|=routes|endpoint <router:path> ..8 -@not-placed|=service|=services|=models|=schemas",
      "=models-in|=models-under|=orm-in|=orm-models-in|=sqlmodels-in|=tables-in <model:path> ..3 -@not-placed|@not-stated|pydantic|request|response|=schemas-in-app-models",
      "=in|=inside|=under|=within only|exclusively|solely|nowhere-else =model|=models|orm|sqlalchemy|domain-class|entities <model:path> ..12 -@not-placed|@not-stated|=schema|=schemas|pydantic|request|response|=service|=services|raise|session|engine|call|use|query|may",
      "=in|=inside|=under|=within only|exclusively|solely|nowhere-else =schema|=schemas|dto|pydantic <schema:path> ..12 -@not-placed|@not-stated|database|=service|=services|raise|sql|call|query|may",
      "defined-in|declared-in|defined-under =models|=tables|sqlmodel <model:path> ..5 -@not-placed|@not-stated|pydantic|request|response|see|if|=uses|communication",
      "defined-in|declared-in|defined-under =schemas|=dtos|pydantic-model <schema:path> ..5 -@not-placed|@not-stated|database|sql|see|if|=uses|communication",
      "=separate|=different|=distinct|=own =files|=file|=modules|=folders|=packages =model|=models|orm|entities =schema|=schemas|dto|pydantic ..14 -test|migration|database-file|one-file|same-file",
      "avoid mix|combine =models|orm|=model|=entities =schemas|dto|=schema =file|=files|=module|=modules ..10 -test",
      "avoid invent|create|add|introduce top-level|root-level module|folder|directory|package|=modules|=packages ..8 -test|import|function|variable|await|exception|doc|md|statement|dependency|lock|package-json",
      "models-in|sqlmodel-in|data-model-in|=models-specified <model:path> =app|=models|=src ..4 -@not-placed|@not-stated|pydantic|request|response",
      "=schemas-in|=schemas-under|=schemas-live-in|pydantic-models-in <schema:path> ..4 -@not-placed|@not-stated|database|sql|ddl|=routers",
      "=services-in|=services-under|service-class-in|service-layer-in <service:path> ..4 -@not-placed|@not-stated|shared|docker|external",
      "=routers-in|=routers-under|=routes-in|=routes-under|=endpoints-in|=endpoints-under|route-handler-in <router:path> ..4 -@not-placed|@not-stated|register|include",
      "models-arrow|orm-models-arrow|orm-arrow|model-arrow <model:path> ..4 -test|import|=schema|=schemas|direction|flow|depend|dependency|never|layer|chain|#alias|#aliases|signal|detector|prompts|parse",
      "schemas-arrow|schema-arrow|dtos-arrow|pydantic-models-arrow <schema:path> ..4 -test|import|direction|flow|depend|dependency|never|layer|chain|#alias|#aliases|register",
      "services-arrow|service-arrow <service:path> ..4 -test|import|direction|flow|depend|dependency|never|layer|chain|#alias|#aliases|register",
      "routers-arrow|router-arrow|routes-arrow|route-arrow|endpoints-arrow <router:path> ..4 -test|import|direction|flow|depend|dependency|never|layer|chain|#alias|#aliases|register|main",
      "organize|organise|group|split|modularize|structure|separate =routes|=route|=endpoints|=routers|=router domain|resource|feature|=module|=modules|entity|=files|apirouter <router:path> ..12 -test|prefix|version|middleware|large",
      "route-handler|route|endpoint|handler|=routing|apirouter <router:path> @file-list ..8 -@not-listed|main|page|template",
      "business|=orchestration|service-class|service-layer <service:path> @file-list ..8 -@not-listed",
      "pydantic|request-response|request|api-schema <schema:path> @file-list ..8 -@not-listed|=orm|sqlalchemy|config|service",
      "orm|sqlalchemy|sqlmodel|database-model|data-model|entity <model:path> @file-list ..8 -@not-listed|pydantic|config|request|interaction",
      "=all|=every|=new|=any|only|exclusively|=future feature|functionality|=work|=code|new-code|new-module|product-code|application-code|backend-code|source-code|app-code|domain-code|production-code|endpoint belong|live|go|=goes|reside|sit|build|built|put|place|add|create|keep|develop|must|implement|write =in|=under|=inside|=within|=into <code:path> ..12 -test|doc|docs|document|documented|documentation|md|migration|script|prompt|@frontend|page|asset|branch|commit|type|read|see|check|run|lint|format|review|search|import|register|export|query|queries|log|=models|=schemas|=services|@inner-logic|spec|plan|report|skill|agent|endpoint-in !",
      "avoid add|create|put|write|place|build|introduce|develop =new|feature|feature-work|product-code|application-code|backend-code =outside|=elsewhere <code:path> ..12 -test|doc|docs|document|documented|documentation|md|migration|script|prompt|@frontend|page|asset|branch|commit|type|read|see|check|run|lint|format|review|search|import|register|export|query|queries|log|=models|=schemas|=services|@inner-logic|spec|plan|report|skill|agent !",
      "avoid add|create|put|write|place|build|introduce endpoint|route|feature|router|handler|=service|new-code|functionality in-root|in-the-root|root-level|root-routes|to-root|to-the-root|in-legacy|in-the-legacy|to-legacy|to-the-legacy|in-deprecated|to-deprecated|in-the-old|to-the-old ..10 -test|doc|docs|document|documented|documentation|md|migration|script|prompt|@frontend|page|asset|branch|commit|type|read|see|check|run|lint|format|review|search|import|register|export|query|queries|log|=models|=schemas|@inner-logic|spec|plan|report|skill|agent !",
      "feature-module|each-feature|every-feature|every-module|each-module|all-modules|each-domain|every-domain|each-package|every-package|new-module|new-feature =structure|=layout follow|have|has|use|share|mirror =this|=following|=same|=below ..9 -test|response|json|page|doc|docs|document|documentation|commit|component|spec|plan|report|readme|@frontend|ticket|skill|file|docstring",
      "standard-structure|standard-layout|default-structure|default-layout services|repositories|schemas|models|routers|routes use|prefer|follow|keep|=as ..12 -test|@frontend|component|page !",
      "resources-arrow|repositories-arrow|resource-arrow|repository-arrow <code:path> #layer|#layers|#responsibility|#responsibilities|#placement|#where|#layout|#structure ..4 -test|import|direction|flow|depend|dependency|never|chain|#alias|#aliases|register !",
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
      /** Where all new code goes. */
      code: option.string().optional(),
    }),
  }),
  "naive-datetime": defineRequirement({
    summary: "Date and time without a time zone",
    severity: "warning",
    asks: [
      "timezone-aware|tz-aware|=aware-datetime|=aware-datetimes|utc-aware -column|field|timestamptz|database|postgres|schema",
      "datetime-now-utc|datetime-now-timezone|datetime-now-tz|=now-utc|now-tz-utc use|always|prefer|instead|pattern|=all|must|over|every|replace|with|call -column|deleted_at|delete|obtained|token",
      "avoid naive datetime|timestamp|date",
      "datetime|timestamp|=dates utc|=UTC always|only|must|all|every|=in-UTC -file|filename|column|log|cron|display|ui|format-only|=iso-only|timestamptz|with-timezone|mongodb|#mongodb|#data-type",
      "avoid local-time|naive-local|local-datetime datetime|timestamp|storage|store|time",
      "=UTC|utc store|datetime|timestamp|=dates|=datetimes|time ..6 -log|cron|display|ui|file|render|ruff|obtained|token|iso-only|column|convert|timezone-utc|=datetime-UTC|timestamptz|delete|deleted_at",
      "avoid =utcnow|datetime-utcnow|timezone-naive|tz-naive",
      "either datetime-now missing timezone|tz|tzinfo",
      "avoid datetime-now timezone|tz|utc|naive|missing",
      "naive-datetime|naive-timestamp|timezone-naive -use|treat|convert|handle|accept|assume|store|interpret|compare",
      "=utcnow deprecate",
      "against use|default =utcnow|datetime-utcnow -avoid|not|instead|deprecated",
      "timezone-utc|timezone|tzinfo|=tz|aware datetime|timestamp always|must|use|all|pass|carry|every|have -column|store|log|cron|display|=iso|8601|database|convert|render|ui|user|field|timestamptz|timezone-true|#data-type",
    ],
  }),
  todo: defineRequirement({
    summary: "TODO that stays behind",
    severity: "note",
    asks: [
      "avoid =TODO|=TODOs|=FIXME|=FIXMEs|todo-comment|fixme-comment|todo-placeholder -=list|app|entry|=md|file|item|remove|allowed-for|marked|placeholders-remain|removing",
      "remove|resolve|clean|delete|eliminate|finish|address|complete|flag|check|any|left|unresolved|leftover|convert =TODO|=TODOs|=FIXMEs|=TODO-comments -list|app|task|file|=md|item|add",
      "=TODO|=TODOs|=FIXME|=FIXMEs issue|ticket|jira|linked|owner|reference|tracking|initials|author|username|name must|format|include|need|require|have|carry|name|names|point|mention|cite|get|reference|link|=all|=every|=with -placeholder|prefix|existing-code|pr|pull-request|item",
      "either =TODO|=TODOs|=FIXME missing issue|ticket|owner|reference|context|link",
    ],
  }),
  "unexplained-ignore": defineRequirement({
    summary: "Linter or type checker silenced without saying why",
    severity: "warning",
    asks: [
      "avoid type-ignore|=noqa|blanket-ignore|pylint-disable|pyright-ignore|ignore-comment|ty-ignore|inline-suppression -flag|report|#false-positive|generated|no-comment|import-missing|=use-type|=untyped|you-can|third-party",
      "type-ignore|=noqa|pylint-disable|ignore-comment|=suppressions|inline-suppression explain|explanation|justify|justification|with-comment|a-comment|need-comment|reason|specific|minimize|limit|sparingly|=code|rule-code|error-code|=bare -flag|#false-positive|suppression-list|sqlmodel|field|prefix|except",
      "either type-ignore|=noqa|pylint-disable missing comment|reason|code|explain|explanation|justify|justification -third-party",
      "disable|suppress|silence|bypass lint-rule|linter-rule|ruff-rule|lint-check|type-check justify|justification|reason|explanation ..10",
      "avoid suppress|silence|disable|ignore linter|lint|mypy|pyright|type-check|type-checker|type-error|ruff -test|ci|hook|format|generated|comment|cast|import-missing|missing-import|type-check-mypy|zod|guard|=using-any|checker-flag|flag",
    ],
  }),
};
