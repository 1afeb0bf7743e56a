import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Print in application code",
  severity: "warning",
  asks: [
    "avoid =print|pprint -style|stylesheet|media|css|summary|url|console-print|system-out|value|@secret|sensitive|page|header|file|name|document|json-dump|simple|assertion|pytest|emoji|graph|date|leverage|inspect|tqdm|key|authenticated|found|authenticate",
    "log-module|logging-module|python-logging|structlog|loguru|getlogger|get_logger|module-level-logger use|always|only|everywhere|every|must -typescript|test|error|name|@secret|@other-logger",
    "structured-log|structured-json-log|json-log add|implement|use|enable|=enabled|in-place|setup|=set|format|always|all|must|ensure|require|every|everywhere|throughout|#@checklist -@other-logger|error|missing|agent|search|analysis|why|organize|metric|inject|=handler|#test",
    "avoid =instead-of-logging|=instead-of-logger|=instead-of-proper-logging|=instead-of-structured-logging -them|raise",
    "remove-print|replace-print|leftover-print|stray-print|debug-print-statement|remove-debug-print|log-is-structured|log-are-structured -style|media",
    "avoid unstructured-log",
    "log =structured|=json format always|must|all|use|emit|ensure -handler|correlation|@other-logger",
    "against use print debug -never",
  ],
});
