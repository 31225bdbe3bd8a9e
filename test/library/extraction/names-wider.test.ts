import { expect, test } from 'vitest'
import { english, french } from './named.ts'

test('a court or an agency in lower case is an institution with all that settles which', () => {
  expect(french("Le dossier passe devant le tribunal de commerce de Vierlac, puis l'agence régionale de santé tranchera.")).toEqual(['institution: tribunal de commerce de Vierlac', 'institution: agence régionale de santé'])
})

test('a capital head goes on over its complements, as far as the acronym after it says', () => {
  expect(french("Elle dirige l'Office pour la mise en valeur du bassin de la Dorle (OMBD). L'OMBD emploie 30 personnes.")).toEqual(['institution: Office pour la mise en valeur du bassin de la Dorle', 'institution: OMBD', 'institution: OMBD'])
  expect(french("Le Syndicat national du jeu vidéo proteste, et le Fonds d'indemnisation des victimes du gel paiera.")).toEqual(['institution: Syndicat national du jeu vidéo', "fund: Fonds d'indemnisation des victimes du gel"])
})

test('a foundation bears the name of its company', () => {
  expect(french('La Fondation Crédit Agricole finance le moulage.')).toEqual(['institution: Fondation Crédit Agricole'])
})

test('a region that pays is the authority, a region in which it rains is a place', () => {
  expect(french('La région Bretagne a financé le chantier.')).toEqual(['institution: région Bretagne'])
  expect(french('La pluie tombe dans la région Bretagne.')).toEqual(['place: Bretagne'])
})

test('the state as such is no name, nor is its head', () => {
  expect(french("Reste à payer. L'État prêtera la moitié, dit le chef de l'État.")).toEqual([])
})

test('an office in English capitals is no institution; the state it is held in is a place', () => {
  expect(english('She met the Health Secretary and the French Interior Minister in May.')).toEqual([])
  expect(english('She met the US Interior Secretary in May.')).toEqual(['place: US'])
})

test('a complement goes on over a second plural, what is given to somebody, and an adjective before its noun', () => {
  expect(french("Elle dirige l'Observatoire des sciences et techniques.")).toEqual(['institution: Observatoire des sciences et techniques'])
  expect(french("Il cite la loi sur l'appui au développement rural.")).toEqual(["law: loi sur l'appui au développement rural"])
  expect(french('Elle rejoint le Bureau des grands projets.')).toEqual(['institution: Bureau des grands projets'])
})

test('what is said of the name before a comma is not drawn into the place after it', () => {
  expect(french('Le vaccin de Ceva, le laboratoire de Libourne, arrive.')).toContain('place: Libourne')
})

test('a French law is named with what it is about and the year it is for', () => {
  expect(french('La loi de finances pour 2031 et la loi sur la transparence des fondations sont votées.')).toEqual(['law: loi de finances pour 2031', 'law: loi sur la transparence des fondations'])
})

test('an English act keeps its conjunctions, its brackets and its year', () => {
  expect(english('Campaigners cite the Public Lakes and Rivers Act 1974 and the Canal Reform (Wales) Bill.')).toEqual(['law: Public Lakes and Rivers Act 1974', 'law: Canal Reform (Wales) Bill'])
})

test('English institutions are chains of capitals over "of" and "for", and stop before somebody else', () => {
  expect(english('She chairs the Association of Norwegian Bakers.')).toEqual(['institution: Association of Norwegian Bakers'])
  expect(english('She left the Department for Sport, Media and Tourism in London these days.')).toEqual(['institution: Department for Sport, Media and Tourism', 'place: London'])
  expect(english('In March the Ministry of Energy and Boeing agreed on it.')).toEqual(['institution: Ministry of Energy', 'company: Boeing'])
})

test('the adjective of a country opens the name of its board', () => {
  expect(english('Last week he met the Danish Cheese Marketing Board near the harbour.')).toEqual(['institution: Danish Cheese Marketing Board'])
})

test('a trade before a name, over a town’s adjective or a comma, tells a company', () => {
  expect(french('La foodtech nantaise Corvella annonce une levée. La start-up lilloise Mirdane recrute.')).toEqual(['company: Corvella', 'company: Mirdane'])
  expect(english('She hired a contract manufacturer, Velnova, and left.')).toEqual(['company: Velnova'])
  expect(english('The town paid consultants Orden Wyck for it.')).toEqual(['company: Orden Wyck'])
})

test('of two nouns in an English apposition the last tells', () => {
  expect(english('Shares fell again after Corvane, the Italian cable maker, lost an order.')).toEqual(['company: Corvane'])
})

test('a known town and an unknown word are one name', () => {
  expect(english('The ministry said that engineers at Copenhagen Fluidics had left.')).toEqual(['company: Copenhagen Fluidics'])
})

test('a possessive that belongs to a name stays in it', () => {
  expect(english('Shoppers went to Macy’s yesterday, then to Sotheby’s.')).toEqual(['company: Macy’s', 'company: Sotheby’s'])
})

test('a byline is a person', () => {
  expect(english('By Brent Halloway\nThe mayor of Leeds resigned on Monday.')).toEqual(['person: Brent Halloway', 'place: Leeds'])
})

test('an amount after a name is no part of it', () => {
  expect(french('La banque a prêté 3 millions, le fonds Cordelin 1,2.')).toEqual(['fund: Cordelin'])
})

test('in a sports report a town that plays is its club, and a town where one plays a town', () => {
  expect(french("Bayonne a battu Pau : l'entraîneur et son ailier saluent la saison du club. Le match a eu lieu à Bayonne.")).toEqual(['institution: Bayonne', 'institution: Pau', 'place: Bayonne'])
  expect(french('Bayonne a battu le record de chaleur.')).toEqual(['place: Bayonne'])
})

test('who teaches at a town teaches at its university', () => {
  expect(english('Ruth Hale, a professor at Cambridge, lives in Cambridge.')).toEqual(['person: Ruth Hale', 'institution: Cambridge', 'place: Cambridge'])
})

test('a first word alone is of the kind of the one longer name it opens', () => {
  expect(english('Tarlowe Care, a care home operator, was bought last year. Families trust Tarlowe again.').filter((name) => name.includes('Tarlowe'))).toEqual(['company: Tarlowe Care', 'company: Tarlowe'])
  expect(english('Families trust Tarlowe again.')).not.toContain('company: Tarlowe')
})

test('two names with & between them are a firm, letters after a name are none of it', () => {
  expect(english('The brewer Harlow & Finch hires.')).toEqual(['company: Harlow & Finch'])
  expect(english('Her barrister, Philip Rainey KC, spoke.')).toEqual(['person: Philip Rainey'])
})

test('towns of many countries are places, and their people are known by their first names', () => {
  expect(french('La fonderie a quitté Sosnowiec pour Bottrop, dit Tõnu Varikas.')).toEqual(['place: Sosnowiec', 'place: Bottrop', 'person: Tõnu Varikas'])
  expect(english('Sipho Maduna moved the depot from Vereeniging to Kolwezi.')).toEqual(['person: Sipho Maduna', 'place: Vereeniging', 'place: Kolwezi'])
})

test('a last name alone is its bearer’s, though a firm elsewhere is called so for short', () => {
  expect(english('The bill moved by Finance Minister Ishaq Dar aims to set up a fund. Dar mentioned gas.')).toEqual(['person: Ishaq Dar', 'person: Dar'])
})

test('units and scales written short are no names', () => {
  expect(french('Il voulait 10 milliards d’euros, dont 1,5 Md€ en propre, et produire un térawattheure (TWh) par an.')).toEqual([])
})

test('a fund or a body whose words are joined by commas and "and" is one name', () => {
  expect(english('The second pot, the Harbours, Rivers and Wetlands Fund, will hold 14 billion euros.')).toEqual(['fund: Harbours, Rivers and Wetlands Fund'])
  expect(english('He told the Finance, Trade and Industry Committee so.')).toEqual(['institution: Finance, Trade and Industry Committee'])
  expect(english('It was bought by the Kastell Education and Medical Group last year.')).toEqual(['company: Kastell Education and Medical Group'])
  expect(english('They met the Apple and Google Group.')).toContain('company: Apple')
})

test('a trial is named after whoever stands it, a trade fair without the noun before it', () => {
  expect(french("Le procès Norvane s'ouvre lundi. Le procès TotalEnergies attendra.")).toEqual(['event: procès Norvane', 'event: procès TotalEnergies'])
  expect(french('Elle court au salon Euronaval.')).toEqual(['event: Euronaval'])
  expect(french('TotalEnergies est en procès.')).toEqual(['company: TotalEnergies'])
})

test('a mandate and a party membership are no part of a name', () => {
  expect(english('The Labour MP Joan Harwick and a Conservative MSP voted no.')).toEqual(['institution: Labour', 'person: Joan Harwick'])
  expect(english('The Kansas Republican agreed; no Democrat did, and Chinese-owned yards kept still.')).toEqual(['place: Kansas'])
})

test('what stands straight before or behind a name settles its kind', () => {
  expect(english('The law firm Anton Vries advised on the sale.')).toEqual(['company: Anton Vries'])
  expect(french('Le cabinet Marc Delorge a rendu son avis, le patron Marc Lartigue le sien.')).toEqual(['company: Marc Delorge', 'person: Marc Lartigue'])
  expect(french('Sa sœur Ilda Vorn et son gendre Pol Marek se taisent.')).toEqual(['person: Ilda Vorn', 'person: Pol Marek'])
  expect(english('Ulla Franke, the member for Torvane, spoke.')).toEqual(['person: Ulla Franke', 'place: Torvane'])
  expect(english('A bill brought by Tessa Marrow, a Labour MSP, was lost.')).toContain('person: Tessa Marrow')
  expect(english('The builder, Orlo Stroy, owes her money; the teacher, Mara Quell, does not.')).toEqual(['company: Orlo Stroy', 'person: Mara Quell'])
  expect(english('A loan from the Orland Development Bank fell due.')).toEqual(['institution: Orland Development Bank'])
})

test('quays, creeks and hills are places where something is there', () => {
  expect(english('The walk ended at Pellow Quay, above Garron Creek and below Tarn Hill.')).toEqual(['place: Pellow Quay', 'place: Garron Creek', 'place: Tarn Hill'])
  expect(english('Police arrested Jonas Hill on Monday.')).toEqual(['person: Jonas Hill'])
})
