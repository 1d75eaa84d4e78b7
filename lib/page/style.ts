/** How the page looks: in light and dark, and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b2027; --muted: #57606a; --paper: #ffffff; --ground: #f6f8fa; --line: #d0d7de; --link: #0a58b8; --error: #b3261e; --warning: #8a5300; --found: #b8860b; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --muted: #a3adb8; --paper: #0f141a; --ground: #161d25; --line: #2c3641; --link: #7cb7ff; --error: #ff8a80; --warning: #f2b45c; --found: #ffd75e; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
header, main { max-width: 1500px; margin: 0 auto; padding: 0 24px; }
h1 { font-size: 24px; margin: 24px 0 4px; } h2 { font-size: 20px; margin: 40px 0 12px; } h3 { font-size: 16px; margin: 28px 0 8px; } h4 { margin: 16px 0 4px; }
a { color: var(--link); } nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; }
code, pre, svg text { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
pre { background: var(--ground); border: 1px solid var(--line); border-radius: 6px; padding: 12px; overflow: auto; font-size: 13px; margin: 8px 0; tab-size: 4; }
.tools { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 8px 0; }
button, input { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; padding: 4px 12px; }
button { cursor: pointer; } input { min-width: 240px; }
.canvas { overflow: auto; max-height: 80vh; border: 1px solid var(--line); border-radius: 8px; cursor: grab; }
.canvas svg { display: block; }
.searched .node { opacity: 0.35; } .searched .node.found { opacity: 1; } .node.found .box { stroke: var(--found) !important; stroke-width: 3; }
details { border-bottom: 1px solid var(--line); padding: 6px 0; } summary { cursor: pointer; }
.place { color: var(--muted); font-size: 13px; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: 14px; margin: 8px 0 20px; } caption { text-align: left; font-weight: 600; padding: 4px 0; }
th, td { text-align: left; vertical-align: top; padding: 4px 16px 4px 0; border-bottom: 1px solid var(--line); } td { overflow-wrap: anywhere; } td code { white-space: pre-wrap; tab-size: 2; }
ul.facts { padding-left: 20px; } .why { color: var(--muted); } .error { border-left: 4px solid var(--error); } .warning { border-left: 4px solid var(--warning); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@media print { .tools, nav { display: none; } .canvas { max-height: none; overflow: visible; border: 0; } .canvas svg { width: 100%; height: auto; } pre { white-space: pre-wrap; } details { break-inside: avoid; } }
`;
