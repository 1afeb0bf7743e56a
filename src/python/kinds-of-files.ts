/** What a Python file is for, by where it lies and what it is called. */

export function isTestPath(path: string): boolean {
  return /(^|\/)(tests?|testing)\/|(^|\/)(test_[^/]*|[^/]*_tests?|conftest|tests)\.pyi?$/.test(path);
}

/** Alembic writes `revision` and `down_revision` into every migration; the other tools have a folder. */
export function isMigration(path: string, text: string): boolean {
  if (/(^|\/)(alembic\/versions|migrations)\//.test(path)) return true;
  return /^down_revision\b/m.test(text) && /^revision\b/m.test(text);
}
