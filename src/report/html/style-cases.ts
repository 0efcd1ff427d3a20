import { verdictOrder, verdictSigns } from './verdict.tsx'

// The empty text after the slash keeps the sign from being read out beside its word.
const signs = verdictOrder
  .map(
    (verdict) =>
      `.verdict.v-${verdict}::before{content:"${verdictSigns[verdict]}";content:"${verdictSigns[verdict]}" / ""}`,
  )
  .join('\n')

/** Causes, filters, cases and exchanges. */
export const caseStyle = `
summary{cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
.sign{display:inline-block;width:1.15em;text-align:center;font-weight:700}
.inside{padding:.3rem 1rem 1rem 2.1rem}
.causes{display:grid;gap:.5rem}
.cause{background:var(--panel);border:1px solid var(--line);border-left:4px solid var(--bad-fill);border-radius:8px}
.cause summary{display:flex;flex-wrap:wrap;gap:.1rem .9rem;align-items:baseline;padding:.55rem 1rem}
.cause .radius{min-width:4.6rem;font-weight:650;color:var(--bad)}
.cause .signature{font-weight:550}
.cause .inside{padding-left:1rem}
.ids{margin-top:.6rem;font-size:13.5px;columns:22rem auto}
.filters{position:sticky;top:0;z-index:5;margin:0 -.75rem 1rem;padding:.6rem .75rem;
background:var(--ground);border-bottom:1px solid var(--line)}
.chips,.fields{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center}
.fields{margin-top:.45rem;gap:.4rem .7rem;font-size:13px;color:var(--muted)}
.fields select{margin-left:.35rem}
.chips button{border-radius:99px;padding:.15rem .75rem .15rem .5rem}
.chips button[aria-pressed=true]{background:var(--text);border-color:var(--text);color:var(--ground)}
.chips button[aria-pressed=true] span{color:inherit}
.search{flex:1 1 14rem}
.search input{width:100%}
#shown{min-width:7.5rem;text-align:right;color:var(--text)}
.operation{margin-top:1.6rem}
.operation h3{display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:baseline;font-size:1.02rem;font-weight:650;margin-bottom:.5rem}
.counts{display:inline-flex;flex-wrap:wrap;gap:0 .9rem;font-size:13px;font-weight:500}
.member{background:var(--panel);border:1px solid var(--line);margin-top:-1px}
.member:first-of-type{border-radius:8px 8px 0 0}
.member:last-of-type{border-radius:0 0 8px 8px}
.member:first-of-type:last-of-type{border-radius:8px}
.member>summary{display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:baseline;padding:.45rem 1rem}
.member>summary .name{font-weight:550;overflow-wrap:anywhere}
.member>summary .counts{margin-left:auto}
.member>summary::before,.cause>summary::before,.exchange>summary::before{content:"▸";width:.8rem;color:var(--muted);flex:none;display:inline-block}
.member[open]>summary::before,.cause[open]>summary::before,.exchange[open]>summary::before{content:"▾"}
summary:hover{background:var(--soft)}
.member>.scroll{border-top:1px solid var(--line)}
.member>.scroll .grid{border:0}
.case{border-top:1px solid var(--line)}
.case>summary{display:grid;grid-template-columns:9.5rem auto minmax(0,1fr) auto;gap:0 .9rem;align-items:baseline;padding:.32rem 1rem .32rem 2.1rem;font-size:14px}
.case[open]>summary{font-weight:600}
.case[open]>summary .tags,.case[open]>summary .gist{font-weight:400}
.case[open]{box-shadow:inset 3px 0 0 var(--line)}
.case[data-v=fail],.case[data-v=error]{box-shadow:inset 3px 0 0 var(--bad-fill)}
.case[data-v=unexpected-pass],.case[data-v=known-fail]{box-shadow:inset 3px 0 0 var(--warn-fill)}
.case:target>summary{background:var(--warn-ground)}
.verdict{font-weight:600;white-space:nowrap}
.verdict::before{display:inline-block;width:1.15em;margin-right:.3rem;text-align:center}
${signs}
.gist{color:var(--muted);font-size:13px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.case .tags{grid-column:4;color:var(--muted);font-size:12.5px;white-space:nowrap}
.statements li{padding:.1rem 0}
.findings{min-width:32rem;margin:.7rem 0;background:var(--ground);border:1px solid var(--line)}
.findings caption{text-align:left;font-size:12px;color:var(--muted);padding-bottom:.2rem}
.findings th,.findings td{padding:.3rem .7rem;border-bottom:1px solid var(--line);vertical-align:top}
.findings th{font-size:12px;color:var(--muted);font-weight:500}
.findings td:nth-child(2){min-width:6rem}
.findings td:last-child{color:var(--bad)}
.case[data-v=noted] .findings td:nth-child(2){min-width:6rem}
.findings td:last-child{color:inherit}
.particulars{display:grid;gap:.15rem;margin-top:.5rem;font-size:13.5px}
.particulars div{display:grid;grid-template-columns:5rem minmax(0,1fr);gap:.6rem}
.particulars dt{color:var(--muted)}
.copy{user-select:all}
.evidence{margin-top:.7rem;display:grid;gap:.3rem}
.exchange{border:1px solid var(--line);border-radius:6px;background:var(--panel);min-width:0}
#exchanges .exchange{margin-top:.3rem}
.exchange>summary{padding:.28rem .7rem;font-size:13px}
.shared{display:block;border:1px solid var(--line);border-radius:6px;padding:.28rem .7rem .28rem 1.55rem;font-size:13px;color:inherit}
.shared:hover{background:var(--soft);text-decoration:none}
.wire{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.7rem;padding:.3rem .7rem .7rem}
.wire figure{min-width:0}
figcaption{font-size:12px;color:var(--muted);margin-bottom:.15rem}
.statements a{font:12.5px/1.55 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
pre{padding:.6rem .75rem;background:var(--soft);border-radius:6px;max-height:26rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate}
.exchange>.aside{padding:0 .7rem .6rem;margin:0}
.cut{font-size:12.5px;color:var(--warn);margin-top:.2rem}
@media (max-width:40rem){
.findings{min-width:24rem}
.findings :is(th,td):first-child{display:none}
.filters{position:static}
.inside,.cause .inside{padding:.3rem .8rem .9rem}
.case>summary{grid-template-columns:auto 1fr;padding:.4rem .8rem}
.case>summary .gist{grid-column:1/-1;grid-row:2;white-space:normal}
.case>summary .case .tags{grid-column:4;grid-column:1/-1}
.case>summary .name{overflow-wrap:anywhere}
.particulars div{grid-template-columns:1fr;gap:0}
.member>summary{padding:.45rem .8rem}
}
`
