/** What the words after a name expect of it: "X a racheté …", "X employs 300 people", "X's shares", "X's prime minister", "X was born". */
import type { EntityKind } from '../../../../shared/model.ts'
import { casing } from '../tokens.ts'
import { isLower, kindOf, sameSentence, vote, type Draft, type Page } from './draft.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const helpers = set(`
  a ont avait avaient va vont doit devrait pourrait aurait n' ne s' se est sont etait ete vient de d' has have had will would may could is are was were to also
  already recently now deja egalement aussi plans agreed
`)
/** Verbs that one kind of thing does more than others. */
const deeds: readonly (readonly [EntityKind, number, ReadonlySet<string>])[] = [
  ['company', 0.7, set(`
    bought acquired acquires buys sells makes manufactures manufactured produces employs supplies operates recalled delivers owns owned competes merged outsourced
    licensed trades listed rachete acquis acquiert emploie employait fabrique commercialise vend exploite licencie supprime livre equipe edite detient possede fournit raised reported posted hired opened closed leve recrute licenciait sous-traite importe exporte raffine developing making selling
    produit embauche cede investit
  `)],
  ['institution', 0.4, set('warned urged ruled fined regulates represents speaks campaigned represente recommande preconise enquete campaigns convicted sentenced condamne')],
  ['person', 0.7, set('born died married wrote sang scored resigned testified joked smiled ne nee decede demissionne ecrit chante temoigne')],
]
const possessed: readonly (readonly [EntityKind, number, ReadonlySet<string>])[] = [
  ['company', 0.8, set(`
    chief ceo boss share shares customers profits profit revenue revenues sales employees workers factory factories plant plants shareholders board products parent
    brand brands subsidiary management headquarters turnover bid takeover acquisition stock app owners unit
  `)],
  ['place', 0.9, set('government prime capital parliament economy army population mayor airport streets ambassador foreign central largest second-largest ruling military coast people')],
  ['institution', 0.7, set('coach players fans stadium members campus students researchers striker midfielder goalkeeper secretary-general scientists')],
  ['person', 0.8, set('lawyer lawyers wife husband son daughter father mother brother sister death career novel film album trial autobiography resignation widow family')],
]

export function readDeeds(page: Page, draft: Draft): void {
  const { tokens } = page
  for (const name of draft.names()) {
    if (name.thing || name.alias || (kindOf(name) === 'person' && name.to - name.from > 1)) continue
    let at = name.to
    if (at >= tokens.length || !sameSentence(page, name.from, at)) continue
    if (/^['’]?s$/.test(tokens.text[at]!) || tokens.text[at] === '’' || tokens.text[at] === "'") {
      at += tokens.text[at]!.length === 1 && tokens.fold[at + 1] === 's' ? 2 : 1
      if (at < tokens.length && sameSentence(page, name.from, at)) for (const [kind, weight, words] of possessed) if (words.has(tokens.fold[at]!)) vote(name, kind, weight)
      continue
    }
    // `X, which sells …`, `X, qui emploie …`
    if (tokens.fold[at] === ',' && ['which', 'who', 'qui'].includes(tokens.fold[at + 1] ?? '')) {
      if (tokens.fold[at + 1] === 'who') vote(name, 'person', 0.7)
      if (tokens.fold[at + 1] === 'which') name.votes[0]! *= 0.5
      at += 2
    }
    for (let steps = 0; steps < 3 && at < tokens.length && helpers.has(tokens.fold[at]!); steps += 1) at += 1
    if (at >= tokens.length || !sameSentence(page, name.from, at) || !isLower(page, at) || tokens.casing[at] === casing.sign) continue
    for (const [kind, weight, words] of deeds) if (words.has(tokens.fold[at]!)) vote(name, kind, weight)
  }
}
