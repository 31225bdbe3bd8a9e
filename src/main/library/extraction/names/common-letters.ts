/** Capitals that stand for common words, and adjectives of regions: no names, unless the text itself says whose letters they are. */
import type { Draft, DraftName, Page } from './draft.ts'

/** What newspapers write in letters and mean as a word. Letters that are better known as somebody's (`CPI`, `CSG`) are not here. */
const letters = new Set(('AUM GDP GNP GVA EBIT EBITDA IPO ETF ESG CEO CFO COO CTO CMO SME NGO PhD MBA MEP LPG LNG CCS CCUS FDI KPI SUV UAV GPU CPU OEM SKU GMO PPE HGV CFC PFAS REIT SPAC '
  + 'PIB PNB TVA PME ETI TPE OPA OPE ONG PDG CDI CDD SMIC SMIG HLM IVG BTP AMM QPC ZAC ZFE DPE RTT IRM GNL GPL OGM DRH').split(' '))
/** `the ETFs`, `the NGOs`. */
const several = /^\p{Lu}{2,5}s$/u
const parts = 'african american asian european arab western eastern northern southern nordic baltic balkan scandinavian caribbean'.split(' ')
const regions = new Set([
  'arab', 'arabs', 'africans', 'asians', 'europeans', 'westerner', 'westerners', 'western', 'nordic', 'scandinavian', 'scandinavians', 'latin american', 'latin americans', 'middle eastern', 'southeast asian', 'central american', 'pan-african',
  ...['west', 'east', 'north', 'south', 'central', 'sub-saharan', 'western', 'eastern', 'northern', 'southern', 'south-east'].flatMap((side) => parts.map((part) => `${side} ${part}`)),
])

/** Trades that papers write with a capital: "la Foodtech a levé 7 millions". */
const trades = new Set([...['', 's'].flatMap((end) => ['deeptech', 'foodtech', 'biotech', 'fintech', 'medtech', 'greentech', 'cleantech', 'climatetech', 'edtech', 'proptech', 'agritech', 'agtech',
  'insurtech', 'healthtech', 'legaltech', 'adtech', 'martech', 'regtech', 'femtech', 'legtech', 'midcap', 'mid-cap', 'scale-up', 'scaleup', 'start-up', 'startup'].map((trade) => trade + end))])
/** Letters of a paper that are far oftener a word: the paper has an article in the plural. */
const papers = new Set(['les', 'des', 'aux', 'dans', 'selon'])

/** To be asked when all names of the text are known. `(AUM)` behind a longer name is that name's. */
export function dropCommonLetters(page: Page, draft: Draft): void {
  for (const name of draft.names()) if (!name.thing && !name.alias && isCommonLetters(page, name) || isMolecule(page, name)) draft.remove(name)
}
const isMolecule = ({ tokens }: Page, { from, to }: DraftName): boolean => to - from === 1 && tokens.text[from] === 'DNA' && !papers.has(tokens.fold[from - 1] ?? '')
function isCommonLetters({ tokens }: Page, { from, to }: DraftName): boolean {
  if (to - from === 1 && trades.has(tokens.fold[from]!)) return true
  if (to - from === 2 && /^(?:deep|food|med|green|clean|climate|ed|prop|agri)$/.test(tokens.fold[from]!) && tokens.fold[from + 1] === 'tech') return true
  if (to - from === 1) return letters.has(tokens.text[from]!) || several.test(tokens.text[from]!) || regions.has(tokens.fold[from]!)
  return to - from === 2 && regions.has(`${tokens.fold[from]!} ${tokens.fold[from + 1]!}`)
}
