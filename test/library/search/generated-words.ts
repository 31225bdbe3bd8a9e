/** The commonest words of generated articles, most frequent first. Forms of one word stand beside each other so that stems have something to join. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

export const french = list(`
  de la le et les des en un une du que dans qui pour par sur au plus ne pas se ce avec est son aux ont il cette être mais comme ou leur sont même entre après deux aussi fait tout
  usine usines énergie projet projets fonds gigausine gigausines Europe pays entreprise entreprises investissement investissements investir investit milliards euros année années marché
  données centre centres calcul puce puces intelligence artificielle modèle modèles recherche chercheurs chercheur programme annonce annoncé annoncée annoncer annonçait ministre ministres
  gouvernement président présidente commission conseil loi lois banque banques prêt prêts dette dettes prix hausse baisse croissance emploi emplois travail travaux ouvrier ouvriers
  séance séances cœur œuvre œuvres nœud façade côte côté cote coté élève élevé élevée été étés eau eaux forêt forêts île îles mer port ports navire navires train trains
  rail route routes ville villes région régions village maire maires élection élections vote voter voté votée parti partis débat débats rapport rapports étude études
  cheval chevaux journal journaux travailleur travailleurs nouvelle nouveau nouveaux nouvelles premier première premiers premières grand grande grands grandes petit petite
  public publique publics publiques privé privée privés privées national nationale nationaux européen européenne européens européennes français française allemand allemande
  chaleur chauffage pompe pompes heating climat climatique transition énergétique nucléaire solaire éolien éolienne hydrogène gaz pétrole charbon acier verre bois pierre papier
  mesure mesures mesurer décision décisions décider décidé accord accords signer signé signature contrat contrats partenaire partenaires partenariat alliance sommet réunion réunions
  aujourd’hui demain hier semaine mois jour jours matin soir nuit heure heures minute temps fois exemple partie point points ligne lignes fin début suite cause effet effets
`)

export const english = list(`
  the of and to in a for is on that with as by it at from are was be this has have an or not its will which their more been they but than also one two other after into over
  factory factories energy project projects fund funds gigafactory gigafactories Europe country countries company companies investment investments invest invests invested billion euros year years market
  data centre centres computing chip chips intelligence artificial model models research researcher researchers programme announce announced announces announcing minister ministers
  government president commission council law laws bank banks loan loans debt debts price prices rise fall growth job jobs work works worker workers working
  session sessions heart naïve façade café résumé coast cost costs costing pupil raised summer water waters forest forests island islands sea port ports ship ships train trains training
  rail road roads city cities region regions village mayor mayors election elections vote votes voted voting party parties debate debates report reports reported study studies
  horse horses journal journals news new first great large small public private national European French German American
  heat heating heated pump pumps climate transition nuclear solar wind hydrogen gas oil coal steel glass wood stone paper general generally generation generate generated
  measure measures measured decision decisions decide decided agreement agreements sign signed signature contract contracts partner partners partnership alliance summit meeting meetings
  today tomorrow yesterday week month day days morning evening night hour hours minute time times example part point points line lines end beginning cause effect effects
`)
