/** Names side by side in a list are of a kind: "Volvo, Saab and Boliden", "Newport et Shrewsbury". */
import { entityKinds } from '../../../../shared/model.ts'
import { kindOf, sameSentence, type Draft, type DraftName, type Page } from './draft.ts'

const conjunctions = new Set([',', 'et', 'and', 'ou', 'or', '&', 'ni', 'puis'])
const small = new Set(["l'", "d'", 'de', 'du', 'des', 'la', 'le', 'les', 'a', 'au', 'the', 'in', 'en'])

export function shareKinds(page: Page, draft: Draft): void {
  const names = draft.names()
  let group: DraftName[] = []
  const close = (): void => {
    if (group.length > 1) share(group)
    group = []
  }
  names.forEach((name, i) => {
    if (i > 0 && !isListed(page, names[i - 1]!, name)) close()
    group.push(name)
  })
  close()
}

/** After all has been weighed: of three and more in a list, one that nothing is known of is what all the others are. */
export function settleLists(page: Page, draft: Draft): void {
  const names = draft.names()
  for (let first = 0, behind = 1; first < names.length; first = behind, behind = first + 1) {
    while (behind < names.length && isListed(page, names[behind - 1]!, names[behind]!)) behind += 1
    const group = names.slice(first, behind)
    const byKind = Map.groupBy(group, kindOf)
    if (group.length < 3 || byKind.size !== 2) continue
    const [odd, others] = [...byKind.values()].sort((one, other) => one.length - other.length) as [DraftName[], DraftName[]]
    const [alone] = odd as [DraftName]
    const kind = kindOf(others[0]!)
    if (odd.length > 1 || others.length < 2 || alone.thing || alone.settled || alone.alias || kind === 'person') continue
    alone.votes.fill(0)
    alone.votes[entityKinds.indexOf(kind)] = 1
  }
}

/** Only a comma or a conjunction, and a small word, stand between. */
function isListed(page: Page, left: DraftName, right: DraftName): boolean {
  const { fold } = page.tokens
  if (right.from - left.to > 4 || right.from === left.to || !sameSentence(page, left.from, right.from)) return false
  let hasConjunction = false
  for (let i = left.to; i < right.from; i += 1) {
    if (conjunctions.has(fold[i]!)) hasConjunction = true
    else if (!small.has(fold[i]!)) return false
  }
  return hasConjunction
}

function share(group: readonly DraftName[]): void {
  const sure = group.filter((name) => name.thing !== null)
  // A comma alone may part an apposition or a place from what it is in: two names need more than that, three do not.
  if (group.length === 2 && sure.length !== 1) return
  const sum = new Float64Array(entityKinds.length)
  for (const name of group) sum[entityKinds.indexOf(kindOf(name))]! += name.thing ? 1.5 : Math.min(1, Math.max(...name.votes))
  const total = sum.reduce((a, b) => a + b, 0)
  for (const name of group) if (!name.thing) sum.forEach((weight, k) => (name.votes[k]! += (weight / total) * (group.length > 2 ? 0.7 : 0.4)))
}
