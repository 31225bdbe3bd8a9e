/** The countries whose money shares its name with that of others, and the words that tell of them: names, inhabitants, cities. */

export interface Home {
  readonly unit: string
  /** The country's own words, in lower case and of one word each. */
  readonly words: ReadonlySet<string>
}
const homes = (list: string): readonly Home[] => list.trim().split('\n').map((line) => {
  const [unit, words] = line.trim().split(': ') as [string, string]
  return { unit, words: new Set(words.split(' ')) }
})

/** By the unit a bare name stands for; a default that has a home of its own stands first. */
export const homesOf: ReadonlyMap<string, readonly Home[]> = new Map([
  ['USD', homes(`
    CAD: canada canadian canadians canadien canadiens canadienne canadiennes ottawa québec quebec québécois québécoise québécoises quebecers montréal montreal montréalais montréalaise toronto ontario alberta manitoba saskatchewan vancouver calgary edmonton winnipeg halifax newfoundland gaspésie outaouais saguenay
    AUD: australia australian australians australie australien australiens australienne australiennes canberra sydney melbourne brisbane queensland adelaide tasmania perth hobart darwin nsw victoria victorians gippsland pilbara queenslanders tasmanian
    NZD: zealand zealanders zealander zélande wellington auckland christchurch dunedin tauranga waikato otago queenstown whangārei rotorua invercargill māori maori iwi aotearoa néo-zélandais néo-zélandaise néo-zélandaises
    SGD: singapore singaporean singaporeans singapour singapourien singapouriens singapourienne singapouriennes jurong changi sentosa
    HKD: hong-kong hong hongkong hongkongers hongkongais kowloon
  `)],
  ['AED', homes(`
    AED: emirates emirati emiratis émirats émirati émiratis émirien émiriens émirienne émiriennes uae dubai dubaï abu sharjah
    MAD: morocco moroccan moroccans maroc marocain marocains marocaine marocaines rabat casablanca tanger tangier marrakech marrakesh agadir fès fez meknès oujda
  `)],
  ['DZD', homes(`
    DZD: algeria algerian algerians algérie algérien algériens algérienne algériennes alger algiers oran annaba
    TND: tunisia tunisian tunisians tunisie tunisien tunisiens tunisienne tunisiennes tunis sfax sousse bizerte
    KWD: kuwait kuwaiti kuwaitis koweït koweïtien koweïtiens koweïtienne
    IQD: iraq iraqi iraqis irak irakien irakiens irakienne irakiennes baghdad bagdad basra bassora erbil mosul mossoul
    JOD: jordan jordanian jordanians jordanie jordanien jordaniens jordanienne amman
    LYD: libya libyan libyans libye libyen libyens libyenne tripoli benghazi
    RSD: serbia serbian serbians serbs serbie serbe serbes belgrade
    BHD: bahrain bahraini bahreïn bahreïni manama
  `)],
  ['ARS', homes(`
    ARS: argentina argentine argentines argentinian argentin argentins argentines buenos
    MXN: mexico mexican mexicans mexique mexicain mexicains mexicaine mexicaines mexico monterrey
    CLP: chile chilean chileans chili chilien chiliens chilienne chiliennes santiago valparaíso antofagasta atacama
    COP: colombia colombian colombians colombie colombien colombiens colombienne colombiennes bogotá bogota medellín medellin
    PHP: philippines philippine filipino filipinos philippin philippins philippine manila manille cebu quezon mindanao
    UYU: uruguay uruguayan uruguayans uruguayen uruguayens uruguayenne montevideo
    CUP: cuba cuban cubans cubain cubains cubaine cubaines havana havane
    DOP: dominican dominicans dominicain dominicains dominicaine
  `)],
  ['INR', homes(`
    INR: india indian indians inde indien indiens indienne indiennes delhi mumbai bombay bengaluru bangalore chennai kolkata hyderabad
    PKR: pakistan pakistani pakistanis pakistanais pakistanaise islamabad karachi lahore peshawar punjab sindh
    LKR: lanka lankan lankans sri-lankais sri-lankaise colombo kandy
    NPR: nepal nepali nepalis nepalese népal népalais népalaise kathmandu katmandou
  `)],
  ['KES', homes(`
    KES: kenya kenyan kenyans kényan kényans kényane nairobi mombasa kisumu nakuru
    UGX: uganda ugandan ugandans ouganda ougandais ougandaise kampala entebbe 
    TZS: tanzania tanzanian tanzanians tanzanie tanzanien tanzaniens tanzanienne dodoma dar zanzibar arusha
    SOS: somalia somali somalis somalie somalien somaliens mogadishu mogadiscio
  `)],
  ['NOK', homes(`
    NOK: norway norwegian norwegians norvège norvégien norvégiens norvégienne norvégiennes oslo bergen stavanger trondheim
    SEK: sweden swedish swedes suède suédois suédoise suédoises stockholm gothenburg göteborg malmö uppsala
    DKK: denmark danish danes danemark danois danoise danoises copenhagen copenhague aarhus odense greenland groenland
    ISK: iceland icelandic icelanders islande islandais islandaise islandaises reykjavik reykjavík
    CZK: czech czechs czechia tchèque tchèques tchéquie prague brno ostrava
  `)],
  ['SAR', homes(`
    SAR: saudi saudis saoudien saoudiens saoudienne saoudiennes riyadh riyad jeddah djeddah mecca
    QAR: qatar qatari qataris qatarien qatariens qatarienne doha
    OMR: oman omani omanis omanais omanaise muscat mascate
    IRR: iran iranian iranians iranien iraniens iranienne iraniennes tehran téhéran isfahan ispahan
    YER: yemen yemeni yemenis yémen yéménite yéménites sanaa aden
  `)],
  ['franc', homes(`
    FRF: france français française françaises french paris
    CHF: switzerland swiss suisse suisses zurich genève geneva berne bern bâle basel lausanne fribourg neuchâtel valais vaud lugano
    CDF: congo congolais congolaise congolaises congolese kinshasa lubumbashi goma bukavu kolwezi katanga kivu rdc
    XOF: sénégal sénégalais senegal senegalese dakar ivoire ivoirien ivoiriens ivoirienne ivoirian ivorian abidjan yamoussoukro mali malien maliens bamako burkina burkinabè burkinabé ouagadougou bénin béninois béninoise benin cotonou togo togolais togolaise lomé niger nigérien nigériens niamey
    XAF: cameroun camerounais camerounaise cameroon yaoundé douala gabon gabonais gabonaise libreville tchad tchadien tchadiens n'djamena centrafrique centrafricain bangui brazzaville
    GNF: guinée guinéen guinéens guinéenne conakry
    RWF: rwanda rwandan rwandans rwandais rwandaise kigali
    BIF: burundi burundais burundaise bujumbura gitega
    DJF: djibouti djiboutien djiboutiens
  `)],
])
