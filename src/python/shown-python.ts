/** The oldest Python that a file takes care of: `if sys.version_info >= (3, 9)`, `python_requires=">=3.8"`. */
export function shownPython(text: string): string | undefined {
  const [, told, asked] = SHOWN.exec(text) ?? [];
  return told ?? (asked === undefined ? undefined : `3.${Number(asked) - 1}`);
}

const SHOWN =
  /\bpython_requires\s*=\s*["']\s*(?:>=|~=)\s*(\d+\.\d+)|\bversion_info\s*(?:<|>=)\s*\(\s*3\s*,\s*(\d+)\b/;

/** `X | None` needs Python 3.10, which is taken for granted where no version is said. */
export function isBelow310(python: string | undefined): boolean {
  const [major = 3, minor = 10] = (python ?? "").match(/\d+/g)?.map(Number) ?? [];
  return major < 3 || (major === 3 && minor < 10);
}
