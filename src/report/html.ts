/** The shell of the server's pages: no script, nothing from elsewhere, readable on a phone and in the dark. */

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The one style of all pages, so that a policy can name it by its hash. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --back: #fff; --box: #f6f8fa; --line: #d1d9e0;
  --link: #0969da; --bad: #b42318; --bad-box: #fff1ef; --good: #1a7f37; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --quiet: #9198a1; --back: #0d1117; --box: #161b22; --line: #3d444d;
    --link: #58a6ff; --bad: #ff7b72; --bad-box: #2b1513; --good: #57c26b; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 54rem; padding: 1.25rem 1rem 4rem; color: var(--text); background: var(--back);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--link); }
h1 { margin: .5rem 0 .25rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2.25rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.15rem; line-height: 1.35; }
h2.flags::before { content: "✗ "; color: var(--bad); }
h2.allows::before { content: "✓ "; color: var(--good); }
code, pre { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .875em; }
code { padding: .1em .3em; border-radius: .3em; background: var(--box); }
pre { container-type: inline-size; margin: .75rem 0; padding: .75rem 0; overflow-x: auto; border: 1px solid var(--line); border-radius: .4rem; background: var(--box); line-height: 1.5; }
pre > code { display: block; width: fit-content; min-width: 100%; padding: 0; background: none; }
pre .row { display: block; min-height: 1.5em; padding: 0 .75rem; }
pre .row.found { background: var(--bad-box); box-shadow: inset 3px 0 var(--bad); }
pre .finding { display: block; position: sticky; left: 0; width: 100cqi; padding: .2rem .75rem .3rem 1.5rem;
  background: var(--bad-box); box-shadow: inset 3px 0 var(--bad); color: var(--bad); font-family: system-ui, sans-serif; white-space: normal; }
pre .finding::before { content: "↳ "; }
figure { margin: 0; }
figcaption, .quiet { color: var(--quiet); font-size: .875rem; }
.severity { padding: .1em .5em; border: 1px solid var(--line); border-radius: 1em; }
.not { color: var(--quiet); }
summary { cursor: pointer; color: var(--quiet); }
ul { padding-left: 1.4rem; }
dl { display: grid; grid-template-columns: minmax(0, 1fr); gap: .1rem .75rem; margin: 0; }
dt { margin-top: .6rem; }
dd { margin: 0; color: var(--quiet); }
@media (min-width: 44rem) { dl { grid-template-columns: minmax(0, 20rem) minmax(0, 1fr); gap: .5rem .75rem; } dt { margin: 0; } }
`;

export interface HtmlPage {
  readonly title: string;
  /** HTML. */
  readonly body: string;
}

export function htmlPage({ title, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
