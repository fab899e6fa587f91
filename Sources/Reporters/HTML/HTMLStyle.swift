/// The page's style sheet: light and dark, narrow and wide, screen and paper; system fonts, no outside request.
///
/// Each band has a pair of colours, text on ground, whose contrast is above 7 to 1 in both schemes.
enum HTMLStyle {
    static let text = """
        :root{--page:#f6f5f1;--card:#fff;--ink:#1d2329;--quiet:#505a64;--line:#d9d7d0;\
        --link:#0b4f8a;--mark:#fff1b8;--mark-ink:#3d2f00;--defence:#eef4f0;\
        --critical:#fbdcd9;--critical-ink:#7d100c;--critical-line:#b3261e;--high:#fde5cb;--high-ink:#6e3400;\
        --high-line:#c2620a;--medium:#fbf0bf;--medium-ink:#534200;--medium-line:#b18f00;--low:#dceee3;\
        --low-ink:#144a2c;--low-line:#3d8a5e;--info:#e5e9ee;--info-ink:#323e4a;--info-line:#8492a1}
        @media (prefers-color-scheme:dark){:root{--page:#14181c;--card:#1c2227;--ink:#e8ebee;--quiet:#aab4bd;\
        --line:#343d45;--link:#8cc4f5;--mark:#574500;--mark-ink:#ffefb0;--defence:#1b2a23;\
        --critical:#4a1512;--critical-ink:#ffd0cb;--critical-line:#f2685f;--high:#46290b;--high-ink:#ffdcb3;\
        --high-line:#ea9440;--medium:#3d3405;--medium-ink:#f8e8a0;--medium-line:#cfb02a;--low:#12351f;\
        --low-ink:#c0ecd0;--low-line:#57ab7c;--info:#2a333c;--info-ink:#d5dde5;--info-line:#78889a}}
        *{box-sizing:border-box}
        html{scroll-behavior:smooth}
        @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
        body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:48rem;background:var(--page);color:var(--ink);\
        font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;overflow-wrap:anywhere}
        h1,h2,h3,h4{line-height:1.25;margin:0 0 .5rem}
        h1{font-size:1.75rem}
        h2{font-size:1.35rem}
        h3{font-size:1.1rem}
        h4{font-size:1.05rem}
        p,ul,ol,dl,blockquote{margin:0 0 .75rem}
        ul,ol{padding-left:1.25rem}
        li{margin-bottom:.3rem}
        a{color:var(--link)}
        a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
        section{margin-top:2.75rem}
        .skip{position:absolute;left:-100vw}
        .skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:1}
        .brand{margin:0;font-weight:700;letter-spacing:.08em;color:var(--quiet);font-size:.8rem;text-transform:uppercase}
        .top h1{margin-bottom:.1rem}
        .quiet{color:var(--quiet);font-weight:400}
        .verdict{margin-top:1rem;padding:1.5rem;border-radius:14px;background:var(--info);color:var(--info-ink)}
        .verdict h2{font-size:1.55rem}
        .verdict p:last-child{margin-bottom:0}
        .verdict a{color:inherit}
        .grade{display:block;font-size:.85rem;letter-spacing:.08em;text-transform:uppercase;margin-bottom:.35rem}
        .meter{display:block;width:100%;height:.6rem;border-radius:.3rem;margin:.9rem 0}
        .track{fill:currentColor;opacity:.18}
        .level{fill:currentColor}
        .counts{list-style:none;padding:0;margin:0 0 .75rem;display:flex;flex-wrap:wrap;gap:.5rem}
        .counts li{margin:0;padding:.25rem .75rem;border-radius:999px;font-size:.95rem;border:1px solid}
        .first{list-style:none;padding:0;counter-reset:first}
        .first li{counter-increment:first;position:relative;padding:.9rem 1rem .9rem 3.4rem;margin-bottom:.6rem;\
        background:var(--card);border:1px solid var(--line);border-radius:12px}
        .first li::before{content:counter(first);position:absolute;left:1rem;top:.85rem;width:1.75rem;height:1.75rem;\
        border-radius:50%;background:var(--ink);color:var(--page);font-weight:700;text-align:center;line-height:1.75rem}
        .first label{font-weight:600}
        input[type=checkbox],input[type=radio]{width:1.15rem;height:1.15rem;margin:0 .5rem 0 0;vertical-align:-.2rem;\
        accent-color:var(--link)}
        input:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        .first input:checked+label,.steps input:checked+label{text-decoration:line-through;color:var(--quiet)}
        .steps{list-style:none;padding:0}
        .steps li{padding-left:1.75rem;text-indent:-1.75rem;margin-bottom:.45rem}
        .origin{font-size:.85rem;color:var(--quiet)}
        .warning{background:var(--critical);color:var(--critical-ink);border:2px solid var(--critical-line);\
        border-radius:10px;padding:.9rem 1.1rem}
        .filter{font-size:.85rem;font-weight:600;color:var(--quiet);margin:.5rem 0 0}
        .list>label{display:inline-block;margin-right:1.1rem;line-height:1.9rem}
        .rows{list-style:none;padding:0;font-size:.95rem}
        .rows li{border-top:1px solid var(--line);padding:.35rem 0;margin:0}
        .rows b{display:inline-block;min-width:2rem}
        .accounts{columns:16rem}
        .chart{display:block;width:100%;max-width:40rem;height:auto;margin:.5rem 0}
        .chart text{fill:var(--ink);font-size:16px}
        .chart .axis{stroke:var(--line);stroke-width:1.5}
        .chart .tie{stroke:var(--quiet);stroke-width:2}
        .chart .node{fill:var(--card);stroke:var(--ink);stroke-width:2}
        .chart .disc{fill:var(--card)}
        .fill-critical{fill:var(--critical-line)}
        .fill-high{fill:var(--high-line)}
        .fill-medium{fill:var(--medium-line)}
        .fill-low{fill:var(--low-line)}
        .fill-info{fill:var(--info-line)}
        table{border-collapse:collapse;width:100%;font-size:.95rem}
        caption{text-align:left;color:var(--quiet);padding:.3rem 0}
        th,td{text-align:left;padding:.3rem .6rem .3rem 0;border-top:1px solid var(--line);vertical-align:top}
        #show-critical:not(:checked)~.band-critical,
        #show-high:not(:checked)~.band-high,
        #show-medium:not(:checked)~.band-medium,
        #show-low:not(:checked)~.band-low,
        #show-info:not(:checked)~.band-info,
        #only-contact:checked~.bandbox .item:not(.k-contact),
        #only-location:checked~.bandbox .item:not(.k-location),
        #only-finance:checked~.bandbox .item:not(.k-finance),
        #only-secret:checked~.bandbox .item:not(.k-secret),
        #only-identity:checked~.bandbox .item:not(.k-identity),
        #only-link:checked~.bandbox .item:not(.k-link),
        #only-technical:checked~.bandbox .item:not(.k-technical),
        #only-custom:checked~.bandbox .item:not(.k-custom),
        #only-sure:checked~.bandbox .c-likely,
        #only-sure:checked~.bandbox .c-guess{display:none}
        .first .quiet{display:block;font-size:.92rem;line-height:1.45;margin-top:.2rem}
        .contents{margin-top:1.5rem}
        .contents ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.95rem}
        .card{background:var(--card);border:1px solid var(--line);border-left:5px solid var(--line);border-radius:10px;\
        padding:1.1rem 1.2rem;margin-bottom:1rem}
        .card>:last-child{margin-bottom:0}
        .critical.card{border-left-color:var(--critical-line)}
        .high.card{border-left-color:var(--high-line)}
        .medium.card{border-left-color:var(--medium-line)}
        .low.card{border-left-color:var(--low-line)}
        .info.card{border-left-color:var(--info-line)}
        .verdict.critical,.counts .critical,.badge.critical{background:var(--critical);color:var(--critical-ink)}
        .verdict.high,.counts .high,.badge.high,.badge.failed{background:var(--high);color:var(--high-ink)}
        .verdict.medium,.counts .medium,.badge.medium,.badge.cannot-tell{background:var(--medium);color:var(--medium-ink)}
        .verdict.low,.counts .low,.badge.low,.badge.found{background:var(--low);color:var(--low-ink)}
        .counts .info,.badge.info,.badge.absent{background:var(--info);color:var(--info-ink)}
        .badge{display:inline-block;padding:.05rem .6rem;border-radius:999px;font-weight:600;white-space:nowrap}
        .tags{font-size:.9rem;color:var(--quiet);display:flex;flex-wrap:wrap;gap:.3rem .9rem;align-items:center}
        .defence{background:var(--defence);border-radius:8px;padding:.75rem .9rem}
        .label{font-size:.85rem;font-weight:600;color:var(--quiet);margin-bottom:.2rem}
        .band{margin:1.75rem 0 .75rem}
        .value{font-weight:400;font-family:ui-monospace,"SF Mono",Menlo,"DejaVu Sans Mono",monospace;font-size:.95em}
        .places,.checks,.tasks,.links{list-style:none;padding:0}
        .places li{padding-top:.6rem;border-top:1px solid var(--line)}
        .places p,.checks p{margin:.15rem 0}
        blockquote{margin:.35rem 0;padding:.1rem 0 .1rem .8rem;border-left:3px solid var(--line)}
        mark{background:var(--mark);color:var(--mark-ink);border-radius:3px;padding:0 .15em}
        .address{font-size:.88rem;color:var(--quiet)}
        .checks li{padding:.6rem 0;border-top:1px solid var(--line)}
        details{margin-top:.5rem}
        summary{cursor:pointer;color:var(--link);font-size:.95rem;padding:.25rem 0}
        code{font-family:ui-monospace,"SF Mono",Menlo,"DejaVu Sans Mono",monospace;font-size:.88em}
        dl{display:grid;grid-template-columns:minmax(5.5rem,auto) 1fr;gap:.4rem 1.25rem}
        dt{font-weight:600}
        dd{margin:0}
        @media (max-width:30rem){body{padding:1rem .75rem 3rem;font-size:1rem}.verdict{padding:1.1rem}\
        .card{padding:.9rem}dl{display:block}dd{margin-bottom:.75rem}}
        @page{margin:16mm}@media print{:root{--page:#fff;--card:#fff;--ink:#000;--quiet:#333;--line:#bbb;--link:#000}\
        body{max-width:none;font-size:10.5pt;padding:0}.skip,.contents,.filter,.list>input,.list>label{display:none}section{margin-top:1.5rem}\
        .card,.first li{break-inside:avoid}h2,h3,h4{break-after:avoid}\
        .verdict,.badge,.counts li,mark{-webkit-print-color-adjust:exact}}
        """
}
