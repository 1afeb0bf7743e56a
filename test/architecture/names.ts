const NOTHING = "utils?|core|common|services?|helpers?|misc|shared|lib|managers?";
/** `types` may be a group of rules, but no file. */
const SAYS_NOTHING = new RegExp(`^(?:(?:${NOTHING})(?:\\.(?:test\\.)?ts)?|types\\.(?:test\\.)?ts)$`);

/** A name must say what is in it. */
export function nameViolations(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const part = path.split("/").find((name) => SAYS_NOTHING.test(name));
    return part === undefined ? [] : [`${path}: "${part}" says nothing about what is in it.`];
  });
}

const MOST_LINES = 150;

/** Files that have grown past what is read at once, unless they are listed with a reason. */
export function sizeViolations(
  sources: ReadonlyMap<string, string>,
  reasons: Readonly<Record<string, string>>,
): readonly string[] {
  const long = [...sources].flatMap(([path, text]) => {
    const lines = text.trimEnd().split("\n").length;
    return lines > MOST_LINES ? [{ path, lines }] : [];
  });
  const unexplained = long.filter(({ path }) => reasons[path] === undefined);
  const needless = Object.keys(reasons).filter((path) => !long.some((file) => file.path === path));
  return [
    ...unexplained.map(
      ({ path, lines }) => `${path} has ${lines} lines: look for the missing word, or name it with a reason.`,
    ),
    ...needless.map((path) => `${path} is named as long, and is not: take it off the list.`),
  ];
}
