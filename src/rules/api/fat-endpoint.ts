import type { Place, Scope } from "../../python/code-facts.ts";
import type { DatabaseCall } from "../../python/database-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { defineRule } from "../rule.ts";

/** What is done with rows. Who only begins or ends a transaction leaves the work to others. */
const WORK: ReadonlyMap<string, string> = new Map([
  ["builds", "queries the database"],
  ["reads", "queries the database"],
  ["sends", "talks to the database"],
  ["stages", "changes the database"],
  ["writes", "changes the database"],
]);

export default defineRule({
  summary: "Business logic in an endpoint",
  severity: "warning",
  asks: [
    "thin|slim|skinny|lean-route|lean-endpoint|lean-handler|lean-controller|routers-lean|handlers-lean|routes-lean @routes|api-layer|=views -#django|#flask|django|flask|fat-model|entry-point|client|wrapper-script|repository-thin|#test",
    "@routes minimal|lightweight|short|small|simple delegate|service|logic ..9 -test|@gui",
    "@inner-logic service|in-use-case|use-case-layer|usecase|to-use-case|domain-layer|service-class|in-domain|domain-module|domain-package|domain-service|app-domain|domain-application|in-core|in-app-core|in-app =in|=into|=to|belong|live|put|move|keep|stay|go|=for|implement|handle|encapsulate|exclusive|exclusively|=all|=contain|=own|=owns|=owned|reside|resides|sit|sits|home|handled|only|must|should|delegate|separate|place|isolate|extract|not|never -domain-specific|before|execute|#test|test|mock|patterns-and|unit|document|comment|frontend|grows|scatter|duplicate|external|=provides|rule-validation|exception|@gui|reusable-business|implement-service|resolver|procedure",
    "@inner-logic @routes|api-layer|http-layer|presentation-layer keep|stay|out|move|separate|extract|decouple|away|isolate -@no-endpoint|template",
    "avoid orm|database|=sql|sqlalchemy|repository|repositories @routes access|call|contain|touch|query|write|run|talk|put|code|directly|know|depend|aware|import-repository|import-a-repository ..8 -modify|edit|return|test|parameter|param|loop|n-1|sync|blocking|block|async|missing|close|leak|string|password|url|raw-sql|session|create|name|@no-endpoint",
    "@data-access|database-call|=queries|=query belong|live|go|stay|put|keep|move|happen|=own|=owns|reside|sit|confine|only service|repository|repositories|crud|data-layer|data-access-layer|dao ..9 -=out|select|crud-module|test|n-1|raw-sql|parameter",
    "=all @inner-logic #service|#services|#service-layer -test",
    "move|keep|extract|pull logic|query|queries|orm|=sql|database @routes out|from-handler|from-route|from-router|from-endpoint|from-controller ..8 -@no-endpoint|test|error|signature|cross-cutting",
    "@routes =limited|=restricted|=responsible|=concerned|=confined validation|delegation|request|response|http|parse ..9 -rate|test|rate-limit|error",
    "keep @routes clean|focused|minimal|thin|lean|light|lightweight|dumb ..4 -test|file|name|url|path|health|signature|single-responsibility",
    "any|is-there|are-there|does @inner-logic|@data-access|access-the-database @routes in|inside|contain|directly|hold ..12 -@no-endpoint|separate|test|n-1",
    "avoid @inner-logic|=sql in-api|in-the-api|inside-api|from-api|=apis-must|=api-must|=api-should ..8 -@no-endpoint|external|client|third-party|response|error|try",
    "avoid @data-access|database-access outside|bypass repository|repositories|service|storage -test|raw-sql",
    "avoid @inner-logic|too-much-logic|logic-in-route|logic-in-router|logic-in-handler|logic-in-endpoint|logic-in-controller|logic-inside-route|logic-in-api @routes|api-layer|view|#route|#router|#endpoint|#controller -@other-handler|react|gui|widget|qt|#dao|#provider|#never-work|#off-limit|view-should",
    "avoid @data-access @routes|api-layer|view ..10 -missing|n-1|blocking|sync|synchronous|loop|async|ddl|@no-endpoint",
    "delegate service|service-layer|service-function @routes|logic|work|to-service|to-the-service|#route|#router|#endpoint -external|third-party|test|agent|procedure|resolver",
    "@routes delegate|call-service|call-a-service|call-the-service|call-one-service|call-exactly-one-service|call-use-case|call-into-service|call-service-function|one-service-call|invoke-service service|use-case|service-layer -exception|error|test|external|third-party|@gui|file",
    "@routes|api-layer only|exclusively|focus =http|http-concern|http-validation|parse|validate|validation|orchestrate|transport|request-parsing|request-handling|serialization ..7 -test|@gui|error|exception|httpexception|status-code",
    "=all-logic|=logic-lives|=logic-belongs|=logic-goes|=logic-in-services|=logic-in-service|=logic-in-the-service|=put-logic|=keep-logic|=move-logic|=the-logic service|service-layer|in-service ..8 -permission|validation|test|@gui|retry|exception|external",
    "avoid =logic @routes beyond|contain|put|have|in|inside|write ..8 -exception-handler|retry|@gui|logic-test|duplicate|duplicated|repeat",
    "avoid query|queries|=sql|sqlalchemy @routes write|inside|contain|embed|run|execute|build ..8 -parameter|param|string|loop|n-1|@no-endpoint|missing",
    "avoid @data-access|direct-database only-service|service-call|use-service|through-service -test|n-1",
    "@layered-way -organize|trace|map|test|celery|frontend|place|layout|module|folder|directory|@gui",
    "database-operation|database-access|data-access|access-database|database-query|database-interaction through|via|behind|in service|service-interface|service-layer|repository|repositories|repository-interface|dao|data-access-layer only|@all|goes|=go|happen|live|not-route|exclusive|abstract|never-direct -test|raw-sql|async|await|pagination|n-1",
    "repository-pattern|repository-interface data-access|database-operation|database-access|database-interaction|database-query|persistence|orm use|implement|abstract|encapsulate|for|behind|via|follow|apply -when|tenant|warrant|complexity|improve|centralize|test",
    "avoid =directly|=direct|=sqlalchemy|=SQLAlchemy|=orm|=ORM|=sql|=SQL =in-router|=in-routes|=inside-routes|=inside-routers|=inside-endpoints|=in-endpoint|=in-route-handlers|=in-api-routes|=in-endpoints|=in-route|=in-handlers|=in-routers|=in-controllers -import|setting|instantiate|create|session|test|sync|block|async|cursor|storage|s3|gcs|bucket",
    "=layered-architecture|=layered-structure|=layer-separation|separation-of-layer router|route|service|repository|strict|endpoint -test",
    "service-layer|service-layers implement|introduce|build|create|have|between|mandatory|through-service|through-the-service|repository-pattern|use-service|use-a-service|use-the-service|add-a-service|add-service|for-business -assume|dto|error|exception|test|mock|log|cache|document|performance|frontend|ui|component|transaction|direct|supabase|mentally|export",
    "@routes depend repository|service -dependency-factory",
    "repository dependency-injection|di pattern|adherence|follow -test",
    "either fat-route|fat-router|fat-controller|fat-endpoint|fat-handler|fat-path|fat-view|fat-api",
    "either @inner-logic|database-query|data-access not-in-route|not-in-router|not-in-endpoint|not-in-handler|not-in-controller|never-in-route|never-in-router|never-in-endpoint|out-of-route|out-of-router|out-of-endpoint|out-of-handler|out-of-controller -test|retry|exception-handler|image",
    "layer|separation-of-concern|separate|separated|isolate|decouple api|route|router|endpoint|controller|presentation|transport business-logic|service|use-case data-access|repository|repositories|persistence|database-layer|data-layer ..12 -organize|identify|affect|define-responsibility|test|file|directory|folder|module|microservice|celery|frontend|@gui|each-layer",
    "separate =routes|=routers|=endpoints|=handlers =services =layers|=layer -test|microservice|file|directory|folder",
    "thin|slim|lean keep-them|keep|stay|=are|=is #route|#router|#endpoint|#controller|#api|#fastapi|#backend|#layer|#service|route|routes|handler|api|fastapi -client|wrapper|#django|frontend|component|script|repository|repositories|entrypoint|entry-point|main|@gui|hook|page|dependency|dependency-injection|di|shell|#frontend|desktop",
    "#repository|#repositories =queries|=query|data-access|database-access|database-operation|=orm|=ORM|sqlalchemy -test|only-database|only-data|only-query|only-queries|only-crud|git|github|#service|transaction|error|exception|loop|n-1|async|eager|parameter|optimize|complex|index|pagination|filter|create|method|spatial|model|select|if|via|firestore",
    "@inner-logic =in|=inside|=within belong|live|put|keep|place|stay|reside|go -test|document|exception|cli|heavy-logic|component|frontend|react|=c|@gui|template",
    "thin|slim|skinny|lean =resources|resource-class|resource-layer|resource-module|resource-handler -test|#test|client|kubernetes|memory|asset|@frontend",
    "avoid @inner-logic|=sql|orm|database-query =resources|=resource|resource-class|resource-layer|resource-file =in|=inside|=from|=within ..8 -@no-endpoint|template|test|external|cloud",
    "=resources|=views only|just|exclusively =http|http-handle|http-concern|request-handle|request-parsing ..7 -test|@gui|error|exception|client",
    "=service|=services|service-layer @inner-logic|=business #layer-responsibility|#layer-responsibilities|#responsibility-of-layer|#separation-of-concern|#layer-rule|#layered-architecture|#layer-boundary|#layer-boundaries|#layer-separation ..5 -test|domain-service|belong|rule|validation|grow|error|exception|log|log|repository-pattern|call|depend|example|document|@gui|component|@frontend !",
    "=repository|=repositories|repository-layer @data-access|database-query|data-access|crud-operation|=queries|=persistence|database-operation #layer-responsibility|#layer-responsibilities|#responsibility-of-layer|#separation-of-concern|#layer-rule|#layered-architecture|#layer-boundary|#layer-boundaries|#layer-separation ..5 -test|error|exception|log|log|repository-pattern|call|depend|example|document|@gui|component|@frontend !",
    "@routes|=resources|=views|api-layer =HTTP|http-handle|http-only|request-response|request-and-response|request-parsing #layer-responsibility|#layer-responsibilities|#responsibility-of-layer|#separation-of-concern|#layer-rule|#layered-architecture|#layer-boundary|#layer-boundaries|#layer-separation ..5 -test|error|exception|log|log|repository-pattern|call|depend|example|document|@gui|component|@frontend|type|model|schema !",
    "=HTTP-only|=http-only|http-concern-only|only-http-concern #router|#routers|#route|#routes|#endpoint|#endpoints|#controller -cookie|@gui|test|=https|flag",
    "against avoid introduce-a-service-layer|introduce-service-layer|add-a-service-layer|add-service-layer|need-a-service-layer|need-service-layer|service-layer-is-not|service-layer-is-unnecessary",
    "against business-logic|database-query|database-call|database-access @routes fine|ok|okay|acceptable|allowed|permitted",
  ],
  *check(file) {
    if (file.isTest) return;
    for (const { at, thing, effect } of workIn(file)) {
      const message = `\`${thing}\` ${WORK.get(effect)} inside an endpoint; move it to a service instead.`;
      yield { at, message };
    }
  },
});

interface Work {
  readonly at: Place;
  readonly thing: string;
  readonly effect: string;
  readonly within: Scope;
}

/** The first work of each endpoint, in source order: a call, or else something put into a row that is committed later. */
function workIn(file: PythonFile): readonly Work[] {
  const calls = callsOfEndpoints(file);
  const first = new Map([...changesIn(file, calls), ...sentIn(calls)].map((each) => [each.within, each]));
  return [...first.values()].sort((a, b) => a.at.start - b.at.start);
}

function callsOfEndpoints(file: PythonFile): readonly DatabaseCall[] {
  const endpoints = new Set(
    file.functions().flatMap(({ endpoint, inner }) => (endpoint?.isProbe === false ? inner : [])),
  );
  return endpoints.size === 0 ? [] : file.databaseCalls().filter(({ within }) => endpoints.has(within));
}

/** What only builds a query counts if nothing there sends one. */
function sentIn(calls: readonly DatabaseCall[]): readonly Work[] {
  const first = new Map<Scope, DatabaseCall>();
  for (const each of calls) {
    if (!WORK.has(each.effect) || each.method === "refresh" || each.isLayered) continue;
    const before = first.get(each.within);
    const isBetter = before?.effect === "builds" && each.effect !== "builds";
    if (before === undefined || isBetter) first.set(each.within, each);
  }
  return [...first.values()].map(({ call, effect, method, within }) => {
    const thing = /^[\w.]+$/.test(call.callee.text) ? call.callee.text : method;
    return { at: call, thing, effect, within };
  });
}

function changesIn(file: PythonFile, calls: readonly DatabaseCall[]): readonly Work[] {
  const committed = new Map<Scope, number>();
  for (const { call, effect, within } of calls) if (effect === "commits") committed.set(within, call.start);
  const changes = file.attributeChanges().filter(({ scope, start }) => start < (committed.get(scope) ?? 0));
  return changes.toReversed().flatMap((at) => {
    if (at.ownerModel?.isStored !== true) return [];
    const thing = /^[\w.]+/.exec(file.text.slice(at.start, at.end))?.[0] ?? at.name;
    return { at, thing, effect: "stages", within: at.scope };
  });
}
