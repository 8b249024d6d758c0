/** The plain look that all demo pages share, light and dark. */

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --soft: #8882; }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; }
header { border-bottom: 1px solid var(--line); margin-bottom: 1.5rem; }
header p, time, .quiet { opacity: .75; }
article, fieldset { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 1rem; padding: .25rem 1rem 1rem; }
label, legend { font-weight: 600; }
input, textarea, iframe, .editor { box-sizing: border-box; display: block; font: inherit; margin: .25rem 0 1rem; width: 100%; }
textarea, .editor { min-height: 5rem; }
iframe, .editor { border: 1px solid var(--line); border-radius: .25rem; }
.editor { padding: .5rem; white-space: pre-wrap; }
.toolbar { background: var(--soft); border-radius: .25rem; padding: .25rem .5rem; }
.post { overflow-wrap: anywhere; }
`;

/** Text as HTML shows it. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

export type Document = {
  readonly title: string;
  readonly lead: string;
  readonly main: string;
  /** More for the head, as HTML. */
  readonly head?: string;
};

export const documentOf = ({ title, lead, main, head = '' }: Document): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
${head}
</head>
<body>
<header><h1>${escaped(title)}</h1><p>${escaped(lead)}</p></header>
<main>
${main}
</main>
</body>
</html>
`;
