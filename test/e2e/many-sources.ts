/** Articles made up by a seed: sources that speak of the same works, and do not agree on everything. */

export interface MadeUpFile {
  readonly name: string
  readonly text: string
}

const outlets = ['Le Courrier du Port', 'The Harbour Post', 'La Gazette de Lorvane', 'Northern Ledger', 'L’Écho des Plaines', 'The Valley Register', 'Le Journal des Finances', 'Coastal Review', 'La Tribune du Fleuve', 'The Morning Standard']
const works = ['Minerva', 'Orphée', 'Boréal', 'Calypso', 'Hélios', 'Argos', 'Triton', 'Vesta']
const ministers = ['Claire Vasseur', 'Henrik Larsen', 'Paolo Ferri']

/** Numbers that look drawn by lot, and are the same at every run. */
function lots(seed: number): (count: number) => number {
  let state = seed
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
}

type Say = (work: string, draw: (count: number) => number) => string
const french: readonly Say[] = [
  (work, draw) => `Le projet ${work} dispose d’un budget de ${[20, 20, 20, 35][draw(4)]} millions d’euros.`,
  (work, draw) => `Selon le ministère, le projet ${work} emploiera ${['300', 'plus de 300', 'environ 320'][draw(3)]} personnes.`,
  (work, draw) => `« Le projet ${work} coûtera ${[48, 52][draw(2)]} millions d’euros », a déclaré ${ministers[draw(3)]}.`,
  (work, draw) => `Le projet ${work} ouvrira en ${['mars 2027', 'juin 2027', '2028'][draw(3)]}.`,
  (work, draw) => `Le projet ${work} a reçu ${[4, 6][draw(2)]} millions d’euros le ${1 + draw(27)} janvier 2025.`,
  (work, draw) => `Le projet ${work} réunit ${['plus de 40', '42', '40'][draw(3)]} entreprises.`,
]
const english: readonly Say[] = [
  (work, draw) => `The ${work} project has a budget of €${[20, 20, 20, 35][draw(4)]} million.`,
  (work, draw) => `According to the ministry, the ${work} project will employ ${['300', 'more than 300', 'about 320'][draw(3)]} people.`,
  (work, draw) => `“The ${work} project will cost €${[48, 52][draw(2)]} million,” said ${ministers[draw(3)]}.`,
  (work, draw) => `The ${work} project will open in ${['March 2027', 'June 2027', '2028'][draw(3)]}.`,
  (work, draw) => `The ${work} project received €${[4, 6][draw(2)]} million on ${1 + draw(27)} January 2025.`,
  (work, draw) => `The ${work} project brings together ${['more than 40', '42', '40'][draw(3)]} companies.`,
]

/** So many articles of February 2025, half of them French, each about a few of the same works. */
export function madeUpSources(count: number): readonly MadeUpFile[] {
  return Array.from({ length: count }, (_, i) => {
    const draw = lots(i * 7919 + 17)
    const isFrench = i % 2 === 0
    const sayings = isFrench ? french : english
    const chosen = [...new Set([works[draw(3)]!, works[draw(works.length)]!, works[draw(works.length)]!])]
    const paragraphs = chosen.map((work) => [...new Set([0, draw(sayings.length), draw(sayings.length)])].map((nth) => sayings[nth]!(work, draw)).join(' '))
    const title = isFrench ? `Ce que l’on sait de ${chosen[0]}, dossier ${i + 1}` : `What is known of ${chosen[0]}, file ${i + 1}`
    const outlet = `${outlets[i % outlets.length]}${i >= outlets.length ? ` ${Math.floor(i / outlets.length) + 1}` : ''}`
    return { name: `source-${String(i + 1).padStart(2, '0')}.md`, text: `---\ntitle: ${title}\noutlet: ${outlet}\ndate: 2025-02-${String(1 + draw(27)).padStart(2, '0')}\n---\n\n# ${title}\n\n${paragraphs.join('\n\n')}\n` }
  })
}
