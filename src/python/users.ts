import { applicationOf, isTestPath } from "./kinds-of-files.ts";
import { parametersOf } from "./parameters.ts";
import { remembered } from "./remembered.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** Code that asks who a caller is, as it is written; a word in a list, a setting or a text asks nobody. */
const SCHEMES = [
  ["APIKeyCookie", "APIKeyHeader", "APIKeyQuery", "HTTPBasic(", "HTTPBasicCredentials", "HTTPBearer"],
  ["OAuth2AuthorizationCodeBearer", "OAuth2Password", "OpenIdConnect("],
  ["AuthJWT", "JWTAuthentication", "JWTBearer", "JWTStrategy", "fastapi_users"],
  ["jwt.decode(token", "jwt.encode("],
  [
    "CurrentUser",
    "current_user =",
    "current_user:",
    "current_user=",
    "(get_current_",
    ".get_current_user)",
    "import get_current_user",
  ],
].flat();

/** Somewhere in sight the application has a way to know who asks. */
export function hasUsers(source: Source): boolean {
  return mentionsScheme(source, SCHEMES) === true;
}

const mentionsScheme = remembered((source: Source, schemes: readonly string[]): boolean => {
  const { tree, project } = source;
  if (schemes.some((word) => tree.text.includes(word))) return true;
  const isOwn = whatIsOwn(source);
  return schemes.some((word) => project.mentionedIn(word).some((path) => !isTestPath(path) && isOwn(path)));
});

/**
 * What is of the same application as a file. Of files beside each other that all make an application, each is one; else it is the
 * nearest folder in which one is made.
 */
function whatIsOwn({ path, project }: Source): (other: string) => boolean {
  const makers = project.mentionedIn("FastAPI(").filter((each) => !isTestPath(each));
  const isAlone =
    makers.includes(path) && makers.some((each) => each !== path && folderOf(each) === folderOf(path));
  if (isAlone) return () => false;
  const own = applicationOf(path);
  const folders = makers.map(folderOf).filter((folder) => path.startsWith(folder));
  if (makers.some((each) => each.startsWith(own))) folders.push(own);
  const nearest = folders.reduce((longest, each) => (each.length > longest.length ? each : longest), "");
  return (other) => other.startsWith(nearest);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** A parameter hands it whoever is signed in: `user=Depends(…)`, `current_user: CurrentUser`. */
export function takesUser(source: Source, definition: Syntax): boolean {
  return parametersOf(source, definition, false).some(
    ({ name, isInjected }) => /(?:^|_)(?:admin|user)$/.test(name) && isInjected,
  );
}
