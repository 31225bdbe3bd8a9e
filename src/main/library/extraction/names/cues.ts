/** What the words before a name expect of it: "filiale de X", "shares in X", "le maire de X", "financé par X". */
import type { EntityKind } from '../../../../shared/model.ts'
import { has, isLower, sameSentence, vote, type Draft, type Page } from './draft.ts'

const of = new Set(['de', "d'", 'du', 'des', 'of', 'in', 'par', 'by', 'chez', 'with', 'avec', 'a', 'au', 'from', 'at', 'pour', 'for'])
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** A noun or participle, a small word, then the name. */
const cues: readonly (readonly [EntityKind, number, ReadonlySet<string>])[] = [
  ['company', 0.8, set('gigafactory gigafactories rachat acquisition filiale filiales pdg patron patronne actionnaire actionnaires action actions titre capital clients client usine usines salaries boutique magasin faillite liquidation sauvetage holding proprietaire owner founder fondateur fondatrice cofondateur cofondatrice co-founder cofounder ex-dirigeant dirigeant dirigeante investors investisseurs backers creanciers creditors competitor concurrence rivals spin-off maker fabricant licence cours dg concurrent rival siege fusion subsidiary shares share stake ceo executive boss customers employees workers factory plant unit acquisition takeover merger profits')],
  ['company', 0.9, set('analyst analysts analyste analystes broker brokers bankers consultant consultants administrators producers makers staff colleagues economist economists economiste traders strategist cadre salarie salaries actuary executive')],
  ['project', 0.6, set('prototype essais essai tests test rames exemplaires modele premiere')],
  ['company', 0.4, set('edite fabrique construit construite construits exploite fourni fournie fournis developpe developpee vendu vendue offre bid offer contrat contract marche deal accord commande commandes owned built made operated supplied manufactured published confie confiee')],
  ['place', 0.9, set('ville maire commune habitants village region aeroport port digue digues quai quais plage gare banlieue centre rues mairie mayor city town residents outskirts streets centre council')],
  ['fund', 0.5, set('finance financee finances financees mene menee abonde funded financed tour round led souscrit')],
  ['fund', 0.9, set('grant grants subvention paid endowed')],
  ['institution', 0.5, set('membre membres adherents secretaire porte-parole chercheur chercheurs professeur rapport avis member members researcher researchers spokesman spokeswoman professor report secretary-general')],
  ['project', 0.6, set('lancement mise inauguration sortie version chantier episode tournage launch release construction version sequel')],
  ['law', 0.6, set('article vertu titre entree amendement vote violation breach enforcement')],
  ['event', 0.6, set('edition marge ouverture cloture medaille laureat vainqueur edition sidelines winner')],
]
const direct: readonly (readonly [EntityKind, number, ReadonlySet<string>])[] = [
  ['company', 0.9, set('rachete racheter acquiert acquerir rachetee acquires acquire acquired buys buying')],
  ['person', 0.6, set('nomme elu elue elect married epouse')],
  ['project', 0.6, set('inaugure lance developpe construit launched unveiled unveils launches')],
]

export function readCues(page: Page, draft: Draft): void {
  const { tokens } = page
  for (const name of draft.names()) {
    if (name.thing || name.alias) continue
    let at = name.from - 1
    if (at < 0 || !sameSentence(page, at, name.from)) continue
    if (isLower(page, at) && !of.has(tokens.fold[at]!)) {
      for (const [kind, weight, words] of direct) if (words.has(tokens.fold[at]!)) vote(name, kind, weight)
      if (has(page, at, 'office')) vote(name, 'person', name.to - name.from > 1 ? 1 : 0.4)
      continue
    }
    // "US Vice-President JD Vance"
    if (has(page, at, 'office') && !has(page, at, 'first-name') && draft.at(at) === null) {
      vote(name, 'person', name.to - name.from > 1 ? 1.2 : 0.5)
      continue
    }
    if (['la', 'le', 'les', "l'", 'the'].includes(tokens.fold[at]!)) at -= 1
    if (at < 1 || !of.has(tokens.fold[at]!) || !sameSentence(page, at - 1, name.from)) continue
    for (const [kind, weight, words] of cues) if (words.has(tokens.fold[at - 1]!)) vote(name, kind, weight)
  }
}
