/** How the report looks, on the screen and on paper. It stands in the file itself: the report asks for nothing from outside. */

export const reportStyle = `
:root { --ink: #16202e; --soft: #55606f; --faint: #636d7c; --line: #e3dfd6; --paper: #fbfaf7; --sheet: #ffffff; --shade: #f3f1ec; --bar: #2f4a6d; --bar-off: #d9d7d0;
  --accent: #b9690a; --good: #1b7352; --good-bg: #e3f3ec; --warn: #96590a; --warn-bg: #fcefd6; --bad: #ae2f35; --bad-bg: #fbe6e5; --info: #2b5fa8; --info-bg: #e6eefa; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 14px/1.5 "Inter Variable", Inter, "Noto Sans", "Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", system-ui, sans-serif; font-variant-numeric: tabular-nums; }
main, .top, footer { max-width: 1000px; margin: 0 auto; padding: 0 28px; }
.top { padding-top: 36px; padding-bottom: 22px; }
.brand { display: flex; align-items: center; gap: 9px; font-weight: 600; font-size: 15px; }
.brand svg { color: var(--accent); }
.brand span { color: var(--soft); font-weight: 400; }
h1 { font-size: 27px; line-height: 1.22; letter-spacing: -.015em; font-weight: 600; margin: 22px 0 10px; max-width: 26em; text-wrap: pretty; }
h2 { font-size: 19px; line-height: 1.3; letter-spacing: -.01em; font-weight: 600; margin: 0 0 4px; }
h3 { font-size: 15px; font-weight: 600; margin: 0 0 4px; }
h1, h2, h3, th, .chip { word-break: auto-phrase; }
h2 + svg { margin-top: 10px; }
p { margin: 0 0 8px; text-wrap: pretty; }
a { color: var(--info); text-underline-offset: 2px; }
.lead { font-size: 15px; color: var(--soft); max-width: 52em; }
.lead li { margin-bottom: 4px; }
ul { margin: 0; padding-left: 20px; }
.plain { list-style: none; padding: 0; }
.soft { color: var(--soft); }
.small { font-size: 12.5px; }
.words { overflow-wrap: anywhere; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(165px, 1fr)); gap: 12px 22px; margin: 18px 0 0; border-top: 1px solid var(--line); padding-top: 14px; }
.facts.tight { border: 0; padding: 0; margin: 10px 0 0; gap: 8px 20px; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); }
dt { font-size: 12.5px; color: var(--faint); }
dd { margin: 0; overflow-wrap: anywhere; }
section { background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; padding: 20px 22px; margin: 0 0 16px; }
section > .intro { color: var(--soft); margin-bottom: 14px; max-width: 60em; }
.two { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px; }
.two > section { margin-bottom: 16px; }
svg { display: block; max-width: 100%; height: auto; }
svg text { font-size: 12.5px; fill: var(--soft); }
svg .faint { fill: var(--faint); }
svg .strong { fill: var(--ink); }
.ladder { display: inline-block; vertical-align: -2px; width: 36px; max-width: none; height: 16px; margin-right: 8px; }
.legend { display: flex; flex-wrap: wrap; gap: 3px 16px; list-style: none; padding: 0; margin: 8px 0 0; font-size: 12.5px; color: var(--soft); }
.legend svg { display: inline-block; vertical-align: -1px; margin-right: 6px; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
th, td { text-align: left; vertical-align: top; padding: 7px 12px 7px 0; border-top: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-top: 0; font-size: 12.5px; font-weight: 400; color: var(--faint); white-space: nowrap; }
tbody th { font-weight: 600; min-width: 130px; }
tbody th .small { font-weight: 400; }
.count { text-align: right; white-space: nowrap; }
.day { white-space: nowrap; }
.chip { display: inline-block; border-radius: 99px; padding: 1px 10px; font-size: 12.5px; font-weight: 600; white-space: nowrap; }
.chip.good { background: var(--good-bg); color: var(--good); }
.chip.warn { background: var(--warn-bg); color: var(--warn); }
.chip.bad { background: var(--bad-bg); color: var(--bad); }
.chip.info { background: var(--info-bg); color: var(--info); }
.chip.mute { background: var(--shade); color: var(--soft); }
.bad-text { color: var(--bad); }
.warn-text { color: var(--warn); }
.record > p { margin: 10px 0 4px; }
.matrix { font-size: 12.5px; border-collapse: separate; border-spacing: 3px; table-layout: fixed; text-align: center; }
.matrix th, .matrix td { border: 0; padding: 0; }
.matrix thead th { text-align: center; white-space: normal; font-size: 11px; line-height: 1.25; padding-bottom: 4px; vertical-align: bottom; }
.matrix thead td { width: 20%; }
.matrix tbody th { min-width: 0; font-weight: 400; color: var(--soft); line-height: 1.2; font-size: 12px; padding-right: 3px; vertical-align: middle; }
.matrix td { height: 32px; border-radius: 7px; vertical-align: middle; text-align: center; color: var(--faint); }
.matrix .n1 { background: #dfe4ea; color: var(--ink); } .matrix .n2 { background: #c8d1dc; color: var(--ink); } .matrix .n3 { background: #aebccc; color: var(--ink); } .matrix .hearsay { background: var(--warn-bg); color: var(--warn); font-weight: 600; }
.record { border-top: 1px solid var(--line); padding: 14px 0; break-inside: avoid; }
.record:first-of-type { border-top: 0; padding-top: 6px; }
.record:last-child { padding-bottom: 0; }
.record header { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; margin-bottom: 4px; }
.certificate { background: var(--paper); border: 1px solid var(--line); border-radius: 9px; padding: 12px 14px; margin-top: 10px; break-inside: avoid; }
.certificate header { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; }
.life { width: 100%; height: 22px; margin: 8px 0 2px; }
blockquote { margin: 8px 0; padding: 2px 0 2px 12px; border-left: 3px solid var(--line); color: var(--soft); overflow-wrap: anywhere; }
code { font: 12.5px/1.5 ui-monospace, "SFMono-Regular", "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
footer { color: var(--faint); font-size: 12.5px; padding-top: 6px; padding-bottom: 40px; }
@media (max-width: 760px) { .two { grid-template-columns: 1fr; gap: 0; } main, .top, footer { padding-left: 16px; padding-right: 16px; } section { padding: 16px; } }
@page { size: A4; margin: 14mm 13mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; color: #636d7c; } }
@media print {
  body { background: #fff; font-size: 10.5pt; }
  main, .top, footer { max-width: none; padding-left: 0; padding-right: 0; }
  .top { padding-top: 0; }
  section { border: 0; border-radius: 0; border-top: 1.5px solid var(--ink); padding: 12px 0 6px; margin-bottom: 12px; }
  .two { gap: 22px; }
  table { font-size: 9.5pt; }
  thead { display: table-header-group; }
  tr, .keep, .intro, .two, #check { break-inside: avoid; }
  h2, h3, .intro { break-after: avoid; }
  .scroll { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}
`
