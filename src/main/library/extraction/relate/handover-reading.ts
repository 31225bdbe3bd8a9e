/** What passes from one hand to another: sales, successions, appointments (`A vend B à C`, `X succède à Y à la tête de Z`, `Z names X chief executive`). */
import { claim, type Claim } from './claims.ts'
import { breaks, negations, relatives } from './function-words.ts'
import { organisation, pairsOf, subjectOf } from './doers.ts'
import type { Setting } from './setting.ts'
import { isName, type Node } from './nodes.ts'
import { officeWords } from './nominals.ts'
import { phraseAfter } from './phrases.ts'
import { reading } from './word-readings.ts'

const selling = /^(?:vend|vends|vendent|vendra|vendre|vendu|vendue|vendus|vendues|cède|cèdent|cédera|céder|cédé|cédée|cédés|revend|revendre|revendu|revendue|sell|sells|selling|sold|offload|offloaded|transféré|transférée)$/
const sales = new Set(['vente', 'cession', 'revente', 'sale', 'disposal', 'divestment'])
const naming = /^(?:nomm(?:e|ent|é|és|ée|era|er)|désign(?:e|ent|é|ée|era|er)|appoint(?:s|ed)?|nam(?:es|ed)|hires|hired|recrut(?:e|é|ée)|promeut|promu|promote[sd]|elected|elects|élit|élu|choisit|choisi|picked|chose|chosen|installe)$/
const succeeding = /^(?:succèd(?:e|ent|era|er)|succéd(?:é|era|er|ait)|remplac(?:e|é|era|er|ée|ait)|succeed(?:s|ed|ing)?|replac(?:es|ed|ing|e))$/

export const readHandovers = reading((low) => {
  if (selling.test(low)) return sale
  if (sales.has(low)) return saleOf
  if (naming.test(low)) return appointment
  return succeeding.test(low) ? succession : null
})

/** `A sells B to C`, `B a été vendu à C`: C acquires B. */
function sale(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  if (nodes[i - 1]?.word.determiner === true && nodes[i - 1]!.low !== 'a') return []
  const object = phraseAfter(nodes, i + 1, sellable, setting.references)
  const passive = object === null || ['à', 'au', 'aux', 'to'].includes(nodes[i + 1]?.low ?? '')
  const sold = passive ? subjectOf(nodes, i, setting) : object
  if (sold === null || passive && !/^(?:vendu|cédé|revendu|sold|transf)/.test(nodes[i]!.low)) return []
  if (passive && !nodes.slice(Math.max(0, i - 4), i).some(({ low }) => being.test(low))) return []
  return bought(nodes, passive ? i + 1 : object!.from + 1, sold.names.filter((name) => setting.kindOf(name) !== 'person'), nodes.slice(Math.max(0, i - 4), i), setting)
}
const being = /^(?:été|être|est|sera|sont|been|be|is|was|being|were|fut)$/
const sellable = ({ kind }: Node): boolean => kind === 'company' || kind === 'institution' || kind === 'project' || kind === 'fund'
/** `la vente de B à C`, `the sale of B to C`. */
function saleOf(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  if (nodes[i + 1]?.word.genitive !== true) return []
  const sold = phraseAfter(nodes, i + 2, sellable, setting.references)
  return sold === null ? [] : bought(nodes, sold.from + 1, sold.names, [], setting)
}
function bought(nodes: readonly Node[], from: number, sold: readonly number[], lead: readonly Node[], setting: Setting): Claim[] {
  for (let k = from; k < from + 9 && k < nodes.length; k++) {
    const low = nodes[k]!.low
    if (breaks.has(low) || relatives.has(low)) return []
    if (!['à', 'au', 'aux', 'to'].includes(low)) continue
    const buyer = phraseAfter(nodes, k + 1, (node) => organisation(node) && node.kind !== 'place' || node.kind === 'person', setting.references)
    if (buyer !== null) return pairsOf(buyer.names, 'acquires', sold, setting, { negated: lead.some(({ low: word }) => negations.has(word)) })
  }
  return []
}

/** `Nexan names Paul Roux chief executive`, `a nommé Paul Roux au poste de directeur`: an office at whoever appoints. */
function appointment(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const chosen = phraseAfter(nodes, i + 1, ({ kind }) => kind === 'person', setting.references)
  if (chosen === null || chosen.from > i + 6) return []
  for (let k = chosen.from + 1; k < chosen.from + 9 && k < nodes.length; k++) {
    const node = nodes[k]!
    if (isName(node) || node.word.breaks || node.low === ',' || node.word.relative || node.word.conjunction && node.low !== 'as') return []
    const office = node.word.nominal
    if (office?.office !== true || officeWords.has(node.low) && nodes[k + 1]?.word.nominal?.office === true) continue
    // An office with its own complement is read where offices are: `nommé ministre de X`.
    if (complemented(nodes, k + 1)) return []
    const by = subjectOf(nodes, i, setting)
    const chief = nodes.slice(chosen.from + 1, k).some(({ low }) => low === 'chief')
    return by === null ? [] : pairsOf(chosen.names.slice(0, 1), chief ? 'leads' : office.predicate, by.names.filter((name) => bodies.includes(setting.kindOf(name))), setting)
  }
  return []
}
const bodies = ['company', 'institution', 'fund', 'project']
function complemented(nodes: readonly Node[], from: number): boolean {
  for (let k = from; k < from + 7 && k < nodes.length; k++) {
    if (isName(nodes[k])) return nodes[k]!.kind !== 'person' && nodes[from]?.word.preposition === true || nodes[k - 1]!.word.genitive
    if (nodes[k]!.type !== 'word') return false
  }
  return false
}

/** `X succède à Y à la tête de Z`, `X replaced Y as head of Z`: X holds it now, and so did Y. */
function succession(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const person = ({ kind }: Node): boolean => kind === 'person'
  const direct = ['à', 'au'].includes(nodes[i + 1]?.low ?? '') ? i + 2 : i + 1
  const before = phraseAfter(nodes, direct, person, setting.references)
  const after = subjectOf(nodes, i, setting)
  if (before === null || before.from > direct + 5 || after === null) return []
  for (let k = before.from + 1; k < before.from + 9 && k < nodes.length; k++) {
    const node = nodes[k]!
    if (isName(node) || node.word.breaks) return []
    const office = node.word.nominal
    if (office?.office !== true && !/^(?:tête|helm|direction|présidence|commandes|rênes|poste)$/.test(node.low)) continue
    for (let link = k + 1; link < k + 6 && link < nodes.length; link++) {
      if (!nodes[link]!.word.genitive) continue
      const body = phraseAfter(nodes, link + 1, ({ kind }) => kind !== null && kind !== 'person', setting.references)
      if (body === null) continue
      return [...after.names, ...before.names.slice(0, 1)].filter((name) => setting.kindOf(name) === 'person')
        .flatMap((name) => body.names.slice(0, 1).map((of) => claim(name, office?.predicate ?? 'leads', of)))
    }
    return []
  }
  return []
}
