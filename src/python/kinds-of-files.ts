/** What a file is for, by where it lies and what it is called. */

export function isTestPath(path: string): boolean {
  return /(^|\/)(tests?|testing)\/|(^|\/)(test_[^/]*|[^/]*_tests?|conftest|tests)\.pyi?$/.test(path);
}

/**
 * A part of the application that only has such a name tests nothing: the endpoints of laboratory tests, say. Nor does what starts
 * tests: pytest looks for none in `run_tests.py`.
 */
export function isTest(path: string, text: string): boolean {
  if (!isTestPath(path)) return false;
  if (TEST_FOLDER.test(path)) return true;
  const folders = path.split("/").slice(0, -1);
  if (/_tests\.pyi?$/.test(path)) return TEST_FUNCTION.test(text) || folders.some(isForTests);
  return !LAYER.test(path) || TESTING.test(text);
}

const TEST_FUNCTION = /^[ \t]*(?:async[ \t]+)?def _*test/m;

const TEST_FOLDER = /(?:^|\/)(?:tests?|testing)\//;

const LAYERS = `controllers?|core|crud|db|database|endpoints?|handlers?|models?|repositor(?:y|ies)|routers?|routes?|schemas?|views?`;
const LAYER_FOLDER = new RegExp(`^(?:${LAYERS})$`, "i");
const LAYER = new RegExp(`(?:^|/)(?:api|services?|${LAYERS})/`);

const TESTING =
  /^[ \t]*(?:async[ \t]+)?def test_|\b(?:pytest|unittest|TestCase|TestClient)\b|^if __name__\b/m;

/** Alembic writes `revision` and `down_revision` into every migration; the other tools have a folder, or one module. */
export function isMigration(path: string, text: string): boolean {
  if (/(^|\/)(alembic\/versions|migrations)\//.test(path)) return true;
  if (/(^|\/)migrations\.py$/.test(path) && !/\b(?:FastAPI|APIRouter)\(/.test(text)) return true;
  return /^down_revision\b/m.test(text) && /^revision\b/m.test(text);
}

/** May be a test, in whatever language: for those who say that there is none. */
export function mayTest(path: string): boolean {
  const folders = path.toLowerCase().split("/");
  const name = folders.pop() ?? "";
  return TEST_NAME.test(name) || (TEST_LANGUAGE.test(name) && folders.some(isForTests));
}

/** `tests`, `api-tests`, `integration_tests`, `__tests__`; no part of another word. */
function isForTests(folder: string): boolean {
  return folder.split(/[^a-z0-9]/).some((word) => /^(?:tests?|testing|e2e|cypress|playwright)$/.test(word));
}

const TEST_NAME =
  /^test_.*\.(?:py|[cm]?[jt]sx?|ipynb)$|[._-](?:tests?|spec)\.(?:py|[cm]?[jt]sx?|ipynb)$|\.(?:feature|robot|http|hurl|bru|tavern\.ya?ml)$/;

/** What tests are written in, and the cases that they read. */
const TEST_LANGUAGE = /\.(?:pyi?|[cm]?[jt]sx?|ipynb|ya?ml|json|sh|go|rb|java|kt|cs|php|rs|lua)$/;

/** Functions that pytest or unittest would run, and that claim something. */
export function hasTests(text: string): boolean {
  return /^[ \t]*(?:async[ \t]+)?def test_/m.test(text) && /^[ \t]*(?:assert\b|self\.assert)/m.test(text);
}

/** May be a migration, of Alembic's, of aerich's or in SQL: for those who say that there is none. */
export function mayMigrate(path: string): boolean {
  return /(^|\/)(alembic|migrations?|versions)\//.test(path) && /\.(?:py|sql)$/.test(path);
}

/** The first folder that is more than a place for others; or the outermost one, where a layer comes next. */
export function applicationOf(path: string): string {
  const folders = path.split("/").slice(0, -1);
  const own = folders.findIndex((folder) => !PLACE.test(folder));
  const name = folders[own] ?? "";
  const isLayer = LAYER_FOLDER.test(name) || (own > 0 && /^v\d+$/.test(name));
  const depth = own === -1 ? folders.length : isLayer ? Math.min(own, 1) : own + 1;
  return folders
    .slice(0, depth)
    .map((folder) => `${folder}/`)
    .join("");
}

const PLACE = /^(?:api|apps|backend|chapters|examples|lessons|libs|packages|projects|server|services|src)$/i;

/** The module, or a package it is in, has a name with a leading underscore; `__init__.py` and `__main__.py` have not. */
export function isPrivate(path: string): boolean {
  return /(^|\/)_(?!_[^/]*__(?:\.pyi?|\/))/.test(path);
}

/** Sets logging up, by its name or folder. */
export function isLogging(path: string): boolean {
  return /(?:^|\/)(?:log|logs|logger|logging)(?:_[^/]*)?(?:\.py$|\/)/.test(path);
}
