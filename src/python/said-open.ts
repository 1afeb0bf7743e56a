import { docstringOf } from "./blocks.ts";
import { whole } from "./decorators.ts";
import { commentAbove, headingAbove } from "./reasons.ts";
import { routerAt } from "./routers.ts";
import { routesOf } from "./routes.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { waysUp } from "./ways-up.ts";

/**
 * Somebody wrote that an endpoint is open to everybody: at itself, at the head of its file, or over the lines that make its routers
 * and take them in.
 */
export function isSaidOpen(source: Source, definition: Syntax): boolean {
  const docstring = docstringOf(source, childOf(definition, "body"))?.text ?? "";
  const { text } = source.tree;
  if (OPEN.test(docstring) || OPEN.test(commentAbove(text, whole(definition).start))) return true;
  const head = docstringOf(source, source.tree.root)?.text ?? "";
  if (saysAllOpen(head) || saysKindOpen(head, nameOf(source, definition))) return true;
  return routesOf(source, definition).some((route) => {
    const router = routerAt(source, route.router);
    const ways = router === undefined ? [] : waysUp(source, router);
    return ways.some(({ calls }) =>
      calls.some(({ source: from, node }) => saysAllOpen(commentsAt(from, node))),
    );
  });
}

function nameOf(source: Source, definition: Syntax): string {
  const name = childOf(definition, "name");
  return name === undefined ? "" : textOf(source, name);
}

/** Above, within and beside it. */
function commentsAt(source: Source, { start, end }: Syntax): string {
  const { text } = source.tree;
  const within = nodesWithin(source, "comment", start, end).map((comment) => textOf(source, comment));
  const [beside = ""] = /^[ \t]*#.*/.exec(text.slice(end, end + MOST_BESIDE)) ?? [];
  return [headingAbove(text, start), ...within, beside].join("\n");
}

const MOST_BESIDE = 300;

/** In other languages than English. */
const ELSEWHERE = [
  `公[开開](?:的|可)?(?:接口|介面|端[点點]|路由|访问|訪問|存取|api)|(?:无|無|不|毋)(?:需|须|須|必|用)要?(?:用户|用戶)?(?:登[录錄入]|身份|[认認][证證]|鉴权|鑑權|授[权權]|驗證|验证)|免(?:登[录錄入]|[认認][证證]|鉴权|授权)|匿名(?:接口|访问|用[户戶]|訪問)|(?:游客|访客|訪客)`,
  `公開(?:エンドポイント|ルート)|(?:認証|ログイン)(?:は|が)?(?:不要|なし|無し|必要(?:ない|ありません))|ゲスト`,
  `공개 ?(?:api|엔드포인트|라우트|라우터)|(?:인증|로그인)(?:이|은)? ?(?:없이|불필요|필요 ?(?:없|하지 않))|비(?:로그인|회원)`,
  String.raw`(?:публичн|открыт)\p{L}*\s(?:api|эндпоинт|маршрут|ручк|роут)|без (?:авторизац|аутентификац|регистрац|входа|логина)`,
  `(?:rutas?|rotas?|routes?) (?:públicas?|publiques?)|endpoints? (?:público|publique?|publik|öffentlich)s?|(?:sin|sem|sans|ohne|senza|bez) (?:auten|auth|login|anmeldung|connexion|logowania|accesso)|öffentliche[rsn]? (?:api|endpunkt|route|schnittstelle)`,
].join("|");

/** Said of one endpoint. */
const OPEN = new RegExp(
  String.raw`\bguests?\b|\bpublic(?:ly)?\b|\b(?:no|without) (?:auth|login)|${ELSEWHERE}`,
  "iu",
);

/** Said of all of them: more is public than who may call. */
const ALL_OPEN = new RegExp(
  [
    String.raw`\bpublic(?:ly)?(?=[)\]:]|\s*$|(?:[ -][\w/-]+){0,2} (?:access|apis?|endpoints?|routers?|routes?)\b)`,
    String.raw`\b(?:apis?|endpoints?|routes?|these|they) (?:are|is) (?:\w+ )?public(?:ly)?\b`,
    String.raw`\b(?:no|without)(?: any)? (?:auth|login)`,
    String.raw`\b(?:auth\w*|login) (?:is )?not (?:needed|required)\b`,
    ELSEWHERE,
  ].join("|"),
  "imu",
);

/** Not so, or not all of them: a list says it of each. */
const PARTLY =
  /\b(?:non|not|isn't|aren't|never)[- ]public|\badmin|\bauthenticated\b|\bprivate|\bprotected\b|\binternal\b|\b(?:GET|POST|PUT|PATCH|DELETE)\s+\//i;

function saysAllOpen(text: string): boolean {
  return ALL_OPEN.test(text) && !PARTLY.test(text);
}

/** "Gift endpoints require no authentication": `add_gift` is one. */
const KIND_OPEN =
  /\b([a-z]{3,40})[ -](?:endpoints?|routes?)\s+(?:(?:require|need)s?\s+no\s+(?:auth|login)|(?:do|does)(?:n't|\s+not)\s+(?:require|need)\s+(?:any\s+)?(?:auth|login)|(?:are|is)\s+(?:open|public)\b(?!\s+to))/gi;

function saysKindOpen(text: string, name: string): boolean {
  const words = name.toLowerCase().split("_").map(singular);
  return [...text.matchAll(KIND_OPEN)].some(([, kind = ""]) => words.includes(singular(kind.toLowerCase())));
}

function singular(word: string): string {
  return word.replace(/s$/, "");
}
