import { entityKinds, type EntityKind, type Evidence } from '../../../../shared/model.ts'
import { kindPath } from '../../../../shared/drawing/kind-path.ts'
import type { Picture } from '../../../../shared/drawing/picture.ts'
import { escapeXml, toSvg } from '../../../../shared/drawing/to-svg.ts'
import { lineState, sentenceState, type ExportedGraph, type GraphWords } from './exported.ts'

/** A page that stands alone: the drawing, and under it every line with its sentences. Nothing is fetched, nothing runs; light, dark, and on paper. */
export function toPage({ view, evidence, more, day }: ExportedGraph, picture: Picture, positions: Float32Array, words: GraphWords): string {
  const says = (edge: number) => { const { predicate } = view.edges[edge]!; return predicate === null ? words.appearsWith : words.predicate[predicate] }
  const kinds = Object.fromEntries(entityKinds.map((kind) => [kind, `var(--${kind})`])) as Record<EntityKind, string>
  const firstLineOf = (node: number) => picture.around[node]![0]?.edge
  const drawing = toSvg(picture, positions, {
    look: { paper: 'var(--paper)', ink: 'var(--ink)', faint: 'var(--faint)', line: 'var(--line)', kinds },
    title: words.title,
    predicateWords: (predicate) => (predicate === null ? words.appearsWith : words.predicate[predicate]),
    edgeAddress: (edge) => `#l${edge}`,
    nodeAddress: (node) => (firstLineOf(node) === undefined ? '#evidence' : `#n${node}`),
  })
  const groups = [...Map.groupBy(view.edges.keys(), (edge) => view.edges[edge]!.source)].sort(([a], [b]) => picture.nodes[a]!.order - picture.nodes[b]!.order)
  const subjects = new Set(groups.map(([source]) => source))
  const sections = groups.map(([source, edges]) => `<section id="n${source}">
<h3>${mark(view.nodes[source]!.kind)}${escapeXml(view.nodes[source]!.name)}</h3>
${edges.map((edge) => toLine(edge)).join('\n')}
</section>`)
  const others = view.nodes.flatMap(({ kind, name }, node) => {
    if (subjects.has(node)) return []
    const links = picture.around[node]!.map(({ edge, other }) => `<a href="#l${edge}">${escapeXml(view.nodes[other]!.name)}</a>`)
    return [`<section id="n${node}"><h3>${mark(kind)}${escapeXml(name)}</h3><p class="about">${links.join(' · ')}</p></section>`]
  })
  function toLine(edge: number): string {
    const { target, predicate, independent, sentences, ...state } = view.edges[edge]!
    const shown = evidence[edge]!.map(({ role, negated, conditional, evidence: said, ...standing }) => {
      const chips = [role, negated && words.negated, conditional && words.conditional].filter(Boolean).map((chip) => `<span class="chip">${escapeXml(String(chip))}</span>`)
      return `<blockquote>${lit(said)}<footer>${escapeXml([said.outlet ?? said.title, said.published].filter(Boolean).join(', '))} ${chips.join(' ')}${predicate === null ? '' : ` <span class="state${standing.confirmed ? ' sure' : ''}">${escapeXml(sentenceState(standing, words))}</span>`}</footer></blockquote>`
    })
    const besides = more[edge]! > 0 ? `<p class="about">${escapeXml(words.moreSentences(more[edge]!))}</p>` : ''
    return `<div class="line" id="l${edge}"><p><span class="says">${escapeXml(says(edge))}</span> ${mark(view.nodes[target]!.kind)}<a href="#n${target}">${escapeXml(view.nodes[target]!.name)}</a>
<span class="about">${escapeXml([words.sentences(sentences), words.sources(independent), lineState(state, words)].join(' · '))}</span></p>
${shown.join('\n')}${besides}</div>`
  }
  const legend = entityKinds.filter((kind) => view.nodes.some((node) => node.kind === kind)).map((kind) => `<li>${mark(kind)}${escapeXml(words.kind[kind])}</li>`)
  const hidden = view.hiddenNodes + view.hiddenEdges > 0 ? ` ${words.hidden(words.entities(view.hiddenNodes), words.links(view.hiddenEdges))}` : ''
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeXml(words.title)}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${escapeXml(words.title)}</h1>
<p class="about">${escapeXml(`${words.entities(view.nodes.length)}, ${words.links(view.edges.length)}.${hidden} ${words.exported(day)}`)}</p>
<ul class="legend" aria-label="${escapeXml(words.legend)}">${legend.join('')}</ul></header>
<figure aria-label="${escapeXml(words.drawing)}">
${drawing}</figure>
<main id="evidence"><h2>${escapeXml(words.evidence)}</h2>
${[...sections, ...others].join('\n')}
</main>
</body>
</html>
`
}

const mark = (kind: EntityKind): string => `<svg class="mark" width="11" height="11" viewBox="-6 -6 12 12" aria-hidden="true"><path d="${kindPath(kind, 10)}" fill="var(--${kind})"/></svg>`

/** The sentence with what matters in it marked. */
function lit({ text, lit: marks }: Evidence): string {
  let html = ''
  let at = 0
  for (const { start, end, kind } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    html += `${escapeXml(text.slice(at, start))}<mark${(entityKinds as readonly string[]).includes(kind) ? ` style="--of: var(--${kind})"` : ''}>${escapeXml(text.slice(start, end))}</mark>`
    at = end
  }
  return html + escapeXml(text.slice(at))
}

const light = '--person: #155aa7; --institution: #66449e; --company: #006a75; --fund: #146d34; --project: #8e4300; --law: #4e5c6b; --event: #942d66; --place: #9e2c2c; --ink: #24211d; --quiet: #6b6760; --faint: #a29d95; --line: #e6e3df; --paper: #fffefc'
const dark = '--person: #8abeff; --institution: #c3abf8; --company: #7bc9d2; --fund: #8fcc9b; --project: #ecaa78; --law: #b0bcc9; --event: #f39bc5; --place: #fd9c94; --ink: #e8e6e2; --quiet: #a6a49f; --faint: #6c6b68; --line: #2b2c30; --paper: #1c1d20'
const style = `
:root { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) { :root { ${dark} } }
@media print { :root { ${light} } figure { height: auto !important } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 Georgia, 'Times New Roman', serif }
header, main { max-width: 46rem; margin: 0 auto; padding: 1.5rem }
h1, h2, h3, .about, .legend, .says, .chip, footer { font-family: system-ui, sans-serif }
h1 { margin: 0; font-size: 1.7rem }
h2 { font-size: 1.25rem }
h3 { margin: 2rem 0 .3rem; font-size: 1rem }
.about, footer { color: var(--quiet); font-size: .82rem }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: .8rem 0 0; padding: 0; list-style: none; font-size: .85rem }
.mark { margin-right: .4rem; vertical-align: -.05em }
figure { height: 82vh; margin: 0; border-block: 1px solid var(--line) }
figure > svg { display: block; width: 100%; height: 100% }
figure a:hover path, figure a:focus path { stroke: var(--ink) }
.line { margin: .4rem 0 .8rem; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--line); scroll-margin-top: 1rem }
.line p { margin: .2rem 0 }
.line:target, section:target > h3 { border-color: var(--person); outline: 2px solid var(--person); outline-offset: .3rem; border-radius: 2px }
.says { color: var(--quiet) }
.state { margin-left: .3rem }
.sure { color: var(--ink); font-weight: 600 }
.chip { padding: 0 .4rem; border: 1px solid currentColor; border-radius: 1rem }
blockquote { margin: .4rem 0 .7rem }
footer { margin-top: .1rem }
mark { background: none; color: var(--of, var(--ink)); font-weight: 600 }
a { color: inherit }
`
