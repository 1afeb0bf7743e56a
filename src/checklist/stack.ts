import type { Item } from "./checklist.ts";

const PYTHON = /\b(?:python|fastapi|pydantic|sqlalchemy|sqlmodel|asyncio|pytest|mypy|pep ?8)\b/i;
const LANGUAGE =
  /\b(?:typescript|javascript|java|kotlin|golang|rust|swiftui|php|laravel|ruby|rails|scala|csharp|flutter|phpdoc|jsdoc|tsdoc|javadoc|gdscript|godot|solidity|powershell|elixir|haskell|terraform|prisma|zod|mql\d)\b|\bgo (?:naming|conventions?|code|idioms?|modules?|packages?|style|functions?)\b|\bc#|\bc\+\+|\.net\b/i;
const ELSEWHERE =
  /\b(?:react(?! to\b)|next\.?js|vue|nuxt|angular|svelte\w*|tailwind|css|html|node\.?js|nestjs|express\.?js|django|front[- ]?end(?! api)|spring boot|tsx|jsx|n8n|core ml|wrangler)\b|^(?:go|graphql)\W*$/i;
/** What only the code of another language has in it. */
const OTHER_NAMES =
  /@(?:Autowired|Bean|Configuration|ControllerAdvice|DataJpaTest|ExceptionHandler|(?:Delete|Get|Patch|Post|Put|Request)Mapping|Injectable|NotBlank|NotNull|PathVariable|PreAuthorize|Repository|RequestBody|RestController|RestControllerAdvice|Service|SpringBootTest|Transactional|UseGuards|Valid)\b|\b(?:ActionResult|CrudRepository|DbContext|IActionResult|JpaRepository|ResponseEntity)\b|\b[\w-]{1,60}\.(?:java|kt|cs|go|rs|php)\b/;
const BACKEND = /\b(?:back-?end|server)\b/i;

/** Whose code some words name. A language that is not Python weighs more than what a backend may well serve. */
export type Stack = "python" | "language" | "backend" | "elsewhere";

export function stackNamed(said: string): Stack | undefined {
  if (PYTHON.test(said)) return "python";
  if (LANGUAGE.test(said)) return "language";
  if (BACKEND.test(said)) return "backend";
  return ELSEWHERE.test(said) ? "elsewhere" : undefined;
}

export function isOther(stack: Stack): boolean {
  return stack === "language" || stack === "elsewhere";
}

/** Of a page that only says it is for other code, a part may be about the backend; one that knows no other has none. */
export type PageStack = "ours" | "other" | "all other";

/**
 * Does an item speak of code that is not Python? Its own words say so if they name another language, or else the innermost
 * heading that tells, or else the whole page. "Serve the React app" in a backend's rules is about the backend.
 */
export function speaksOfOtherCode({ text, headings }: Item, page: PageStack): boolean {
  if (PYTHON.test(text)) return false;
  if (page === "all other") return true;
  if (LANGUAGE.test(text) || OTHER_NAMES.test(text) || isLedElsewhere(text)) return true;
  for (const heading of headings.toReversed()) {
    const stack = stackNamed(heading);
    if (stack !== undefined) return isOther(stack);
  }
  return page === "other";
}

const FILLERS =
  /\b(?:unit|integration|backend|api|e2e|end-to-end|functional|python|fastapi|critical|common|writing|async|automated|conventions?|standards?|guidelines?|rules?|strateg(?:y|ies)|patterns?|requirements?|practices|best|gotchas|structure|files?|organi[sz]ation|infrastructure|isolation|implications?|considerations?|notes?|approach(?:es)?|to|write|tips|for|the|and|with)\b/gi;

/** Below "Testing" or "Mocking patterns for tests" items are about tests, whatever their words. */
export function isAboutTests({ headings }: Item): boolean {
  return headings.slice(1).some((heading) => {
    const said =
      heading
        .replace(/\([^()]*\)/g, " ")
        .replaceAll(FILLERS, " ")
        .match(/[a-z]+/gi) ?? [];
    return (
      said.length > 0 &&
      said.every((word) => /^(?:tests?|testing|pytest|mocks?|mocking|fixtures?)$/i.test(word))
    );
  });
}

/** "Django: thin views" is about Django. */
function isLedElsewhere(text: string): boolean {
  const lead = /^[^:;,.()–—]{1,30}(?=:\s|\s[–—→]\s)/.exec(text)?.[0] ?? "";
  return (ELSEWHERE.test(lead) || /^flask$/i.test(lead)) && !BACKEND.test(lead);
}
