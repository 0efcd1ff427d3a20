import { caseStyle } from './style-cases.ts'
import { palette } from './palette.ts'

const base = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:7.5rem;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:76rem;padding:0 1.5rem 4rem;background:var(--ground);color:var(--text);
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1,h2,h3,p,ul,ol,dl,dd,figure,pre{margin:0;padding:0}
ul,ol{list-style:none}
h2{margin:0 0 .75rem;font-size:1.2rem;font-weight:650;letter-spacing:-.01em}
section{margin-top:2.75rem}
a{color:var(--link);text-decoration:none}
a:hover{text-decoration:underline}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.muted,.about,.aside,.lead,small{color:var(--muted)}
small{font-size:inherit;unicode-bidi:isolate}
.lead{margin:-.4rem 0 .9rem}
code,.code,pre{font:12.5px/1.55 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code,.code{overflow-wrap:anywhere;unicode-bidi:isolate}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;z-index:9;background:var(--panel);padding:.4rem .8rem}
html:not(.js) .needs-script,html:not(.js) .filters{display:none}
button,select,input{font:inherit;font-size:13px;color:inherit;background:var(--panel);
border:1px solid var(--line);border-radius:6px;padding:.25rem .6rem;min-height:30px}
button{cursor:pointer}
button:hover{border-color:var(--muted)}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--muted);font-size:13px}
.v-pass,.s-covered{color:var(--good)}
.v-fail,.v-error{color:var(--bad)}
.v-unexpected-pass,.v-known-fail,.s-open,.s-undecided{color:var(--warn)}
.v-not-implemented,.v-wrong-service,.v-untestable,.v-indeterminate,.s-excluded,.s-not-selected{color:var(--calm)}
.v-noted{color:var(--link)}
.f-pass{fill:var(--good-fill)}
.f-fail,.f-error{fill:var(--bad-fill)}
.f-unexpected-pass,.f-known-fail{fill:var(--warn-fill)}
.f-not-implemented,.f-wrong-service,.f-untestable,.f-indeterminate{fill:var(--calm-fill)}
.f-noted{fill:var(--note-fill)}
`

const top = `
.sections{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem 1.2rem;padding:.8rem 0;font-size:13.5px;
border-bottom:1px solid var(--line)}
.sections .brand{font-weight:650;margin-right:.4rem}
.sections button{margin-left:auto;min-width:7.2rem}
.top{margin-top:2rem}
.kicker{color:var(--muted)}
h1{display:flex;gap:.8rem;align-items:flex-start;margin:.35rem 0 1.4rem;font-size:clamp(1.4rem,3.2vw,2.05rem);
line-height:1.25;font-weight:680;letter-spacing:-.02em;text-wrap:balance}
.seal{flex:none;display:grid;place-items:center;width:1.25em;height:1.25em;border-radius:50%;font-size:.95em;font-weight:600}
.mood-good .seal{background:var(--good-ground);color:var(--good)}
.mood-bad .seal{background:var(--bad-ground);color:var(--bad)}
.mood-open .seal{background:var(--warn-ground);color:var(--warn)}
.warnings{margin:0 0 1.4rem;padding:.7rem 1rem;background:var(--warn-ground);color:var(--warn);
border-left:4px solid var(--warn-fill);border-radius:4px}
.warnings.loud{background:var(--bad-ground);color:var(--bad);border-color:var(--bad-fill)}
.warnings.loud li:first-child{font-weight:650}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(13.5rem,1fr));gap:.9rem 1.5rem;
padding:1.1rem 1.25rem;background:var(--panel);border:1px solid var(--line);border-radius:10px}
.facts dt{color:var(--muted);font-size:12px}
.facts dd{font-size:14px;min-width:0}
.digest{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
`

const figures = `
.verdicts{margin-bottom:1rem;padding:1rem 1.25rem;background:var(--panel);border:1px solid var(--line);border-radius:10px}
.verdicts svg{display:block;width:100%;height:12px;border-radius:6px;background:var(--soft)}
.verdicts ul{display:flex;flex-wrap:wrap;gap:.25rem 1.4rem;margin-top:.7rem;font-size:14px}
.cards{display:grid;grid-template-columns:1fr 1.25fr 1fr;gap:1rem}
.card{padding:1rem 1.25rem;background:var(--panel);border:1px solid var(--line);border-radius:10px}
.card.tall{grid-row:span 2}
.card h3{font-size:14px;font-weight:650}
.about{font-size:12.5px;margin-bottom:.6rem}
.aside{font-size:12.5px;margin-top:.5rem}
.measure{display:grid;grid-template-columns:1fr auto 4.2rem;gap:.05rem .8rem;align-items:baseline;margin-top:.45rem}
.measure .ratio{font-weight:600}
.measure .share{color:var(--muted);text-align:right;font-size:13px}
.bar{grid-column:1/-1;display:block;width:100%;height:4px;border-radius:2px}
.bar .rest{fill:var(--soft)}
.bar .part{fill:var(--note-fill)}
.bar.bad .part{fill:var(--bad-fill)}
.bar.warn .part{fill:var(--warn-fill)}
.tally{display:grid;gap:.1rem}
.tally div{display:flex;justify-content:space-between}
.tally dd{font-weight:600}
.tally .zero{color:var(--muted)}
.tally .zero dd{font-weight:400}
@media (max-width:60rem){.cards{grid-template-columns:1fr 1fr}.card.tall{grid-row:auto}}
@media (max-width:40rem){.cards{grid-template-columns:1fr}}
`

const tables = `
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:13.5px}
th{text-align:left;font-weight:600}
.grid{background:var(--panel);border:1px solid var(--line)}
.grid th,.grid td{padding:.38rem .75rem;border-bottom:1px solid var(--line);vertical-align:top}
.grid thead th{font-size:12px;color:var(--muted);white-space:nowrap;background:var(--soft)}
.grid thead th{vertical-align:bottom}
.grid thead th.tally-head{text-align:right;white-space:normal;line-height:1.25;padding-left:.3rem}
.tally-head .sign{display:block;width:auto;text-align:right}
.grid tbody th{font-weight:500;white-space:nowrap}
.grid tbody tr:last-child>*{border-bottom:0}
.grid tbody tr:target{background:var(--warn-ground)}
.number{text-align:right;white-space:nowrap}
.covered{min-width:9rem;white-space:nowrap}
.nothing{color:var(--muted);opacity:.75}
.clauses td:nth-child(1),.clauses td:nth-child(3){white-space:nowrap}
.clauses td:nth-child(2){min-width:16rem}
.excluded{margin-top:.2rem;color:var(--calm);font-style:italic}
`

const paper = `
@media print{
:root{--ground:#fff}
body{max-width:none;padding:0;font-size:10pt}
.sections,.filters,.skip{display:none!important}
section{margin-top:1.2rem}
h2,h3,summary{break-after:avoid}
.card,.cause,.particulars,tr{break-inside:avoid}
.scroll{overflow:visible}
.grid th,.grid td{padding:.2rem .35rem}
.grid,.grid thead th{font-size:8pt}
.cards{gap:.6rem}
.findings{min-width:0!important}
pre{white-space:pre-wrap!important;max-height:none!important}
.card,.facts,.verdicts,.operation .member{border-color:#bbb}
svg,.seal,.verdict{print-color-adjust:exact}
}
@media (max-width:40rem){
body{padding:0 .9rem 3rem;font-size:14.5px}
html{scroll-padding-top:1rem}
.facts{grid-template-columns:1fr 1fr;gap:.7rem 1rem;padding:.9rem}
}
`

/** All of the page's style. */
export const style = [palette, base, top, figures, tables, caseStyle, paper].join('')
