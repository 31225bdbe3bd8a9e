/** Turns that agencies and dailies share: whom a venture unites, with whom somebody founded what, under whom a company stands, whose it is through what. */
const ventures = 'alliance|consortium|coentreprise|joint-venture|coalition|groupement|venture|tandem|partnership|attelage'
const trades = 'rival|firm|company|startup|start-up|group|maker|developer|bank|brewer|lender|carmaker|insurer|retailer|studio|yard|shipyard|charity|university|'
  + 'accelerator|accélérateur|incubator|incubateur|outfit|insurer|carrier|broker|airline|newspaper|club|operator|producer|supplier|utility|law+firm|consultancy|publisher|label|gallery|biotech|builder|chipmaker|drugmaker'
const words = (choices: string): string => choices.split('|').filter((each) => !each.includes('+')).join(' ')

export const pressPatterns = `
${words(ventures)} :: member_of :: <o ~X > ?,|—|– ?the|le|la|l'|un|une|a|an [ _ ] ${ventures} of|de|d'|entre|between|formé+par|unissant|uniting _ <s ~O+ >
founded co-founded cofounded fondé cofondé créé monté crée fonde launched :: founded :: founded|co-founded|cofounded|fondé|cofondé|créé|monté|crée|fonde|launched
  <o ~O > [ in|en @ ] with|avec _ <s ~P+ >
founded co-founded cofounded :: partners_with :: <s ~P > ^^ ?, ?who|qui = founded|co-founded|cofounded ?it|~O with|avec _ <o ~P >
under sous :: leads :: <o ~O > , under|sous <s ~P > ,
controls controlled controlling contrôle contrôlait détient owns :: owns :: <s ~Z > ^^ ?, ?who|which|qui = controls|controlled|controlling|contrôle|contrôlait|détient|owns
  __ through|via|travers|intermédiaire ?de|d'|du ?his|her|its|son|sa|the|le|la|l' _ <o ~O >
planned prévu prévue envisagé envisagée planifié :: launches :: <o ~J > ?, _ planned|prévue?|envisagée?|planifiée? by|par _ <s ~O+ >
owner shareholder actionnaire propriétaire :: owns :: <o ~X > , whose|dont _ owner|shareholder|actionnaire|propriétaire is|est|was|était _ <s ~Z >
${words(trades)} :: located_in :: <o ~S > ${trades} <s ~O >
`
