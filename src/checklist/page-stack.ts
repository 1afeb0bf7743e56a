import type { ChecklistSource } from "./checklist.ts";
import { isOther, type PageStack, type Stack, stackNamed } from "./stack.ts";

/** What a page says of itself before its first line. */
export interface About {
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly title: string | undefined;
}

/** A screen, or machines: a whole page for one who works there asks nothing of a service's code. */
const SCREEN =
  /\b(?:web design\w*|wcag|animations?|bundle size|text overflow|stylesheets?|android|ios|expo|ionic|webpack|vite|jquery|ember|astro|remix)\b/i;
const MACHINES = /\b(?:dev-?ops|docker\w*|kubernetes|k8s|helm|ansible|chef|puppet|github[- ]actions)\b/i;
/** What a name says plainly; a description may only come by it. */
const NAMED = /\b(?:mobile|ui(?![- ]test)|ux|ci[- ]?cd)\b/i;
const GO = /(?<=\w )Go(?=[.,;'’]|$| (?:code|services?|programs?|applications?|projects?|modules?)\b)/;
/** Python by the names of what is written in it. */
const PYTHONIC =
  /\bpy[a-z]\w*|\b(?:uvicorn|starlette|alembic|celery|flask|streamlit|tkinter|textual|kivy|ruff)\b/i;
/** The other half is meant, too. */
const SERVICE = /\b(?:full[- ]?stack|api|apis|endpoints?|services?|databases?|microservices?)\b/i;
/** Those that a backend serves, in a language of their own. */
const OTHER_HALF =
  /\b(?:front[- ]?ends?|clients?|browsers?|ui|apps?|types?|contracts?|sdks?|full[- ]?stack)\b/i;
/** "Not for the frontend" tells of what a page is not. */
const DENIAL = /\b(?:not|no|never|except|without|instead|rather)\b/i;
const SHOWS_PYTHON = /^[ \t]*(?:```+|~~~+)[ \t]*(?:py|python3?)\b/im;

/**
 * Whether a whole page is for another stack, as its name, its title or the first sentence of its description say, or all the
 * code that it names and shows. A page that shows Python is not.
 */
export function stackOfPage(source: ChecklistSource, about: About): PageStack {
  if (!isAboutSecurity(source, about) && isAllOther(source.text)) return "all other";
  return isSaidToBeOther(source, about) && !SHOWS_PYTHON.test(source.text) ? "other" : "ours";
}

/** What no service may do is said for all of them, in whatever language it is shown; unless one comes before it. */
function isAboutSecurity({ path }: ChecklistSource, { name, description, title }: About): boolean {
  const sentence = firstSentence(description);
  const described = stackOfName(sentence, false) === "language" ? sentence : description;
  return [path, name, described, title].some((said) => /secur|owasp/i.test(said ?? ""));
}

function isSaidToBeOther({ path }: ChecklistSource, { name, description, title }: About): boolean {
  const isTitled = name !== undefined || description !== undefined;
  const named = [name, fileWords(path), isTitled ? title : undefined].map((words) => spaced(words ?? ""));
  const sentence = firstSentence(description);
  const described = DENIAL.test(sentence) ? undefined : stackOfName(sentence, false);
  const told = [...named.map((said) => stackOfName(said, NAMED.test(said))), described].find(
    (stack) => stack !== undefined,
  );
  // A backend is written in the language that its page begins with, if no other half is in sight.
  const isInOther = told === "backend" && described === "language" && !OTHER_HALF.test(sentence);
  return isInOther || (told !== undefined && isOther(told));
}

/** Names of files and tools, and marks of code fences, that only other languages have. */
const OTHER_CODE =
  /(?<![\w-])[\w-]{1,60}\.(?:tsx?|jsx?|cs|csproj|go|rs|java|kts?|php|rb|swift|vue|svelte|dart|scala|exs?)\b|^[ \t]*(?:```+|~~~+)[ \t]*(?:tsx?|typescript|jsx?|javascript|go|rust|java|kotlin|csharp|cs|php|ruby|swift|dart|vue|scala|elixir)\b|\b(?:npm|pnpm|yarn|bun) (?:run|install|test|build|lint)\b|\b(?:eslint|vitest|prisma|drizzle|zod|nestjs|mongoose|express\.js|entity framework|efcore|nuget|dotnet (?:build|test|run)|spring (?:boot|data|security)|jpa|hibernate|flyway|lombok|junit|mockito|mvnw?|maven|gradlew?|eloquent|artisan|phpunit|rspec|activerecord|goroutines?|gofmt|golangci-lint|cargo (?:build|test|clippy|fmt)|go (?:test|build|vet))\b|@(?:Autowired|RestController|Service)\b/gim;
const ANY_PYTHON =
  /\bpython\w*|\w\.(?:py|pyi|ipynb)\b|\bpy[a-z]\w*|\b(?:fastapi|uvicorn|gunicorn|starlette|sqlalchemy|sqlmodel|alembic|celery|django|flask|mypy|ruff|asyncio|httpx|pip|uv|poetry|venv|conda|__init__|isort|docstrings?|HTTPException)\b|\bDepends\(|\bdef \w|\bself\./i;
const ENOUGH = 3;

/** One name alone may be the neighbour's; a page of many, and none of Python, is at home there. */
function isAllOther(text: string): boolean {
  if (ANY_PYTHON.test(text)) return false;
  const named = new Set(Array.from(text.matchAll(OTHER_CODE), ([name]) => name.toLowerCase().trim()));
  return named.size >= ENOUGH;
}

function stackOfName(said: string, isNamed: boolean): Stack | undefined {
  if (PYTHONIC.test(said)) return "python";
  if (GO.test(said)) return "language";
  const stack = stackNamed(said);
  if (stack !== undefined && stack !== "elsewhere") return stack;
  const isElsewhere = stack !== undefined || isNamed || SCREEN.test(said) || MACHINES.test(said);
  return isElsewhere && !SERVICE.test(said) ? "elsewhere" : undefined;
}

/** What the folders of an agent file's kind, and the file itself, are called there. */
function fileWords(path: string): string {
  const inside = /(?:^|\/)(?:agents|rules|skills|instructions|commands)\/(.*)$/.exec(path)?.[1] ?? "";
  return inside.replace(/\.\w+$/, "");
}

function spaced(words: string): string {
  return words.replace(/[_/]/g, " ");
}

function firstSentence(description = ""): string {
  return description.split(/(?<=[.!?])\s|\n|\\n/, 1)[0] ?? "";
}
