/** From who and what to claims: what a verb says depends on what it is said of. */
import { claim, type Claim } from './claims.ts'
import { isAllowed } from './kinds.ts'
import type { Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import type { Lead } from './verb-lead.ts'
import type { Frame } from './verbs.ts'

/** What is built or designed is a project; organisations are created. */
const making = new Set(['construire', 'bâtir', 'build', 'déployer', 'deploy', 'développer', 'develop', 'design', 'concevoir', 'ériger'])
const disapproving = /^(?:critiquer|dénoncer|condamner|rejeter|fustiger|contester|réfuter|déplorer|criticise|criticize|condemn|denounce|reject|oppose|slam|decry|blast|deplore)$/
const striking = /^(?:frapper|toucher|ravager|dévaster|balayer|secouer|endeuiller|hit|strike|devastate|ravage|batter|sweep)$/
export function pairs(subjects: readonly number[], objects: readonly number[], frame: Frame, lead: Lead, setting: Setting, nodes: readonly Node[] = [],
  i = 0): Claim[] {
  const more = { negated: lead.negated, conditional: lead.conditional }
  return subjects.flatMap((subject) =>
    objects.flatMap((object) => {
      const [one, other] = frame.inverse ? [object, subject] : [subject, object]
      // Whoever creates a company or an institution founds it.
      const creation = frame.predicate === 'launches' && /^(?:cré|creat|establish|laun|lanc|instaur|start|set|mettre)/.test(frame.name)
        && setting.kindOf(one) === 'person' && ['company', 'institution'].includes(setting.kindOf(other))
      // `elle annonce qu'elle va lancer X`: so far it is announced.
      const promised = frame.predicate === 'launches' && setting.kindOf(one) === 'person'
        && nodes.slice(0, i).some(({ low }) => /^(?:annonc|announc|promis|pledg|indiqué|précisé)/.test(low))
      if (promised) return [claim(one, 'announces', other, more)]
      // Whoever joins or enters a company is on its staff.
      if (frame.predicate === 'member_of' && setting.kindOf(one) === 'person' && setting.kindOf(other) === 'company') return [claim(one, 'works_for', other, more)]
      if (creation) return [claim(one, 'founded', other, more)]
      if (frame.predicate === 'announces' && setting.kindOf(other) === 'company') return []
      // What is said against people is an opinion; against a law or a project it is an answer.
      if (disapproving.test(frame.name) && !['law', 'project', 'event'].includes(setting.kindOf(other))) return []
      // Storms strike places; what else strikes them is not there.
      if (frame.predicate === 'located_in' && striking.test(frame.name) && setting.kindOf(one) !== 'event') return []
      if (making.has(frame.name) && setting.kindOf(other) !== 'project') return []
      return one !== other && isAllowed(frame.predicate, setting.kindOf(one), setting.kindOf(other)) ? [claim(one, frame.predicate, other, more)] : []
    }),
  )
}
