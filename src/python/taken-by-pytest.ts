import type { Binding } from "./bindings.ts";
import { isInert } from "./inert-modules.ts";
import { isTestPath } from "./kinds-of-files.ts";
import { type Source, textOf } from "./source.ts";

type ImportBinding = Binding & { readonly kind: "import" };

/** A test that a test module takes from another one: pytest runs it there, too. */
export function isTestTaken(source: Source, { at, module }: ImportBinding): boolean {
  if (!isTestPath(source.path) || !/^(?:test_|Test)/.test(textOf(source, at))) return false;
  return !isInert(source, module);
}

/** What may be a fixture, by its name, in the file that pytest takes the fixtures of a folder from. */
export function isFixtureTaken(source: Source, { at, module, name }: ImportBinding): boolean {
  if (!/(?:^|\/)conftest\.py$/.test(source.path) || name === undefined) return false;
  return /^[a-z]/.test(textOf(source, at)) && !isInert(source, module);
}
