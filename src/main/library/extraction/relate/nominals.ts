/** Nouns that state a relation to what follows `de` or `of`: offices, functions, and ties between organisations. */
import type { Predicate } from '../../../../shared/model.ts'

export interface Nominal {
  readonly predicate: Predicate
  /** A person holds it (an office); otherwise an organisation does (`filiale`). */
  readonly office: boolean
  /** `X, dont Y est la maison mère`: the complement is the relation's subject. */
  readonly inverse: boolean
}
const table = new Map<string, Nominal>()
const put = (predicate: Predicate, office: boolean, words: string, inverse = false): void => {
  for (const word of words.trim().split(/\s+/)) table.set(word, { predicate, office, inverse })
}
put('leads', true, `
  président présidente vice-président vice-présidente coprésident coprésidente pdg p-dg dg directeur directrice patron patronne chef cheffe
  dirigeant dirigeante maire maires bourgmestre bourgmestres syndic syndique gouverneur gouverneure ministre premier-ministre chancelier chancelière commissaire roi reine pape émir
  sultan leader secrétaire président-directeur préfet préfète capitaine commandant commandante gérant gérante recteur rectrice doyen doyenne
  proviseur bâtonnier premier-ministre vice-premier-ministre superintendant shérif
`)
put('leads', true, `
  ceo president vice-president chairman chairwoman chairperson chair chief head director minister chancellor commissioner governor mayor
  secretary secretary-general boss leader king queen pope superintendent administrator captain principal dean rector skipper sheriff
  premier treasurer
`)
put('works_for', true, `
  porte-parole analyste économiste chercheur chercheuse professeur professeure ingénieur ingénieure conseiller conseillère journaliste
  correspondant correspondante responsable délégué déléguée représentant représentante ambassadeur ambassadrice employé employée expert
  experte entraîneur sélectionneur attaquant défenseur gardien joueur joueuse milieu pilote chroniqueur éditorialiste consultant consultante
  cadre administrateur administratrice avocat avocate médecin infirmier infirmière biologiste chimiste géologue historien historienne
  historien conservateur conservatrice salarié salariée syndicaliste climatologue épidémiologiste virologue négociateur procureur procureure physicien astronome
`)
put('works_for', true, `
  spokesman spokeswoman spokesperson analyst economist researcher professor engineer adviser advisor journalist reporter correspondent
  representative ambassador employee expert coach striker defender goalkeeper player driver columnist consultant lecturer scientist
  strategist negotiator physicist astronomer manager executive officer coordinator organiser organizer trader lawyer curator conductor
  forward winger defender singer surgeon nurse doctor biologist chemist geologist historian fellow
`)
put('works_for', true, `
  coureur coureuse cycliste athlète sprinteur nageur nageuse boxeur basketteur footballeur footballeuse rugbyman tennisman champion championne batteur
  guitariste bassiste ouvrier ouvrière technicien technicienne pompier policier enseignant enseignante instituteur institutrice rédacteur rédactrice
  reporter présentateur présentatrice animateur animatrice juriste notaire banquier étudiant étudiante doctorant doctorante
  runner swimmer cyclist drummer guitarist bassist vocalist technician teacher editor presenter banker student presenter broadcaster
  midfielder quarterback pitcher golfer
`)
put('founded', true, 'fondateurs cofondateurs fondatrices founders co-founders cofounders créateurs creators')
put('leads', true, 'présidents dirigeants patrons directeurs ministres coprésidents directors ministers bosses chairs')
put('competes_with', false, 'vainqueur tombeur dauphin')
put('founded', true, `
  fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice founder co-founder cofounder créateur créatrice inventeur creator
  inventor
`)
put('member_of', true, 'député députée sénateur sénatrice eurodéputé eurodéputée mep senator lawmaker congressman congresswoman congressmember adhérente militant militante conseiller-municipal candidat candidate')
put('member_of', false, 'membre membres member members signataire signatory adhérent')
put('subsidiary_of', false, 'filiale filiales subsidiary subsidiaries')
put('part_of', false, 'division branche composante volet pilier unit arm offshoot chantier antenne partie section manche étape épisode filière')
put('partners_with', false, 'partenaire partenaires partner partners allié alliée ally')
put('competes_with', false, 'concurrent concurrente concurrents rival rivale rivaux rivals competitor competitors')
put('supplies', false, 'fournisseur fournisseurs supplier suppliers sous-traitant sous-traitants équipementier')
put('owns', false, 'propriétaire propriétaires owner owners co-owner co-owners copropriétaire actionnaire actionnaires shareholder shareholders éditeur exploitant exploitants publisher maker makers fabricant manufacturer développeur developer opérateur operator concepteur')
put('subsidiary_of', false, 'maison-mère mère parent', true)
put('owns', false, 'propriété', true)
put('invests_in', false, 'investisseur investisseurs investor investors backer backers')
put('finances', false, 'mécène sponsor sponsors bailleur')
put('organises', false, 'organisateur organisatrice organisateurs organiser organizer organisers organizers')
/** A compound (`présidente-directrice`) is what its first part is. */
export const nominalOf = (low: string): Nominal | undefined => table.get(low)
  ?? (low.includes('-') ? table.get(low.startsWith('ex-') ? low.slice(3) : low.slice(0, low.indexOf('-'))) : undefined)

/** Words of an office that come before its noun, or finish it, without changing it. */
export const officeWords = new Set(
  `
    premier première vice managing chief executive general prime deputy secretary foreign defence defense finance interior financial
    operating technology technical senior co interim acting first director general-director vice-president adjoint adjointe général générale
    délégué déléguée exécutif exécutive financier financière technique politique scientifique actuel actuelle current new nouveau nouvelle
    newly-appointed incoming officer commercial marketing research lead chef économiste secrétaire state treasury health energy digital
    trade
  `.trim().split(/\s+/),
)
/** An office held no longer says nothing of today. */
export const bygone = new Set('ancien ancienne anciens ex former ex- late feu futur future outgoing onetime one-time then-'.trim().split(/\s+/))
export const civilities = new Set(['m', 'mme', 'mlle', 'mr', 'mrs', 'ms', 'dr', 'sir', 'lord', 'maître', 'me', 'général', 'colonel'])

/** Common nouns that can stand for something named before, with the kinds they can mean. */
export const generics = new Map<string, readonly ('project' | 'company' | 'fund' | 'institution' | 'event' | 'law' | 'place')[]>()
const generic = (words: string, ...kinds: readonly ('project' | 'company' | 'fund' | 'institution' | 'event' | 'law' | 'place')[]): void => {
  for (const word of words.trim().split(/\s+/)) generics.set(word, kinds)
}
generic('projet project programme program initiative plan dispositif offensive stratégie scheme', 'project', 'fund')
generic('alliance coalition partenariat partnership consortium', 'project', 'institution', 'fund')
generic('coentreprise venture', 'project', 'company')
generic('infrastructure infrastructures installations usines centres modèle réseau network ambition', 'project')
generic('fonds fund véhicule', 'fund', 'project')
generic(`
  entreprise société groupe firme company group firm startup start-up géant giant constructeur manufacturer banque bank éditeur opérateur
  operator carmaker airline compagnie laboratoire lab holding
`, 'company')
generic('institution organisation organization club équipe', 'institution')
generic(`
  agence agency association fondation foundation ministère ministry gouvernement government parti party université university autorité
`, 'institution')
/** Nouns that mean only what bears them in its name: `le gouvernement` is no club of which the text spoke before. */
export const nameBearing = new Set(`
  agence agency association fondation foundation ministère ministry gouvernement government parti party université university autorité loi
  texte traité accord law bill act treaty règlement directive pays country ville city région alliance coalition
  département province state port île island
`.trim().split(/\s+/))
generic('journal quotidien magazine hebdomadaire newspaper daily weekly chaîne broadcaster station radio', 'company', 'project', 'institution')
generic('film long-métrage album roman jeu game novel movie série series exposition exhibition drug médicament vaccine vaccin pill machine technique console fusée rocket navire ship satellite robot chantier site campus usine plant factory ligne line', 'project')
generic('hôpital hospital musée museum école school tribunal court comité committee syndicat union fédération federation conseil council', 'institution')
generic('motoriste drugmaker automaker chipmaker retailer distributeur assureur insurer fabricant supplier équipementier énergéticien avionneur startup', 'company')
generic('région région département province state port île island', 'place')
generic('sommet conférence summit conference forum salon événement event festival', 'event')
generic('loi texte traité accord law bill act treaty règlement directive', 'law')
generic('pays country ville city région', 'place')

/** Nouns that pass a verb through to what hangs on them: `le lancement de X`, `la construction de plusieurs X`. */
export const transparent = new Set(
  `
    lancement création construction mise développement ouverture mobilisation arrivée déploiement réalisation mise place projet projets
    programme programmes initiative plan plans stratégie fonds fund funds société entreprise entreprises groupe startup start-up association
    agence organisation constructeur banque éditeur laboratoire lab centre centres usine usines site réseau network launch creation
    construction opening development rollout project programme program scheme company companies firm firms group startups giant géant géants
    maker bank agency foundation fondation institut institute université university gouvernement government gigafactory filiale subsidiary
    partie capital parts participation part contrôle majorité stake shares control entité activités division unit branche marque brand
    rachat reprise acquisition purchase takeover candidature candidacy buying campagne campaign équipe totalité état royaume république ville city région region état-major alliance coalition consortium série famille type cadre nouveau nouvelle
    nouvelles modèle model sommet conférence summit conference forum loi traité accord law act treaty édition system système plateforme
    platform outil tool service services logiciel application chatbot assistant agent puce chip processeur pays country member members états
    members collectif mouvement parti party mission fusée satellite satellites capsule sonde rocket probe spacecraft conseil administration
    directoire surveillance département board directors comité committee bureau équipe team délégation syndicat union fédération
    confédération chambre assemblée section acteurs acteur players partenaires partenaire investisseurs investors entreprises comme
  `.trim().split(/\s+/),
)
