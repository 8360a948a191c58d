import type { NationalityRow } from '../../name-grammar.js';

/** Country code, then its adjectives and peoples. */
const ROWS = `
AE Emirati Emiratis|AF Afghan Afghans|AL Albanian Albanians|AM Armenian Armenians|AO Angolan|AR Argentine Argentinian Argentines
AT Austrian Austrians|AU Australian Australians|AZ Azerbaijani Azeri|BA Bosnian Bosnians|BD Bangladeshi|BE Belgian Belgians
BG Bulgarian Bulgarians|BH Bahraini Bahrainis|BO Bolivian|BR Brazilian Brazilians|BY Belarusian|CA Canadian Canadians
CD Congolese|CH Swiss|CL Chilean Chileans|CM Cameroonian|CN Chinese|CO Colombian Colombians|CR Costa-Rican|CU Cuban Cubans
CY Cypriot Cypriots|CZ Czech Czechs|DE German Germans West-German West-Germans|DK Danish Danes|DZ Algerian Algerians|EC Ecuadorean Ecuadorian
EE Estonian|EG Egyptian Egyptians|ER Eritrean|ES Spanish Spaniards|ET Ethiopian Ethiopians|FI Finnish Finns|FR French Frenchman
GB British Britons|GE Georgian Georgians|GH Ghanaian|GR Greek Greeks|HN Honduran|HR Croatian Croats|HT Haitian Haitians
HU Hungarian Hungarians|ID Indonesian Indonesians|IE Irish|IL Israeli Israelis|IN Indian Indians|IQ Iraqi Iraqis
IR Iranian Iranians|IS Icelandic|IT Italian Italians|JM Jamaican|JO Jordanian Jordanians|JP Japanese|KE Kenyan Kenyans
KG Kyrgyz|KH Cambodian|KW Kuwaiti Kuwaitis|KZ Kazakh Kazakhs Kazakhstani|LB Lebanese|LK Sri-Lankan|LR Liberian|LT Lithuanian
LV Latvian|LY Libyan Libyans|MA Moroccan Moroccans|MD Moldovan|ML Malian|MM Burmese|MR Mauritanian|MT Maltese|MX Mexican Mexicans
MY Malaysian Malaysians|NE Nigerien|NG Nigerian Nigerians|NI Nicaraguan|NL Dutch|NO Norwegian Norwegians|NP Nepalese|OM Omani Omanis
PA Panamanian|PE Peruvian|PH Philippine Filipino Filipinos|PK Pakistani Pakistanis|PL Polish Poles|PS Palestinian Palestinians
PT Portuguese|PY Paraguayan|QA Qatari Qataris|RO Romanian Romanians|RS Serbian Serbs Serb|RU Russian Russians|RW Rwandan
SA Saudi Saudis|SD Sudanese|SE Swedish Swedes|SG Singaporean|SI Slovenian|SK Slovak|SN Senegalese|SO Somali Somalis|SV Salvadoran
SY Syrian Syrians|TD Chadian|TH Thai Thais|TJ Tajik|TM Turkmen|TN Tunisian Tunisians|TR Turkish Turks Turk|TW Taiwanese
TZ Tanzanian|UA Ukrainian Ukrainians|UG Ugandan|US American Americans|UY Uruguayan|UZ Uzbek|VE Venezuelan Venezuelans
VN Vietnamese|YE Yemeni Yemenis|ZA South-African South-Africans|ZM Zambian|ZW Zimbabwean|XK Kosovar|KP North-Korean North-Koreans|KR South-Korean South-Koreans Korean Koreans
`;

const OTHERS: readonly NationalityRow[] = [
  { target: 'org.eu', forms: ['European', 'Europeans'] },
  { target: 'country.SA', forms: ['Saudi Arabian', 'Saudi Arabians'] },
  { target: 'place.en.yugoslavia', forms: ['Yugoslav', 'Yugoslavs', 'Yugoslavian'] },
  { target: 'place.en.soviet-union', forms: ['Soviet', 'Soviets'] },
  { target: 'place.en.east-germany', forms: ['East German', 'East Germans'] },
  { target: 'country.NZ', forms: ['New Zealander'] },
];

export const NATIONALITIES: readonly NationalityRow[] = [
  ...ROWS.trim()
    .split(/[|\n]/u)
    .map((row) => {
      const [code, ...forms] = row.trim().split(' ');
      return { target: `country.${code}`, forms: forms.map((form) => form.replace('-', ' ')) };
    }),
  ...OTHERS,
];
