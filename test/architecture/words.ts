/** Text inside `/…/` may hold quotes, so it must be known for what it is: an operand can start where none has ended. */
const BEFORE_REGEX = /(?:^|[=([{,;:!&|?+\-*%<>~^]|=>|\b(?:return|typeof|case|in|of|yield|await))\s*$/;

/** The code with comments, strings, regular expressions and the text of templates blanked out, lines kept. */
export function withoutText(source: string): string {
  let code = "";
  let at = 0;
  /** For each open template: the depth of braces that ends its `${…}`. */
  const templates: number[] = [];
  let braces = 0;
  const blank = (end: number) => {
    code += source.slice(at, end).replace(/[^\n]/g, " ");
    at = end;
  };
  while (at < source.length) {
    const [here = "", next = ""] = [source[at], source[at + 1]];
    if (here === "/" && next === "/") blank(endOf(source, at, /\n|$/g));
    else if (here === "/" && next === "*") blank(endOf(source, at + 2, /\*\//g, 2));
    else if (here === '"' || here === "'")
      blank(endOf(source, at + 1, here === '"' ? /(?<!\\)(?:\\\\)*"/g : /(?<!\\)(?:\\\\)*'/g, "end"));
    else if (here === "/" && BEFORE_REGEX.test(code.slice(-40))) blank(endOfRegex(source, at));
    else if (here === "`" || (here === "}" && templates.at(-1) === braces)) {
      if (here === "}") templates.pop();
      const end = endOfTemplateText(source, at + 1);
      if (source[end - 1] === "{") templates.push(braces);
      blank(end);
    } else {
      if (here === "{") braces += 1;
      if (here === "}") braces -= 1;
      code += here;
      at += 1;
    }
  }
  return code;
}

function endOf(source: string, from: number, end: RegExp, add: number | "end" = 0): number {
  end.lastIndex = from;
  const match = end.exec(source);
  if (match === null) return source.length;
  return match.index + (add === "end" ? match[0].length : add);
}

function endOfRegex(source: string, start: number): number {
  let isInClass = false;
  for (let at = start + 1; at < source.length; at += 1) {
    const here = source[at];
    if (here === "\\") at += 1;
    else if (here === "[") isInClass = true;
    else if (here === "]") isInClass = false;
    else if ((here === "/" && !isInClass) || here === "\n") return at + 1;
  }
  return source.length;
}

/** After the closing backtick, or after the `${` that interrupts the text. */
function endOfTemplateText(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === "`") return at + 1;
    else if (source[at] === "$" && source[at + 1] === "{") return at + 2;
  }
  return source.length;
}
