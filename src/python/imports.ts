/** Where Python finds a module: pure functions on paths, shared by hosts that fetch and by the project that resolves. */

export interface ImportedName {
  /** As written, with its leading dots. */
  readonly module: string;
  readonly names: readonly string[];
}

const MAX_STATEMENTS = 2_000;
const MAX_LINE = 1_000;
const STATEMENT = /^[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import[ \t]+(.*)|import[ \t]+(.+))$/;

/** The imports of a file, read line by line: a host uses it to know what to fetch without parsing. */
export function importedNames(text: string): ImportedName[] {
  const found: ImportedName[] = [];
  const lines = text.replaceAll(/\\\r?\n/g, " ").split("\n");
  for (let at = 0; at < lines.length && found.length < MAX_STATEMENTS; at += 1) {
    for (const statement of statements(lines[at] ?? "")) {
      const [, module, names, modules] = STATEMENT.exec(statement) ?? [];
      if (module !== undefined) found.push({ module, names: listed(continued(names ?? "", lines, at)) });
      else for (const name of listed(modules ?? "")) found.push({ module: name, names: [] });
    }
  }
  return found;
}

/** What a line imports, where it has to do with imports at all. */
function statements(line: string): readonly string[] {
  if (!line.includes("import")) return [];
  const [code = ""] = line.slice(0, MAX_LINE).split("#", 1);
  return code.split(";").map((each) => each.trimEnd());
}

/** The names of a parenthesised import go on until the closing parenthesis. */
function continued(first: string, lines: readonly string[], at: number): string {
  if (!first.startsWith("(")) return first;
  const rest = lines.slice(at + 1, at + 200);
  const end = first.includes(")") ? -1 : rest.findIndex((line) => line.includes(")"));
  const all = [first, ...rest.slice(0, end + 1)].map((line) => line.split("#", 1)[0] ?? "").join(" ");
  return all.slice(1, all.includes(")") ? all.indexOf(")") : undefined);
}

function listed(names: string): string[] {
  return names
    .split(",")
    .map((name) => name.trim().split(/[ \t]/, 1)[0] ?? "")
    .filter((name) => /^[.\w]+$/.test(name));
}

/** Dotted name of the module a file is, as seen from the root of the repository. */
export function moduleName(path: string): string {
  return path
    .replace(/\.pyi?$/, "")
    .replace(/(^|\/)__init__$/, "")
    .replaceAll("/", ".");
}

/**
 * The paths at which an imported module may live, best first. An absolute name is looked for beside the importing file
 * and in each folder above it, since a repository's import roots are not written down; `src` layouts are tried last, for
 * tests and scripts the one that lies beside their folder, too.
 */
export function modulePaths(module: string, from: string): string[] {
  const folders = from.split("/").slice(0, -1);
  const dots = module.length - module.replace(/^\.+/, "").length;
  const parts = module.slice(dots).split(".").filter(Boolean);
  if (dots > folders.length + 1) return [];
  if (dots > 0) return filesOf([...folders.slice(0, folders.length - dots + 1), ...parts]);
  if (parts.length === 0) return [];
  const roots = folders.map((_, depth) => folders.slice(0, folders.length - depth));
  const beside = folders.findIndex((folder) => BESIDE_SOURCES.test(folder));
  const source = beside > 0 ? [[...folders.slice(0, beside), "src"]] : [];
  return [...roots, [], ["src"], ...source].flatMap((root) => filesOf([...root, ...parts]));
}

/** Folders with what runs beside the code of a package, which lies in `src` next to them. */
const BESIDE_SOURCES = /^(?:alembic|benchmarks?|examples?|migrations?|scripts?|tests?|tools?)$/;

function filesOf(parts: readonly string[]): string[] {
  const path = parts.join("/");
  return path === "" ? ["__init__.py"] : [`${path}.py`, `${path}/__init__.py`];
}

/** A host asks for all of them; real files have a few hundred. */
const MAX_CANDIDATES = 20_000;

/** Every path that a file's imports could mean: modules, and names that may be modules of a package. */
export function importCandidates(path: string, text: string): string[] {
  const candidates = new Set<string>();
  for (const { module, names } of importedNames(text)) {
    if (candidates.size > MAX_CANDIDATES) break;
    for (const each of modulePaths(module, path)) candidates.add(each);
    const prefix = module.endsWith(".") ? module : `${module}.`;
    for (const name of names) for (const each of modulePaths(prefix + name, path)) candidates.add(each);
  }
  candidates.delete(path);
  return [...candidates];
}
