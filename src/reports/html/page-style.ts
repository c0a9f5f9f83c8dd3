/**
 * The look of the HTML report: light and dark by the reader's setting, from 320 pixels wide up, on paper too.
 *
 * Promise: no address, no import, no font to load. Colours have a contrast of at least 4.5 to 1 where they carry text
 * (WCAG 2.2, 1.4.3); severity is always said in words beside its colour; motion follows the reader's setting.
 */

/** The style sheet. `--row` and `--head` are the heights of the list's items, which the script reads. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--bg:#f4f5f8;--card:#fff;--sunk:#eceef3;--ink:#171c26;--muted:#586174;--line:#dde1e9;--accent:#3451c6;--accent-soft:#e6eafb;--critical:#b00f3a;--high:#b84a00;--medium:#866000;--low:#1f6688;--good:#14703d;--critical-fill:#cf1f4c;--high-fill:#ee7c33;--medium-fill:#e5b32b;--low-fill:#4ba0c6;--shadow:0 1px 2px rgb(20 28 46/.06),0 6px 20px rgb(20 28 46/.05);--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{--bg:#0d1015;--card:#161a22;--sunk:#1f2530;--ink:#e7eaf1;--muted:#9aa5b8;--line:#2a313e;--accent:#8ea4ff;--accent-soft:#232c4d;--critical:#ff6b8b;--high:#ff9d5c;--medium:#e6bb4c;--low:#69bbdd;--good:#5fce92;--critical-fill:#f2547a;--high-fill:#f39049;--medium-fill:#dcae3c;--low-fill:#55a9cc;--shadow:none}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:8rem}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1,h2,p,dl,ul,ol,pre{margin:0}
h2{font-size:1rem;font-weight:650}
button,input{font:inherit;color:inherit}
button{cursor:pointer}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.top,main{max-width:1320px;margin:0 auto;padding:0 1.25rem}
.top{display:flex;gap:1rem;align-items:flex-start;padding-top:1.75rem;padding-bottom:1.25rem}
.mark{flex:none;width:52px;height:52px;padding:6px;border-radius:14px;background:var(--ink);stroke:var(--bg);stroke-width:1.6;fill:none;stroke-linecap:round}
.mark .rest{fill:var(--bg)}
.brand{font-weight:650;letter-spacing:.14em;font-size:.78rem;text-transform:uppercase;color:var(--muted)}
h1{font-size:clamp(1.4rem,3.4vw,2rem);line-height:1.2;font-weight:700;letter-spacing:-.015em}
.found{color:var(--muted);font-weight:450;white-space:nowrap}
.verdict.findings{color:var(--critical)}.verdict.incomplete{color:var(--high)}.verdict.clean{color:var(--good)}
.scanned{color:var(--muted);margin-top:.2rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:9;border-radius:8px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.notice{max-width:1320px;margin:0 auto 1rem;padding:.9rem 1.1rem;border-radius:12px;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--high)}
.notice ul{padding-left:1.2rem;margin-top:.3rem;overflow-wrap:anywhere}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow);padding:1rem 1.1rem;margin-bottom:1rem}
.card-head{display:flex;justify-content:space-between;gap:1rem;align-items:baseline;flex-wrap:wrap}
.card-head p{color:var(--muted);font-size:.86rem}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:.8rem;margin-bottom:1rem}
.tile{position:relative;overflow:hidden;text-align:left;background:var(--card);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow);padding:.8rem 1rem .75rem 1.25rem}
.tile::before{content:"";position:absolute;inset:0 auto 0 0;width:5px;background:var(--fill)}
.tile .number{display:block;font-size:1.9rem;line-height:1.1;font-weight:700;letter-spacing:-.02em;color:var(--tone);font-variant-numeric:tabular-nums}
.tile .label{color:var(--muted);font-size:.86rem;text-transform:capitalize}
.tile:hover{border-color:var(--tone)}
.tile[aria-pressed=true]{border-color:var(--tone);box-shadow:inset 0 0 0 1px var(--tone)}
.tile.none .number{opacity:.45}
.critical{--tone:var(--critical);--fill:var(--critical-fill)}.high{--tone:var(--high);--fill:var(--high-fill)}.medium{--tone:var(--medium);--fill:var(--medium-fill)}.low{--tone:var(--low);--fill:var(--low-fill)}
.bars{display:flex;align-items:stretch;gap:3px;height:112px;margin-top:.8rem;border-bottom:1px solid var(--line)}
.bar{flex:1 1 0;min-width:0;display:flex;flex-direction:column-reverse;padding:0;border:0;background:none;border-radius:4px 4px 0 0}
.bar:hover{background:var(--sunk)}
.bar[aria-pressed=true]{background:var(--accent-soft)}
.bar.dim .part{opacity:.35}
.part{display:block;width:100%;background:var(--fill);flex:none;border-radius:1px}
.axis{display:flex;justify-content:space-between;color:var(--muted);font-size:.8rem;margin-top:.3rem}
.columns{display:grid;grid-template-columns:270px minmax(0,1fr);gap:1.25rem;align-items:start}
.columns.empty{display:block}.columns.empty .filters,.columns.empty .toolbar,.columns.empty .status,.tiles.empty{display:none}
.filters>summary{display:none}
.facets{display:grid;gap:1rem}
fieldset{border:1px solid var(--line);border-radius:14px;background:var(--card);padding:.3rem .6rem .6rem;margin:0;min-width:0}
legend{font-weight:650;padding:0 .4rem}
.choices{max-height:22rem;overflow-y:auto;scrollbar-width:thin}
.choice{position:relative;display:flex;gap:.5rem;align-items:center;padding:.28rem .45rem;border-radius:8px;cursor:pointer;font-size:.9rem;isolation:isolate}
.choice:hover{background:var(--sunk)}
.choice input{flex:none;accent-color:var(--accent);margin:0}
.choice .name{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.choice .number{color:var(--muted);font-variant-numeric:tabular-nums;font-size:.82rem}
.choice .meter{position:absolute;z-index:-1;left:0;top:2px;bottom:2px;border-radius:6px;background:var(--accent-soft)}
.more{background:none;border:0;color:var(--accent);padding:.3rem .45rem;font-size:.86rem}
.toolbar{position:sticky;top:0;z-index:3;display:flex;flex-wrap:wrap;gap:.6rem .8rem;align-items:center;background:var(--bg);padding:.5rem 0}
#search{flex:1 1 16rem;min-width:0;padding:.55rem .8rem;border:1px solid var(--line);border-radius:10px;background:var(--card)}
.switch{display:flex;gap:.4rem;align-items:center;white-space:nowrap}
.switch input{accent-color:var(--accent);width:1.05rem;height:1.05rem;margin:0}
.segments{display:flex;align-items:center;border:1px solid var(--line);border-radius:10px;background:var(--card);padding:2px;font-size:.9rem}
.segments .hint{color:var(--muted);padding:0 .5rem 0 .6rem;font-size:.82rem}
.segments label span{display:block;padding:.32rem .65rem;border-radius:8px;cursor:pointer}
.segments input{position:absolute;opacity:0;width:1px;height:1px}
.segments input:checked+span{background:var(--ink);color:var(--card)}
.segments input:focus-visible+span{outline:2px solid var(--accent);outline-offset:2px}
.status{display:flex;gap:.8rem;align-items:center;color:var(--muted);font-size:.9rem;min-height:2rem}
#clear{border:1px solid var(--line);background:var(--card);border-radius:8px;padding:.1rem .6rem;color:var(--accent)}
.keys{margin-left:auto;font-size:.8rem;white-space:nowrap}
kbd{font:inherit;border:1px solid var(--line);border-bottom-width:2px;border-radius:5px;padding:0 .3rem;background:var(--card);margin-left:.35rem}
.list{--row:66px;--head:44px;position:relative;contain:layout style;border-radius:10px}
.list:focus-visible{outline-offset:4px}
.head,.row{position:absolute;left:0;right:0;top:0}
.head{height:var(--head);display:flex;gap:.5rem;align-items:flex-end;padding:0 .2rem .4rem;overflow:hidden}
.head-name{font-weight:650;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;color:var(--tone,inherit)}
.head-name.critical,.head-name.high,.head-name.medium,.head-name.low{text-transform:capitalize}
.head-count{color:var(--muted);font-size:.86rem}
.row{height:calc(var(--row) - 6px);display:grid;grid-template:"what age" 1fr "where line" 1fr/minmax(0,1fr) minmax(0,1fr);column-gap:1rem;align-items:center;padding:.3rem .9rem .3rem 1.1rem;background:var(--card);border:1px solid var(--line);border-radius:10px;cursor:pointer;overflow:hidden}
.row::before{content:"";position:absolute;inset:0 auto 0 0;width:4px;background:var(--fill)}
.row:hover,.row.active{border-color:var(--accent)}
.list:focus-visible .row.active{box-shadow:0 0 0 2px var(--accent)}
.row-what{grid-area:what;display:flex;gap:.5rem;align-items:center;min-width:0}
.rule-name{font-weight:600;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.row-where{grid-area:where;display:flex;min-width:0;font-size:.88rem;white-space:nowrap}
.row-where .folder{color:var(--muted);overflow:hidden;text-overflow:ellipsis;flex:0 1 auto;min-width:1.5rem}
.row-where .folder:empty{display:none}
.row-where .file{overflow:hidden;text-overflow:ellipsis;flex:0 0 auto;max-width:80%}
.row-line{grid-area:line;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;color:var(--muted)}
.row-age{grid-area:age;color:var(--muted);font-size:.84rem;text-align:right;white-space:nowrap}
code,.detail-place,dd{font-family:var(--mono);font-size:.83rem}
mark{background:var(--accent-soft);color:var(--ink);border-radius:4px;padding:0 .2em;box-shadow:inset 0 -1px var(--accent)}
.chip{flex:none;font-size:.72rem;font-weight:650;line-height:1.5;padding:0 .5em;border-radius:99px;border:1px solid currentColor;color:var(--tone,var(--muted));text-transform:capitalize}
.chip.present,.chip.past{--tone:var(--muted);text-transform:none;font-weight:500;border-style:dashed}.chip.present{--tone:var(--ink);border-style:solid}
.nothing{padding:3rem 1rem;text-align:center;color:var(--muted)}
.receipt{margin-top:1.5rem;margin-bottom:2.5rem}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.3rem 1rem;margin-top:.7rem}
dt{color:var(--muted);font-size:.88rem}
dd{margin:0;overflow-wrap:anywhere}
#notes{padding-left:1.2rem;margin-top:.6rem;color:var(--muted);overflow-wrap:anywhere}
#notes:empty{display:none}
dialog{position:fixed;inset:0 0 0 auto;width:min(660px,100vw);height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;border-left:1px solid var(--line);background:var(--card);color:var(--ink);overflow-y:auto;overscroll-behavior:contain}
dialog::backdrop{background:rgb(10 14 22/.45)}
.detail-head{position:sticky;top:0;display:flex;justify-content:space-between;gap:1rem;padding:1rem 1.25rem;background:var(--card);border-bottom:1px solid var(--line);border-top:5px solid var(--fill)}
.detail-head h2{font-size:1.25rem;line-height:1.3;margin-top:.35rem;overflow-wrap:anywhere}
.detail-head .chip{margin-right:.4rem;display:inline-block}
.detail-buttons{display:flex;gap:.4rem;flex:none;align-items:flex-start}
.detail-buttons button{width:2.4rem;height:2.4rem;border-radius:10px;border:1px solid var(--line);background:var(--card)}
.detail-buttons button:hover{background:var(--sunk)}
.detail-body{padding:1.1rem 1.25rem 2rem;display:grid;gap:1rem}
.detail-body>*{min-width:0}
.detail-place{overflow-wrap:anywhere;color:var(--muted)}
pre{background:var(--sunk);border-radius:10px;padding:.8rem 1rem;white-space:pre-wrap;overflow-wrap:anywhere}
.todo{padding:.8rem 1rem .8rem 2.2rem;background:var(--accent-soft);border-radius:10px;display:grid;gap:.4rem}
.muted{color:var(--muted)}
a{color:var(--accent)}
@media (max-width:980px){.columns{grid-template-columns:220px minmax(0,1fr)}.keys{display:none}}
@media (max-width:760px){
.top,main{padding-left:.9rem;padding-right:.9rem}.top{padding-top:1.1rem}.mark{width:42px;height:42px}
.found{white-space:normal}
.tiles{grid-template-columns:repeat(2,1fr);gap:.6rem}
.bars{gap:2px;height:88px}
.columns{display:block}
.filters{margin-bottom:.6rem}
.filters>summary{display:block;padding:.65rem 1rem;border:1px solid var(--line);border-radius:10px;background:var(--card);font-weight:600;cursor:pointer}
.filters>summary::after{content:" +";color:var(--muted)}.filters[open]>summary::after{content:" −"}
.filters[open]>summary{margin-bottom:.6rem}
.toolbar{position:static;gap:.5rem .4rem}
#search{flex-basis:100%}
.segments .hint{display:none}.segments{margin-left:auto}
.segments label span{padding:.42rem .5rem}
.switch{min-height:2.4rem}
.list{--row:98px;--head:42px}
.row{grid-template:"what what" auto "where where" auto "line age" auto/minmax(0,1fr) max-content;row-gap:.1rem;align-content:center;padding-right:.75rem}
dl{grid-template-columns:minmax(0,1fr);gap:0}dd+dt{margin-top:.5rem}
dialog{border-left:0}
}
@media (prefers-reduced-motion:no-preference){.tile,.row,.bar{transition:border-color .12s,background-color .12s}.part{transition:height .18s}}
@media print{body{background:#fff}.toolbar,.filters,.keys,#clear,.skip{display:none}.columns{display:block}.list{height:auto!important}.head,.row{position:static;transform:none!important;break-inside:avoid;margin-bottom:6px}}
@media (forced-colors:active){.part,.row::before,.tile::before{forced-color-adjust:none}}
`;
