/** Style of the report page: calm on screen, plain on paper. */
export const pageStyles = `
:root{--ink:#1f2933;--soft:#5f6b7a;--line:#d9dfe6;--paper:#fff;--tint:#f5f7f9;--error:#b42318;--warning:#8a5300;--info:#315b8a}
*{box-sizing:border-box}
body{margin:0;background:var(--tint);color:var(--ink);font:16px/1.7 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Noto Sans SC",sans-serif}
main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{margin:0;font-size:1.75rem;line-height:1.3}
h2{margin:2.5rem 0 .75rem;font-size:1.25rem;line-height:1.4}
h3{margin:1.25rem 0 .5rem;font-size:1rem;color:var(--soft);font-weight:600}
p{margin:.25rem 0}
.day{color:var(--soft)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin:1.5rem 0 0;padding:0;list-style:none}
.tiles li{padding:.75rem 1rem;background:var(--paper);border:1px solid var(--line);border-radius:.5rem}
.tiles b{display:block;font-size:1.75rem;line-height:1.2;font-variant-numeric:tabular-nums}
.tiles .error b{color:var(--error)}.tiles .warning b{color:var(--warning)}.tiles .info b{color:var(--info)}
.tiles small{display:block;color:var(--soft);font-size:.8125rem;line-height:1.5}
section{margin-top:2rem;padding:1px 1.25rem 1.25rem;background:var(--paper);border:1px solid var(--line);border-radius:.5rem}
section h2{margin-top:1rem}
section.first{border-inline-start:.3rem solid var(--error)}
table{width:100%;border-collapse:collapse;font-size:.9375rem}
th,td{padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line);text-align:start;vertical-align:top}
thead th{border-top:0;color:var(--soft);font-weight:400;font-size:.8125rem}
.row,.column{width:5.5rem;font-variant-numeric:tabular-nums}
.column{width:4.5rem}
.number{width:7rem;text-align:end;font-variant-numeric:tabular-nums}
.tag{display:inline-block;margin-inline-end:.5rem;padding:0 .5em;border:1px solid;border-radius:.25rem;font-size:.8125rem;line-height:1.5}
.tag.error{color:var(--error)}.tag.warning{color:var(--warning)}.tag.info{color:var(--info)}
code{color:var(--soft);font:.75rem/1.5 ui-monospace,Consolas,monospace;word-break:break-all}
td p,ol li,h2,h3{overflow-wrap:anywhere}
details{margin-top:.5rem}
table+details{margin-top:1rem}
summary{cursor:pointer;color:var(--info)}
ol{margin:.5rem 0;padding-inline-start:1.75rem}
ol li{margin-bottom:.625rem}
ol small{display:block;color:var(--soft);font-size:.8125rem}
a{color:var(--info)}
@media (max-width:40rem){.column{width:3rem}.row{width:4rem}section{padding-inline:.875rem}}
@media print{body{background:#fff;font-size:10.5pt}main{max-width:none;padding:0}section{border:0;padding:0;border-radius:0}tr,.tiles li{break-inside:avoid}thead{display:table-header-group}summary{color:inherit}}
`.trim();
