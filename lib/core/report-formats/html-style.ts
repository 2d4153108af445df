/** The style of the exported document: a measure for reading, and A4 or Letter with page numbers for printing. */
export const HTML_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1b1f27; font: 1rem/1.55 ui-sans-serif, system-ui, "Segoe UI", Roboto, Arial, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
header, main, nav { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
main { padding-bottom: 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .75rem; }
h2 { font-size: 1.35rem; margin: 2.75rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid #8b919d; }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p, li, dd { max-width: 70ch; }
nav ol { padding-left: 1.25rem; }
a { color: #3a37a8; text-underline-offset: .15em; }
:focus-visible { outline: 2px solid #3a37a8; outline-offset: 2px; }
.notice { margin: 1rem 0; padding: .6rem .9rem; border: 2px solid #1b1f27; font-weight: 600; }
.table { overflow-x: auto; margin: .75rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
.narrow table { width: auto; min-width: min(24rem, 100%); }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #c9cdd5; }
tbody th { font-weight: 600; }
thead th { border-bottom: 2px solid #4a505c; white-space: nowrap; }
tfoot td, tfoot th { border-top: 2px solid #4a505c; border-bottom: 0; font-weight: 600; }
.number { text-align: right; white-space: nowrap; }
.mark { white-space: nowrap; font-weight: 600; }
.mark > span { display: inline-block; width: 1.2em; }
code, pre { font: .85em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
td code { display: inline-block; min-width: 12ch; }
pre { margin: .5rem 0 0; padding: .6rem .8rem; background: #f2f4f7; border: 1px solid #c9cdd5; white-space: pre-wrap; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem .9rem; margin: .25rem 0; font-size: .9rem; }
dt { color: #4a505c; }
dd { margin: 0; }
.evidence { margin: .35rem 0; }
.evidence[open] { margin: 1.1rem 0; }
.evidence > div { margin: .25rem 0 0 .3rem; padding-left: .9rem; border-left: 3px solid #8b919d; }
summary { cursor: pointer; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .35rem; } }
@page { size: auto; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
@media print {
  body { font-size: 10pt; }
  header, main { max-width: none; padding: 0; }
  nav { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, caption, summary { break-after: avoid; }
  thead { display: table-header-group; }
  tr, .notice, dl { break-inside: avoid; }
  .table { overflow: visible; }
  table { font-size: 8.5pt; }
  th, td { padding: .2rem .35rem; overflow-wrap: anywhere; }
  thead th, .mark, .number { white-space: normal; }
  pre { background: none; }
}
`
