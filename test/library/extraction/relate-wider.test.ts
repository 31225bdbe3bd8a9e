import { describe, expect, it } from 'vitest'
import { relationsOf } from './relate-cases.ts'

type Case = readonly [string, ...string[]]

const french: readonly Case[] = [
  // Whose something is.
  ["Le robot {j:Atlas} de la {i:Banque centrale} marche.", 'Banque centrale owns Atlas'],
  ["Le programme {j:Atlas} du {i:ministère de la Mer} démarre.", 'ministère de la Mer launches Atlas'],
  ["L'association {i:Vigie} de {p:Paul Roux} proteste.", 'Paul Roux leads Vigie'],
  ["L'hôpital {i:Beauséjour} de {s:Lyon} est fermé.", 'Beauséjour located_in Lyon'],
  ["{c:Nexan}, la société de {p:Paul Roux}, recrute.", 'Paul Roux owns Nexan'],
  ["{c:Nexan} a lancé hier sa fusée {j:Atlas}.", 'Nexan launches Atlas', 'Nexan owns Atlas'],
  ["{c:Nexan} a monté le moteur dans son usine de {s:Lyon}.", 'Nexan located_in Lyon'],
  ["{p:Paul Roux}, du {i:Parti vert}, et {p:Anne Morel} ({i:Union}) débattent.", 'Anne Morel member_of Union', 'Paul Roux member_of Parti vert'],
  // Deeds told with a circumstance, an office or a relative clause between.
  ["La {i:Commission} présentera au printemps un {l:Acte des mers}.", 'Commission announces Acte des mers'],
  ["Le pont {j:Atlas} a été inauguré samedi par le maire de {s:Lyon}, {p:Paul Roux}.", 'Paul Roux launches Atlas', 'Paul Roux leads Lyon [maire]'],
  ["La start-up {c:Nexan}, qu'il a fondée, recrute ; {p:Paul Roux} part."],
  ["{p:Paul Roux} est là. La start-up {c:Nexan}, qu'il a fondée, recrute.", 'Paul Roux founded Nexan'],
  ["Le conseil régional de {s:Bretagne} a signé lundi à {s:Rennes} un accord avec {c:Nexan}.", 'Bretagne partners_with Nexan'],
  ["Le projet {j:Atlas}, soutenu par le fonds {f:Avenir} et par le plan {j:Cap}, avance.", 'Avenir backs Atlas', 'Cap backs Atlas'],
  ["{c:Nexan} a été fondé à {s:Lyon} et soutenu par {c:Orange}.", 'Nexan located_in Lyon', 'Orange backs Nexan'],
  ["{c:Nexan}, gestionnaire d'actifs installé au {s:Luxembourg}, recrute.", 'Nexan located_in Luxembourg'],
  // With, against, thanks to.
  ["{c:Nexan} construit {j:Atlas} avec {c:Orange}.", 'Nexan launches Atlas', 'Nexan partners_with Orange'],
  ["{c:Nexan} et son partenaire japonais {c:Sato} recrutent.", 'Nexan partners_with Sato'],
  ["{p:Paul Roux} a battu {p:Jean Petit} en finale.", 'Paul Roux competes_with Jean Petit'],
  ["La victoire de {c:Nexan} sur {c:Orange} est nette.", 'Nexan competes_with Orange'],
  ["{j:Atlas}, un site chauffé par la vapeur de {c:Nexan}, ouvre.", 'Nexan supplies Atlas'],
  ["Le projet {j:Atlas} bénéficiera d'une aide de {f:Avenir}.", 'Avenir finances Atlas'],
  ["Le plan {j:Atlas} est lancé. {c:Nexan} apportera 80 millions d'euros.", 'Nexan finances Atlas'],
  // Places.
  ["{c:Nexan} construira des moteurs à {s:Lyon}.", 'Nexan located_in Lyon'],
  ["L'usine de {c:Nexan} à {s:Lyon} a fermé.", 'Nexan located_in Lyon'],
  ["Le train part de {s:Douai}, dans le {s:Nord}.", 'Douai located_in Nord'],
  // Offices nobody completes.
  ["{c:Nexan} recrute. {c:Nexan} grandit. « Bien », dit le directeur général {p:Paul Roux}.", 'Paul Roux leads Nexan [directeur général]'],
  ["Jugé, l'ancien patron de {c:Nexan}, {p:Paul Roux}, se tait.", 'Paul Roux leads Nexan [ancien patron]'],
  ["{s:Douai} ({s:Nord}) vote.", 'Douai located_in Nord'],
  ["En {s:Espagne}, le {i:Centre des mers} recrute.", 'Centre des mers located_in Espagne'],
  ["Le {e:Salon des mers} s'est ouvert lundi à {s:Lyon}.", 'Salon des mers located_in Lyon'],
  // Sums and initiatives.
  ["{f:Avenir} pèse 200 milliards d'euros.\nCes 200 milliards constituent une réponse au projet {j:Atlas}.", 'Avenir responds_to Atlas'],
  ["{f:Avenir} investit.\nCes 200 milliards constituent une réponse au projet {j:Atlas}."],
  ["La {i:Commission} lance {j:Cap}. {j:Cap} est grand. Ailleurs, {j:Atlas} avance. Le projet {j:Atlas} est loin. {j:Cap} plaît.\nLe financement de cette initiative reposera sur {f:Avenir}.", 'Avenir finances Cap', 'Commission launches Cap'],
  ["Il pleut depuis des jours sur toute la région, et personne ne sait quand cela finira. La {i:Commission} voit {j:Cap}. Ailleurs, {j:Atlas} avance.\nIl pleut. {p:Paul Roux} dort.\nLe financement de cette initiative reposera sur {f:Avenir}."],
  // Nothing is said.
  ["De {s:Lyon}, {s:Brest}, {s:Nantes} et {s:Lille}, ils viennent."],
  ["{p:Paul Roux} parle avec {c:Nexan} et {c:Orange}."],
  ["{c:Nexan} et {c:Orange} recrutent à {s:Lyon}."],
  ["{p:Paul Roux} marche dans sa ville de {s:Lyon}."],
  ["La population de {s:Lyon} lit {j:Atlas}."],
  ["{c:Nexan} a parlé. {c:Orange} aussi. Le directeur {p:Paul Roux} écoute."],
  ["Le maire {p:Paul Roux} a vu {s:Lyon} et {s:Brest}."],
]
const english: readonly Case[] = [
  ["{c:Nexan}'s {j:Atlas} flies.", 'Nexan owns Atlas'],
  ["{p:Paul Roux}'s {c:Nexan} grows.", 'Paul Roux owns Nexan'],
  ["{s:Japan}'s {i:PMDA} was told.", 'PMDA located_in Japan'],
  ["The group will be led by {c:Nexan}'s {p:Ann Lee}.", 'Ann Lee works_for Nexan'],
  ["{c:Nexan}, whose engine {j:Atlas} failed, hires.", 'Nexan owns Atlas'],
  ["{c:Nexan} will use its {j:Atlas} lander.", 'Nexan owns Atlas'],
  ["{c:Nexan}, the company of {p:Ann Lee}, hires.", 'Ann Lee owns Nexan'],
  ["{c:Nexan} launched a rival, the {f:Atlas Fund}, in May.", 'Nexan launches Atlas Fund'],
  ["{c:Nexan} and {c:Orange} back {j:Atlas}.", 'Nexan backs Atlas', 'Orange backs Atlas'],
  ["The {i:Agency} has set up {j:Atlas}.", 'Agency launches Atlas'],
  ["{j:Atlas} was launched by {c:Nexan} and backed by {c:Orange}.", 'Nexan launches Atlas', 'Orange backs Atlas'],
  ["{c:Nexan} said that {j:Atlas}, the plant it is building in {s:Wales}, is late.", 'Nexan launches Atlas', 'Nexan located_in Wales'],
  ["{c:Nexan} is building {j:Atlas} with {c:Orange}.", 'Nexan launches Atlas', 'Nexan partners_with Orange'],
  ["{c:Nexan} and its Japanese partner {c:Sato} hire.", 'Nexan partners_with Sato'],
  ["{i:Rovers} claimed a 3-0 win over {i:City}.", 'Rovers competes_with City'],
  ["The {i:Agency} has awarded {c:Nexan} a $5 million contract.", 'Nexan supplies Agency'],
  ["{c:Nexan} won £8 million from the {i:Agency} and the {f:Trust}.", 'Agency finances Nexan', 'Trust finances Nexan'],
  ["The {i:Agency} approved 5 billion euros in state aid for {c:Nexan}.", 'Agency finances Nexan'],
  ["{c:Nexan}, a joint venture of {c:Orange} and {c:Sato}, opens.", 'Orange owns Nexan', 'Orange partners_with Sato', 'Sato owns Nexan'],
  ["{j:Atlas}, a campus powered by hydropower from {c:Nexan}, opens.", 'Nexan supplies Atlas'],
  ["{c:Nexan} opens a plant in {s:Wales}.", 'Nexan located_in Wales'],
  ["{c:Nexan}'s factory in {s:Wales} closed.", 'Nexan located_in Wales'],
  ["{c:Nexan} hires. {c:Nexan} grows. \"Good,\" said chief executive {p:Ann Lee}.", 'Ann Lee leads Nexan [chief executive]'],
  ["The {i:Agency} manages {j:Atlas}.", 'Agency leads Atlas'],
  ["The {e:Sea Forum} opened on Monday in {s:Leeds}.", 'Sea Forum located_in Leeds'],
  ["In {s:Spain}, the {i:Sea Centre} hires.", 'Sea Centre located_in Spain'],
  // Nothing is said.
  ["{p:Ann Lee} spoke with {c:Nexan} and {c:Orange}."],
  ["{c:Nexan} and {c:Orange} hire in {s:Wales}."],
  ["{c:Nexan} spoke. So did {c:Orange}. Director {p:Ann Lee} listened."],
  ["Mayor {p:Ann Lee} saw {s:Leeds} and {s:York}."],
]

describe('relations told in more ways', () => {
  it.each(french)('French: %s', (text, ...expected) => {
    expect(relationsOf('fr', text)).toEqual([...expected].sort())
  })
  it.each(english)('English: %s', (text, ...expected) => {
    expect(relationsOf('en', text)).toEqual([...expected].sort())
  })
})
