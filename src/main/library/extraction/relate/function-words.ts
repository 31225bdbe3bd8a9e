/** The small words a reading of phrases turns on, in both languages. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const determiners = set(`
  le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes chaque quelques plusieurs certains certaines
  the a an this that these those its his her their our my your each several some certain another tout toute tous toutes
`)
export const demonstratives = set('ce cet cette ces this that these those')
/** Prepositions that hang a complement on the noun before them. */
export const genitives = set("de d' du des of")
export const prepositions = set(`
  de d' du des à au aux en dans par pour avec sur sous chez vers contre entre depuis lors selon malgré sans parmi auprès dès durant pendant
  après avant hors outre via of in at on by for with from to into onto over under against between since during according despite without
  among amid through after before within per toward towards near as comme like via
`)
export const places = set('à au aux en dans in at near within sur')
export const conjunctions = set("et ou and or & ainsi mais but puis ni nor as")
/** What ties names to a list; patterns read `&` for each of them. */
export const joining = set('and et & or ou')
export const relatives = set('qui who which that dont')
export const adverbs = set(
  `
    déjà également aussi encore désormais enfin ainsi notamment conjointement toujours bientôt ensuite alors depuis hier aujourd'hui demain
    maintenant donc souvent même surtout pourtant cependant toutefois plutôt bien ici là jamais plus pas peu ne n' y en se s' l' le la les
    lui leur me m' te t' nous vous also already now then just still jointly soon yet today yesterday tomorrow recently newly again even not
    never ever both since once only long too further later meanwhile however itself himself herself themselves together already first
    formally
  `,
)
/** Auxiliaries and verbs that hand their subject on to an infinitive, both languages. */
export const auxiliaries = set(
  `
    a ai as ont avait avaient aura auront aurait auraient ayant avoir eu est sont était étaient sera seront serait seraient étant être été
    fut furent vient viennent venait va vont allait doit doivent devrait devraient devra devront devait peux veux dois vais suis peut
    peuvent pourrait pourraient pourra pourront pouvait veut veulent voulait souhaite souhaitent souhaitait entend entendent compte comptent
    prévoit prévoient prévoyait espère espèrent envisage envisagent décidé décide choisi accepté promis permis tente tentent tenté cherche
    cherchent vise visent visant ambitionne ambitionnent fait font commence commencé contribué contribue contribuent viendra viendront
    continue continuent fini projette projettent propose has have had having is are was were be been being will would shall should may might
    can could must do does did plans plan planned planning intends intend intended wants want wanted agreed agrees agree decided decides
    hopes hope seeks seek sought aims aim aimed expects expected set going about expected continues continued helped help began begun
    started vows vowed pledged pledges promised appelle appelé appellent engage engagé engagent parvient parviennent réussi réussit invite invité s'apprête apprête apprêtent devenu parvenu venu
  `,
)
export const conditionals = set(`
  serait seraient aurait auraient devrait devraient pourrait pourraient would could might may reportedly allegedly supposedly prétendument
  éventuellement hypothétiquement
`)
export const negations = set(`
  not never n't cannot can't won't isn't aren't wasn't weren't hasn't haven't didn't doesn't don't wouldn't couldn't pas jamais aucunement
  nullement
`)
export const refusals = set(`
  refuse refusé refusent refused refuses dément démenti démentent denied denies renonce renoncé rejects rejected abandonne abandonné failed
`)
/** What breaks a clause. */
export const breaks = set('; : . ! ? … | « » “ ” — •')
export const subordinators = set(`
  que qu' lorsque lorsqu' quand parce puisque puisqu' si tandis alors car while when because if although though whereas
`)
export const pronouns = set("il elle ils elles celui-ci celle-ci ceux-ci celles-ci he she it they je j' i")

/** Endings by which an unknown small word is taken for an adverb. */
export const isAdverb = (low: string): boolean => adverbs.has(low)
  || (low.length > 5 && (low.endsWith('ment') || low.endsWith('ly'))
  && !/^(?:gouverne|parle|développe|financ|investisse|lance|règle|départe|appartem|monu|docu|argu|fonde|supple)/.test(low))
